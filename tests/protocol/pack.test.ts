import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at } from '#kernel/at.ts'
import { groupId, personId } from '#domain/ids.ts'
import { canonicalJson } from '#protocol/canonical.ts'
import { pack } from '#protocol/pack.ts'
import { parseBlock } from '#protocol/parseBlock.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import { anyFact } from './arbitraryFact.ts'
import { shelterFacts } from './shelterFacts.ts'

const readBack = (facts: readonly StoredFact[]): readonly StoredFact[] => {
  const block = parseBlock(pack(facts))
  if (!block.ok) throw new Error(block.error)
  return block.value.facts
}

const unchanged = (facts: readonly StoredFact[]): void => { expect(canonicalJson(readBack(facts))).toBe(canonicalJson(facts)) }

describe('a block of facts', () => {
  test('gives back every fact as it was, those of a newer version too', () => {
    fc.assert(fc.property(fc.array(anyFact, { maxLength: 30 }), unchanged), { numRuns: 120 })
  }, 60_000)

  test('keeps people, taps and installations apart however they are mixed', () => {
    const mixed = fc.tuple(fc.array(anyFact, { minLength: 2, maxLength: 6 }), fc.array(fc.nat(), { minLength: 1, maxLength: 40 }))
    fc.assert(
      fc.property(mixed, ([few, picks]) => {
        const pick = (i: number): StoredFact => at(few, i % few.length)
        unchanged(picks.map((i, row) => {
          const { dev, inst, centre } = pick(i)
          const first = pick(at(picks, Math.floor(row / 3)))
          return { ...pick(i + row), dev, inst, person: personId(centre), group: groupId(first.id) }
        }))
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  test('of a year at the desk, and of an imported one, comes back whole', () => {
    unchanged(shelterFacts(1_000, 'atTheDesk'))
    unchanged(shelterFacts(1_000, 'byImport'))
    unchanged([])
  }, 60_000)

  test('says which facts differ by nothing but their columns', () => {
    const facts = shelterFacts(300, 'atTheDesk')
    const block = parseBlock(pack(facts))
    expect(block.ok).toBe(true)
    if (!block.ok) return
    const shared = block.value.facts.map(({ kind, data }, row) => canonicalJson([at(block.value.forms, row), kind, { ...data, at: undefined }]))
    expect(new Set(shared).size).toBe(new Set(block.value.forms).size)
    expect(new Set(block.value.forms).size).toBeGreaterThan(5)
  })

  // sync.md, "First load and growth"; the sealed parts apart.
  test.each([['atTheDesk', 20], ['byImport', 24]] as const)('made %s takes at most %d bytes a fact gzipped', (made, limit) => {
    const facts = shelterFacts(5_000, made)
    const blocks = Array.from({ length: 5 }, (_, i) => gzipSync(pack(facts.slice(i * 1_000, i * 1_000 + 1_000))))
    const bytes = blocks.reduce((sum, block) => sum + block.length, 0) / facts.length
    process.stdout.write(`pack, ${made}: ${bytes.toFixed(1)} bytes a fact gzipped (limit ${String(limit)})\n`)
    expect(bytes).toBeLessThanOrEqual(limit)
  }, 60_000)
})

describe('a text that is no block', () => {
  const good = pack(shelterFacts(20, 'atTheDesk'))

  test.each(['', 'null', '{}', '{"b":2}', good.slice(1), good.replace('"b":1', '"b":2'), good.replace('"n":20', '"n":1e9')])('is refused (%#)', (text) => {
    expect(parseBlock(text)).toEqual({ ok: false, error: 'notABlock' })
  })

  test('is refused when a column is cut short', () => {
    const cut = (change: (columns: Record<string, unknown>) => object): string => {
      const block = JSON.parse(good) as { columns: Record<string, unknown> }
      return JSON.stringify({ ...block, columns: { ...block.columns, ...change(block.columns) } })
    }
    expect(parseBlock(cut(() => ({ ids: { shapes: '', bits: 'AAAA' } }))).ok).toBe(false)
    expect(parseBlock(cut(() => ({ stamps: { ms: 'B', counts: '' } }))).ok).toBe(false)
    expect(parseBlock(cut(() => ({ people: { ranks: '', known: 0, ids: { shapes: '', bits: '' } } }))).ok).toBe(false)
    expect(parseBlock(cut(() => ({ form: 'Bzzz' }))).ok).toBe(false)
    expect(parseBlock(cut((columns) => columns)).ok).toBe(true)
  })
})
