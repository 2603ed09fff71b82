// What to send next: the oldest unconfirmed facts, those of one tap together (sync.md, "Envelope").
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { limits } from '#protocol/exchange.ts'
import type { Travelling } from '#protocol/exchange.ts'
import { codeOf } from '#storage/absorb.ts'
import { travellingIn } from '#storage/openFacts.ts'
import type { OpenLog } from '#storage/openedLog.ts'
import type { LogFailure } from '#sync/ports.ts'

// As many as one request carries.
const fitting = (facts: readonly Travelling[]): readonly Travelling[] => {
  let bytes = 0
  const end = facts.slice(0, limits.pushed).findIndex(({ fact }, i) => {
    bytes += JSON.stringify(fact).length
    return bytes > limits.pushedBytes && i > 0
  })
  return facts.slice(0, end < 0 ? limits.pushed : end)
}

// A tap that the limit would cut in two waits for the next request, unless it is alone in this one.
const whole = (chosen: readonly Travelling[], following: Travelling | undefined): readonly Travelling[] => {
  const cut = following?.fact.group
  const kept = cut === undefined ? chosen : chosen.filter(({ fact }) => fact.group !== cut)
  return kept.length === 0 ? chosen : kept
}

const window = limits.pushed + 64

/** The facts to send next: at most `limits.pushed` and `limits.pushedBytes`, oldest first, without those of `except`. */
export const offerFrom = async (log: OpenLog, except: ReadonlySet<string>): Promise<Result<readonly Travelling[], LogFailure>> => {
  const places = [...log.waiting()].filter(([id]) => !except.has(id)).map(([, pos]) => pos).toSorted((a, b) => a - b).slice(0, window)
  const [first] = places
  if (first === undefined) return ok([])
  const read = await log.read(first - 1)
  if (!read.ok) return refuse({ code: codeOf(read.error.code) })
  const here = travellingIn(read.value)
  const late = log.exchange()?.late ?? {}
  const facts = places.flatMap((pos) => here.get(pos) ?? []).map((one) => {
    const rcv = Math.min(one.rcv ?? Infinity, late[one.fact.id] ?? Infinity)
    return rcv === Infinity ? one : { ...one, rcv }
  })
  const chosen = fitting(facts)
  return ok(whole(chosen, facts[chosen.length]))
}
