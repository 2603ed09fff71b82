import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { absencesOf, clockOn, excusedOn, lastSignOn } from '#domain/domiciliation/clock.ts'
import { excusedHoldersOn, flaggedOn, silentOn } from '#domain/domiciliation/lists.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { fold } from '#domain/register/fold.ts'
import { emptyRegister } from '#domain/register/register.ts'
import { at, came, createScribe, day, ended, granted, opened, someone, withdrawn } from '../scribe.ts'
import { allDays, isFlagged, termOf } from './oracle.ts'
import type { Story } from './oracle.ts'

const awa = someone(1)
const absent = (from: string, to?: string): Draft => ({
  kind: 'absenceExcused', person: awa, data: to === undefined ? { from: day(from) } : { from: day(from), to: day(to) }, secret: { cause: 'health' },
})
const holder = (from: string, until: string) => {
  const scribe = createScribe()
  scribe.write(from, opened(awa, { lastName: 'Ndiaye' }))
  scribe.write(from, granted(awa, from, until))
  return scribe
}

describe('the three-month clock', () => {
  test.each([
    ['2024-11-30', '2025-02-28', '2025-03-01'], ['2023-11-30', '2024-02-29', '2024-03-01'],
    ['2024-01-31', '2024-04-30', '2024-05-01'], ['2024-12-31', '2025-03-31', '2025-04-01'],
  ])('silent since %s: term %s, flagged from %s', (since, term, first) => {
    const scribe = holder('2023-11-01', '2025-10-31')
    scribe.write(since, came(awa))
    const register = scribe.register()
    expect(clockOn(register, awa, day(term))).toMatchObject({ term, stage: 'late' })
    expect(clockOn(register, awa, day(first))).toMatchObject({ term, stage: 'flagged', silentSince: { what: 'sign', day: since } })
  })

  test('on every day of 2023 to 2027, three calendar months and never 90 days', () => {
    const days = allDays(2023, 2027)
    for (const since of days) {
      const scribe = holder('2022-06-01', '2028-12-31')
      scribe.write(since, came(awa))
      const register = scribe.register()
      const term = termOf(since)
      expect(clockOn(register, awa, day(since))?.term).toBe(term)
      const after = days[days.indexOf(term) + 1]
      if (after === undefined) continue
      expect(clockOn(register, awa, day(term))?.stage).not.toBe('flagged')
      expect(clockOn(register, awa, day(after))?.stage).toBe('flagged')
    }
  })

  test('warns at two months, then fifteen days before the term', () => {
    const register = holder('2024-01-10', '2025-01-09').register()
    expect(clockOn(register, awa, day('2024-03-09'))?.stage).toBe('fresh')
    expect(clockOn(register, awa, day('2024-03-10'))?.stage).toBe('early')
    expect(clockOn(register, awa, day('2024-03-26'))?.stage).toBe('late')
    expect(silentOn(register, day('2024-03-26')).map(({ person }) => person)).toEqual([awa])
    expect(flaggedOn(register, day('2024-04-11')).map(({ person }) => person)).toEqual([awa])
    expect(clockOn(register, awa, day('2024-04-11'))).toMatchObject({ days: 92, silentSince: { what: 'sign', sign: { channel: 'decision' } } })
  })

  test('a domiciliation that starts after its decision counts from its start', () => {
    const scribe = createScribe()
    scribe.write('2024-01-02', opened(awa, {}), { ...granted(awa, '2024-02-01', '2025-01-31'), day: day('2024-01-02') })
    expect(clockOn(scribe.register(), awa, day('2024-02-01'))?.silentSince).toEqual({ what: 'start', day: '2024-02-01' })
  })

  test('nothing runs, nothing ticks: before the start, after the end, on the day of an ending', () => {
    const scribe = holder('2024-01-10', '2025-01-09')
    scribe.write('2024-09-02', ended(awa))
    const register = scribe.register()
    expect(clockOn(register, awa, day('2024-01-09'))).toBeUndefined()
    expect(clockOn(register, awa, day('2024-09-02'))).toBeUndefined()
    expect(clockOn(holder('2024-01-10', '2025-01-09').register(), awa, day('2025-01-10'))).toBeUndefined()
  })
})

describe('what is a sign of life, and what is not (metier.md §4)', () => {
  const person = awa
  const now = { at: at('10:00') }
  const signs: readonly (readonly [string, Draft])[] = [
    ['a passage', came(awa)],
    ['a meal', { kind: 'prestation', person, data: { ...now, prestation: 'lunch' } }],
    ['mail taken by the holder', { kind: 'mailHandedOut', person, data: { ...now, mail: 'letter', to: 'holder' } }],
    ['mail asked for, even when there is none', { kind: 'mailAskedFor', person, data: now }],
    ['an interview', { kind: 'interviewHeld', person, data: now, secret: {} }],
    ['a call', { kind: 'contact', person, data: { ...now, channel: 'call' } }],
    ['a letter', { kind: 'contact', person, data: { ...now, channel: 'letter' } }],
    ['an e-mail', { kind: 'contact', person, data: { ...now, channel: 'email' } }],
    ['another service of the CCAS', { kind: 'contact', person, data: { ...now, channel: 'otherService' }, secret: { source: 'ASLL' } }],
  ]
  test.each(signs)('%s is one', (_name, act) => {
    const scribe = holder('2024-01-10', '2025-01-09')
    scribe.write('2024-05-02', act)
    expect(lastSignOn(scribe.register(), awa, day('2024-06-01'))?.day).toBe('2024-05-02')
    expect(clockOn(scribe.register(), awa, day('2024-08-02'))?.stage).toBe('late')
  })
  const others: readonly (readonly [string, Draft])[] = [
    ['mail that arrives', { kind: 'mailReceived', person, n: 2, data: { ...now, mail: 'letter' } }],
    ['mail sent back', { kind: 'mailReturned', person, data: { ...now, mail: 'letter' } }],
    ['mail taken by a mandatary', { kind: 'mailHandedOut', person, data: { ...now, mail: 'letter', to: 'mandatary' } }],
    ['a procuration', { kind: 'procurationGiven', person, data: { from: day('2024-05-01'), to: day('2024-12-01') }, secret: { name: 'Ali' } }],
    ['a refusal', { kind: 'domiciliationRefused', person, data: {}, secret: {} }],
    ['an ayant droit added', { kind: 'ayantDroitAdded', person, data: {}, secret: { kinship: 'child' } }],
    ['a corrected file', { kind: 'personDescribed', person, data: {}, secret: {} }],
  ]
  test.each(others)('%s is none', (_name, act) => {
    const scribe = holder('2024-01-10', '2025-01-09')
    scribe.write('2024-04-02', act)
    expect(clockOn(scribe.register(), awa, day('2024-04-11'))?.stage).toBe('flagged')
  })
  test('someone else’s visit is none', () => {
    const scribe = holder('2024-01-10', '2025-01-09')
    scribe.write('2024-04-02', came(someone(2)))
    expect(clockOn(scribe.register(), awa, day('2024-04-11'))?.stage).toBe('flagged')
  })
  test('withdrawing the last sign moves the clock back, and putting it back moves it forward', () => {
    const scribe = holder('2024-01-10', '2025-01-09')
    const [visit] = scribe.write('2024-03-20', came(awa))
    const [struck] = scribe.write('2024-05-02', withdrawn(visit))
    expect(clockOn(scribe.register(), awa, day('2024-04-11'))?.stage).toBe('flagged')
    scribe.write('2024-05-03', withdrawn(struck))
    expect(clockOn(scribe.register(), awa, day('2024-04-11'))?.stage).toBe('fresh')
  })
})

describe('excused absences', () => {
  test('the clock stands still, both days included, and starts again when they are back', () => {
    const scribe = holder('2024-01-10', '2025-01-09')
    scribe.write('2024-02-01', absent('2024-02-01', '2024-05-31'))
    const register = scribe.register()
    expect(clockOn(register, awa, day('2024-05-31'))?.stage).toBe('excused')
    expect(excusedHoldersOn(register, day('2024-02-01')).map(({ person }) => person)).toEqual([awa])
    expect(clockOn(register, awa, day('2024-06-01'))).toMatchObject({ stage: 'fresh', term: '2024-08-31', silentSince: { what: 'absence', day: '2024-05-31' } })
    expect(clockOn(register, awa, day('2024-09-01'))?.stage).toBe('flagged')
  })
  test('without an end it runs on', () => {
    const scribe = holder('2024-01-10', '2025-01-09')
    scribe.write('2024-02-01', absent('2024-02-01'))
    expect(excusedOn(scribe.register(), awa, day('2024-12-31'))?.data.from).toBe('2024-02-01')
    expect(absencesOf(scribe.register(), awa)).toHaveLength(1)
    expect(excusedOn(scribe.register(), awa, day('2024-01-31'))).toBeUndefined()
  })
})

describe('whatever happens at the desk', () => {
  const days = allDays(2023, 2027)
  const pick = fc.integer({ min: 0, max: days.length - 1 }).map((i) => days[i] ?? '2023-01-01')
  const later = (from: string, count: number): string => days[Math.max(0, Math.min(days.indexOf(from) + count, days.length - 1))] ?? from
  const stories = fc.record({
    grants: fc.array(fc.tuple(pick, fc.integer({ min: -30, max: 40 }), fc.integer({ min: 1, max: 365 })), { maxLength: 4 }),
    endings: fc.array(fc.tuple(pick, fc.integer({ min: 0, max: 4 })), { maxLength: 2 }),
    signs: fc.array(pick, { maxLength: 8 }),
    absences: fc.array(fc.tuple(pick, fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined })), { maxLength: 2 }),
    asked: fc.array(pick, { minLength: 1, maxLength: 12 }),
  })

  const told = (wish: { grants: [string, number, number][]; endings: [string, number][]; signs: string[]; absences: [string, number | undefined][] }): Story => ({
    grants: wish.grants.map(([decided, wait, length]) => ({ decided, from: later(decided, wait), until: later(decided, wait + length) })),
    endings: wish.endings.map(([decided, after]) => ({ decided, after: Math.min(after, wish.grants.length) })),
    signs: wish.signs,
    absences: wish.absences.map(([from, length]) => (length === undefined ? { from } : { from, to: later(from, length) })),
  })

  const written = (story: Story) => {
    const scribe = createScribe()
    scribe.write('2023-01-01', opened(awa, {}))
    story.grants.forEach((grant, i) => {
      for (const end of story.endings) if (end.after === i) scribe.write(end.decided, ended(awa))
      scribe.write(grant.decided, granted(awa, grant.from, grant.until))
    })
    for (const end of story.endings) if (end.after >= story.grants.length) scribe.write(end.decided, ended(awa))
    for (const sign of story.signs) scribe.write(sign, came(awa))
    for (const { from, to } of story.absences) scribe.write(from, absent(from, to))
    return scribe
  }

  test('the flag is the one a table gives, in whatever order and however often the facts arrive', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(stories, fc.infiniteStream(fc.nat()), (wish, chance) => {
        const story = told(wish)
        const { all } = written(story)
        const shuffled = [...all, ...all].map((fact) => ({ fact, key: Number(chance.next().value) })).sort((a, b) => a.key - b.key)
        const register = shuffled.reduce((before, { fact }) => fold(before, [fact]), emptyRegister())
        for (const asked of wish.asked)
          expect({ asked, flagged: clockOn(register, awa, day(asked))?.stage === 'flagged' }).toEqual({ asked, flagged: isFlagged(story, asked) })
      }),
      { numRuns: 400 },
    )
  })
})
