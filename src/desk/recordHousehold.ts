import { ok, refuse } from '#kernel/result.ts'
import type { Draft, Fact } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { isKnown } from '#domain/person/who.ts'
import { actsOn } from '#domain/register/read.ts'
import { justRecorded } from '#desk/once.ts'
import type { Decide } from '#desk/ports.ts'
import { isQuantity } from '#desk/quantity.ts'
import { turnedAway } from '#desk/turnedAway.ts'
import { placedNow } from '#desk/when.ts'

type Wish = {
  readonly people: readonly PersonId[]
  /** Ayants droit without a file who came with them: heads, as anyone who gives no name. No sign of life of the holder (metier.md §4). */
  readonly heads?: number
}

/**
 * A household came in, in one tap: a passage for each who had none today. Refuses someone without a file or kept out, a number of heads that is not 0 to
 * 999, a second tap, and a tap that would note nobody.
 */
export const recordHousehold = ({ people, heads = 0 }: Wish): Decide => (register, now) => {
  if (!people.every((person) => isKnown(register, person))) return refuse({ code: 'unknownPerson' })
  if (heads !== 0 && !isQuantity(heads)) return refuse({ code: 'notAQuantity' })
  const away = people.map((person) => turnedAway(register, person, { day: now.day })).find((one) => one !== undefined)
  if (away !== undefined) return away
  const acts = actsOn(register, now.day)
  const passages = acts.filter(({ kind, person }) => kind === 'passage' && person !== undefined && people.includes(person))
  const anonymous = heads === 0 ? [] : acts.filter(({ kind }) => kind === 'anonymousPassage')
  if (justRecorded([...passages, ...anonymous], now)) return refuse({ code: 'justRecorded' })
  const drafts = draftsOf({ people: people.filter((person) => !cameIn(passages, person)), heads }, placedNow(now))
  return drafts.length === 0 ? refuse({ code: 'alreadyRecorded' }) : ok(drafts)
}

const cameIn = (passages: readonly Fact[], person: PersonId): boolean => passages.some((passage) => passage.person === person)

const draftsOf = ({ people, heads }: Required<Wish>, { day, data }: ReturnType<typeof placedNow>): readonly Draft[] => [
  ...people.map((person): Draft => ({ kind: 'passage', person, day, data: { ...data, for: 'welcome' } })),
  ...(heads === 0 ? [] : [{ kind: 'anonymousPassage', n: heads, day, data } as const]),
]
