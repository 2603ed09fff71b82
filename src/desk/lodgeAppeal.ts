import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { appealsOf } from '#domain/domiciliation/appeals.ts'
import type { AppealBody, AppealOutcome } from '#domain/domiciliation/words.ts'
import type { FactId, PersonId } from '#domain/ids.ts'
import { isActive } from '#domain/register/read.ts'
import type { Moment, ServiceDay } from '#domain/time.ts'
import type { Decide } from '#desk/ports.ts'
import type { Refusal } from '#desk/refusal.ts'
import { longestText } from '#desk/when.ts'

type Told = { readonly on: ServiceDay; readonly detail?: string }

// `since`: what it answers.
const checked = ({ on, detail = '' }: Told, now: Moment, since: ServiceDay): Result<{ readonly detail?: string }, Refusal> => {
  if (on > now.day) return refuse({ code: 'dayAhead' })
  if (on < since) return refuse({ code: 'beforeDecision' })
  const text = detail.trim()
  if (text.length > longestText) return refuse({ code: 'textTooLong' })
  return ok(text === '' ? {} : { detail: text })
}

/**
 * A refusal or a radiation is contested (metier.md §4). Refuses a decision that is unknown, is neither, or no longer counts, a day ahead or before
 * it, and a second appeal before the same body while the first waits.
 */
export const lodgeAppeal = ({ decision, with: body, ...told }: Told & { readonly decision: FactId; readonly with: AppealBody }): Decide => (register, now) => {
  const fact = register.facts.get(decision)
  if (fact?.person === undefined || (fact.kind !== 'domiciliationEnded' && fact.kind !== 'domiciliationRefused')) return refuse({ code: 'unknownFact' })
  if (!isActive(register, fact)) return refuse({ code: 'alreadyWithdrawn' })
  const said = checked(told, now, fact.day)
  if (!said.ok) return said
  const waits = appealsOf(register, fact.person).some(({ lodged, closed }) => closed === undefined && lodged.refs?.previous === decision && lodged.secret?.with === body)
  if (waits) return refuse({ code: 'justRecorded' })
  return ok([{ kind: 'appealLodged', person: fact.person, day: told.on, data: {}, secret: { with: body, ...said.value }, refs: { previous: decision } }])
}

type Closing = Told & { readonly person: PersonId; readonly appeal: FactId; readonly outcome: AppealOutcome }

/** What became of an appeal; an annulled radiation is then withdrawn by whoever decides. Refuses an appeal that does not wait, a day ahead or before it. */
export const closeAppeal = ({ person, appeal, outcome, ...told }: Closing): Decide => (register, now) => {
  const found = appealsOf(register, person).find(({ lodged }) => lodged.id === appeal)
  if (found === undefined) return refuse({ code: 'unknownFact' })
  if (found.closed !== undefined) return refuse({ code: 'justRecorded' })
  const said = checked(told, now, found.lodged.day)
  return said.ok ? ok([{ kind: 'appealClosed', person, day: told.on, data: {}, secret: { outcome, ...said.value }, refs: { ends: appeal } }]) : said
}
