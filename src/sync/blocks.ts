// A first load, or a long way back: packed blocks in order, a page on its way while the one before is being kept (sync.md, "First
// load").
import { at } from '#kernel/at.ts'
import { refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { Segment } from '#protocol/exchange.ts'
import { parseSegments } from '#protocol/parseAnswer.ts'
import type { ExchangeLog, LogFailure, Reply, Wire } from '#sync/ports.ts'

type Loading = {
  readonly log: Pick<ExchangeLog, 'standing' | 'absorbSegments'>
  readonly wire: Pick<Wire, 'ask'>
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void
}

/** `loaded`: as far as the endpoint gave blocks. `asked`: its answer was a refusal, or none. */
export type Loaded = { readonly code: 'loaded' } | { readonly code: 'asked'; readonly reply: Reply } | LogFailure

const follow = (segments: readonly Segment[], seq: number): boolean =>
  segments.length > 0 && segments.every(({ after }, i) => after === (i === 0 ? seq : at(segments, i - 1).after + at(segments, i - 1).n))

const noAnswer: Reply = { status: 0, body: undefined }

// The blocks that follow a place, or the refusal that came instead.
const read = (reply: Reply, seq: number): Result<readonly Segment[], Reply> => {
  if (reply.status !== 200) return refuse(reply)
  const segments = parseSegments(reply.text ?? '')
  return segments.ok && follow(segments.value, seq) ? segments : refuse(noAnswer)
}

const endOf = (segments: readonly Segment[]): Segment => at(segments, segments.length - 1)

const keep = async ({ log }: Loading, segments: readonly Segment[], epoch: string): Promise<Loaded> => {
  const last = endOf(segments)
  const kept = await log.absorbSegments({ segments, cursor: { epoch, seq: last.after + last.n, chain: last.chain } })
  if (kept.ok) return { code: 'loaded' }
  return kept.error.code === 'notABlock' ? { code: 'asked', reply: noAnswer } : { code: kept.error.code }
}

/** What is loaded: the endpoint's head, and under which redaction and epoch it was told. */
type Target = { readonly to: number; readonly redaction: number; readonly epoch: string }

/** Loads blocks from the cursor up to `to`. An interruption loses the pages under way, two at most. */
export const loadBlocks = async (loading: Loading, { to, redaction, epoch }: Target): Promise<Loaded> => {
  const { log, wire, onProgress } = loading
  const ask = (after: number): Promise<Reply> => wire.ask({ method: 'GET', path: `/v1/segments/${String(redaction)}/${String(after)}` })
  let coming: Promise<Reply> | undefined
  for (;;) {
    const { seq } = log.standing().cursor
    onProgress({ done: seq, total: to })
    if (seq >= to) return { code: 'loaded' }
    const blocks = read(await (coming ?? ask(seq)), seq)
    if (!blocks.ok) return { code: 'asked', reply: blocks.error }
    const { after, n } = endOf(blocks.value)
    coming = after + n < to ? ask(after + n) : undefined
    const kept = await keep(loading, blocks.value, epoch)
    if (kept.code !== 'loaded') return kept
  }
}
