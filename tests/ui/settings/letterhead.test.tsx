import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { initialSettings } from '#domain/settings.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { SettingsRoom } from '#ui/settings/SettingsRoom.tsx'
import { button, enter, fill } from './scene.tsx'

test('the head of the documents is typed once, trimmed, and taken back in one tap', async () => {
  const { user, memory } = await enter(SettingsRoom)
  const letterhead = () => settingsOf(memory.register()).letterhead
  expect((await button(/Enregistrer l’en-tête/)).getAttribute('aria-disabled')).toBe('true')
  await fill('Organisme', ' CCAS de Rueil-Malmaison ')
  await fill('Adresse postale', '13 boulevard Foch\n92500 Rueil-Malmaison')
  await fill('Ville de signature', 'Rueil-Malmaison')
  await user.click(await button('Enregistrer l’en-tête'))
  await waitFor(() => expect(letterhead()).toEqual({
    ...initialSettings.letterhead, organisation: 'CCAS de Rueil-Malmaison', address: '13 boulevard Foch\n92500 Rueil-Malmaison', town: 'Rueil-Malmaison',
  }))
  await user.click(await button('Annuler'))
  await waitFor(() => expect(letterhead()).toEqual(initialSettings.letterhead))
})

// A browser that fills a form, or a keyboard that types ahead of a busy tablet.
const fillAtOnce = (...filled: readonly (readonly [label: string, value: string])[]): void => act(() => {
  for (const [label, value] of filled) fireEvent.change(screen.getByLabelText(label, { exact: true }), { target: { value } })
})

test('two fields that are filled within one frame are both kept', async () => {
  const { memory, user } = await enter(SettingsRoom)
  await button(/Enregistrer l’en-tête/)
  fillAtOnce(['Organisme', 'CCAS de Rueil'], ['Ville de signature', 'Rueil'], ['Délai de la lettre préalable', '30'], ['Garde du courrier après une radiation', '6'])
  await user.click(await button('Enregistrer l’en-tête'))
  await user.click(await button('Enregistrer les délais'))
  await waitFor(() => expect(settingsOf(memory.register())).toMatchObject({ letterhead: { organisation: 'CCAS de Rueil', town: 'Rueil' }, files: { priorLetterDays: 30, mailKept: 6 } }))
})

test('the delay of a prior letter and the time for which mail is kept are chosen among lawful ones', async () => {
  const { user, memory } = await enter(SettingsRoom)
  await user.selectOptions(await screen.findByLabelText('Délai de la lettre préalable'), '30 jours')
  await user.selectOptions(screen.getByLabelText('Garde du courrier après une radiation'), '6 mois')
  await user.click(await button('Enregistrer les délais'))
  await waitFor(() => expect(settingsOf(memory.register()).files).toEqual({ priorLetterDays: 30, mailKept: 6 }))
})
