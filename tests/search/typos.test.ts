import fc from 'fast-check'
import { expect, test } from 'vitest'
import { letterMask, missingLetters } from '#search/letterMask.ts'
import { forgiven, typosBetween } from '#search/typos.ts'

test.each([
  ['mohamed', 'mohamed', { whole: 0, begun: 0 }],
  ['mohmaed', 'mohamed', { whole: 1, begun: 1 }],
  ['mohame', 'mohamed', { whole: 1, begun: 0 }],
  ['mohxm', 'mohamed', { begun: 1 }],
  ['traoree', 'traore', { whole: 1, begun: 1 }],
  ['diallo', 'traore', undefined],
  ['diallooo', 'dia', undefined],
  ['a'.repeat(31), 'a'.repeat(31), undefined],
])('between "%s" and "%s" lie %j', (typed, word, expected) => {
  const found = typosBetween(typed, word, 1)
  if (expected === undefined) expect(found).toBeUndefined()
  else expect(found).toMatchObject(expected)
})

test('none is forgiven under four letters, one under eight, two from there on', () => {
  expect([3, 4, 7, 8].map(forgiven)).toEqual([0, 1, 1, 2])
})

const least = (cells: readonly number[]): number => Math.min(...cells)

// The definition, cell by cell.
const slow = (typed: string, word: string): readonly number[] => {
  const cells: number[][] = [Array.from({ length: word.length + 1 }, (_, j) => j)]
  const cell = (i: number, j: number): number => cells[i]?.[j] ?? Infinity
  for (let i = 1; i <= typed.length; i++) {
    cells[i] = [i]
    for (let j = 1; j <= word.length; j++) {
      const turned = typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1] ? cell(i - 2, j - 2) + 1 : Infinity
      cells[i]?.push(least([cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + Number(typed[i - 1] !== word[j - 1]), turned]))
    }
  }
  return cells[typed.length] ?? []
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 })

test('counts as the definition does, as far as slips are forgiven', () => {
  fc.assert(fc.property(word, word, fc.constantFrom(1, 2), (typed, other, most) => {
    const [whole, begun] = [slow(typed, other).at(-1) ?? 0, least(slow(typed, other))]
    const found = typosBetween(typed, other, most)
    expect(found === undefined).toBe(begun > most)
    if (found === undefined) return
    expect(found.begun).toBe(begun)
    expect(Math.min(found.whole, most + 1)).toBe(Math.min(whole, most + 1))
  }), { numRuns: 400 })
}, 60_000)

test('letters that a word lacks are counted once each', () => {
  expect(missingLetters(letterMask('aabz'), letterMask('a'))).toBe(2)
})
