import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Description } from '#domain/person/description.ts'
import { birthYearIn } from '#domain/person/birthYear.ts'
import { byNumber, nextNumber } from '#domain/person/numbers.ts'
import { isKnown } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'
import { impliedPassage } from '#desk/impliedPassage.ts'
import type { Decide } from '#desk/ports.ts'
import type { Refusal } from '#desk/refusal.ts'
import { longestText, placedNow } from '#desk/when.ts'

const texts = ['number', 'lastName', 'usualName', 'firstName', 'nickname', 'boxNumber', 'phone', 'email', 'birthYear', 'birthPlace', 'language', 'caseworker'] as const

// A field that holds only spaces says nothing.
const trimmed = (who: Description): Description => {
  const { sex, birthDate, composition, nationality, domiciledSince } = who
  const chosen = {
    ...(sex && { sex }), ...(birthDate && { birthDate }), ...(composition && { composition }), ...(nationality && { nationality }),
    ...(domiciledSince && { domiciledSince }),
  }
  // A birth date says more than a year alone.
  const asked = texts.filter((field) => field !== 'birthYear' || birthDate === undefined)
  return asked.reduce<Description>((said, field) => {
    const text = (who[field] ?? '').trim()
    return text === '' ? said : { ...said, [field]: text }
  }, chosen)
}

const isAhead = ({ birthDate, domiciledSince, birthYear }: Description, today: ServiceDay): boolean =>
  [birthDate, domiciledSince].some((day) => day !== undefined && day > today) || (birthYear !== undefined && birthYearIn(birthYear, today) === undefined)

/** Reads what was typed about someone: trims, refuses no name at all, a field over 200 characters, a birth date, a birth year or a first domiciliation ahead, a number already given. */
export const described = (register: Register, { person, who, today }: { readonly person: PersonId; readonly who: Description; readonly today: ServiceDay }): Result<Description, Refusal> => {
  const clean = trimmed(who)
  const taken = clean.number === undefined ? undefined : byNumber(register).get(clean.number)
  if (Object.values(clean).some((text) => text.length > longestText)) return refuse({ code: 'textTooLong' })
  if ([clean.lastName, clean.usualName, clean.firstName, clean.nickname].every((name) => name === undefined)) return refuse({ code: 'nameMissing' })
  if (isAhead(clean, today)) return refuse({ code: 'dayAhead' })
  return taken === undefined || taken === person ? ok(clean) : refuse({ code: 'numberTaken' })
}

type Wish = {
  /** Drawn before the gesture, so that a double tap opens one file. */
  readonly person: PersonId
  readonly who: Description
  /** The letter of this tablet, in front of the numbers that it gives. */
  readonly letter: string
  /** Someone who stands at the desk: their passage is noted with their file. */
  readonly came: boolean
}

/** Opens a file: a nickname is enough to be welcome. Refuses a file without any name, and a number already given. */
export const openPerson = ({ person, who, letter, came }: Wish): Decide => (register, now) => {
  if (isKnown(register, person)) return refuse({ code: 'justRecorded' })
  const clean = described(register, { person, who, today: now.day })
  if (!clean.ok) return clean
  const number = clean.value.number ?? nextNumber(byNumber(register).keys(), letter)
  const opened = { kind: 'personOpened', person, data: {}, secret: { ...clean.value, number } } as const
  return ok([opened, ...(came ? impliedPassage(register, { person, place: placedNow(now), reason: 'welcome' }) : [])])
}
