import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { settingsOf } from '#domain/settingsOf.ts'
import { WashPlacesPane } from '#ui/settings/WashPlacesPane.tsx'
import { InHouse } from '../inHouse.tsx'
import { openMemoryRegister } from '../memoryRegister.ts'

const key = (name: string) => screen.findByRole('button', { name })

test('a house defines its cabins and machines, changes one, and takes it away', async () => {
  const memory = await openMemoryRegister()
  render(<InHouse memory={memory}><WashPlacesPane /></InHouse>)
  const user = userEvent.setup()
  const places = () => settingsOf(memory.register()).places.map(({ name, kind, minutes, uncounted }) => [name, kind, minutes, uncounted ?? false])
  await user.click(await key('Ajouter une cabine ou une machine'))
  await user.click(await key('Enregistrer'))
  expect(await screen.findByText('Indiquez un nom.')).toBeTruthy()
  await user.type(screen.getByLabelText('Nom'), 'Sèche-linge')
  await user.click(screen.getByRole('radio', { name: 'Machine' }))
  await user.click(screen.getByRole('checkbox', { name: /Ne compte pas/ }))
  await user.click(await key('Enregistrer'))
  expect(places()).toEqual([['Sèche-linge', 'machine', 20, true]])
  await user.click(await key('Modifier : Sèche-linge'))
  await user.clear(screen.getByLabelText('Durée habituelle, en minutes'))
  await user.type(screen.getByLabelText('Durée habituelle, en minutes'), '50')
  await user.click(await key('Enregistrer'))
  expect(places()).toEqual([['Sèche-linge', 'machine', 50, true]])
  await user.click(await key('Ajouter une cabine ou une machine'))
  await user.type(screen.getByLabelText('Nom'), 'sèche-linge')
  await user.clear(screen.getByLabelText('Durée habituelle, en minutes'))
  await user.click(await key('Enregistrer'))
  expect(await screen.findByText('Une autre porte déjà ce nom.')).toBeTruthy()
  await user.type(screen.getByLabelText('Nom'), ' 2')
  await user.click(await key('Enregistrer'))
  expect(await screen.findByText('Indiquez un nombre entier de minutes, de 1 à 240.')).toBeTruthy()
  await user.click(await key('Laisser'))
  await user.click(await key('Retirer : Sèche-linge'))
  expect(places()).toEqual([])
})
