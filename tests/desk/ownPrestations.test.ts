import { describe, expect, test } from 'vitest'
import { changeSettings } from '#desk/changeSettings.ts'
import { recordPrestation } from '#desk/recordPrestation.ts'
import { isOfferedOn, offeredOn } from '#domain/prestation.ts'
import { actsOf } from '#domain/register/read.ts'
import { initialSettings } from '#domain/settings.ts'
import type { Prestation } from '#domain/settings.ts'
import { at, day } from '../domain/scribe.ts'
import { openMemoryRegister } from '../ui/memoryRegister.ts'

// 2026-11-17 is a Tuesday.
const today = day('2026-11-17')
const own: Prestation = { code: 'own', name: 'Coiffeur', icon: 'scissors' }
const late = (on: string) => ({ day: day(on), reason: 'feuille papier' })

const houseWith = async (prestation: Prestation) => {
  const house = await openMemoryRegister()
  const awa = await house.person({ nickname: 'Awa' })
  await house.act(changeSettings({ prestations: [...initialSettings.prestations, prestation] }))
  const give = async (more: Partial<Parameters<typeof recordPrestation>[0]> = {}) => {
    const recorded = await house.record(recordPrestation({ person: awa, prestation: 'own', ...more }))
    if (recorded.ok) house.pass(3_000)
    return recorded
  }
  return { ...house, awa, give }
}
const code = (recorded: { readonly ok: boolean; readonly error?: { readonly code: string } }) => recorded.error?.code

describe('several times a day', () => {
  test('asks nothing and adds up; a double tap is one', async () => {
    const { give, pass, register, awa } = await houseWith({ ...own, many: true })
    expect(await give()).toMatchObject({ value: [{ data: { again: true } }, { kind: 'passage' }] })
    pass(-3_000)
    expect(code(await give())).toBe('justRecorded')
    pass(3_000)
    expect(await give()).toMatchObject({ value: [{ data: { again: true } }] })
    expect(actsOf(register(), awa).filter(({ kind }) => kind === 'prestation')).toHaveLength(2)
  })
})

describe('a limit', () => {
  test('a week: from Monday to Sunday, late ones of that week too; it asks, and never blocks', async () => {
    const { give } = await houseWith({ ...own, limit: { times: 2, per: 'week' } })
    expect((await give({ when: late('2026-11-15') })).ok).toBe(true)
    expect((await give({ when: late('2026-11-16') })).ok).toBe(true)
    expect((await give({ when: { ...late('2026-11-17'), at: at('08:00') } })).ok).toBe(true)
    expect(await give({ when: late('2026-11-14') })).toMatchObject({ ok: true })
    expect(await give()).toEqual({ ok: false, error: { code: 'overLimit', times: 2, per: 'week' } })
    expect(await give({ again: true })).toMatchObject({ value: [{ data: { again: true } }] })
  })
  test('a month, quantities summed', async () => {
    const { give } = await houseWith({ ...own, limit: { times: 3, per: 'month' } })
    expect((await give({ n: 3, when: late('2026-11-02') })).ok).toBe(true)
    expect(await give()).toMatchObject({ error: { code: 'overLimit', times: 3, per: 'month' } })
  })
  test('a day, of what comes several times', async () => {
    const { give, record } = await houseWith({ ...own, many: true, limit: { times: 1, per: 'day' } })
    expect((await give()).ok).toBe(true)
    expect(code(await give())).toBe('overLimit')
    expect((await record(recordPrestation({ prestation: 'own' }))).ok).toBe(true)
  })
})

describe('a season', () => {
  test('over the new year, both ends included', () => {
    const winter = { ...own, season: { from: '11-17', to: '03-31' } }
    expect(['2026-11-16', '2026-11-17', '2026-12-31', '2027-03-31', '2027-04-01'].map((on) => isOfferedOn(winter, day(on)))).toEqual([false, true, true, true, false])
    const summer = { ...own, season: { from: '06-01', to: '09-15' } }
    expect(['2026-05-31', '2026-06-01', '2026-09-15', '2026-09-16'].map((on) => isOfferedOn(summer, day(on)))).toEqual([false, true, true, false])
  })
  test('out of it there is no tile, and nothing to note but a day within it', async () => {
    const { give, register } = await houseWith({ ...own, season: { from: '06-01', to: '10-31' } })
    expect(offeredOn(register(), today).map((one) => one.code)).not.toContain('own')
    expect(code(await give())).toBe('unknownPrestation')
    expect((await give({ when: late('2026-10-31') })).ok).toBe(true)
  })
})

describe('what makes no sense is refused', () => {
  const refusal = async (settings: Parameters<typeof changeSettings>[0]) => code(await (await openMemoryRegister()).record(changeSettings(settings)))
  test.each<readonly [string, Parameters<typeof changeSettings>[0], string | undefined]>([
    ['a limit of none', { prestations: [{ ...own, limit: { times: 0, per: 'day' } }] }, 'outOfRange'],
    ['a limit of half a time', { prestations: [{ ...own, limit: { times: 1.5, per: 'day' } }] }, 'outOfRange'],
    ['a limit of hundreds', { prestations: [{ ...own, limit: { times: 100, per: 'day' } }] }, 'outOfRange'],
    ['a day that no year has', { prestations: [{ ...own, season: { from: '02-30', to: '03-31' } }] }, 'outOfRange'],
    ['a breakfast that would not count', { prestations: [{ code: 'breakfast', icon: 'coffee', uncounted: true }] }, 'outOfRange'],
    ['an own one that does not', { prestations: [{ ...own, uncounted: true, many: true, limit: { times: 99, per: 'month' }, season: { from: '02-29', to: '03-31' } }] }, undefined],
    ['a prestation without a name', { prestations: [{ ...own, name: '' }] }, 'nameMissing'],
    ['two prestations of one code', { prestations: [own, own] }, 'numberTaken'],
    ['a door without a name', { referrals: [{ code: 'own', name: ' ' }] }, 'nameMissing'],
    ['a door with a story', { referrals: [{ code: 'own', name: 'x'.repeat(201) }] }, 'textTooLong'],
    ['two doors of one code', { referrals: [{ code: 'door6' }, { code: 'door6' }] }, 'numberTaken'],
    ['a door of the house', { referrals: [{ code: 'own', name: 'Mission locale' }] }, undefined],
  ])('%s', async (_name, wish, expected) => {
    expect(await refusal(wish)).toBe(expected)
  })
})
