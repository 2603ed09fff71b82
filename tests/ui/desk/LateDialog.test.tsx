import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { choose } from '#ui/app/chosen.ts'
import { factsOf, openAccueil } from './scene.tsx'

const openLate = async () => {
  const scene = await openAccueil()
  choose(scene.awa)
  const user = scene.enter()
  await user.click(screen.getByRole('button', { name: 'Plus pour Awa N’Diaye' }))
  await user.click(screen.getByText('Noter à un autre moment'))
  await screen.findByRole('dialog', { name: 'Noter à un autre moment : Awa N’Diaye' })
  const fill = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
  const note = async () => user.click(screen.getByRole('button', { name: 'Noter' }))
  return { ...scene, user, fill, note }
}

test('the paper sheet after a power cut: a shower on its day, with its hour and reason, and the passage that was missing', async () => {
  const { user, fill, note, memory } = await openLate()
  await user.selectOptions(screen.getByLabelText('Ce qui s’est passé'), 'Douche')
  fill('Jour', '2026-11-13')
  fill('Heure', '10:30')
  fill('Motif', 'coupure de courant')
  await note()
  await waitFor(() => expect(factsOf(memory, 'prestation')).toHaveLength(1))
  expect(factsOf(memory, 'prestation')[0]).toMatchObject({ day: '2026-11-13', data: { at: '10:30', prestation: 'shower' }, secret: { reason: 'coupure de courant' } })
  expect(factsOf(memory, 'passage').at(-1)).toMatchObject({ day: '2026-11-13' })
})

test('a reason is asked for, a day ahead is refused, an hour may be unknown', async () => {
  const { fill, note, memory } = await openLate()
  await note()
  expect(await screen.findByText('Indiquez un motif.')).toBeTruthy()
  fill('Motif', 'oubli')
  fill('Jour', '2026-11-18')
  await note()
  expect(await screen.findByText('Cette date n’est pas encore arrivée.')).toBeTruthy()
  fill('Jour', '')
  await note()
  expect(await screen.findByText('Indiquez une date.')).toBeTruthy()
  fill('Jour', '2026-11-12')
  await note()
  await waitFor(() => expect(factsOf(memory, 'passage')).toHaveLength(3))
  expect(factsOf(memory, 'passage').at(-1)?.data).toEqual({ for: 'welcome' })
})

test('a second one that day is asked about before it is added', async () => {
  const { user, fill, note, memory } = await openLate()
  fill('Jour', '2026-11-16')
  fill('Motif', 'revenue l’après-midi')
  await note()
  await user.click(await screen.findByLabelText('C’est une fois de plus : l’ajouter quand même'))
  await note()
  await waitFor(() => expect(factsOf(memory, 'passage')).toHaveLength(3))
  expect(factsOf(memory, 'passage').at(-1)?.data).toMatchObject({ again: true })
})

test('a call is a sign of life and no passage', async () => {
  const { user, fill, note, memory } = await openLate()
  await user.selectOptions(screen.getByLabelText('Ce qui s’est passé'), 'Appel reçu')
  fill('Motif', 'noté le lendemain')
  await note()
  await waitFor(() => expect(factsOf(memory, 'contact')).toHaveLength(1))
  expect(factsOf(memory, 'passage')).toHaveLength(2)
})

test('an orientation of that day comes with the passage that was missing', async () => {
  const { user, fill, note, memory } = await openLate()
  await user.selectOptions(screen.getByLabelText('Ce qui s’est passé'), 'Orientation : Point Justice')
  fill('Jour', '2026-11-13')
  fill('Motif', 'feuille papier')
  await note()
  await waitFor(() => expect(factsOf(memory, 'referralMade')).toHaveLength(1))
  expect(factsOf(memory, 'referralMade')[0]).toMatchObject({ day: '2026-11-13', data: { referral: 'door5', how: 'here' } })
  expect(factsOf(memory, 'passage').at(-1)).toMatchObject({ day: '2026-11-13' })
})
