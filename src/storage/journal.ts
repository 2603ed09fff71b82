import { ok, refuse } from '#kernel/result.ts'
import type { Fact } from '#domain/facts/fact.ts'
import { uuidOf } from '#domain/ids.ts'
import type { Journal } from '#desk/ports.ts'
import { isUnderstood, readFact } from '#protocol/parseFact.ts'
import { fits } from '#protocol/storedFact.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import { envelopTap } from '#storage/envelop.ts'
import type { Clear } from '#storage/envelop.ts'
import type { OpenLog } from '#storage/openedLog.ts'
import { beforeSealing } from '#storage/redaction.ts'
import { seal } from '#storage/seal.ts'
import type { Keys, Random } from '#storage/seal.ts'

/** Seals those facts that have something to hide, all at once. */
export const sealAll = (clear: readonly Clear[], { keys, random }: { readonly keys: Keys; readonly random: Random }): Promise<readonly StoredFact[]> =>
  Promise.all(clear.map(async ({ fact, secret }) => (secret === undefined ? fact : seal(keys, fact, { secret, random }))))

/** The register's face of facts just written: the same that reading them back would give. */
export const faces = (clear: readonly Clear[]): readonly Fact[] =>
  clear.map(({ fact, secret }) => {
    if (!isUnderstood(fact)) throw new Error(`not what ${fact.kind} says`)
    return readFact(fact, secret === undefined ? 'none' : { secret })
  })

const commitTo = (log: OpenLog): Journal['commit'] => async (drafts) => {
  if (log.closed()) return refuse({ code: 'closed' })
  if (drafts.length === 0) return ok([])
  const after = log.head()
  const { clear: acts, head } = envelopTap(drafts, after, { tablet: log.tablet, random: log.random, ms: log.clock(), off: log.off() })
  const clear = acts.map(beforeSealing(log))
  const facts = faces(clear)
  // A passage hides nothing: its way to the disk waits for no cipher.
  const stored = clear.some(({ secret }) => secret !== undefined) ? await sealAll(clear, log) : clear.map(({ fact }) => fact)
  if (!stored.every(fits)) return refuse({ code: 'tooLarge' })
  const written = await log.append({ after, head, rows: stored.map((fact) => ({ fact })), segments: [] }, facts)
  return written.ok ? ok(facts) : written
}

/** The journal of an open log. */
export const createJournal = (log: OpenLog): Journal => ({
  register: log.register,
  clock: log.clock,
  agent: () => log.tablet.agent,
  newId: () => uuidOf(log.random(16), 7, log.clock()),
  commit: commitTo(log),
  catchUp: log.catchUp,
  subscribe: log.subscribe,
})
