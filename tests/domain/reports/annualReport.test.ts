import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { closingDraft } from '#domain/closings/closingDraft.ts'
import { figuresToClose } from '#domain/closings/figuresToClose.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { actsBehind } from '#domain/figures/behind.ts'
import { bandOfCode, frequencyBands, frequencyOf } from '#domain/figures/frequency.ts'
import { meansOf } from '#domain/figures/means.ts'
import { agentId } from '#domain/ids.ts'
import { annualFigures, isEmptyYear, yearBefore } from '#domain/reports/annualReport.ts'
import { initialSettings } from '#domain/settings.ts'
import { addDays } from '#domain/time.ts'
import { erasure, rewritten } from '../retention/rewritten.ts'
import { at, came, createScribe, day, ended, granted, renewed, someone } from '../scribe.ts'
import type { Scribe } from '../scribe.ts'

const { calendar } = initialSettings
const [awa, karim] = [someone(1), someone(2)]
const year = { from: day('2026-01-01'), to: day('2026-12-31') }
const of = (scribe: Scribe, period = year) => annualFigures(scribe.register(), period, calendar)
const behind = (scribe: Scribe, code: string) => actsBehind(scribe.register(), code, { period: year, calendar }).lines

const excluded = (until: string, prestations?: readonly string[]): Draft => ({
  kind: 'exclusionDecided', person: awa, data: { from: day('2026-03-02'), until: day(until) }, secret: { reason: 'coup porté', ...(prestations && { prestations }) },
})

describe('how often people came', () => {
  test.each([[1, '1'], [2, '2-5'], [5, '2-5'], [6, '6-12'], [12, '6-12'], [13, '13-52'], [52, '13-52'], [53, '53+'], [366, '53+'], [400, '53+']] as const)('%i days: %s', (days, band) => {
    expect(frequencyOf(days)).toBe(band)
  })
  test('who never came is in no class', () => {
    expect(() => frequencyOf(0)).toThrow('no frequency')
    expect(bandOfCode('people.byPassages.0')).toBeUndefined()
  })
  test('two passages of a day are one; the classes sum to the people, whoever came and when', () => {
    const days = fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 90 })), { maxLength: 200 })
    fc.assert(fc.property(days, (visits) => {
      const scribe = createScribe()
      for (const [who, on] of visits.toSorted((a, b) => a[1] - b[1])) scribe.write(addDays(year.from, on), came(someone(who)))
      const figures = of(scribe)
      const plain = [1, 2, 3, 4, 5, 6].map((who) => new Set(visits.filter(([one]) => one === who).map(([, on]) => on)).size).filter((n) => n > 0)
      expect(frequencyBands.map((band) => figures.get(`people.byPassages.${band}`) ?? 0)).toEqual(frequencyBands.map((band) => plain.filter((n) => frequencyOf(n) === band).length))
      expect(plain).toHaveLength(figures.get('people') ?? 0)
      for (const band of frequencyBands) expect(behind(scribe, `people.byPassages.${band}`)).toHaveLength(figures.get(`people.byPassages.${band}`) ?? 0)
    }), { numRuns: 30 })
  })
})

describe('exclusions', () => {
  const scribe = createScribe()
  scribe.write('2026-03-02', excluded('2026-03-08'), excluded('2026-03-09', ['shower']), excluded('2026-04-01'), excluded('2026-04-02'))
  test('by what they close and for how long, both ends included; the reason stands in no figure', () => {
    const figures = of(scribe)
    const read = (code: string) => figures.get(`exclusions${code}`) ?? 0
    expect(['', '.byScope.house', '.byScope.some', '.byLength.1-7', '.byLength.8-31', '.byLength.32+'].map(read)).toEqual([4, 3, 1, 1, 2, 1])
    expect([...figures.keys()].join(' ')).not.toContain('coup')
  })
  test('have the acts behind them', () => {
    expect(behind(scribe, 'exclusions.byScope.some')).toHaveLength(1)
    expect(behind(scribe, 'exclusions.byLength.8-31')).toHaveLength(2)
  })
})

describe('holders over the year', () => {
  test.each([
    ['still domiciled', [granted(awa, '2026-01-05', '2027-01-04')], 1],
    ['expired in January', [granted(awa, '2025-01-10', '2026-01-09')], 1],
    ['expired before', [granted(awa, '2024-12-20', '2025-12-19')], 0],
    ['decided here, begins after', [renewed(awa, '2027-01-02', '2028-01-01')], 0],
  ] as const)('%s', (_, drafts, n) => {
    const scribe = createScribe()
    for (const draft of drafts) scribe.write(draft.data.from < '2026-01-01' ? draft.data.from : '2026-06-01', draft)
    expect(of(scribe).get('holdersInPeriod') ?? 0).toBe(n)
    expect(behind(scribe, 'holdersInPeriod')).toHaveLength(n)
  })
  test('struck off before it began, or on its first day: none; on its second: one', () => {
    const scribe = createScribe()
    scribe.write('2025-05-02', granted(awa, '2025-05-02', '2026-05-01'), granted(karim, '2025-05-02', '2026-05-01'))
    scribe.write('2026-01-01', ended(awa))
    scribe.write('2026-01-02', ended(karim))
    expect(behind(scribe, 'holdersInPeriod').map(({ person }) => person)).toEqual([karim])
  })
})

describe('means', () => {
  test('divide what stands beside them, and nothing by nothing', () => {
    const scribe = createScribe()
    scribe.write('2026-03-02', came(awa), came(karim), { kind: 'anonymousPassage', n: 5, data: {} }, granted(awa, '2026-03-02', '2027-03-01'))
    scribe.write('2026-03-03', came(awa), { kind: 'mailReceived', person: awa, n: 7, data: { mail: 'letter' } })
    const figures = of(scribe)
    expect(figures.get('passagesPerPerson')).toBe(1.5)
    expect(figures.get('mailPerHolder')).toBe(7)
    expect(behind(scribe, 'knownPassages')).toHaveLength(3)
    expect([...meansOf(new Map([['passages', 3], ['openDays', 0]]))]).toEqual([])
    expect(meansOf(new Map([['people', 2]])).get('passagesPerPerson')).toBe(0)
  })
})

describe('the year before', () => {
  const scribe = createScribe()
  scribe.write('2025-03-03', came(awa))
  scribe.write('2025-11-03', came(awa), came(karim), { kind: 'prestation', person: awa, data: { prestation: 'haircut' } })
  scribe.write('2026-03-02', came(awa))
  test('is told where somebody came in it, with the months that are known: from the first of them on, those of a closed house too', () => {
    const figures = of(scribe)
    expect(['before.months', 'before.people', 'before.passages', 'before.prestations.haircut'].map((code) => figures.get(code))).toEqual([10, 2, 3, 1])
    expect(figures.get('months.2026-03.people')).toBe(1)
    expect([...figures].filter(([, n]) => n === 0).every(([code]) => code.startsWith('before.'))).toBe(true)
  })
  test('is known whole where somebody came before it: a house that was closed all January is one that knows its January', () => {
    const house = createScribe()
    house.write('2024-11-04', came(awa))
    house.write('2025-02-03', came(awa))
    house.write('2026-03-02', came(awa))
    expect(of(house).get('before.months')).toBe(12)
  })
  test('has a 0 for a prestation of the house’s own that had been noted earlier; nothing for one that is new', () => {
    const house = createScribe()
    const given = (prestation: string): Draft => ({ kind: 'prestation', person: awa, data: { prestation } })
    house.write('2024-11-04', came(awa), given('haircut'))
    house.write('2025-02-03', came(awa))
    house.write('2026-03-02', came(awa), given('haircut'), given('library'))
    expect(['haircut', 'library'].map((one) => of(house).get(`before.prestations.${one}`))).toEqual([0, undefined])
  })
  test('has a 0 for what had been noted by then, and nothing for what was not noted yet', () => {
    const house = createScribe()
    const letter: Draft = { kind: 'mailReceived', person: awa, data: { mail: 'letter' } }
    house.write('2024-03-04', came(awa), granted(awa, '2024-03-04', '2025-03-03'), { kind: 'contact', person: awa, data: { channel: 'call' } })
    house.write('2025-03-03', came(awa), came(karim))
    house.write('2026-03-02', came(awa), letter, granted(karim, '2026-03-02', '2027-03-01'))
    house.write('2026-06-02', ended(karim))
    const read = (codes: readonly string[], scribe: Scribe = house) => codes.map((code) => of(scribe).get(`before.${code}`))
    expect(read(['people', 'newPeople', 'decisions.first', 'domiciled.holders', 'domiciled.ayantsDroit', 'activeHoldersByDecision.first', 'calls'])).toEqual([2, 1, 0, 0, 0, 0, 0])
    expect(read(['mailIn', 'mailOut', 'waiting', 'mailPerOpenDay', 'mailPerHolder', 'radiations.all', 'refusals', 'decisions.renewals', 'activeHoldersByDecision.renewals', 'referrals', 'breakfasts'])).toEqual(Array.from({ length: 11 }))
    house.write('2024-06-03', letter)
    expect(read(['mailIn', 'mailOut', 'returned', 'waiting', 'mailPerOpenDay', 'mailPerHolder'])).toEqual([0, 0, 0, 1, 0, 0])
    const kept = figuresToClose(house.register(), year, calendar)
    expect([kept.get('before.mailOut'), kept.has('before.radiations.all'), kept.has('mailOut')]).toEqual([0, false, false])
  })
  test('of the year that runs: the same days', () => {
    const figures = of(scribe, { from: year.from, to: day('2026-06-30') })
    expect([figures.get('before.people'), figures.get('months.2026-07.openDays')]).toEqual([1, undefined])
    expect(yearBefore({ from: day('2028-01-01'), to: day('2028-02-29') })).toEqual({ from: '2027-01-01', to: '2027-02-28' })
  })
  test('that was closed: as it was closed, whatever came in since; not of the year that runs', () => {
    const closed = createScribe()
    closed.write('2025-03-03', came(awa))
    closed.write('2026-01-05', closingDraft(closed.register(), yearBefore(year), {
      why: 'closed', agent: agentId('20000000-0000-7000-8000-000000000001'), now: { ms: 0, day: day('2026-01-05'), at: at('11:00') }, upTo: { facts: 0, heads: {} }, tablets: [],
    }))
    closed.write('2025-03-04', came(awa), came(karim))
    const told = (period = year) => ['before.people', 'before.passages'].map((code) => of(closed, period).get(code))
    expect([told(), told({ from: year.from, to: day('2026-06-30') })]).toEqual([[1, 1], [2, 3]])
  })
  test('decisions that an import dates back are no year', () => {
    const imported = createScribe()
    imported.write('2025-05-02', granted(awa, '2025-05-02', '2026-05-01'))
    imported.write('2026-03-02', came(awa))
    expect([...of(imported).keys()].filter((code) => code.startsWith('before.'))).toEqual([])
  })
})

describe('an empty year', () => {
  test('has days and old mail, and nobody', () => {
    const scribe = createScribe()
    scribe.write('2025-03-03', came(awa), { kind: 'mailReceived', person: awa, data: { mail: 'letter' } })
    expect(isEmptyYear(of(scribe))).toBe(true)
    scribe.write('2026-03-02', { kind: 'contact', person: awa, data: { channel: 'call' } })
    expect(isEmptyYear(of(scribe))).toBe(false)
  })
  test('closed without any act is empty all the same: the days of the week on which the house opens are nobody’s', () => {
    const scribe = createScribe()
    scribe.write('2025-03-03', came(awa))
    const kept = figuresToClose(scribe.register(), year, calendar)
    expect([kept.get('calendar.weekday.1'), isEmptyYear(kept), isEmptyYear(new Map([['domifa.holders.active', 1]]))]).toEqual([1, true, true])
  })
})

test('whoever was erased leaves an exclusion that closed nobody knows what', () => {
  const scribe = createScribe()
  scribe.write('2026-03-02', excluded('2026-03-08'), erasure(awa))
  const figures = annualFigures(rewritten(scribe.all, new Set([awa])), year, calendar)
  expect(['exclusions', 'exclusions.byScope.unknown', 'exclusions.byLength.1-7'].map((code) => figures.get(code))).toEqual([1, 1, 1])
})
