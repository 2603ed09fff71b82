// From the disk to the register: parse, open what is sealed, and hand over to the fold.
import { at } from '#kernel/at.ts'
import type { Fact, ForeignFact } from '#domain/facts/fact.ts'
import { parseBlock } from '#protocol/parseBlock.ts'
import { foreignFact, isUnderstood, parseFact, readFact } from '#protocol/parseFact.ts'
import type { Block } from '#protocol/parseRows.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import type { LogPart } from '#storage/readLog.ts'
import { unseal } from '#storage/seal.ts'
import type { Keys } from '#storage/seal.ts'

export type OpenedFacts = {
  readonly facts: readonly (Fact | ForeignFact)[]
  /** Facts on disk that no longer read as facts: kept there, counted here. */
  readonly damaged: number
}

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

/** Reads stored facts for the register, in order; names are opened many at a time. */
const openFacts = async (keys: Keys, blocks: readonly Block[]): Promise<readonly (Fact | ForeignFact)[]> => {
  const facts: (Fact | ForeignFact)[] = []
  const waiting: Waiting[] = []
  for (const { facts: stored, forms } of blocks) {
    const understood = byForm()
    stored.forEach((fact, i) => {
      const known = understood(fact, at(forms, i))
      if (known && fact.sealed !== undefined) waiting.push({ row: facts.length, fact })
      facts.push(known ? readFact(fact, 'none') : foreignFact(fact))
    })
  }
  await openSealed(keys, facts, waiting)
  return facts
}

type Parsed = { readonly blocks: readonly Block[]; readonly damaged: number }

const parsePart = ({ rows, segments }: LogPart): Parsed => {
  const read = segments.map(({ block, n }) => ({ n, block: parseBlock(block) }))
  const recent = rows.map(({ fact }) => parseFact(fact))
  const facts = recent.flatMap((one) => (one.ok ? one.value : []))
  return {
    blocks: [...read.flatMap(({ block }) => (block.ok ? block.value : [])), { facts, forms: facts.map((_, i) => i) }],
    damaged: read.reduce((sum, { n, block }) => sum + (block.ok ? 0 : n), recent.length - facts.length),
  }
}

/** Reads a part of the log for the register. */
export const openPart = async (keys: Keys, part: LogPart): Promise<OpenedFacts> => {
  const { blocks, damaged } = parsePart(part)
  return { facts: await openFacts(keys, blocks), damaged }
}
