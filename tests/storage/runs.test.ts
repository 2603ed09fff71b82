// Positions as runs, against plain sets of numbers.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { covers, includes, size, withoutPositions, withPositions, withRun } from '#storage/runs.ts'
import type { Runs } from '#storage/runs.ts'

const positions = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 40 })
const sorted = (set: Iterable<number>): readonly number[] => [...new Set(set)].toSorted((a, b) => a - b)
const listed = (runs: Runs): readonly number[] => Array.from({ length: 70 }, (_, i) => i).filter((position) => includes(runs, position))

const isTidy = (runs: Runs): boolean => runs.length % 2 === 0 && runs.every((end, i) => i === 0 || (i % 2 === 0 ? end > (runs[i - 1] ?? 0) + 1 : end >= (runs[i - 1] ?? 0)))

test('runs hold what was put in and not taken out, and never touch', () => {
  fc.assert(fc.property(positions, positions, positions, (first, more, less) => {
    const runs = withoutPositions(withPositions(withPositions([], first), more), less)
    const expected = sorted([...first, ...more].filter((one) => !less.includes(one)))
    expect(listed(runs)).toEqual(expected)
    expect(size(runs)).toBe(expected.length)
    expect(isTidy(runs)).toBe(true)
  }))
})

test('a whole run joins those it meets', () => {
  fc.assert(fc.property(positions, fc.integer({ min: 1, max: 60 }), fc.integer({ min: -1, max: 8 }), (first, from, length) => {
    const runs = withRun(withPositions([], first), from, from + length)
    expect(listed(runs)).toEqual(sorted([...first, ...Array.from({ length: length + 1 }, (_, i) => from + i)]))
    expect(isTidy(runs)).toBe(true)
  }))
  expect(withRun([1, 4], 5, 9)).toEqual([1, 9])
})

test('runs cover others when they hold each of their positions, however many they hold', () => {
  fc.assert(fc.property(positions, positions, (first, other) => {
    expect(covers(withPositions([], first), withPositions([], other))).toBe(other.every((one) => first.includes(one)))
  }))
  expect([covers([1, 9], [2, 3, 5, 9]), covers([1, 9], [2, 10]), covers([], []), covers([4, 8], [1, 3])]).toEqual([true, false, true, false])
})
