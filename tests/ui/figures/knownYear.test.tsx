// The register of 2024 through the two rooms that publish from it: every figure and every flag that a correct reading gives.
import { createHash } from 'node:crypto'
import { cleanup, waitFor } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { importRegister } from '#desk/import/importRegister.ts'
import { frequencyBands } from '#domain/figures/frequency.ts'
import { uuidOf } from '#domain/ids.ts'
import { readAtOnce, readRegister } from '#exports/register/readRegister.ts'
import { enter as enterDomiciliation, numbersShown } from '../domiciliation/scene.tsx'
import { openMemoryRegister } from '../memoryRegister.ts'
import type { MemoryRegister } from '../memoryRegister.ts'
import { yearFigures } from '../../registers/expectedFigures.ts'
import { storedRegister } from '../../registers/storedRegister.ts'
import { enter, figuresShown } from './scene.tsx'

const { files, expected } = storedRegister('2024')
let memory: MemoryRegister

const identify = async (texts: readonly string[]) => Promise.resolve(texts.map((text) => uuidOf(createHash('sha256').update(text).digest(), 8)))

beforeAll(async () => {
  memory = await openMemoryRegister({ day: '2026-11-17' })
  const { journal, imports } = memory.opened
  const { rows } = readAtOnce(readRegister(files))
  const job = { onProgress: () => undefined, signal: { aborted: false } }
  const done = await importRegister({ journal, record: memory.record, imports: { ...imports, identify } }, { rows, files: [] }, job)
  expect(done.ok && done.value.rejected).toEqual([])
})

test('the year stands on the screen under its codes, and its twelve months too', () => {
  enter(memory, '/bilan?du=2024-01-01&au=2024-12-31')
  const shown = figuresShown()
  const months = expected.months.flatMap(({ month, ...counts }) => Object.entries(counts).map(([key, n]) => [`months.${month}.${key}`, n] as const))
  const wanted = new Map<string, number | string>([...yearFigures(expected), ...months])
  expect(Object.fromEntries([...wanted.keys()].map((code) => [code, shown.get(code)]))).toEqual(Object.fromEntries(wanted))
  expect(wanted.size).toBeGreaterThan(200)
  expect(shown.get('openDays')).toBe(expected.months.reduce((sum, { openDays }) => sum + Number(openDays), 0))
  expect(shown.get('dailyMean')).toBe(25.9)
  expect(shown.get('activeHolders.bySex.unknown')).toBe(0)
})

test('the annual report tells every figure of the year and of its months, each of them once', async () => {
  enter(memory, '/bilan?vue=rapport&du=2024-01-01&au=2024-12-31')
  await waitFor(() => expect(document.querySelector('[data-figure="people"]')).not.toBeNull())
  const shown = figuresShown()
  const months = expected.months.flatMap(({ month, ...counts }) => Object.entries(counts).map(([key, n]) => [`months.${month}.${key}`, n] as const))
  const wanted = new Map<string, number | string>([...yearFigures(expected), ...months])
  expect(Object.fromEntries([...wanted.keys()].map((code) => [code, shown.get(code)]))).toEqual(Object.fromEntries(wanted))
  expect(frequencyBands.reduce((sum, band) => sum + (shown.get(`people.byPassages.${band}`) ?? 0), 0)).toBe(779)
})

test('a month alone gives that month’s figures', () => {
  enter(memory, '/bilan?du=2024-02-01&au=2024-02-29')
  const shown = figuresShown()
  const { month: _, first, renewals, radiations, ...february } = expected.months[1] ?? { month: '' }
  const wanted = { ...february, 'decisions.first': first, 'decisions.renewals': renewals, 'radiations.all': radiations }
  expect(Object.fromEntries(Object.keys(wanted).map((code) => [code, shown.get(code)]))).toEqual(wanted)
})

test('on every known day, the list "sans manifestation" holds exactly those who are flagged', () => {
  for (const [day, flagged] of Object.entries(expected.flagged)) {
    enterDomiciliation(memory, `/domiciliation?liste=sans-manifestation&au=${day}`)
    expect([...numbersShown()].sort(), day).toEqual(flagged)
    cleanup()
  }
})
