import { compare } from '#kernel/compare.ts'
import { isCount } from '#desk/countMail.ts'
import type { Count } from '#desk/countMail.ts'
import type { PersonId } from '#domain/ids.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import { mailOf, pileOf } from '#domain/mail/ledger.ts'
import type { MailLedger } from '#domain/mail/ledger.ts'
import { spokenName, surnameOf } from '#domain/person/description.ts'
import type { Description } from '#domain/person/description.ts'
import { isKnown, whoIs } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import type { TypedCounts } from '#ui/mail/stocktakeDraft.ts'

/** One pile of the stocktake: what the register says, what was typed, and what differs. */
export type StocktakeLine = {
  readonly person: PersonId
  readonly who: Description
  readonly mail: MailLedger
  readonly typed: TypedCounts
  readonly counts: readonly Count[]
  /** Every kind that the register knows of was counted. */
  readonly done: boolean
  readonly invalid: boolean
  /** The pile moved after it was counted. */
  readonly stale: boolean
}

const numberIn = (text: string): number => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN)

const countsIn = (person: PersonId, typed: TypedCounts): readonly Count[] =>
  mailKinds.flatMap((mail: MailKind) => {
    const one = typed[mail]
    return one === undefined || one.text === '' ? [] : [{ person, mail, counted: numberIn(one.text), stood: one.stood }]
  })

/** The line of someone's pile. */
export const stocktakeLine = (register: Register, person: PersonId, typed: TypedCounts = {}): StocktakeLine => {
  const mail = mailOf(register, person)
  const counts = countsIn(person, typed)
  return {
    person, who: whoIs(register, person), mail, typed, counts,
    done: counts.length > 0 && mailKinds.every((kind) => mail[kind].waiting === 0 || counts.some((count) => count.mail === kind)),
    invalid: counts.some(({ counted }) => !isCount(counted)),
    stale: counts.some(({ mail: kind, stood }) => mail[kind].waiting !== stood),
  }
}

/** What a line found more or fewer of. */
export const differencesOf = ({ counts }: StocktakeLine): readonly Count[] => counts.filter(({ counted, stood }) => isCount(counted) && counted !== stood)

const inFrench = new Intl.Collator('fr', { numeric: true, sensitivity: 'base' })

type Place = { readonly person: PersonId; readonly box: string | undefined; readonly name: string }

const placeOf = (register: Register, person: PersonId): Place => {
  const who = whoIs(register, person)
  return { person, box: who.boxNumber, name: `${surnameOf(who)} ${spokenName(who)}` }
}

const byName = (a: Place, b: Place): number => inFrench.compare(a.name, b.name) || compare(a.person, b.person)
// Those without a box lie at the end, where they are looked for by name.
const byBox = (a: Place, b: Place): number =>
  Number(a.box === undefined) - Number(b.box === undefined) || inFrench.compare(a.box ?? '', b.box ?? '') || byName(a, b)

/** Everyone with a pile, and everyone for whom something was counted (`others`), in the order of the boxes or of the names. */
export const peopleToCount = (register: Register, order: 'box' | 'name', others: readonly PersonId[]): readonly PersonId[] =>
  [...new Set([...pileOf(register).map(({ person }) => person), ...others])]
    .filter((person) => isKnown(register, person))
    .map((person) => placeOf(register, person))
    .toSorted(order === 'name' ? byName : byBox)
    .map(({ person }) => person)
