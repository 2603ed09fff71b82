import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packTally, unpackTally } from '#domain/closings/packTally.ts'

const code = fc.oneof(
  fc.constantFrom('people', 'mailIn', 'mailIn.letter', 'activeHolders.byAge.65+', 'months.2024-01.showers', 'months.2024-12.showers', 'months.2024-13.x', 'months.2023-02.mailIn.letter', 'a=b;c%', ''),
  fc.string(),
)
const n = fc.oneof(fc.integer(), fc.integer({ min: -100, max: 1000 }).map((tenths) => tenths / 10)).filter((value) => !Object.is(value, -0))

test('whatever figures are written down, the same are read', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.tuple(code, n), { selector: ([one]) => one }), (figures) => {
    expect(unpackTally(packTally(new Map(figures)))).toEqual(new Map(figures))
    expect(packTally(new Map(figures.toReversed()))).toBe(packTally(new Map(figures)))
  }))
})

test('a year of a thousand figures leaves room in a fact of 16 kB, sealed or not', () => {
  const months = Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, '0')}`)
  const monthly = Array.from({ length: 60 }, (_, own) => months.map((month): [string, number] => [`months.${month}.prestations.p${String(own)}`, 100 + own])).flat()
  const plain = Array.from({ length: 400 }, (_, own): [string, number] => [`activeHolders.byComposition.class${String(own)}`, 1_000 + own])
  const figures = new Map([...monthly, ...plain])
  expect(figures.size).toBe(1_120)
  expect(packTally(figures).length).toBeLessThan(9_000)
  expect(unpackTally(packTally(figures))).toEqual(figures)
})
