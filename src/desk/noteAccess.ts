import { ok, refuse } from '#kernel/result.ts'
import type { AccessWord } from '#domain/agents/words.ts'
import type { AgentId, PersonId } from '#domain/ids.ts'
import type { ServiceDay, TimeOfDay } from '#domain/time.ts'
import type { Decide } from '#desk/ports.ts'
import { longestText } from '#desk/when.ts'

type Access = {
  readonly what: AccessWord
  readonly person?: PersonId
  readonly detail?: string
  /** Who and when, of what happened while nobody could write: a wrong PIN on the lock. Whoever stands at the desk, now, where absent. */
  readonly before?: { readonly agent: AgentId; readonly day: ServiceDay; readonly at: TimeOfDay }
}

/**
 * Notes who looked, tried or took something away (metier.md §8). Written alone, never in the tap of another act: their group would
 * tell in clear who and whom. Refuses a detail over 200 characters, and what is dated ahead.
 */
export const noteAccess = ({ what, person, detail = '', before }: Access): Decide => (_register, now, here) => {
  const { agent, day, at } = before ?? { agent: here, day: now.day, at: now.at }
  if (detail.length > longestText) return refuse({ code: 'textTooLong' })
  if (day > now.day) return refuse({ code: 'dayAhead' })
  const secret = { what, agent, at, ...(person === undefined ? {} : { person }), ...(detail === '' ? {} : { detail }) }
  return ok([{ kind: 'accessNoted', day, data: {}, secret }])
}
