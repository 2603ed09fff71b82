// Whole blocks from the endpoint: a first load, or a long way back (sync.md, "First load and growth").
import { at } from '#kernel/at.ts'
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { Cursor, Segment, Travelling } from '#protocol/exchange.ts'
import { parseBlock } from '#protocol/parseBlock.ts'
import { parseFact } from '#protocol/parseFact.ts'
import type { Block } from '#protocol/parseRows.ts'
import { absorbed, confirming, headAfter, keep, known } from '#storage/absorb.ts'
import type { OpenLog } from '#storage/openedLog.ts'
import { onArrival } from '#storage/redaction.ts'
import type { LogWrite } from '#storage/writeLog.ts'
import type { LogFailure } from '#sync/ports.ts'

type Page = { readonly segments: readonly Segment[]; readonly cursor: Cursor }
type Read = { readonly segment: Segment; readonly block: Block }

// Facts of one form differ by nothing that a schema could refuse but their number: one of each goes through the gate.
const isSound = ({ facts, forms }: Block): boolean => {
  const seen = new Set<number>()
  return facts.every((fact, i) => {
    const form = at(forms, i)
    if (fact.dseq < 1) return false
    if (seen.has(form)) return true
    seen.add(form)
    return parseFact(fact).ok
  })
}

const readAll = (segments: readonly Segment[]): readonly Read[] | undefined => {
  const read: Read[] = []
  for (const segment of segments) {
    const block = parseBlock(segment.block)
    if (!block.ok || block.value.facts.length !== segment.n || !isSound(block.value)) return undefined
    read.push({ segment, block: block.value })
  }
  return read
}

const travelling = ({ segment: { late }, block: { facts } }: Read): readonly Travelling[] =>
  facts.map((fact, row) => {
    const rcv = late[String(row)]
    return rcv === undefined ? { fact } : { fact, rcv }
  })

// Nothing of them is here yet, nobody in them was erased: the blocks go to the disk as they came.
const asTheyCame = (log: OpenLog, read: readonly Read[], cursor: Cursor): LogWrite => {
  const after = log.head()
  let last = after.pos
  const segments = read.map(({ segment: { n, block, late }, block: facts }) => ({
    n, block, facts, last: (last += n), ...(Object.keys(late).length === 0 ? {} : { late }),
  }))
  const facts = read.flatMap(({ block }) => block.facts)
  return { after, head: headAfter(after, facts), rows: [], segments, exchange: { ...confirming(log, [], facts.length), cursor } }
}

/** Writes blocks, and confirms what they hold of this log. Refuses `notABlock`, and then writes nothing. */
export const absorbSegments = async (log: OpenLog, { segments, cursor }: Page): Promise<Result<null, LogFailure | { readonly code: 'notABlock' }>> => {
  const read = readAll(segments)
  if (read === undefined) return refuse({ code: 'notABlock' })
  const done = await keep(log, () => {
    const holds = known(log)
    const redact = onArrival(log)
    const isWhole = read.every(({ block }) => block.facts.every((fact) => !holds(fact.id) && redact(fact) === fact))
    return isWhole ? asTheyCame(log, read, cursor) : absorbed(log, read.flatMap(travelling), cursor)
  })
  return done.ok ? ok(null) : done
}
