// From the disk to the register: parse, open what is sealed, and hand over to the fold.
import { at } from '#kernel/at.ts'
import { ok } from '#kernel/result.ts'
import type { Fact, ForeignFact } from '#domain/facts/fact.ts'
import type { FactId } from '#domain/ids.ts'
import type { Travelling } from '#protocol/exchange.ts'
import { parseBlock } from '#protocol/parseBlock.ts'
import { foreignFact, isUnderstood, parseFact, readFact } from '#protocol/parseFact.ts'
import type { Block } from '#protocol/parseRows.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import type { LogPart } from '#storage/readLog.ts'
import { includes } from '#storage/runs.ts'
import type { Runs } from '#storage/runs.ts'
import { rotationsIn, withKeysOf } from '#storage/keysInLog.ts'
import type { Receiver } from '#storage/keysInLog.ts'
import { unseal } from '#storage/seal.ts'
import type { Keys } from '#storage/seal.ts'

export type OpenedFacts = {
  readonly facts: readonly (Fact | ForeignFact)[]
  /** Facts on disk that no longer read as facts: kept there, counted here. */
  readonly damaged: number
  /** Where the exchange has begun: facts not confirmed yet, with their positions. */
  readonly waiting: readonly (readonly [FactId, number])[]
  /** Those that opened them: what was at hand, and what the facts themselves gave. */
  readonly keys: Keys
}

/** What opens facts: the keys at hand, who reads, and rotations read before whose keys were not. */
export type Opener = { readonly keys: Keys; readonly receiver: Receiver; readonly unread: readonly StoredFact[] }

type Understood = (fact: StoredFact, form: number) => boolean

// Facts of one form are alike for a schema: one look is enough (protocol/parseRows).
const byForm = (): Understood => {
  const known = new Map<number, boolean>()
  return (fact, form) => {
    const answer = known.get(form) ?? isUnderstood(fact)
    known.set(form, answer)
    return answer
  }
}

const together = 512

type Waiting = { readonly row: number; readonly fact: StoredFact }

const openSealed = async (keys: Keys, facts: (Fact | ForeignFact)[], waiting: readonly Waiting[]): Promise<void> => {
  for (let start = 0; start < waiting.length; start += together)
    await Promise.all(
      waiting.slice(start, start + together).map(async ({ row, fact }) => { facts[row] = readFact(fact, await unseal(keys, fact)) }),
    )
}

// The facts of a block, the receipts of those that need one, and the position of the one in each row.
type PlacedBlock = Block & { readonly rcvs: ReadonlyMap<number, number>; readonly positionOf: (row: number) => number }

const withReceipt = (fact: Fact | ForeignFact, rcv: number | undefined): Fact | ForeignFact =>
  rcv === undefined ? fact : { ...fact, rcv }

/** Reads stored facts for the register, in order; names are opened many at a time. */
const openFacts = async (keys: Keys, blocks: readonly PlacedBlock[]): Promise<readonly (Fact | ForeignFact)[]> => {
  const facts: (Fact | ForeignFact)[] = []
  const waiting: Waiting[] = []
  const late: (readonly [number, number])[] = []
  for (const { facts: stored, forms, rcvs } of blocks) {
    const understood = byForm()
    for (const [row, rcv] of rcvs) late.push([facts.length + row, rcv])
    stored.forEach((fact, i) => {
      const known = understood(fact, at(forms, i))
      if (known && fact.sealed !== undefined) waiting.push({ row: facts.length, fact })
      facts.push(known ? readFact(fact, 'none') : foreignFact(fact))
    })
  }
  await openSealed(keys, facts, waiting)
  for (const [row, rcv] of late) facts[row] = withReceipt(at(facts, row), rcv)
  return facts
}

type Parsed = { readonly blocks: readonly PlacedBlock[]; readonly damaged: number }

const placedSegment = ({ n, last, late = {} }: LogPart['segments'][number], block: Block): PlacedBlock => ({
  ...block, rcvs: new Map(Object.entries(late).map(([row, rcv]) => [Number(row), rcv])), positionOf: (row) => last - n + 1 + row,
})

const placedRows = (rows: LogPart['rows']): PlacedBlock => {
  const sound = rows.flatMap(({ fact, ...place }) => {
    const parsed = parseFact(fact)
    return parsed.ok ? [{ ...place, fact: parsed.value }] : []
  })
  return {
    facts: sound.map(({ fact }) => fact), forms: sound.map((_, i) => i), positionOf: (row) => at(sound, row).pos,
    rcvs: new Map(sound.flatMap(({ rcv }, row) => (rcv === undefined ? [] : [[row, rcv] as const]))),
  }
}

const parsePart = ({ rows, segments }: LogPart): Parsed => {
  const read = segments.map((segment) => ({ segment, block: segment.facts === undefined ? parseBlock(segment.block) : ok(segment.facts) }))
  const recent = placedRows(rows)
  return {
    blocks: [...read.flatMap(({ segment, block }) => (block.ok ? placedSegment(segment, block.value) : [])), recent],
    damaged: read.reduce((sum, { segment, block }) => sum + (block.ok ? 0 : segment.n), rows.length - recent.facts.length),
  }
}

const waitingIn = (blocks: readonly PlacedBlock[], confirmed: Runs): readonly (readonly [FactId, number])[] =>
  blocks.flatMap(({ facts, positionOf }) =>
    facts.flatMap(({ id }, row) => (includes(confirmed, positionOf(row)) ? [] : [[id, positionOf(row)] as const])),
  )

/** Reads a part of the log for the register; the keys that it tells open the rest of it. */
export const openPart = async ({ keys: held, receiver, unread }: Opener, part: LogPart): Promise<OpenedFacts> => {
  const { blocks, damaged } = parsePart(part)
  const keys = await withKeysOf([...unread, ...blocks.flatMap(({ facts }) => rotationsIn(facts))], held, receiver)
  const waiting = part.exchange === undefined ? [] : waitingIn(blocks, part.exchange.confirmed)
  return { facts: await openFacts(keys, blocks), damaged, waiting, keys }
}

/** Where each fact of a part of the log lies. */
export const positionsIn = (part: LogPart): ReadonlyMap<FactId, number> => new Map(waitingIn(parsePart(part).blocks, []))

/** The facts of a part of the log as they travel, by position. */
export const travellingIn = (part: LogPart): ReadonlyMap<number, Travelling> =>
  new Map(
    parsePart(part).blocks.flatMap(({ facts, positionOf, rcvs }) =>
      facts.map((fact, row): readonly [number, Travelling] => {
        const rcv = rcvs.get(row)
        return [positionOf(row), rcv === undefined ? { fact } : { fact, rcv }]
      }),
    ),
  )
