// Who is on the card, whatever the room; an opaque id, never in the URL (metier.md §8). Each agent has their own.
import { create } from 'zustand'
import type { PersonId } from '#domain/ids.ts'
import { deskKey, useDeskKey } from '#ui/app/standing.ts'

type Chosen = { readonly person: PersonId | undefined }

const nobody: Chosen = { person: undefined }
const useCards = create<Readonly<Record<string, Chosen>>>(() => ({}))

const useCard = <T>(read: (chosen: Chosen) => T): T => {
  const desk = useDeskKey()
  return useCards((cards) => read(cards[desk] ?? nobody))
}

export const useChosen = Object.assign(useCard, { getState: (): Chosen => useCards.getState()[deskKey()] ?? nobody })

export const choose = (person: PersonId | undefined): void => {
  useCards.setState({ [deskKey()]: { person } })
}

/** Nobody is on anybody's card. */
export const forgetChosen = (): void => useCards.setState({}, true)
