import { ok, refuse } from '#kernel/result.ts'
import type { Draft } from '#domain/facts/fact.ts'
import type { FactId, PersonId } from '#domain/ids.ts'
import { notesOn } from '#domain/person/notes.ts'
import { isKnown } from '#domain/person/who.ts'
import type { ServiceDay } from '#domain/time.ts'
import type { Decide } from '#desk/ports.ts'
import { longestText } from '#desk/when.ts'

type Wish = {
  readonly person: PersonId
  readonly text: string
  /** Read on the card by whoever welcomes. */
  readonly alert: boolean
  /** The last day, included; until it is closed, where absent. */
  readonly until?: ServiceDay
}

const draftOf = ({ person, alert, until }: Wish, text: string): Draft => ({
  kind: 'noteWritten', person, data: { ...(until && { until }) }, secret: { text, ...(alert && { alert }) },
})

/** Writes a note about someone, in facts (metier.md §8). Refuses no text or one over 200 characters, an end before today, and the same words while they stand. */
export const writeNote = (wish: Wish): Decide => (register, { day }) => {
  const { person, text, alert, until } = wish
  const words = text.trim()
  if (!isKnown(register, person)) return refuse({ code: 'unknownPerson' })
  if (words === '' || words.length > longestText) return refuse({ code: words === '' ? 'detailMissing' : 'textTooLong' })
  if (until !== undefined && until < day) return refuse({ code: 'periodReversed' })
  const stands = notesOn(register, person, day).some((note) => note.text === words && note.isAlert === alert)
  return stands ? refuse({ code: 'justRecorded' }) : ok([draftOf(wish, words)])
}

/** A note is no longer shown, from today on. Refuses one that is not this person's, or that is over already. */
export const closeNote = ({ person, note }: { readonly person: PersonId; readonly note: FactId }): Decide => (register, { day }) =>
  notesOn(register, person, day).some(({ fact }) => fact.id === note) ? ok([{ kind: 'noteClosed', person, data: {}, secret: {}, refs: { ends: note } }]) : refuse({ code: 'alreadyEnded' })
