// Every figure three ways (metier.md §6): the register's, a naive recount of raw facts, and what must hold between figures. Two tablets that did not
// know of each other, acts entered late, corrected, taken back and put back, files merged and parted; days of the year's two clock changes.
import { describe, expect, test } from 'vitest'
import type { Draft, Fact } from '#domain/facts/fact.ts'
import { figuresIn } from '#domain/figures/figures.ts'
import type { PersonId } from '#domain/ids.ts'
import { fold } from '#domain/register/fold.ts'
import { emptyRegister } from '#domain/register/register.ts'
import { initialSettings } from '#domain/settings.ts'
import { chanceFrom } from '../../registers/invented/chance.ts'
import { at, createScribe, day, opened, someone } from '../scribe.ts'
import { erasure, rewritten } from '../retention/rewritten.ts'
import { recountFacts } from './recount.ts'

const people = [1, 2, 3, 4, 5, 6].map(someone)
const days = ['2025-12-31', '2026-01-01', '2026-01-30', '2026-02-27', '2026-02-28', '2026-03-28', '2026-03-29', '2026-03-30', '2026-06-15', '2026-06-16', '2026-10-24', '2026-10-25', '2026-10-26', '2026-12-31', '2027-01-01']
const year = ['2026-01-01', '2026-12-31'] as const
const months = ['01-31', '02-28', '03-31', '04-30', '05-31', '06-30', '07-31', '08-31', '09-30', '10-31', '11-30', '12-31'].map((last) => [`2026-${last.slice(0, 2)}-01`, `2026-${last}`] as const)

type Chance = ReturnType<typeof chanceFrom>
type Make = (chance: Chance, person: PersonId) => Draft

const hour = (chance: Chance) => at(chance.pick(['09:00', '02:30', '11:45']))
const again = (chance: Chance) => (chance.often(15) ? { again: true as const } : {})
const quantity = (chance: Chance) => (chance.often(30) ? { n: chance.int(1, 4) } : {})
const mail = (chance: Chance) => chance.pick(['letter', 'letter', 'registeredNotice', 'parcel'] as const)
const yearAfter = (from: string) => day(`${String(Number(from.slice(0, 4)) + 1)}${from.slice(4)}`)

const makes: readonly Make[] = [
  (chance, person) => ({ kind: 'passage', person, data: { at: hour(chance), for: chance.pick(['welcome', 'welcome', 'domiciliation'] as const), ...again(chance) } }),
  (chance, person) => ({ kind: 'passage', person, data: { for: 'welcome' }, day: day(chance.pick(days)) }),
  (chance) => ({ kind: 'anonymousPassage', data: {}, ...quantity(chance) }),
  (chance, person) => ({ kind: 'prestation', person, data: { prestation: chance.pick(['breakfast', 'lunch', 'shower', 'laundry', 'coffee']), ...again(chance) }, ...quantity(chance) }),
  (chance) => ({ kind: 'prestation', data: { prestation: chance.pick(['breakfast', 'shower']) }, ...quantity(chance) }),
  (chance, person) => ({ kind: 'referralMade', person, data: { referral: chance.pick(['door1', 'door2']), how: 'here' } }),
  (chance, person) => ({ kind: 'contact', person, data: { channel: chance.pick(['call', 'email'] as const) } }),
  (chance, person) => ({ kind: 'mailReceived', person, data: { mail: mail(chance) }, ...quantity(chance) }),
  (chance, person) => ({ kind: 'mailHandedOut', person, data: { mail: mail(chance), to: chance.pick(['holder', 'mandatary', 'parent'] as const) }, ...quantity(chance) }),
  (chance, person) => ({ kind: chance.pick(['mailReturned', 'mailForwarded'] as const), person, data: { mail: mail(chance) }, ...quantity(chance) }),
  (chance, person) => ({ kind: 'mailCounted', person, data: { mail: mail(chance), by: chance.pick([-1, 2]) }, secret: { reason: 'inventaire' } }),
  (_chance, person) => ({ kind: 'mailAskedFor', person, data: {} }),
  (_chance, person) => ({ kind: 'interviewHeld', person, data: {}, secret: {} }),
  (_chance, person) => ({ kind: 'attestationHandedOver', person, data: {} }),
  (chance, person) => {
    const from = chance.pick(days)
    return { kind: 'domiciliationGranted', person, data: { decision: chance.pick(['first', 'renewal'] as const), from: day(from), until: yearAfter(from) }, secret: chance.often(80) ? { link: chance.pick(['stay', 'work'] as const) } : {} }
  },
  (chance, person) => ({ kind: 'domiciliationEnded', person, data: {}, secret: { ground: chance.pick(['onRequest', 'nonManifestation'] as const) } }),
  (_chance, person) => ({ kind: 'domiciliationRefused', person, data: {}, secret: { ground: 'noLink' } }),
  (chance, person) => ({ kind: 'ayantDroitAdded', person, data: { since: day(chance.pick(days)) }, secret: { firstName: 'Ada', kinship: 'child' } }),
  (_chance, person) => ({ kind: 'ayantDroitAdded', person, data: {}, secret: { firstName: 'Ada', kinship: 'child' } }),
]

const strike = (chance: Chance, facts: readonly Fact[]): Draft | undefined => {
  const target = chance.pick(facts)
  const about = target.person === undefined ? {} : { person: target.person }
  if (target.kind === 'personOpened') return undefined
  if (target.kind === 'ayantDroitAdded' && chance.often(50)) return { kind: 'ayantDroitEnded', ...about, data: {}, secret: {}, refs: { ends: target.id } }
  if (target.kind === 'passage' && chance.often(40)) return { kind: 'passage', ...about, data: target.data, day: day(chance.pick(days)), refs: { replaces: target.id } }
  return { kind: 'factWithdrawn', ...about, data: {}, secret: {}, refs: { withdraws: target.id } }
}

/** A year of two tablets: what both wrote, in no order. Of every second one, files were merged. */
const invented = (seed: number): readonly Fact[] => {
  const chance = chanceFrom(seed)
  const tablets = [createScribe(1), createScribe(2)] as const
  tablets[0].write('2025-12-01', ...people.map((person) => opened(person, { firstName: 'A', sex: 'female' })))
  const here: Fact[] = [...tablets[0].all]
  for (const on of days)
    for (let tap = 0; tap < 14; tap++) {
      const tablet = chance.pick(tablets)
      const drafts = [
        chance.often(18) ? strike(chance, here) : chance.pick(makes)(chance, chance.pick(people)),
        seed % 2 === 1 && chance.often(1) ? { kind: 'peopleMerged', person: chance.pick(people), data: {}, secret: { absorbed: chance.pick(people) } } as const : undefined,
      ].filter((draft) => draft !== undefined)
      if (drafts.length > 0) here.push(...tablet.write(on, ...drafts))
    }
  return chance.shuffled(here)
}

const figures = (facts: readonly Fact[], [from, to]: readonly [string, string]) => figuresIn(fold(emptyRegister(), facts), { from: day(from), to: day(to) }, initialSettings.calendar)

// Counted elsewhere: opening days and what divides by them, classes of people.
const apart = ['openDays', 'activeHolders.bySex.', 'activeHolders.byAge.', 'activeHolders.byComposition.', 'refusals.byOrientation.', 'referrals.to.', 'holdersInPeriod']
const isMean = (code: string): boolean => ['dailyMean', 'passagesPerPerson', 'mailPerOpenDay', 'mailPerHolder'].includes(code)
const recounted = (tally: ReadonlyMap<string, number>) => Object.fromEntries([...tally].filter(([code, n]) => n !== 0 && !isMean(code) && !apart.some((other) => code.startsWith(other))))

const flowCodes = ['passages', 'entries', 'anonymous', 'breakfasts', 'lunches', 'showers', 'laundry', 'domiciliationPassages', 'calls', 'mailIn', 'mailOut', 'forwarded', 'returned', 'decisions.first', 'decisions.renewals', 'radiations.all', 'refusals', 'referrals']

describe.each(Array.from({ length: 40 }, (_, i) => i + 1))('the invented log %i', (seed) => {
  const facts = invented(seed)
  const whole = figures(facts, year)

  test('is counted as its facts are read one by one', () => {
    for (const span of [year, ['2026-03-29', '2026-03-29'], ['2026-10-25', '2026-10-25'], ...months.slice(0, 3)] as const) expect(recounted(figures(facts, span)), span.join(' ')).toEqual(recountFacts(facts, span))
  })

  test('adds its months up to its year; people are never more than the year’s, nor fewer than a month’s', () => {
    const monthly = months.map((month) => figures(facts, month))
    for (const code of flowCodes) expect(monthly.reduce((all, month) => all + (month.get(code) ?? 0), 0), code).toBe(whole.get(code) ?? 0)
    expect(whole.get('people') ?? 0).toBeGreaterThanOrEqual(Math.max(...monthly.map((month) => month.get('people') ?? 0)))
  })
})

describe.each([2, 4, 6, 8, 10, 12])('the invented log %i, in which nothing was merged', (seed) => {
  const facts = invented(seed)

  test('keeps every figure but its classes when people leave', () => {
    const gone = new Set(people.slice(0, 2))
    const scribe = createScribe(3)
    const erased = [...gone].flatMap((person) => scribe.write('2027-02-01', erasure(person)))
    const left = figuresIn(rewritten([...facts, ...erased], gone), { from: day(year[0]), to: day(year[1]) }, initialSettings.calendar)
    const kept = (tally: ReadonlyMap<string, number>) => Object.fromEntries([...tally].filter(([code, n]) => n !== 0 && !/\.by[A-Z]/.test(code)))
    expect(kept(left)).toEqual(kept(figures(facts, year)))
  })
})
