import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { Draft } from '#domain/facts/fact.ts'
import type { FactId, PersonId } from '#domain/ids.ts'
import type { MailKind, MailTaker } from '#domain/mail/kinds.ts'
import type { Pieces } from '#domain/mail/pieces.ts'
import { procurationsOn } from '#domain/mail/procurations.ts'
import { whoIs } from '#domain/person/who.ts'
import { actsOf } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { ageOn } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { chosenPieces } from '#desk/chosenPieces.ts'
import { impliedPassage } from '#desk/impliedPassage.ts'
import { justRecorded } from '#desk/once.ts'
import type { Decide } from '#desk/ports.ts'
import type { Refusal } from '#desk/refusal.ts'
import { placed } from '#desk/when.ts'
import type { Placed, When } from '#desk/when.ts'

type Wish = {
  readonly person: PersonId
  /** All that waits, where absent. */
  readonly pieces?: Pieces
  /** The procuration of the mandatary who takes it; the holder where absent. */
  readonly under?: FactId
  /** A parent takes it, for a minor without a mandatary of their own. */
  readonly parent?: true
  readonly when?: When
}

const takerOf = ({ under, parent }: Wish): MailTaker => (under !== undefined ? 'mandatary' : parent === true ? 'parent' : 'holder')

const draftsOf = (wish: Wish, place: Placed, pieces: readonly (readonly [MailKind, number])[]): readonly Draft[] =>
  pieces.map(([mail, n]) => ({
    kind: 'mailHandedOut', person: wish.person, n, day: place.day,
    data: { ...place.data, mail, to: takerOf(wish) },
    ...(wish.under === undefined ? {} : { refs: { under: wish.under } }),
    ...(place.secret === undefined ? {} : { secret: place.secret }),
  }))

const justHandedOut = (register: Register, person: PersonId) => actsOf(register, person).filter(({ kind }) => kind === 'mailHandedOut')

// Who the file does not say to be a minor takes their mail themselves, or names a mandatary: 18 on the day is of age.
const takenByParent = (register: Register, person: PersonId, day: ServiceDay): Result<null, Refusal> => {
  const { birthDate } = whoIs(register, person)
  if (birthDate === undefined) return refuse({ code: 'birthDateMissing' })
  return ageOn(birthDate, day) < 18 ? ok(null) : refuse({ code: 'notAMinor' })
}

const mayTake = (register: Register, wish: Wish, day: ServiceDay): Result<null, Refusal> => {
  switch (takerOf(wish)) {
    case 'holder':
      return ok(null)
    case 'parent':
      return takenByParent(register, wish.person, day)
    case 'mandatary':
      return procurationsOn(register, wish.person, day).some(({ id }) => id === wish.under) ? ok(null) : refuse({ code: 'procurationNotValid' })
  }
}

/**
 * Hands out all the mail that waits, or some of it, to the holder (who thereby came in), to a mandatary or to a minor's parent, which
 * is no sign of life of the holder (metier.md §4). Refuses when nothing waits, more than waits, a procuration that is not valid that
 * day, and a parent for someone who is of age that day or whose birth date is not known.
 */
export const handOutMail = (wish: Wish): Decide => (register, now) => {
  if (justRecorded(justHandedOut(register, wish.person), now)) return refuse({ code: 'justRecorded' })
  const place = placed(now, wish.when)
  if (!place.ok) return place
  const pieces = chosenPieces(register, wish)
  if (!pieces.ok) return pieces
  const may = mayTake(register, wish, place.value.day)
  if (!may.ok) return may
  const came = takerOf(wish) === 'holder' ? impliedPassage(register, { person: wish.person, place: place.value, reason: 'domiciliation' }) : []
  return ok([...draftsOf(wish, place.value, pieces.value), ...came])
}
