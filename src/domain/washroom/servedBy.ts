// Which prestation is the one that somebody waited for (decisions/0026).
import { isOfKind } from '#domain/facts/fact.ts'
import type { Fact, FactOf } from '#domain/facts/fact.ts'
import { byStamp } from '#domain/facts/order.ts'
import type { FactId } from '#domain/ids.ts'
import { isActive } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'

type Given = FactOf<'prestation'>
type Joined = FactOf<'waitlistJoined'>

// Only an earlier stamp can be replaced, so that both walks end.
const firstWriting = (register: Register, fact: Fact): Fact => {
  const before = fact.refs?.replaces === undefined ? undefined : register.facts.get(fact.refs.replaces)
  return before === undefined || before.hlc >= fact.hlc ? fact : firstWriting(register, before)
}

const countedFor = (register: Register, fact: Extract<Fact, Given>): Given | undefined => {
  if (isActive(register, fact)) return fact
  const after = (register.struckBy.get(fact.id) ?? []).filter(isOfKind('prestation')).filter(({ hlc }) => hlc > fact.hlc)
  for (const next of after) {
    const counted = countedFor(register, next)
    if (counted !== undefined) return counted
  }
  return undefined
}

// Served from the card as well, in one tap, or on another tablet: whoever waited for it has had it. Not by a shower from before the wait,
// which may be entered late or corrected meanwhile.
const isLater = (register: Register, fact: Extract<Fact, Given>, joined: Joined): boolean => {
  const [had, from] = [fact.data.at, joined.data.at]
  return (had === undefined || from === undefined || had >= from) && byStamp(firstWriting(register, fact), joined) > 0
}

/** What served a wait of a day: its own turn, also where that was moved to another day, or a later one of the same person; nothing while it lasts. */
export const servedBy = (register: Register, day: ServiceDay): ((joined: Joined) => Given | undefined) => {
  const written = (register.days.get(day) ?? []).filter(isOfKind('prestation'))
  const own = new Map<FactId, Given>()
  for (const fact of written.filter(({ refs }) => refs?.under !== undefined)) {
    const counted = countedFor(register, fact)
    if (fact.refs?.under !== undefined && counted !== undefined) own.set(fact.refs.under, counted)
  }
  const active = written.filter((fact) => isActive(register, fact)).toSorted(byStamp)
  return (joined) => {
    const { person, data } = joined
    const isSame = (fact: Given): boolean => person !== undefined && fact.person === person && fact.data.prestation === data.prestation
    return own.get(joined.id) ?? active.find((fact) => isSame(fact) && isLater(register, fact, joined))
  }
}
