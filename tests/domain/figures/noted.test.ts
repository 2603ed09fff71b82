// Since when a figure is noted, against the days that count under it: each counted by itself, as the figures count it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Draft } from '#domain/facts/fact.ts'
import { figuresIn } from '#domain/figures/figures.ts'
import { flowsIn } from '#domain/figures/flows.ts'
import { firstNoted, notedIn } from '#domain/figures/noted.ts'
import { fold } from '#domain/register/fold.ts'
import { emptyRegister } from '#domain/register/register.ts'
import type { Register } from '#domain/register/register.ts'
import { initialSettings } from '#domain/settings.ts'
import { at, came, createScribe, day, granted, someBatch, someone } from '../scribe.ts'
import { importedRegister } from '../../registers/importedRegister.ts'
import { storedRegister } from '../../registers/storedRegister.ts'
import { anyActs } from './anyActs.ts'

const codes = [
  'passages', 'anonymous', 'breakfasts', 'lunches', 'showers', 'laundry', 'prestations.foot-care', 'mailIn', 'mailOut', 'returned', 'forwarded', 'calls', 'domiciliationPassages',
  'decisions.first', 'decisions.renewals', 'refusals', 'radiations.all',
]

const byDays = (register: Register): Readonly<Record<string, string | undefined>> => {
  const days = [...register.days.keys()].toSorted()
  return Object.fromEntries(codes.map((code) => [code, days.find((one) => flowsIn(register, { from: one, to: one }).sums.has(code))]))
}
const noted = (register: Register) => Object.fromEntries(codes.map((code) => [code, firstNoted(register).get(code)]))

describe('the first day of each figure is the first that counts under it', () => {
  test('late acts, corrections, withdrawals, merges and two tablets included', () => {
    fc.assert(fc.property(anyActs({ minLength: 5, maxLength: 60 }), (facts) => {
      const register = fold(emptyRegister(), facts)
      expect(noted(register)).toEqual(byDays(register))
    }), { numRuns: 60 })
  })
  test.each(['2024', '2028'] as const)('of the register of %s', async (year) => {
    const { register } = await importedRegister(storedRegister(year).files)
    expect(noted(register)).toEqual(byDays(register))
  })
  test('whatever the act', () => {
    const acts: readonly Draft[] = [
      { kind: 'passage', data: { for: 'domiciliation' } }, { kind: 'mailHandedOut', data: { mail: 'letter', to: 'holder' } }, { kind: 'mailAskedFor', person: someone(1), data: {} },
      { kind: 'contact', person: someone(1), data: { channel: 'letter' } }, { kind: 'contact', person: someone(1), data: { channel: 'call' } },
      { kind: 'mailReturned', person: someone(1), data: { mail: 'letter' } }, { kind: 'mailForwarded', person: someone(1), data: { mail: 'letter' } },
      { kind: 'attestationHandedOver', person: someone(1), data: {} }, { kind: 'interviewHeld', person: someone(1), data: {} }, { kind: 'interviewHeld', person: someone(1), batch: someBatch(1), data: {} },
      { kind: 'importFinished', batch: someBatch(1), data: { completes: [someBatch(1)] }, secret: { files: ['a.csv'] } },
      { kind: 'domiciliationRefused', person: someone(1), data: {}, secret: { ground: 'noLink', orientation: 'ccas' } }, { kind: 'prestation', data: { prestation: 'breakfast', at: at('09:00') } },
    ]
    for (const act of acts) {
      const house = createScribe()
      house.write('2024-03-04', act)
      if (act.batch !== undefined) house.write('2024-03-04', { kind: 'importFinished', batch: act.batch, data: { completes: [act.batch] }, secret: { files: ['a.csv'] } })
      expect([act.kind, noted(house.register())]).toEqual([act.kind, byDays(house.register())])
    }
  })
})

describe('a figure of a period is told', () => {
  const march = { from: day('2024-03-01'), to: day('2024-03-31') }
  const { calendar } = initialSettings
  test('where it, or what is noted with it, had been noted by its end; of new people, before it began', () => {
    const house = createScribe()
    house.write('2024-03-04', came(someone(1)), granted(someone(1), '2024-03-04', '2025-03-03'))
    house.write('2024-04-02', { kind: 'mailReceived', person: someone(1), data: { mail: 'letter' } })
    const told = (codesAsked: readonly string[], { from, to } = march) => codesAsked.filter(notedIn(house.register(), { from, to }, figuresIn(house.register(), { from, to }, calendar)))
    const asked = ['people', 'newPeople', 'entries', 'openDays', 'dailyMean', 'mailPerHolder', 'domiciled.people', 'decisions.renewals', 'mailOut', 'waiting', 'showers', 'radiations.all']
    expect(told(asked)).toEqual(['people', 'entries', 'openDays', 'dailyMean', 'domiciled.people'])
    expect(told(asked, { from: day('2024-05-01'), to: day('2024-05-31') })).toEqual(['people', 'newPeople', 'entries', 'openDays', 'dailyMean', 'mailPerHolder', 'domiciled.people', 'mailOut', 'waiting'])
  })
})
