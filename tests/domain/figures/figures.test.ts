import { describe, expect, test } from 'vitest'
import type { Draft } from '#domain/facts/fact.ts'
import { ageBracketOn } from '#domain/figures/ages.ts'
import { figuresIn, monthTable } from '#domain/figures/figures.ts'
import { prestationFigure } from '#domain/figures/dayLines.ts'
import { sharesOf, tallyOf } from '#domain/figures/tally.ts'
import { initialSettings } from '#domain/settings.ts'
import { at, came, createScribe, day, ended, granted, opened, someBatch, someone, withdrawn } from '../scribe.ts'

const [awa, karim] = [someone(1), someone(2)]
const { calendar } = initialSettings
const march = { from: day('2024-03-01'), to: day('2024-03-31') }
const of = (scribe: ReturnType<typeof createScribe>, period = march) => figuresIn(scribe.register(), period, calendar)
const served = (prestation: string, more: Partial<Extract<Draft, { kind: 'prestation' }>> = {}): Draft => ({ kind: 'prestation', person: awa, data: { prestation }, ...more })

describe('people, passages, entries', () => {
  test('two entries of a person in a day are one passage; heads without a name count one by one', () => {
    const scribe = createScribe()
    scribe.write('2024-03-04', came(awa))
    scribe.write('2024-03-04', { ...came(awa), data: { at: at('15:00'), for: 'domiciliation', again: true } })
    scribe.write('2024-03-05', came(awa), came(karim), { kind: 'anonymousPassage', n: 4, data: {} }, { kind: 'passage', data: { for: 'welcome' } })
    const figures = of(scribe)
    expect(figures.get('people')).toBe(2)
    expect(figures.get('passages')).toBe(1 + 2 + 4)
    expect(figures.get('entries')).toBe(2 + 2 + 4 + 1)
    expect(figures.get('anonymous')).toBe(4)
    expect(figures.get('domiciliationPassages')).toBe(1)
    expect(figures.get('openDays')).toBe(21)
    expect(figures.get('dailyMean')).toBe(0.3)
  })
  test('new people are those whose first passage ever is in the period', () => {
    const scribe = createScribe()
    scribe.write('2024-02-01', came(awa))
    scribe.write('2024-03-05', came(awa), came(karim))
    expect(of(scribe).get('newPeople')).toBe(1)
  })
  test('a withdrawn act never counts', () => {
    const scribe = createScribe()
    const [visit] = scribe.write('2024-03-05', came(awa))
    scribe.write('2024-04-05', withdrawn(visit))
    expect(of(scribe).get('passages') ?? 0).toBe(0)
  })
  test('a house that never opened has no mean', () => {
    expect(figuresIn(createScribe().register(), { from: day('2024-03-02'), to: day('2024-03-03') }, calendar).has('dailyMean')).toBe(false)
  })
})

describe('prestations', () => {
  test('the same shower on two tablets counts once; one added on purpose, quantities and anonymous ones add up', () => {
    const scribe = createScribe()
    scribe.write('2024-03-04', served('shower'))
    scribe.write('2024-03-04', served('shower'))
    scribe.write('2024-03-04', served('shower', { data: { prestation: 'shower', again: true } }))
    scribe.write('2024-03-04', served('laundry', { n: 2 }), served('laundry'))
    scribe.write('2024-03-06', served('lunch'), served('lunch', { n: 3 }))
    const { person: _awa, ...nobody } = served('breakfast', { n: 3 }) as Extract<Draft, { kind: 'prestation' }>
    scribe.write('2024-03-05', nobody, served('foot-care'))
    const figures = of(scribe)
    expect(figures.get('showers')).toBe(2)
    expect(figures.get('laundry')).toBe(2)
    expect(figures.get('lunches')).toBe(3)
    expect(figures.get('breakfasts')).toBe(3)
    expect(figures.get('prestations.foot-care')).toBe(1)
    expect(prestationFigure('lunch')).toBe('lunches')
  })
})

describe('mail, contacts, decisions', () => {
  test('each in its own sum; who was there in person passed for domiciliation', () => {
    const scribe = createScribe()
    scribe.write('2024-03-04', { kind: 'mailReceived', person: awa, n: 5, data: { mail: 'letter' } }, { kind: 'mailReceived', person: awa, data: { mail: 'parcel' } })
    scribe.write('2024-03-05', { kind: 'mailHandedOut', person: awa, n: 2, data: { mail: 'letter', to: 'holder' } })
    scribe.write('2024-03-06', { kind: 'mailHandedOut', person: awa, n: 1, data: { mail: 'letter', to: 'mandatary' } })
    scribe.write('2024-03-07', { kind: 'mailAskedFor', person: karim, data: {} }, { kind: 'interviewHeld', person: awa, data: {}, secret: {} })
    scribe.write('2024-03-08', { kind: 'mailReturned', person: awa, n: 1, data: { mail: 'parcel' } }, { kind: 'mailAskedFor', data: {} })
    scribe.write('2024-03-08', { kind: 'contact', person: awa, data: { channel: 'call' } }, { kind: 'contact', person: awa, data: { channel: 'letter' } })
    const figures = of(scribe)
    const read = (...codes: string[]) => codes.map((code) => figures.get(code) ?? 0)
    expect(read('mailIn', 'mailIn.letter', 'mailIn.parcel', 'mailOut', 'mailOut.letter', 'returned', 'waiting')).toEqual([6, 5, 1, 3, 3, 1, 2])
    expect(read('domiciliationPassages', 'calls')).toEqual([3, 1])
  })
  test('an interview that came with an import has no day of its own: nobody came that day for it', () => {
    const scribe = createScribe()
    const batch = someBatch(1)
    scribe.write('2024-03-07', { kind: 'importStarted', data: {}, secret: { files: [] }, batch }, { kind: 'interviewHeld', person: awa, data: {}, secret: {}, batch })
    scribe.write('2024-03-07', { kind: 'importFinished', data: { completes: [batch] }, secret: { files: [] }, batch })
    expect(of(scribe).get('domiciliationPassages') ?? 0).toBe(0)
    scribe.write('2024-03-08', { kind: 'interviewHeld', person: awa, data: {}, secret: {} })
    expect(of(scribe).get('domiciliationPassages')).toBe(1)
  })
  test('flows are of the period, stocks of its last day, whoever is in no class is counted', () => {
    const scribe = createScribe()
    scribe.write('2024-01-05', opened(awa, { sex: 'female', birthDate: day('2000-04-01'), composition: 'singleWoman' }))
    scribe.write('2024-02-10', granted(awa, '2024-02-10', '2025-02-09'), { kind: 'ayantDroitAdded', person: awa, data: {}, secret: { kinship: 'child' } })
    scribe.write('2024-03-10', { kind: 'domiciliationGranted', person: karim, data: { decision: 'renewal', from: day('2024-03-10'), until: day('2025-03-09') } })
    scribe.write('2024-03-11', granted(someone(3), '2024-03-11', '2025-03-10'))
    scribe.write('2024-03-12', ended(someone(3)))
    scribe.write('2024-03-13', { kind: 'domiciliationRefused', person: someone(4), data: {}, secret: { ground: 'noLink' } })
    scribe.write('2024-03-14', { kind: 'domiciliationRefused', person: someone(5), data: {} })
    scribe.write('2024-03-14', granted(someone(6), '2024-03-14', '2025-03-13'), { kind: 'domiciliationEnded', person: someone(6), data: {}, secret: {} })
    const figures = Object.fromEntries(of(scribe))
    expect(figures).toMatchObject({
      'domiciled.holders': 2, 'domiciled.ayantsDroit': 1, 'domiciled.people': 3, 'activeHoldersByDecision.first': 1, 'activeHoldersByDecision.renewals': 1,
      'decisions.first': 2, 'decisions.renewals': 1, refusals: 2, 'refusals.byGround.noLink': 1, 'refusals.byGround.unknown': 1,
      'radiations.all': 2, 'radiations.byGround.onRequest': 1, 'radiations.byGround.unknown': 1,
      'activeHolders.bySex.female': 1, 'activeHolders.bySex.unknown': 1, 'activeHolders.byLink.stay': 1, 'activeHolders.byLink.unknown': 1,
      'activeHolders.byComposition.singleWoman': 1, 'activeHolders.byComposition.unknown': 1, 'activeHolders.byAge.18-24': 1, 'activeHolders.byAge.unknown': 1,
    })
  })
  test('a month’s row, and a total in which people are distinct', () => {
    const scribe = createScribe()
    scribe.write('2024-02-10', came(awa))
    scribe.write('2024-03-11', came(awa), granted(awa, '2024-03-11', '2025-03-10'))
    const { months, total } = monthTable(scribe.register(), { from: day('2024-02-01'), to: day('2024-03-31') }, calendar)
    expect(months.map(({ period, counts }) => [period.from, counts.get('people'), counts.get('first'), counts.get('openDays')])).toEqual([['2024-02-01', 1, 0, 21], ['2024-03-01', 1, 1, 21]])
    expect([total.counts.get('people'), total.counts.get('passages')]).toEqual([1, 2])
  })
})

describe('classes and shares', () => {
  test.each([['2007-01-01', '0-17'], ['2006-12-31', '18-24'], ['1959-12-31', '65+'], ['1960-01-01', '60-64'], ['2025-01-01', 'unknown']])('born on %s: %s', (birth, bracket) => {
    expect(ageBracketOn({ birthDate: day(birth) }, day('2024-12-31'))).toBe(bracket)
  })
  test('no birth date is no bracket', () => {
    expect(ageBracketOn({}, day('2024-12-31'))).toBe('unknown')
  })
  test('a column of shares sums to 100.0, by largest remainder', () => {
    const shares = sharesOf(tallyOf(['a', 'b', 'c'], (code) => code))
    expect([...shares.values()]).toEqual([33.4, 33.3, 33.3])
    expect([...sharesOf(new Map([['a', 0]])).values()]).toEqual([0])
  })
})
