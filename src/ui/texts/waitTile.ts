// A tile of the card whose prestation is waited for.
import type { TimeOfDay } from '#domain/time.ts'
import { hour } from '#ui/texts/dates.ts'

const numbered = (number: string): string => `n° ${number}`

export const waitTile = {
  rank: (number: string, rank: number | undefined) => (rank === undefined ? numbered(number) : `${numbered(number)}, ${rank === 1 ? '1er' : `${String(rank)}e`}`),
  slot: (number: string, slot: TimeOfDay) => `${numbered(number)}, à ${hour(slot)}`,
  place: (number: string, place: string) => `${numbered(number)}, ${place}`,
  full: 'tout est pris',
  give: { name: 'Noter maintenant', word: 'En attente', fact: 'noter ?', question: 'En attente — noter maintenant ?' },
  join: { name: 'Mettre dans la file', word: 'Tout est pris', fact: 'mettre en file ?', question: 'Tout est pris — mettre dans la file ?' },
} as const
