import fc from 'fast-check'
import { expect, test } from 'vitest'
import { at } from '#kernel/at.ts'
import { knownDay } from '#domain/time.ts'
import { bucketOf, differing, digestsOf } from '#protocol/digest.ts'
import { shelterFacts } from './shelterFacts.ts'

const facts = shelterFacts(3_000, 'atTheDesk')

test('a fact is counted in its month, under the last digit of its id', () => {
  expect(bucketOf({ id: '01934a5b-6c7d-7800-8000-00000000000a', day: knownDay('2025-03-31') })).toBe('2025-03:a')
})

test('a digest is a count and a sum of ids, lane by lane', () => {
  const day = knownDay('2025-03-31')
  const two = [{ id: 'ffffffff-0000-4000-8000-00000000000a', day }, { id: '00000002-0000-4000-8000-00000000000a', day }]
  expect(digestsOf(two)).toEqual({ '2025-03:a': { n: 2, sum: '00000001000080000000000000000014' } })
  expect(digestsOf([])).toEqual({})
})

test('any order of the same facts gives the same digests', () => {
  fc.assert(fc.property(fc.shuffledSubarray([...facts], { minLength: facts.length }), (shuffled) => {
    expect(differing(digestsOf(shuffled), digestsOf(facts))).toEqual([])
  }), { numRuns: 10 })
})

test('one fact less, on either side, shows in its bucket and in no other', () => {
  const all = digestsOf(facts)
  fc.assert(fc.property(fc.nat(facts.length - 1), (i) => {
    const less = digestsOf(facts.toSpliced(i, 1))
    expect(differing(all, less)).toEqual([bucketOf(at(facts, i))])
    expect(differing(less, all)).toEqual([bucketOf(at(facts, i))])
  }), { numRuns: 30 })
})

test('one fact in the place of another of its bucket shows by the sum alone', () => {
  const bucket = bucketOf(at(facts, 0))
  const [one, other] = facts.filter((fact) => bucketOf(fact) === bucket)
  if (one === undefined || other === undefined) throw new Error('too few facts')
  expect(differing(digestsOf([one]), digestsOf([other]))).toEqual([bucket])
})

test('a receipt that holds a stamp back shows, and so does an earlier one', () => {
  const fact = at(facts, 0)
  const seen = [undefined, 1_741_161_600_000, 1_741_161_500_000].map((rcv) => digestsOf([{ ...fact, rcv }]))
  expect(new Set(seen.map((digests) => JSON.stringify(digests))).size).toBe(3)
  expect(differing(at(seen, 1), at(seen, 2))).toEqual([bucketOf(fact)])
})
