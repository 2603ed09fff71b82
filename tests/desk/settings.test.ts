import { expect, test } from 'vitest'
import { changeSettings } from '#desk/changeSettings.ts'
import { initialSettings } from '#domain/settings.ts'
import type { Settings } from '#domain/settings.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { at } from '../domain/scribe.ts'
import { openMemoryRegister } from '../ui/memoryRegister.ts'

const lock = (over: Partial<Settings['lock']>) => ({ lock: { ...initialSettings.lock, ...over } })
const kept = (over: Partial<Settings['retention']>) => ({ retention: { ...initialSettings.retention, ...over } })
const rules = (over: Partial<Settings['files']>) => ({ files: { ...initialSettings.files, ...over } })
const headed = (over: Partial<Settings['letterhead']>) => ({ letterhead: { ...initialSettings.letterhead, ...over } })
// An hour that no clock shows cannot be typed into `TimeOfDay`: it comes from a form that was not read.
const noHour = '25:00' as Settings['lock']['closing']

test.each<[string, Partial<Settings>]>([
  ['the veil and the lock at their shortest', lock({ blurAfter: 15, lockAfter: 60 })],
  ['the veil and the lock at their longest', lock({ blurAfter: 600, lockAfter: 1_800 })],
  ['a house that closes at night', lock({ closing: at('23:59') })],
  ['a retention at its shortest', kept({ archiveAfter: 12, eraseAfter: 0 })],
  ['a retention at its longest', kept({ archiveAfter: 60, eraseAfter: 120 })],
  ['a week to answer a letter, and mail that leaves with the radiation', rules({ priorLetterDays: 7, mailKept: 0 })],
  ['two months to answer a letter, and mail kept two years', rules({ priorLetterDays: 60, mailKept: 24 })],
  ['a letterhead with an address of two hundred characters', headed({ organisation: 'CCAS de Rueil-Malmaison', address: 'x'.repeat(200) })],
  ['a report that the prefecture wants on 28 February', { prefectDueOn: '02-28' }],
  ['two signatures', { twoSignatures: true }],
  ['four hundred names that stand for one another', { equivalences: Array.from({ length: 400 }, () => ['Fatou', 'Fatoumata']) }],
])('%s may be chosen, and the rest stays', async (_name, wish) => {
  const house = await openMemoryRegister()
  await house.act(changeSettings(wish))
  expect(settingsOf(house.register())).toEqual({ ...initialSettings, place: 'La Boussole', ...wish })
})

test.each<[string, Partial<Settings>]>([
  ['a veil at once', lock({ blurAfter: 14 })],
  ['a veil after ten minutes and a second', lock({ blurAfter: 601, lockAfter: 1_800 })],
  ['a lock at once', lock({ blurAfter: 15, lockAfter: 59 })],
  ['a lock after half an hour and a second', lock({ lockAfter: 1_801 })],
  ['a lock before its veil', lock({ blurAfter: 300, lockAfter: 300 })],
  ['half a second', lock({ blurAfter: 60.5 })],
  ['an hour that no clock shows', lock({ closing: noHour })],
  ['an archive before a year', kept({ archiveAfter: 11 })],
  ['an archive after five years', kept({ archiveAfter: 61 })],
  ['an erasure before the archive', kept({ eraseAfter: -1 })],
  ['an erasure after ten more years', kept({ eraseAfter: 121 })],
  ['six days to answer a letter', rules({ priorLetterDays: 6 })],
  ['more than two months to answer a letter', rules({ priorLetterDays: 61 })],
  ['mail that leaves before the radiation', rules({ mailKept: -1 })],
  ['mail kept over two years', rules({ mailKept: 25 })],
  ['a report due on a day that some years have not', { prefectDueOn: '02-29' }],
  ['a report due on a day that no year has', { prefectDueOn: '13-01' }],
  ['a report due on no day', { prefectDueOn: '' }],
  ['a name that stands for no other', { equivalences: [['Fatou']] }],
  ['a name that stands for an empty one', { equivalences: [['Fatou', ' ']] }],
  ['more names than a list can hold', { equivalences: Array.from({ length: 401 }, () => ['Fatou', 'Fatoumata']) }],
])('%s is refused', async (_name, wish) => {
  const house = await openMemoryRegister()
  expect(await house.record(changeSettings(wish))).toEqual({ ok: false, error: { code: 'outOfRange' } })
})

test('a line of the letterhead over two hundred characters is refused', async () => {
  const house = await openMemoryRegister()
  expect(await house.record(changeSettings(headed({ court: 'x'.repeat(201) })))).toEqual({ ok: false, error: { code: 'textTooLong' } })
})
