import { expect, test } from 'vitest'
import { changeSettings } from '#desk/changeSettings.ts'
import { recordPrestation } from '#desk/recordPrestation.ts'
import { recordReferral } from '#desk/recordReferral.ts'
import { monthTable } from '#domain/figures/figures.ts'
import { initialSettings } from '#domain/settings.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { knownDay } from '#domain/time.ts'
import { monthlyCountsCsv } from '#exports/figures/monthlyCountsCsv.ts'
import { ownColumns } from '#ui/figures/keys.ts'
import { openMemoryRegister } from '../memoryRegister.ts'
import { enter, figuresShown } from './scene.tsx'

const prestations = [...initialSettings.prestations, { code: 'hair', name: 'Coiffeur', icon: 'scissors' }, { code: 'tea', name: 'Thé', icon: 'coffee', uncounted: true }] as const

test('what counts stands in the report and last in its file, orientations by door; what does not stands in neither', async () => {
  const memory = await openMemoryRegister()
  await memory.act(changeSettings({ prestations: [...prestations], referrals: [{ code: 'door6' }, { code: 'door3', retired: true }, { code: 'own', name: 'Mission locale' }] }))
  const awa = await memory.person({ nickname: 'Awa' })
  for (const prestation of ['hair', 'tea']) await memory.act(recordPrestation({ person: awa, prestation }))
  for (const referral of ['door6', 'own']) await memory.act(recordReferral({ person: awa, referral }))
  await memory.act(recordReferral({ referral: 'door6' }))
  enter(memory)
  const shown = figuresShown()
  expect([shown.get('prestations.hair'), shown.has('prestations.tea'), shown.get('referrals'), shown.get('referrals.to.door6'), shown.has('referrals.to.door3')]).toEqual([1, false, 3, 2, false])
  const settings = settingsOf(memory.register())
  const table = monthTable(memory.register(), { from: knownDay('2026-11-01'), to: knownDay('2026-11-30') }, settings.calendar)
  const text = new TextDecoder().decode(monthlyCountsCsv(table, { own: ownColumns(settings, new Set(table.total.own.keys())) }))
  const [head = '', november = ''] = text.split('\r\n')
  expect(head.split(';').slice(-4)).toEqual(['prestation : Coiffeur', 'orientations', 'orientation : SIAO / 115', 'orientation : Mission locale'])
  expect(november.split(';').slice(-4)).toEqual(['1', '3', '2', '1'])
})
