import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { Draft } from '#domain/facts/fact.ts'
import type { FactId, PersonId } from '#domain/ids.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import { mailOf } from '#domain/mail/ledger.ts'
import type { MailLedger } from '#domain/mail/ledger.ts'
import { procurationsOn } from '#domain/mail/procurations.ts'
import { actsOf } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { impliedPassage } from '#desk/impliedPassage.ts'
import { justRecorded } from '#desk/once.ts'
import type { Decide } from '#desk/ports.ts'
import { isQuantity } from '#desk/quantity.ts'
import type { Refusal } from '#desk/refusal.ts'
import { placed } from '#desk/when.ts'
import type { Placed, When } from '#desk/when.ts'

/** How many of each kind; a kind left out stays where it is. */
export type Pieces = { readonly [K in MailKind]?: number }

type Wish = {
  readonly person: PersonId
  /** All that waits, where absent. */
  readonly pieces?: Pieces
  /** The procuration of the mandatary who takes it; the holder where absent. */
  readonly under?: FactId
  readonly when?: When
}

const allOf = (mail: MailLedger): Pieces =>
  Object.fromEntries(mailKinds.filter((kind) => mail[kind].waiting > 0).map((kind) => [kind, mail[kind].waiting]))

const wanted = (pieces: Pieces, mail: MailLedger): Result<readonly (readonly [MailKind, number])[], Refusal> => {
  const taken = mailKinds.flatMap((kind) => (pieces[kind] === undefined || pieces[kind] === 0 ? [] : [[kind, pieces[kind]] as const]))
  if (taken.length === 0) return refuse({ code: 'nothingWaiting' })
  if (!taken.every(([, n]) => isQuantity(n))) return refuse({ code: 'notAQuantity' })
  return taken.every(([kind, n]) => n <= mail[kind].waiting) ? ok(taken) : refuse({ code: 'moreThanWaiting' })
}

const draftsOf = (wish: Wish, place: Placed, pieces: readonly (readonly [MailKind, number])[]): readonly Draft[] =>
  pieces.map(([mail, n]) => ({
    kind: 'mailHandedOut', person: wish.person, n, day: place.day,
    data: { ...place.data, mail, to: wish.under === undefined ? 'holder' : 'mandatary' },
    ...(wish.under === undefined ? {} : { refs: { under: wish.under } }),
    ...(place.secret === undefined ? {} : { secret: place.secret }),
  }))

const justHandedOut = (register: Register, person: PersonId) => actsOf(register, person).filter(({ kind }) => kind === 'mailHandedOut')

/**
 * Hands out all the mail that waits, or some of it, to the holder (who thereby came in) or to a mandatary, which is no sign
 * of life of the holder (metier.md §4). Refuses when nothing waits, more than waits, and a procuration that is not valid that day.
 */
export const handOutMail = (wish: Wish): Decide => (register, now) => {
  if (justRecorded(justHandedOut(register, wish.person), now)) return refuse({ code: 'justRecorded' })
  const place = placed(now, wish.when)
  if (!place.ok) return place
  const mail = mailOf(register, wish.person)
  const pieces = wanted(wish.pieces ?? allOf(mail), mail)
  if (!pieces.ok) return pieces
  const drafts = draftsOf(wish, place.value, pieces.value)
  if (wish.under === undefined)
    return ok([...drafts, ...impliedPassage(register, { person: wish.person, place: place.value, reason: 'domiciliation' })])
  const valid = procurationsOn(register, wish.person, place.value.day).some(({ id }) => id === wish.under)
  return valid ? ok(drafts) : refuse({ code: 'procurationNotValid' })
}
