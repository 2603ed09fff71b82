// The steps of a round; each asks one thing of the endpoint.
import type { FactId } from '#domain/ids.ts'
import { limits } from '#protocol/exchange.ts'
import { parseMissingAnswer } from '#protocol/parseAnswer.ts'
import { audit, fetchFacts } from '#sync/audit.ts'
import type { Audited } from '#sync/audit.ts'
import { isBelievable } from '#sync/clockOffset.ts'
import { refusedBy } from '#sync/learned.ts'
import type { Context, Step } from '#sync/learned.ts'
import type { LogFailure, Reply } from '#sync/ports.ts'
import { openSession } from '#sync/session.ts'

/** What follows an audit, or facts that were fetched. */
export const afterAudit = (context: Context, audited: Audited): Step => {
  if (audited.code === 'asked') return refusedBy(context, audited.reply)
  if (audited.code !== 'audited') return audited
  context.learned.repaired += audited.repaired
  return 'again'
}

/** Opens a session. */
export const begin = async (context: Context): Promise<Step> => {
  const { learned } = context
  const refused = (reply: Reply): void => { learned.struck = reply }
  const opened = await openSession({ ...context, setupCode: context.setupCode ?? (() => undefined), refused })
  learned.session = opened.ok
  if (opened.ok) return 'again'
  return opened.error === 'offline' ? { code: 'offline' } : { code: 'trouble', trouble: opened.error }
}

/**
 * 16 bytes a fact instead of the fact: what the endpoint has already is not sent again (sync.md, "Wire", 2).
 */
export const compare = async (context: Context): Promise<Step> => {
  const { log, wire, learned } = context
  const ids = log.unconfirmedIds()
  for (let start = 0; start < ids.length; start += limits.ids) {
    const some = ids.slice(start, start + limits.ids)
    const reply = await wire.ask({ method: 'POST', path: '/v1/missing', body: { ids: some } })
    const read = reply.status === 200 ? parseMissingAnswer(reply.body) : undefined
    if (read === undefined || !read.ok) return refusedBy(context, reply.status === 200 ? { status: 0, body: undefined } : reply)
    const missing = new Set(read.value.missing)
    for (const id of some) if (!missing.has(id)) learned.present.add(id)
  }
  learned.compared = true
  return 'again'
}

const week = 7 * 86_400_000

const isAuditDue = ({ learned, clock }: Context): boolean =>
  learned.auditedAt === undefined || clock() - learned.auditedAt > week || clock() < learned.auditedAt

/** Everything was sent and read: what was only said to be there is read back, and digests are compared when it is time. */
export const finish = async (context: Context): Promise<Step> => {
  const { log, learned } = context
  const left = log.unconfirmedIds().filter((id) => learned.present.has(id))
  learned.present.clear()
  if (left.length > 0) return afterAudit(context, await fetchFacts(context, left))
  if (!isAuditDue(context)) return { code: 'done' }
  const audited = await audit(context)
  if (audited.code !== 'audited') return afterAudit(context, audited)
  learned.auditedAt = context.clock()
  learned.repaired += audited.repaired
  if (audited.repaired > 0) learned.read = false
  return audited.repaired > 0 ? 'again' : { code: 'done' }
}

/** The cursor is no place of this endpoint: from the beginning, with nothing confirmed. */
export const startAgain = async ({ log, learned }: Context): Promise<Step> => {
  learned.present.clear()
  Object.assign(learned, { compared: false, auditedAt: undefined, read: false })
  const restarted = await log.restart()
  return restarted.ok ? 'again' : restarted.error
}

/** Notes how far the tablet's clock is off, from the instants of one request. */
export const noteClock = async ({ log, learned, offset, clock }: Context, sent: number, now: number): Promise<LogFailure | undefined> => {
  const off = offset({ sent, received: clock(), now })
  if (off === undefined) return undefined
  learned.off = off
  // Half a second of drift is not worth a write.
  if (!isBelievable(off) || Math.abs(off - log.standing().off) < 500) return undefined
  const noted = await log.noteClock(off)
  return noted.ok ? undefined : noted.error
}

/** The endpoint takes no request this large: half of it next time; a fact too large by itself is set apart. */
export const tooLarge = ({ learned }: Context, sent: readonly FactId[]): Step => {
  const [only] = sent
  if (only === undefined) return { code: 'wait' }
  if (sent.length === 1) learned.held.set(only, 'tooLarge')
  learned.share = sent.length / 2 / limits.pushed
  return 'again'
}
