import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { FactId } from '#domain/ids.ts'
import { standsIn } from '#domain/mail/instructions.ts'
import type { ServiceDay } from '#domain/time.ts'
import type { Refusal } from '#desk/refusal.ts'

type Instructions = readonly Parameters<typeof standsIn>[0][]

/** Lets an instruction be taken back on a day while it runs or is still to start. Refuses one that is not among these, and one that is over. */
export const stillStanding = (instructions: Instructions, id: FactId, day: ServiceDay): Result<null, Refusal> => {
  const found = instructions.find(({ fact }) => fact.id === id)
  if (found === undefined) return refuse({ code: 'unknownFact' })
  return standsIn(found, { from: day }) ? ok(null) : refuse({ code: 'alreadyEnded' })
}
