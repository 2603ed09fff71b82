// A whole register comes in as segments, a thousand facts a transaction, beside the taps of the desk.
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { uuidOf } from '#domain/ids.ts'
import type { ImportPort, JournalFailure, LongJob, PlannedFact } from '#desk/ports.ts'
import { pack } from '#protocol/pack.ts'
import { fits } from '#protocol/storedFact.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import { envelopPlanned } from '#storage/envelop.ts'
import type { Clear } from '#storage/envelop.ts'
import { faces, sealAll } from '#storage/journal.ts'
import type { OpenLog } from '#storage/openedLog.ts'
import { beforeSealing } from '#storage/redaction.ts'
import { untilWritten } from '#storage/untilWritten.ts'

const segmentSize = 1_000
const together = 250

// A macrotask, so that taps and frames pass between two pieces of work.
const breathe = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0) })

/** ms: shorter than a frame. */
const slice = 10

const resting = (): ImportPort['rest'] => {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < slice) return
    await breathe()
    since = performance.now()
  }
}

const encoder = new TextEncoder()

const identifyBy = ({ keys }: OpenLog): ImportPort['identify'] => async (texts) => {
  const ids: string[] = []
  for (let start = 0; start < texts.length; start += together) {
    const macs = await Promise.all(
      texts.slice(start, start + together).map((text) => crypto.subtle.sign('HMAC', keys.identify, encoder.encode(text))),
    )
    for (const mac of macs) ids.push(uuidOf(new Uint8Array(mac), 8))
    await breathe()
  }
  return ids
}

const sealInTurns = async (clear: readonly Clear[], log: OpenLog): Promise<readonly StoredFact[]> => {
  const stored: StoredFact[] = []
  for (let start = 0; start < clear.length; start += together) {
    stored.push(...(await sealAll(clear.slice(start, start + together), log)))
    await breathe()
  }
  return stored
}

type Written = Result<null, JournalFailure | { readonly code: 'behind' }>

const writeSegment = async (log: OpenLog, planned: readonly PlannedFact[]): Promise<Written> => {
  const after = log.head()
  const { clear: acts, head } = envelopPlanned(planned, after, { tablet: log.tablet, random: log.random, ms: log.clock(), off: log.off() })
  const clear = acts.map(beforeSealing(log))
  const facts = faces(clear)
  const stored = await sealInTurns(clear, log)
  if (!stored.every(fits)) return refuse({ code: 'tooLarge' })
  const segment = { n: stored.length, block: pack(stored), last: head.pos }
  return log.append({ after, head, rows: [], segments: [segment] }, facts)
}

const unknownOf = (log: OpenLog, planned: readonly PlannedFact[]): readonly PlannedFact[] => {
  const { facts, foreign } = log.register()
  const once = new Map(planned.map((one) => [one.id, one]))
  return [...once.values()].filter(({ id }) => !facts.has(id) && !foreign.has(id))
}

// A tap of this tab or of another moves the head meanwhile: number, stamp and seal again.
const writeNew = (log: OpenLog, planned: readonly PlannedFact[]): Promise<Result<null, JournalFailure>> =>
  untilWritten(log, async () => {
    const fresh = unknownOf(log, planned)
    return fresh.length === 0 ? ok(null) : writeSegment(log, fresh)
  })

const appendTo = (log: OpenLog): ImportPort['append'] => async (planned, { onProgress, signal }: LongJob) => {
  if (log.closed()) return refuse({ code: 'closed' })
  for (let start = 0; start < planned.length; start += segmentSize) {
    if (signal.aborted) return ok('stopped')
    const written = await writeNew(log, planned.slice(start, start + segmentSize))
    if (!written.ok) return written
    onProgress({ done: Math.min(start + segmentSize, planned.length), total: planned.length })
    await breathe()
  }
  return ok('written')
}

/** Bringing a register into an open log. */
export const createImports = (log: OpenLog): ImportPort => ({ identify: identifyBy(log), rest: resting(), append: appendTo(log) })
