import type { FactId } from '#domain/ids.ts'
import type { SyncAnswer, SyncAsk } from '#protocol/exchange.ts'
import { isProven, keepRows, sortResults } from '#sync/answer.ts'
import { fetchFacts } from '#sync/audit.ts'
import { loadBlocks } from '#sync/blocks.ts'
import { refusedBy } from '#sync/learned.ts'
import type { Context, Step } from '#sync/learned.ts'
import { afterAudit } from '#sync/steps.ts'

type Exchanged = { readonly ask: SyncAsk; readonly sent: readonly FactId[]; readonly answer: SyncAnswer }

const learn = ({ learned }: Context, { ask, sent, answer }: Exchanged): readonly FactId[] => {
  const { held, passed } = sortResults(sent, answer, ask.cur)
  for (const [id, reason] of held) learned.held.set(id, reason)
  Object.assign(learned, { tablets: answer.devices, update: answer.notes.includes('update'), read: answer.more === false })
  // Rows that do not prove themselves are kept, and compared at once: a hole must not stop the desk (sync.md, invariant 12).
  if (!isProven(ask.cur, answer)) learned.auditedAt = undefined
  return passed
}

const load = async (context: Context, { answer: { head, redaction, epoch } }: Exchanged): Promise<Step> => {
  const loaded = await loadBlocks({ ...context, onProgress: context.onProgress ?? (() => undefined) }, { to: head.seq, redaction, epoch })
  context.learned.auditedAt = undefined
  if (loaded.code === 'loaded') return 'again'
  return loaded.code === 'asked' ? refusedBy(context, loaded.reply) : loaded
}

/** Takes in one answer: its rows and cursor first, then what it asks for. */
export const takeIn = async (context: Context, exchanged: Exchanged): Promise<Step> => {
  const { log } = context
  const { ask, answer } = exchanged
  const passed = learn(context, exchanged)
  const failed = await keepRows(log, ask.cur, answer)
  if (failed !== undefined) return failed
  const renewed = answer.notes.includes('forked') ? await log.renew() : undefined
  if (renewed?.ok === false) return renewed.error
  if (passed.length > 0) return afterAudit(context, await fetchFacts(context, passed))
  return answer.more === 'blocks' ? load(context, exchanged) : 'again'
}
