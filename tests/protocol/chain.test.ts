import fc from 'fast-check'
import { expect, test } from 'vitest'
import { at } from '#kernel/at.ts'
import { chainAfter, nextChain, noChain, type Hash } from '#protocol/chain.ts'
import { compactUuid } from '#protocol/compactUuid.ts'
import { differing, digestsOf } from '#protocol/digest.ts'
import { shelterFacts } from './shelterFacts.ts'

const facts = shelterFacts(300, 'atTheDesk')
const ids = facts.map(({ id }) => id)

test('a UUID and 32 hex digits are sixteen bytes', () => {
  const bytes = [0x01, 0x93, 0x4a, 0x5b, 0x6c, 0x7d, 0x78, 0x00, 0x80, 0, 0, 0, 0, 0, 0, 0xff]
  expect([...compactUuid('01934a5b-6c7d-7800-8000-0000000000ff')]).toEqual(bytes)
  expect([...compactUuid('01934a5b6c7d780080000000000000ff')]).toEqual(bytes)
})

test('the chain is the first half of SHA-256 over what came before and the id', () => {
  // printf of 32 zero bytes | sha256sum
  expect(nextChain(noChain, '00000000-0000-0000-0000-000000000000')).toBe('66687aadf862bd776c8fc18b8e9f8e20')
})

test('a chain goes on from any place to the same end', () => {
  fc.assert(fc.property(fc.nat(ids.length), (cut) => {
    expect(chainAfter(chainAfter(noChain, ids.slice(0, cut)), ids.slice(cut))).toBe(chainAfter(noChain, ids))
  }))
})

test('two facts that changed places, one left out or one more: another chain', () => {
  const end = chainAfter(noChain, ids)
  fc.assert(fc.property(fc.nat(ids.length - 2), (i) => {
    const swapped = [...ids.slice(0, i), at(ids, i + 1), at(ids, i), ...ids.slice(i + 2)]
    expect(chainAfter(noChain, swapped)).not.toBe(end)
    expect(chainAfter(noChain, ids.toSpliced(i, 1))).not.toBe(end)
  }))
})

// Fault 62 of sync.md: a hash that can say 256 things only.
const eightBits: Hash = (bytes) => new Uint8Array(32).fill(bytes.reduce((sum, byte) => (sum * 31 + byte) % 256, 7))

test('where a hash deceives, ids decide: two registers under one chain are told apart by what they hold', () => {
  const common = ids.slice(0, 10)
  const seen = new Map<string, (typeof facts)[number]>()
  const twins = facts.slice(10).flatMap((fact) => {
    const chain = chainAfter(noChain, [...common, fact.id], eightBits)
    const twin = seen.get(chain)
    seen.set(chain, fact)
    return twin === undefined ? [] : [[twin, fact] as const]
  })
  expect(twins.length).toBeGreaterThan(20)
  for (const [one, other] of twins) {
    const [ours, theirs] = [one, other].map((last) => digestsOf([...facts.slice(0, 10), last]))
    expect(nextChain(noChain, one.id)).not.toBe(nextChain(noChain, other.id))
    expect(differing(ours ?? {}, theirs ?? {})).not.toEqual([])
  }
})
