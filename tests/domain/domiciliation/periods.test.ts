import { expect, test } from 'vitest'
import { domiciledPeriods } from '#domain/domiciliation/periods.ts'
import { createScribe, day, ended, granted, renewed, someone } from '../scribe.ts'

const awa = someone(1)
const on = (scribe: ReturnType<typeof createScribe>, text: string) => domiciledPeriods(scribe.register(), awa, day(text)).map(({ from, to }) => `${from} ${to}`)

test('years that follow each other are one period, an early renewal included', () => {
  const scribe = createScribe()
  scribe.write('2024-01-10', granted(awa, '2024-01-10', '2025-01-09'))
  scribe.write('2024-12-01', renewed(awa, '2025-01-10', '2026-01-09'))
  expect(on(scribe, '2024-12-15')).toEqual(['2024-01-10 2026-01-09'])
  expect(on(scribe, '2024-11-30')).toEqual(['2024-01-10 2025-01-09'])
})

test('a gap of one day parts two periods', () => {
  const scribe = createScribe()
  scribe.write('2024-01-10', granted(awa, '2024-01-10', '2025-01-09'))
  scribe.write('2025-01-11', renewed(awa, '2025-01-11', '2026-01-10'))
  expect(on(scribe, '2025-02-01')).toEqual(['2024-01-10 2025-01-09', '2025-01-11 2026-01-10'])
})

test('the day before an ending is the last one', () => {
  const scribe = createScribe()
  scribe.write('2024-01-10', granted(awa, '2024-01-10', '2025-01-09'))
  scribe.write('2024-06-03', ended(awa))
  expect(on(scribe, '2024-06-02')).toEqual(['2024-01-10 2025-01-09'])
  expect(on(scribe, '2024-06-03')).toEqual(['2024-01-10 2024-06-02'])
})

test('an ending after the year ran out takes nothing from it, one on the first day leaves nothing', () => {
  const scribe = createScribe()
  scribe.write('2024-01-10', granted(awa, '2024-01-10', '2025-01-09'))
  scribe.write('2025-02-03', ended(awa))
  scribe.write('2025-03-03', granted(awa, '2025-03-03', '2026-03-02'))
  scribe.write('2025-03-03', ended(awa))
  expect(on(scribe, '2025-03-03')).toEqual(['2024-01-10 2025-01-09'])
})

test('a shorter year that lies within another changes nothing', () => {
  const scribe = createScribe()
  scribe.write('2024-01-10', granted(awa, '2024-01-10', '2025-01-09'))
  scribe.write('2024-05-10', renewed(awa, '2024-05-10', '2024-12-31'))
  expect(on(scribe, '2024-06-01')).toEqual(['2024-01-10 2025-01-09'])
})
