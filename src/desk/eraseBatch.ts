import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { Draft } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { isKnown } from '#domain/person/who.ts'
import { mergedInto } from '#domain/register/readAs.ts'
import type { Register } from '#domain/register/register.ts'
import { erasableUnder } from '#domain/retention/archive.ts'
import { closingsFor } from '#domain/retention/closing.ts'
import { openFileOn } from '#domain/retention/openFile.ts'
import type { ServiceDay } from '#domain/time.ts'
import type { Decide } from '#desk/ports.ts'
import type { Refusal } from '#desk/refusal.ts'
import { longestText } from '#desk/when.ts'

/** `alias`: a fresh id, drawn before: under it what they did goes on. */
type Leaving = { readonly person: PersonId; readonly alias: PersonId }

type Wish = {
  readonly people: readonly Leaving[]
  /** `retention`: their time is over. `request`: they ask for it [GDPR, article 17], whenever. */
  readonly why: 'retention' | 'request'
  /** The departmental archives' visa, without which a public archive is not destroyed [L C. du patrimoine L212-2]. */
  readonly visa: { readonly date: ServiceDay; readonly reference: string }
  /** A tablet may still hold a contact of theirs (`missingFor`): nothing is erased then, since nothing brings it back. */
  readonly incomplete?: true
}

/** The most people of one batch, so that it stays one tap with its closings; what is left of a longer list goes in the next one. */
export const mostErased = 100

const checkedVisa = ({ visa, incomplete }: Wish, today: ServiceDay): Result<string, Refusal> => {
  const reference = visa.reference.trim()
  if (incomplete === true) return refuse({ code: 'incomplete' })
  if (reference === '') return refuse({ code: 'visaMissing' })
  if (reference.length > longestText) return refuse({ code: 'textTooLong' })
  return visa.date > today ? refuse({ code: 'dayAhead' }) : ok(reference)
}

const checkedPeople = (register: Register, { people, why, visa }: Wish, today: ServiceDay): Result<null, Refusal> => {
  const ids = people.map(({ person }) => person)
  if (people.length === 0 || people.length > mostErased) return refuse({ code: 'notAQuantity' })
  if (!ids.every((person) => isKnown(register, person))) return refuse({ code: 'unknownPerson' })
  if (ids.some((person) => openFileOn(register, person, today) !== undefined)) return refuse({ code: 'fileOpen' })
  if (why === 'request') return ok(null)
  const erasable = new Set(erasableUnder(register, visa.date, today).map(({ person }) => person))
  return ids.every((person) => erasable.has(person)) ? ok(null) : refuse({ code: 'tooEarly' })
}

/**
 * Erases people for good, as one batch, with the files that were merged into theirs, under one id: the periods in which they stand are closed first, then each of them is erased, then the visa is
 * written down. Refuses nobody or more than `mostErased`, someone who is not here any more, whose file is open or, but at their own request,
 * whose time was not over yet on the visa's date (metier.md §8: `erasableUnder`), and a visa without a reference or dated ahead. To be written
 * by `recordErasure`.
 */
export const eraseBatch = (wish: Wish): Decide => (register, now, agent) => {
  const reference = checkedVisa(wish, now.day)
  if (!reference.ok) return reference
  const checked = checkedPeople(register, wish, now.day)
  if (!checked.ok) return checked
  const { people, why, visa } = wish
  return ok([
    ...closingsFor(register, people.map(({ person }) => person), { now, agent }),
    ...people.flatMap(({ person, alias }) => [person, ...mergedInto(register, person)].map((file): Draft => ({ kind: 'personErased', person: file, data: { alias }, secret: { why } }))),
    { kind: 'retentionApplied', n: people.length, data: {}, secret: { visaDate: visa.date, visaReference: reference.value } },
  ])
}
