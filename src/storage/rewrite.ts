// The log written anew where something of it is erased: places, ids and clear fields stay (sync.md, "Erasure and retention"). Each
// transaction is short, so that a tap waits for one at most, and each leaves the log whole, so that a kill between two costs nothing.
import { at } from '#kernel/at.ts'
import type { FactId } from '#domain/ids.ts'
import { canonicalJson } from '#protocol/canonical.ts'
import { pack } from '#protocol/pack.ts'
import { parseBlock } from '#protocol/parseBlock.ts'
import { parseFact } from '#protocol/parseFact.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import type { LogDatabase, TailRow } from '#storage/logDatabase.ts'

/** What a redaction leaves of a fact; the very same where nothing goes. */
export type Redact = (fact: StoredFact) => StoredFact

// A macrotask, so that taps and frames pass between two pieces of work.
const breathe = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0) })

const together = 200

const rowsAfter = async (db: LogDatabase, pos: number): Promise<readonly (readonly [number, TailRow])[]> => {
  const some = db.tail.where(':id').above(pos).limit(together)
  const [positions, rows] = await Promise.all([some.primaryKeys(), some.toArray()])
  return rows.map((row, i) => [at(positions, i), row])
}

const redactRows = (db: LogDatabase, pos: number, redact: Redact): Promise<{ readonly next: number | undefined; readonly changed: number }> =>
  db.transaction('rw', [db.tail], async () => {
    const rows = await rowsAfter(db, pos)
    const changed = rows.flatMap(([key, row]) => {
      const read = parseFact(row.fact)
      const fact = read.ok ? redact(read.value) : row.fact
      return fact === row.fact ? [] : [[key, { ...row, fact }] as const]
    })
    await db.tail.bulkPut(changed.map(([, row]) => row), changed.map(([key]) => key))
    return { next: rows.at(-1)?.[0], changed: changed.length }
  })

const redactTail = async (db: LogDatabase, redact: Redact): Promise<number> => {
  let sum = 0
  for (let pos: number | undefined = 0; pos !== undefined; ) {
    const { next, changed } = await redactRows(db, pos, redact)
    sum += changed
    pos = next
    await breathe()
  }
  return sum
}

const compared = 100

// What the block gives back must be what the facts say, those that were there are about to go; compared in turns, since it takes longer
// than all the rest.
const packed = async (facts: readonly StoredFact[]): Promise<string> => {
  const block = pack(facts)
  const back = parseBlock(block)
  for (let start = 0; start < facts.length; start += compared) {
    const some = (all: readonly StoredFact[]): string => canonicalJson(all.slice(start, start + compared))
    if (!back.ok || some(back.value.facts) !== some(facts)) throw new Error('a block that does not read back')
    await breathe()
  }
  return block
}

const redactBlock = async (text: string, redact: Redact): Promise<{ readonly block: string; readonly changed: number }> => {
  const read = parseBlock(text)
  const before = read.ok ? read.value.facts : []
  const facts = before.map(redact)
  const changed = facts.filter((fact, i) => fact !== before[i]).length
  return { block: changed === 0 ? text : await packed(facts), changed }
}

// Made outside of the transaction; written if nobody wrote the same one meanwhile.
const redactSegment = async (db: LogDatabase, key: number, redact: Redact): Promise<number> => {
  const row = await db.segs.get(key)
  if (row === undefined) return 0
  const { block, changed } = await redactBlock(row.block, redact)
  if (changed === 0) return 0
  const isWritten = await db.transaction('rw', [db.segs], async () => {
    const found = await db.segs.get(key)
    if (found?.block !== row.block) return false
    await db.segs.put({ ...found, block }, key)
    return true
  })
  return isWritten ? changed : redactSegment(db, key, redact)
}

/** Rewrites the log; says how many facts changed. Rows first: what is packed meanwhile goes from rows to blocks, never back. */
export const rewriteLog = async (db: LogDatabase, redact: Redact): Promise<number> => {
  let sum = await redactTail(db, redact)
  for (const key of await db.segs.toCollection().primaryKeys()) {
    sum += await redactSegment(db, key, redact)
    await breathe()
  }
  return sum
}

const among = (facts: readonly StoredFact[], ids: ReadonlySet<FactId>): readonly StoredFact[] => facts.filter(({ id }) => ids.has(id))

/** Some facts as they lie on the disk, sealed part and all; the latest are looked for first. */
export const storedFacts = async (db: LogDatabase, ids: ReadonlySet<FactId>): Promise<readonly StoredFact[]> => {
  const recent = (await db.tail.toArray()).flatMap(({ fact }) => {
    const read = parseFact(fact)
    return read.ok ? [read.value] : []
  })
  const found = [...among(recent, ids)]
  for (const key of (await db.segs.toCollection().primaryKeys()).toReversed()) {
    if (found.length >= ids.size) return found
    const read = parseBlock((await db.segs.get(key))?.block ?? '')
    found.push(...among(read.ok ? read.value.facts : [], ids))
    await breathe()
  }
  return found
}

/** Notes that facts which others have read are others now: whoever has this log open reads it again. */
export const noteRewritten = (db: LogDatabase): Promise<void> =>
  db.transaction('rw', [db.meta], async () => {
    const row = await db.meta.get('redactions')
    await db.meta.put({ redactions: (row !== undefined && 'redactions' in row ? row.redactions : 0) + 1 }, 'redactions')
  })
