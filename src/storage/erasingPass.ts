import type { FactId } from '#domain/ids.ts'
import { redactedBy } from '#protocol/erasure.ts'
import type { OpenLog } from '#storage/openedLog.ts'
import { isLeft, ordersBy, ordersIn, redactionOf } from '#storage/redaction.ts'
import { noteRewritten, rewriteLog, storedFacts } from '#storage/rewrite.ts'
import { centrePair } from '#storage/signedCommit.ts'
import { isCentreSigned } from '#storage/signing.ts'

// By id, whether the centre signed an order: looked at once.
type Signed = Map<FactId, boolean>

const verify = async (log: OpenLog, signed: Signed): Promise<void> => {
  const key = centrePair(log)?.key
  const unknown = new Set(ordersIn(log.register()).map(({ id }) => id).filter((id) => !signed.has(id)))
  if (key === undefined || unknown.size === 0) return
  for (const fact of await storedFacts(await log.db.whole(), unknown)) signed.set(fact.id, await isCentreSigned(key, fact))
}

/** One look at the orders of a log, and at what they leave to rewrite. What nobody signed is not obeyed. */
export const erasingPass = async (log: OpenLog, signed: Signed): Promise<'again' | 'done'> => {
  await verify(log, signed)
  const redaction = redactionOf(log, ordersBy(log, (id) => signed.get(id) === true))
  if (!isLeft(log.register(), redaction)) return 'done'
  const db = await log.db.whole()
  const changed = await rewriteLog(db, redactedBy(redaction))
  await noteRewritten(db)
  await log.rewritten()
  return changed > 0 ? 'again' : 'done'
}
