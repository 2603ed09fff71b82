// Opening the desk reads rows one by one, blocks by the thousand: past days move from rows to blocks (sync.md, "On the tablet").
import { at } from '#kernel/at.ts'
import { hlcMs } from '#domain/facts/hlc.ts'
import { momentAt } from '#domain/time.ts'
import { canonicalJson } from '#protocol/canonical.ts'
import { parseBlock } from '#protocol/parseBlock.ts'
import { parseFact } from '#protocol/parseFact.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import type { LogDatabase, SegmentRow } from '#storage/logDatabase.ts'
import { segmentOf } from '#storage/segments.ts'

const enough = 500
const segmentSize = 1_000

type Placed = { readonly pos: number; readonly fact: StoredFact; readonly rcv?: number }

// Rows up to the first of today, or the first that no longer reads as a fact: those stay as they are.
const pastRows = (rows: readonly Placed[], ms: number): readonly Placed[] => {
  const today = momentAt(ms).day
  let end = rows.length
  while (end > 0 && momentAt(hlcMs(at(rows, end - 1).fact.hlc)).day >= today) end--
  return rows.slice(0, end)
}

const soundRows = (rows: readonly Placed[]): readonly Placed[] => {
  const broken = rows.findIndex(({ fact }) => !parseFact(fact).ok)
  return broken < 0 ? rows : rows.slice(0, broken)
}

// The rows are about to go: what the block gives back must be what they say.
const packed = (some: readonly Placed[]): SegmentRow => {
  const facts = some.map(({ fact }) => fact)
  const segment = segmentOf(some)
  const back = parseBlock(segment.block)
  if (!back.ok || canonicalJson(back.value.facts) !== canonicalJson(facts)) throw new Error('a block that does not read back')
  return segment
}

/**
 * Packs the rows of past days once they are 500, in one transaction; positions stay, so other tabs notice nothing. A tab that
 * does the same at the same time waits, then finds nothing left to pack.
 */
export const packTail = (db: LogDatabase, ms: number): Promise<void> =>
  db.transaction('rw', [db.tail, db.segs], async () => {
    const [positions, rows] = await Promise.all([db.tail.toCollection().primaryKeys(), db.tail.toArray()])
    const placed = rows.map((row, i) => ({ ...row, pos: at(positions, i) }))
    const past = pastRows(soundRows(placed), ms)
    if (past.length < enough) return
    for (let start = 0; start < past.length; start += segmentSize) {
      const some = past.slice(start, start + segmentSize)
      const last = at(some, some.length - 1).pos
      await db.segs.put(packed(some), last)
      await db.tail.bulkDelete(some.map(({ pos }) => pos))
    }
  })
