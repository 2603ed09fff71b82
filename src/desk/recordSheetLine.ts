import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { Draft } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { isKnown } from '#domain/person/who.ts'
import { passageTile, prestationTile } from '#domain/passage.ts'
import { offeredOn } from '#domain/prestation.ts'
import type { Register } from '#domain/register/register.ts'
import type { Decide } from '#desk/ports.ts'
import { isQuantity } from '#desk/quantity.ts'
import type { Refusal } from '#desk/refusal.ts'
import { placed } from '#desk/when.ts'
import type { Placed, When } from '#desk/when.ts'

type Line = {
  /** What is ticked besides the passage. */
  readonly prestations: readonly string[]
  readonly when: When
}
/** A line with a name is a passage by itself. Without one: so many heads, or so many of what is ticked where they were counted before. */
type Wish = Line & ({ readonly person: PersonId; readonly n?: never; readonly heads?: never } | { readonly person?: never; readonly n: number; readonly heads: boolean })

type Written = Result<readonly Draft[], Refusal>

const passageOf = (person: PersonId, place: Placed): Draft =>
  ({ ...place, kind: 'passage', person, data: { ...place.data, for: 'welcome' } })

const ticked = (code: string, place: Placed): Pick<Extract<Draft, { kind: 'prestation' }>, 'kind' | 'day' | 'data' | 'secret'> =>
  ({ ...place, kind: 'prestation', data: { ...place.data, prestation: code } })

const named = (register: Register, { person, prestations }: Pick<Line, 'prestations'> & { readonly person: PersonId }, place: Placed): Written => {
  if (!isKnown(register, person)) return refuse({ code: 'unknownPerson' })
  const { day } = place
  const came = passageTile(register, person, day)
  const missing = prestations.filter((code) => prestationTile(register, person, { code, day }).today === 0)
  const drafts = [...missing.map((code): Draft => ({ ...ticked(code, place), person })), ...(came.today > 0 ? [] : [passageOf(person, place)])]
  return drafts.length === 0 ? refuse({ code: 'alreadyRecorded', ...(came.at && { at: came.at }) }) : ok(drafts)
}

const anonymous = ({ n, heads, prestations }: Pick<Line, 'prestations'> & { readonly n: number; readonly heads: boolean }, place: Placed): Written => {
  if (!isQuantity(n)) return refuse({ code: 'notAQuantity' })
  const entry: readonly Draft[] = heads ? [{ kind: 'anonymousPassage', n, ...place }] : []
  const drafts = [...entry, ...prestations.map((code): Draft => ({ ...ticked(code, place), n }))]
  return drafts.length === 0 ? refuse({ code: 'nothingTicked' }) : ok(drafts)
}

/**
 * One line of a paper sheet, at its true time, with the reason of the sheet. What was noted of that person that day already is left out, whichever
 * tablet noted it: nothing is doubled; a line of which all was noted is refused (`alreadyRecorded`). No double tap is looked for: two heads
 * without a name may stand one under the other. A limit of the house is no matter here: what the paper says has happened.
 */
export const recordSheetLine = (wish: Wish): Decide => (register, now) => {
  const place = placed(now, wish.when)
  if (!place.ok) return place
  const offered = new Set(offeredOn(register, place.value.day).map(({ code }) => code))
  if (!wish.prestations.every((code) => offered.has(code))) return refuse({ code: 'unknownPrestation' })
  return wish.person === undefined ? anonymous(wish, place.value) : named(register, wish, place.value)
}
