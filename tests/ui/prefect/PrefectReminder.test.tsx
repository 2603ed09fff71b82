import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { memoryLocation } from 'wouter/memory-location'
import { sendPrefectReport } from '#desk/sendPrefectReport.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { knownDay } from '#domain/time.ts'
import { PrefectReminder } from '#ui/prefect/PrefectReminder.tsx'
import { PrefectDuePane } from '#ui/settings/PrefectDuePane.tsx'
import { grantedOn } from '../../desk/grantedOn.ts'
import { InHouse } from '../inHouse.tsx'
import { openMemoryRegister } from '../memoryRegister.ts'

const january = async () => {
  const memory = await openMemoryRegister({ day: '2025-03-04', at: '09:00' })
  const awa = await memory.person({ nickname: 'Awa' })
  await memory.act(grantedOn(awa, '2025-03-04'))
  memory.goTo('2026-01-12', '09:00')
  return memory
}

const at = (path: string) => memoryLocation({ path: path.split('?')[0] ?? '', searchPath: path.split('?')[1] ?? '', record: true })

test('in January a manager reads one line at Accueil, which opens the report; it goes once the report is noted as sent', async () => {
  const memory = await january()
  const place = at('/')
  render(<InHouse memory={memory} place={place}><PrefectReminder /></InHouse>)
  expect(screen.getByText('Rapport de 2025 au préfet : à envoyer avant le 31 janvier 2026.')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Ouvrir le rapport' }))
  expect(place.history?.at(-1)).toBe('/bilan?vue=prefet&du=2025-01-01&au=2025-12-31')
  expect(screen.queryByText(/^Rapport de 2025/)).toBeNull()
  place.navigate('/')
  await screen.findByText(/^Rapport de 2025/)
  await memory.act(sendPrefectReport({ year: '2025', on: knownDay('2026-01-12') }))
  await waitFor(() => expect(screen.queryByText(/^Rapport de 2025/)).toBeNull())
})

test('after the date it says so; in other rooms, and to whoever signs no report, it says nothing', async () => {
  const memory = await january()
  memory.goTo('2026-02-02', '09:00')
  const { unmount } = render(<InHouse memory={memory} place={at('/bilan?vue=rapport')}><PrefectReminder /></InHouse>)
  expect(screen.getByText('Rapport de 2025 au préfet : attendu le 31 janvier 2026, pas encore imprimé ni noté comme envoyé.')).toBeTruthy()
  unmount()
  const other = render(<InHouse memory={memory} place={at('/courrier')}><PrefectReminder /></InHouse>)
  expect(screen.queryByText(/^Rapport de 2025/)).toBeNull()
  other.unmount()
  const me = await memory.agent({ name: 'Moussa Sy', role: 'worker' })
  memory.as(me)
  render(<InHouse memory={memory} place={at('/')}><PrefectReminder /></InHouse>)
  expect(screen.queryByText(/^Rapport de 2025/)).toBeNull()
})

test('the prefecture’s own date is chosen in Réglages; a day that some years have not is none', async () => {
  const memory = await january()
  render(<InHouse memory={memory} place={at('/reglages')}><PrefectDuePane /></InHouse>)
  const user = userEvent.setup({ delay: null })
  const pane = screen.getByRole('heading', { name: 'Rapport au préfet' }).closest('section') ?? document.body
  await user.selectOptions(within(pane).getByLabelText('Mois'), 'février')
  expect(screen.getByText('Ce jour n’existe pas dans ce mois.')).toBeTruthy()
  await user.selectOptions(within(pane).getByLabelText(/^Jour/), '15')
  await user.click(within(pane).getByRole('button', { name: 'Enregistrer la date' }))
  await waitFor(() => expect(settingsOf(memory.register()).prefectDueOn).toBe('02-15'))
})
