// What the house answers for a year, and the day on which its report leaves.
import { describe, expect, test } from 'vitest'
import { closePeriod } from '#desk/closePeriod.ts'
import { declareYear } from '#desk/declareYear.ts'
import { noteExport } from '#desk/noteExport.ts'
import { sendPrefectReport } from '#desk/sendPrefectReport.ts'
import { withdrawTap } from '#desk/withdrawTap.ts'
import { changeSettings } from '#desk/changeSettings.ts'
import { declarationsOf, meansOf } from '#domain/reports/meansOf.ts'
import { prefectFile, prefectReminder, prefectStanding, prefectYearDue } from '#domain/reports/prefectStanding.ts'
import { knownDay } from '#domain/time.ts'
import type { YearMeans } from '#domain/reports/yearMeans.ts'
import { day } from '../domain/scribe.ts'
import { openMemoryRegister } from '../ui/memoryRegister.ts'
import { grantedOn } from './grantedOn.ts'

const whole: YearMeans = { waitingList: true, delay: 'twoWeeks', staff: 250, volunteers: 0, humanCost: 84_000, totalCost: 97_500, material: 'Deux bureaux, un local courrier' }

describe('what the house answers for a year', () => {
  test('the last answers stand, the journal keeps the others, and an undo brings them back', async () => {
    const house = await openMemoryRegister()
    await house.act(declareYear({ year: '2025', means: whole }))
    const [last] = await house.act(declareYear({ year: '2025', means: { volunteers: 12 } }))
    await house.act(declareYear({ year: '2026', means: { volunteers: 3 } }))
    expect(meansOf(house.register(), '2025')).toEqual({ volunteers: 12 })
    expect(declarationsOf(house.register(), '2025').map(({ secret }) => secret)).toEqual([{ volunteers: 12 }, whole])
    await house.act(withdrawTap({ facts: last === undefined ? [] : [last.id] }))
    expect(meansOf(house.register(), '2025')).toEqual(whole)
    expect(meansOf(house.register(), '2024')).toBeUndefined()
  })

  test.each<[string, { readonly year: string; readonly means: YearMeans }, string]>([
    ['a year ahead', { year: '2027', means: whole }, 'dayAhead'],
    ['a year of two digits', { year: '26', means: whole }, 'outOfRange'],
    ['half a volunteer', { year: '2025', means: { volunteers: 0.5 } }, 'outOfRange'],
    ['less than nobody', { year: '2025', means: { staff: -1 } }, 'outOfRange'],
    ['two thousand posts and a bit', { year: '2025', means: { staff: 200_001 } }, 'outOfRange'],
    ['a total under its part', { year: '2025', means: { humanCost: 10, totalCost: 9 } }, 'outOfRange'],
    ['a story', { year: '2025', means: { material: 'x'.repeat(201) } }, 'textTooLong'],
    ['no answer where none was given', { year: '2025', means: { material: ' ' } }, 'justRecorded'],
  ])('%s is refused', async (_name, wish, code) => {
    const house = await openMemoryRegister()
    expect(await house.record(declareYear(wish))).toEqual({ ok: false, error: { code } })
  })

  test('the same answers again are no new ones; a total without its part is one', async () => {
    const house = await openMemoryRegister()
    await house.act(declareYear({ year: '2025', means: { ...whole, material: '  Un local ' } }))
    expect(await house.record(declareYear({ year: '2025', means: { ...whole, material: 'Un local' } }))).toEqual({ ok: false, error: { code: 'justRecorded' } })
    await house.act(declareYear({ year: '2025', means: { totalCost: 5 } }))
    await house.act(declareYear({ year: '2025', means: { humanCost: 5 } }))
    expect(meansOf(house.register(), '2025')).toEqual({ humanCost: 5 })
  })
})

const domiciled = async () => {
  const house = await openMemoryRegister()
  const awa = await house.person({ nickname: 'Awa' })
  await house.act(grantedOn(awa, day('2026-11-17')))
  return house
}

const reminded = (house: Awaited<ReturnType<typeof domiciled>>, on: string) => prefectReminder(house.register(), day(on))?.year

describe('the report to the prefect', () => {
  test('is asked for from thirty days before 31 January to sixty after it, until it was noted as sent', async () => {
    const house = await domiciled()
    expect(['2026-12-31', '2027-01-01', '2027-01-31', '2027-04-01', '2027-04-02'].map((on) => reminded(house, on))).toEqual([undefined, '2026', '2026', '2026', undefined])
    expect(prefectReminder(house.register(), day('2027-01-02'))).toEqual({ year: '2026', due: '2027-01-31' })
    house.goTo('2027-01-20', '10:00')
    const [sent] = await house.act(sendPrefectReport({ year: '2026', on: day('2027-01-18') }))
    expect(reminded(house, '2027-01-20')).toBeUndefined()
    expect(prefectStanding(house.register(), '2026')).toEqual({ year: '2026', due: '2027-01-31', sent: '2027-01-18' })
    await house.act(withdrawTap({ facts: sent === undefined ? [] : [sent.id] }))
    expect(reminded(house, '2027-01-20')).toBe('2026')
  })

  test('opens on the year before until it was noted as sent, sixty days after its day at the latest; else on the one that runs', async () => {
    const house = await domiciled()
    const opened = (on: string) => prefectYearDue(house.register(), day(on))
    expect(['2026-12-31', '2027-01-01', '2027-04-01', '2027-04-02'].map(opened)).toEqual(['2026', '2026', '2026', '2027'])
    expect(opened('2026-01-20')).toBe('2026')
    house.goTo('2027-01-20', '10:00')
    await house.act(sendPrefectReport({ year: '2026', on: day('2027-01-18') }))
    expect(opened('2027-01-20')).toBe('2027')
  })

  test('is asked for a month before the day that the prefecture set, the year being over', async () => {
    const house = await domiciled()
    await house.act(changeSettings({ prefectDueOn: '03-15' }))
    expect(['2027-02-12', '2027-02-13'].map((on) => reminded(house, on))).toEqual([undefined, '2026'])
    await house.act(changeSettings({ prefectDueOn: '01-10' }))
    expect(['2026-12-20', '2027-01-01'].map((on) => reminded(house, on))).toEqual([undefined, '2026'])
  })

  const printed = (file = prefectFile('2026')) => noteExport({ what: 'Rapport', file: `${file}.xlsx` })
  const year2026 = { from: knownDay('2026-01-01'), to: knownDay('2026-12-31') }

  test('of a year that is not closed is a draft: printed, it is asked for until the due day, and no longer after it', async () => {
    const house = await domiciled()
    await house.act(printed())
    expect(['2027-01-04', '2027-02-01'].map((on) => reminded(house, on))).toEqual(['2026', '2026'])
    house.goTo('2027-01-02', '10:00')
    await house.act(printed('boussole-comptes-2026'))
    await house.opened.journal.commit([{ kind: 'exported', data: {} }])
    expect(['2027-01-04', '2027-02-01'].map((on) => reminded(house, on))).toEqual(['2026', '2026'])
    await house.act(printed())
    expect(['2027-01-02', '2027-01-31', '2027-02-01'].map((on) => reminded(house, on))).toEqual(['2026', '2026', undefined])
    expect(prefectStanding(house.register(), '2026')).toEqual({ year: '2026', due: '2027-01-31', left: '2027-01-02' })
  })

  test('is asked for no longer once it was printed or exported as the year was closed', async () => {
    const house = await domiciled()
    house.goTo('2027-01-02', '10:00')
    await house.act(printed())
    house.goTo('2027-01-05', '10:00')
    await house.act(closePeriod({ period: year2026, tablets: [] }))
    expect(reminded(house, '2027-01-05')).toBe('2026')
    await house.act(printed())
    expect(reminded(house, '2027-01-05')).toBeUndefined()
    expect(prefectStanding(house.register(), '2026').left).toBe('2027-01-02')
  })

  test('is not asked of a house that had decided about nobody by then', async () => {
    const house = await domiciled()
    expect(prefectReminder(house.register(), day('2026-01-20'))).toBeUndefined()
  })

  test('falls back on 31 January where a newer version writes its day otherwise', async () => {
    const house = await domiciled()
    await house.opened.journal.commit([{ kind: 'settingsChanged', data: {}, secret: { prefectDueOn: 'fin mars' } }])
    expect(prefectStanding(house.register(), '2026').due).toBe('2027-01-31')
  })

  test.each<[string, { readonly year: string; readonly on: string; readonly code: string }]>([
    ['a day ahead', { year: '2025', on: '2026-11-18', code: 'dayAhead' }],
    ['before the year is over', { year: '2026', on: '2026-11-17', code: 'yearNotOver' }],
    ['a year that is none', { year: '20', on: '2026-11-17', code: 'yearNotOver' }],
  ])('%s: it is not noted as sent', async (_name, { year, on, code }) => {
    const house = await domiciled()
    expect(await house.record(sendPrefectReport({ year, on: day(on) }))).toEqual({ ok: false, error: { code } })
  })

  test('is noted as sent once a day', async () => {
    const house = await domiciled()
    await house.act(sendPrefectReport({ year: '2025', on: day('2026-02-01') }))
    expect(await house.record(sendPrefectReport({ year: '2025', on: day('2026-02-01') }))).toEqual({ ok: false, error: { code: 'justRecorded' } })
    await house.act(sendPrefectReport({ year: '2025', on: day('2026-02-09') }))
    expect(prefectStanding(house.register(), '2025').sent).toBe('2026-02-09')
  })

  test('is corrected to an earlier day: what was said last stands', async () => {
    const house = await domiciled()
    for (const on of ['2026-02-09', '2026-02-02']) await house.act(sendPrefectReport({ year: '2025', on: day(on) }))
    expect(prefectStanding(house.register(), '2025').sent).toBe('2026-02-02')
  })
})
