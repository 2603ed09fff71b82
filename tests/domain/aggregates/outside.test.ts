// How each figure of a year is told outside, whichever document tells it.
import { describe, expect, test } from 'vitest'
import { yearPeriod } from '#domain/aggregates/aggregateCounts.ts'
import { maskedCodes, outsideOf } from '#domain/aggregates/outside.ts'
import { closingDraft, readUpTo } from '#domain/closings/closingDraft.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { agentId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import { at, came, createScribe, day, granted, opened, someone } from '../scribe.ts'

const agent = agentId('20000000-0000-7000-8000-000000000001')
const people = Array.from({ length: 30 }, (_, i) => someone(i + 1))
const sexOf = (i: number) => (i < 2 ? 'female' : 'male')
const birthOf = (i: number) => day(i < 2 ? '1998-06-01' : '1980-06-01')

// Thirty holders, two of them women aged 26; a hairdresser that the house added.
const year = (...more: readonly Draft[]): Register => {
  const scribe = createScribe()
  scribe.write('2024-02-05', ...people.flatMap((person, i): readonly Draft[] => [opened(person, { sex: sexOf(i), birthDate: birthOf(i) }), came(person)]))
  scribe.write('2024-02-05', ...people.map((person) => granted(person, '2024-02-05', '2025-02-04')))
  scribe.write('2024-02-06', { kind: 'prestation', person: someone(1), data: { prestation: 'hair', at: at('10:00') } }, ...more)
  return scribe.register()
}

const refused: Draft = { kind: 'domiciliationRefused', person: someone(3), data: {}, secret: { ground: 'noLink' } }

describe('a figure of a year', () => {
  test('is told, or is few, or hides one that is; DomiFa’s are as the house’s that they repeat', () => {
    const tell = outsideOf(year(), '2024')
    expect(['domiciled.holders', 'people', 'openDays', 'dailyMean', 'passagesPerPerson', 'months.2024-02.passages', 'activeHolders.bySex.unknown'].map(tell)).toEqual(Array.from({ length: 7 }, () => 'told'))
    expect(['activeHolders.bySex.female', 'prestations.hair'].map(tell)).toEqual(['few', 'few'])
    expect(['activeHolders.bySex.male', 'activeHoldersByDecision.first'].map(tell)).toEqual(['more', 'told'])
    expect(['activeHolders.byAge.40-44', 'domifa.byAge.40-44', 'domifa.holders.minors'].map(tell)).toEqual(['more', 'more', 'told'])
    expect(maskedCodes(year(), '2024').has('activeHolders.bySex.female')).toBe(true)
  })

  test('that would tell too much is not said to be small; what nobody counts for outside is left', () => {
    const tell = outsideOf(year(refused), '2024')
    expect(['refusals', 'refusals.byGround.noLink'].map(tell)).toEqual(['masked', 'masked'])
    expect(['waiting', 'holdersInPeriod', 'mailPerHolder', 'months.2024-02.people', 'domifa.refusals.other'].map(tell)).toEqual(['left', 'left', 'left', 'left', 'left'])
  })

  test('that sums several is told where all are; of the year before, what that year tells', () => {
    const tell = outsideOf(year(), '2024')
    expect([tell('decisions.first~decisions.renewals'), tell('activeHolders.bySex.female~activeHolders.bySex.male')]).toEqual(['told', 'masked'])
    const after = outsideOf(year(), '2025')
    expect(['before.months', 'before.people', 'before.activeHolders.bySex.female', 'before.waiting'].map(after)).toEqual(['told', 'told', 'left', 'left'])
  })

  test('of the year before is told where that year still tells what this one closed', () => {
    const scribe = createScribe()
    scribe.write('2024-02-05', ...people.flatMap((person): readonly Draft[] => [opened(person, {}), came(person)]))
    scribe.write('2025-02-05', ...people.map((person) => came(person)))
    const now = { ms: Date.parse('2026-01-12T10:00:00Z'), day: day('2026-01-12'), at: at('11:00') }
    scribe.write('2026-01-12', closingDraft(scribe.register(), yearPeriod('2025'), { why: 'closed', agent, now, upTo: readUpTo(scribe.register(), undefined), tablets: [] }))
    const codes = ['before.people', 'before.passages', 'before.dailyMean', 'before.openDays']
    expect(codes.map(outsideOf(scribe.register(), '2025'))).toEqual(['told', 'told', 'told', 'told'])
    scribe.write('2024-03-05', ...people.map((person) => came(person)))
    expect(codes.map(outsideOf(scribe.register(), '2025'))).toEqual(['told', 'left', 'left', 'told'])
  })

  test('has no mean where one of its figures is masked', () => {
    const scribe = createScribe()
    scribe.write('2024-02-05', opened(someone(1), {}), came(someone(1)))
    expect(['dailyMean', 'passages'].map(outsideOf(scribe.register(), '2024'))).toEqual(['left', 'masked'])
  })
})
