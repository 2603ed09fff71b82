// A household: who lives together, and their coming in with one tap.
import type { AyantDroitIdentity } from '#domain/person/description.ts'
import type { TimeOfDay } from '#domain/time.ts'
import { hour } from '#ui/texts/dates.ts'
import { of } from '#ui/texts/names.ts'
import { kinshipWords } from '#ui/texts/words.ts'

const people = (n: number): string => `${String(n)} ${n > 1 ? 'personnes' : 'personne'}`

export const household = {
  title: (who: string) => `Foyer ${of(who)}`,
  who: 'Qui vient d’entrer ?',
  note: (n: number) => (n === 0 ? 'Passage du foyer' : `Passage du foyer : ${people(n)}`),
  close: 'Fermer',
  came: (at: TimeOfDay | undefined) => (at === undefined ? 'passage déjà noté' : `passage noté à ${hour(at)}`),
  ayantDroit: ({ firstName, lastName, kinship }: AyantDroitIdentity) => `${[firstName, lastName].filter(Boolean).join(' ')}, ${kinshipWords[kinship].toLocaleLowerCase('fr')}`,
  counted: 'Ayant droit sans fiche : compté sans nom.',
  noSign: (who: string) => `Ce n’est pas un signe de vie ${of(who)} : demandez de ses nouvelles.`,
  alone: 'Personne d’autre n’est dans ce foyer.',
  manage: 'Composition du foyer',
  find: 'Ajouter quelqu’un qui a une fiche',
  findHint: 'Chaque adulte a sa fiche ; les enfants et le conjoint sans fiche sont des ayants droit, dans le dossier.',
  add: 'Ajouter',
  addName: (who: string) => `Ajouter au foyer : ${who}`,
  found: 'Personnes trouvées',
  leave: 'Retirer du foyer',
  leaveName: (who: string) => `Retirer du foyer : ${who}`,
} as const
