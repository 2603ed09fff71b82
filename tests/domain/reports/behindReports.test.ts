// The acts behind the figures of the year's documents, where something moved: a withdrawal, an erasure, a closing of the year before.
import { describe, expect, test } from 'vitest'
import { closePeriod } from '#desk/closePeriod.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import type { Draft } from '#domain/facts/fact.ts'
import type { Register } from '#domain/register/register.ts'
import { annualFigures } from '#domain/reports/annualReport.ts'
import { behindReport } from '#domain/reports/behindReports.ts'
import { domifaAxes } from '#domain/reports/domifaAxes.ts'
import { figureOf } from '#domain/reports/figureOf.ts'
import { initialSettings } from '#domain/settings.ts'
import { domifaWords } from '#exports/texts/domifa.ts'
import { openMemoryRegister } from '../../ui/memoryRegister.ts'
import { erasure, rewritten } from '../retention/rewritten.ts'
import { came, createScribe, day, granted, opened, someone, withdrawn } from '../scribe.ts'

const { calendar } = initialSettings
const [awa, karim] = [someone(1), someone(2)]
const year = { from: day('2024-01-01'), to: day('2024-12-31') }
const behind = (register: Register, code: string, period = year) => behindReport(register, code, { period, calendar })
const sum = (register: Register, code: string, period = year) => behind(register, code, period).lines.reduce((total, { n }) => total + n, 0)
const refusal = (ground: 'other' | 'noLink', detail?: string): Draft => ({ kind: 'domiciliationRefused', person: karim, data: {}, secret: { ground, orientation: 'ccas', ...(detail === undefined ? {} : { detail }) } })

describe('a line of DomiFa’s', () => {
  test('that was taken back stands apart, under its own ground alone', () => {
    const scribe = createScribe()
    const [other, full] = scribe.write('2024-03-04', refusal('other', 'trop loin'), refusal('other', domifaWords.foreignRefusal.full[1]), refusal('noLink'))
    scribe.write('2024-03-05', withdrawn(other), withdrawn(full))
    const register = scribe.register()
    const told = (code: string) => [sum(register, code), behind(register, code).apart.map(({ fact, why }) => [fact.id, why])]
    expect(told('domifa.otherRefusals')).toEqual([0, [[other?.id, 'withdrawn']]])
    expect(told('domifa.refusals.full')).toEqual([0, [[full?.id, 'withdrawn']]])
    expect(told('domifa.refusals.other')).toEqual([1, [[other?.id, 'withdrawn']]])
    expect(told('domifa.visits.withMail')).toEqual([0, []])
  })

  test('of a refusal that names nobody is about nobody', () => {
    const scribe = createScribe()
    scribe.write('2024-03-04', { kind: 'domiciliationRefused', data: {}, secret: { ground: 'noLink', orientation: 'ccas' } })
    expect(behind(scribe.register(), 'domifa.refusals.other').lines.map(({ n, person }) => [n, person])).toEqual([[1, undefined]])
  })

  test('that tells two figures has the acts of both, in order', () => {
    const scribe = createScribe()
    scribe.write('2024-03-04', opened(awa, {}), granted(awa, '2024-03-04', '2025-03-03'))
    scribe.write('2024-03-05', came(awa, 'domiciliation'), { kind: 'mailHandedOut', person: karim, data: { mail: 'letter', to: 'mandatary' } })
    const register = scribe.register()
    expect(behind(register, 'domifa.visits.withMail~domifa.visits.withoutMail').lines.map(({ person, at }) => [person, at])).toEqual([[karim, ''], [awa, '09:00']])
    expect(sum(register, 'decisions.first~decisions.renewals')).toBe(1)
  })

  test('is read once a day: a year has what its months were asked for before', () => {
    const scribe = createScribe()
    scribe.write('2024-03-05', { kind: 'mailHandedOut', person: karim, data: { mail: 'letter', to: 'mandatary' } })
    const register = scribe.register()
    const [ofMonth, ofYear] = [{ from: day('2024-03-01'), to: day('2024-03-31') }, year].map((period) => behind(register, 'domifa.visits.withMail', period).lines[0]?.facts)
    expect([ofMonth?.length, ofYear === ofMonth]).toEqual([1, true])
  })

  test('adds up where somebody was erased, closed or not', () => {
    const erased = (...closed: readonly Draft[]): Register => {
      const scribe = createScribe()
      scribe.write('2024-01-05', opened(awa, { birthDate: day('1999-01-01') }), opened(karim, { birthDate: day('1980-01-01') }))
      for (const person of [awa, karim]) scribe.write('2024-01-10', granted(person, '2024-01-10', '2025-01-09'))
      const figures = Object.fromEntries(domifaAxes(scribe.register(), year, calendar))
      if (closed.length > 0) scribe.write('2025-01-10', ...closed.map((draft) => (draft.kind === 'periodClosed' ? { ...draft, secret: { ...draft.secret, figures } } : draft)))
      scribe.write('2030-03-06', erasure(awa))
      return rewritten(scribe.all, new Set([awa]))
    }
    for (const register of [erased(), erased({ kind: 'periodClosed', data: {}, secret: { period: year } })]) {
      const axes = domifaAxes(register, year, calendar)
      const codes = ['domifa.byAge.18-25', 'domifa.byAge.unknown', 'domifa.expired', 'domifa.otherRefusals']
      expect(codes.map((code) => sum(register, code))).toEqual(codes.map((code) => figureOf(axes, code)))
    }
  })
})

test('the year before is told by its acts; where it was closed, what moved since is one line more', async () => {
  const house = await openMemoryRegister({ day: '2024-03-04', at: '09:00' })
  const person = await house.person({ nickname: 'Awa' })
  await house.act(recordPassage({ person }))
  house.goTo('2025-02-03', '09:00')
  await house.act(recordPassage({ person }))
  const of2025 = { from: day('2025-01-01'), to: day('2025-12-31') }
  const told = () => annualFigures(house.register(), of2025, calendar).get('before.passages')
  expect([told(), sum(house.register(), 'before.passages', of2025)]).toEqual([1, 1])
  await house.act(closePeriod({ period: year, tablets: [] }))
  await house.act(recordPassage({ person, when: { day: day('2024-03-05'), reason: 'feuille' } }))
  const { lines } = behind(house.register(), 'before.passages', of2025)
  expect([told(), lines.map(({ n, closing }) => [n, closing])]).toEqual([1, [[1, undefined], [1, undefined], [-1, true]]])
  expect(sum(house.register(), 'before.dailyMean', of2025)).toBe(2)
})
