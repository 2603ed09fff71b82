import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { skipPriorLetter } from '#desk/sendPriorLetter.ts'
import { statusOn } from '#domain/domiciliation/decisions.ts'
import { knownDay } from '#domain/time.ts'
import { ExchangeNotices } from '#ui/app/ExchangeNotices.tsx'
import { choose } from '#ui/app/chosen.ts'
import { DomiciliationRoom } from '#ui/domiciliation/DomiciliationRoom.tsx'
import { EndDialog } from '#ui/domiciliation/EndDialog.tsx'
import { FiguresRoom } from '#ui/figures/FiguresRoom.tsx'
import { parisAt } from '../memoryRegister.ts'
import { button, enter, other, seen } from './scene.tsx'
import { grantedOn } from '../../desk/grantedOn.ts'

const today = knownDay('2026-11-17')
const silent = [seen(other, parisAt('2026-11-03', '16:02'))]
const words = 'Provisoire : la tablette Douches muette depuis 3 nov., 16:02.'

test('the list of those without a sign of life says that a tablet is silent, and stops saying so once it was heard', async () => {
  choose(undefined)
  const { show, set } = await enter(DomiciliationRoom)
  show('/domiciliation?liste=sans-manifestation')
  await screen.findByRole('heading', { name: /Sans manifestation/ })
  expect(screen.queryByText(/Provisoire/)).toBeNull()
  set({ tablets: silent })
  await screen.findByText(words)
})

test('a month’s counts say it, with the acts that it had left; a month that was over before is final', async () => {
  const { show, set } = await enter(FiguresRoom)
  set({ tablets: [seen(other, parisAt('2026-11-03', '16:02'), 2)] })
  show('/bilan?du=2026-11-01&au=2026-11-30')
  await screen.findByText('Provisoire : la tablette Douches muette depuis 3 nov., 16:02, avec 2 actes à envoyer.')
  set({ tablets: silent })
  await screen.findByText(words)
  set({ tablets: [] })
  await screen.findByText('Provisoire : la tablette Douches n’a encore rien envoyé.')
  set({ loading: { done: 1, total: 2 } })
  await screen.findByText('Provisoire : le registre se charge encore sur cette tablette.')
})

test('the printed page says it too', async () => {
  const { show, set, user } = await enter(FiguresRoom)
  window.print = () => undefined
  set({ tablets: silent })
  show('/bilan?du=2026-11-01&au=2026-11-30')
  await user.click(await button(/^Plus/))
  await user.click(await button('Imprimer'))
  await waitFor(() => expect(screen.getAllByText(words)).toHaveLength(2))
})

test('October is final once every tablet was heard in November', async () => {
  const { show, set } = await enter(FiguresRoom)
  set({ tablets: silent })
  show('/bilan?du=2026-10-01&au=2026-10-31')
  await screen.findByRole('heading', { name: /^Pendant la période/ })
  expect(screen.queryByText(/Provisoire/)).toBeNull()
})

test('a radiation for silence on incomplete data takes a tick and a reason', async () => {
  let close = 0
  const { memory, show, set, loaded, user } = await enter(() => <EndDialog person={person} onClose={() => void (close += 1)} />)
  memory.goTo('2026-06-01', '09:00')
  const person = await memory.person({ firstName: 'Awa', sex: 'female' })
  await memory.act(grantedOn(person, '2026-06-01'))
  memory.goTo('2026-11-17', '09:24')
  await memory.act(skipPriorLetter({ person, on: today, ground: 'nonManifestation', reason: 'sans adresse' }))
  set({ tablets: silent })
  show()
  await user.selectOptions(await screen.findByLabelText(/^Motif/), 'nonManifestation')
  await screen.findByText(words)
  const decidedOn = screen.getByLabelText('Date de la décision')
  fireEvent.change(decidedOn, { target: { value: '2026-10-01' } })
  screen.getByText(words)
  fireEvent.change(decidedOn, { target: { value: today } })
  const decide = await button(/^Radier/)
  await user.click(decide)
  await screen.findByText(/Une tablette n’a pas tout envoyé/)
  await user.click(screen.getByLabelText('Décider malgré tout'))
  await user.click(decide)
  await screen.findByText('Indiquez un motif.')
  set({ loading: { done: 1, total: 2 } })
  await user.click(decide)
  await screen.findByText(/Le registre se charge encore : attendez/)
  loaded()
  await user.type(screen.getByLabelText(/Précision/), 'tablette en panne')
  await user.click(decide)
  await waitFor(() => expect(close).toBe(1))
  expect(statusOn(memory.register(), person, today)).toMatchObject({ state: 'ended', ended: { secret: { detail: 'tablette en panne' } } })
})

test('a wrong clock and a register on its way are said below every room', async () => {
  const { show, set } = await enter(ExchangeNotices)
  show()
  expect(screen.queryByText(/horloge/)).toBeNull()
  set({ clockOff: -7_200_000, loading: { done: 12_000, total: 52_000 } })
  await screen.findByText('L’horloge de cette tablette est fausse')
  screen.getByText(/Elle avance d’environ 120 minutes/)
  screen.getByText('Chargement du registre')
  screen.getByText(/12\s000 sur 52\s000 actes/)
})
