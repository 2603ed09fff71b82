import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberReader, packNumbers, unzigzag, zigzag } from '#protocol/columns/numbers.ts'

const readBack = (values: readonly number[]): readonly number[] => {
  const { next } = numberReader(packNumbers(values))
  return values.map(() => next())
}

describe('a column of numbers', () => {
  test('comes back, whatever the numbers', () => {
    const anyNumber = fc.oneof(fc.constant(0), fc.nat({ max: 10 }), fc.nat(), fc.maxSafeNat().map((n) => Math.floor(n / 2)))
    fc.assert(fc.property(fc.array(anyNumber), (values) => { expect(readBack(values)).toEqual(values) }), { numRuns: 500 })
  })

  test('costs nothing when all are zero, and a bit when nearly all are', () => {
    expect(packNumbers([0, 0, 0])).toBe('')
    expect(packNumbers([...Array.from({ length: 600 }, () => 0), 1]).length).toBeLessThan(110)
  })

  test('keeps the sign of a distance', () => {
    fc.assert(fc.property(fc.integer(), (n) => { expect(unzigzag(zigzag(n))).toBe(n === 0 ? 0 : n) }))
    expect([0, -1, 1, -2].map(zigzag)).toEqual([0, 1, 2, 3])
  })

  test('says when more was asked of it than it holds', () => {
    const reader = numberReader(packNumbers([7, 9]))
    reader.next()
    reader.next()
    expect(reader.overran()).toBe(false)
    for (let i = 0; i < 20; i++) reader.next()
    expect(reader.overran()).toBe(true)
  })
})
