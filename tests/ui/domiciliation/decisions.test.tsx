import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { recordPassage } from '#desk/recordPassage.ts'
import { skipPriorLetter } from '#desk/sendPriorLetter.ts'
import { statusOn } from '#domain/domiciliation/decisions.ts'
import type { PersonId } from '#domain/ids.ts'
import { knownDay } from '#domain/time.ts'
import type { MemoryRegister } from '../memoryRegister.ts'
import { enter, openScene } from './scene.tsx'

const today = knownDay('2026-11-17')
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const status = (memory: MemoryRegister, person: PersonId) => statusOn(memory.register(), person, today)

describe('a radiation', () => {
  const flagged = async () => {
    const { memory, domiciled } = await openScene()
    const claudine = await domiciled({ firstName: 'Claudine', lastName: 'Marin', sex: 'female' }, '2026-04-14')
    return { memory, claudine, ...enter(memory, '/domiciliation?liste=sans-manifestation', claudine) }
  }

  test('is never one tap: it shows the last contact, wants a ground, and its keys say the verb and the name', async () => {
    const { memory, claudine, user } = await flagged()
    await user.click(button(/^Plus/))
    await user.click(button('Radier'))
    expect(status(memory, claudine)).toMatchObject({ state: 'running' })
    expect(screen.getByText('Dernier signe de vie : décision, le 14 avril 2026, il y a 217 jours.')).toBeTruthy()
    expect(screen.getByLabelText('Motif de la radiation')).toHaveProperty('value', 'nonManifestation')
    expect(screen.getByText(/^Aucune démarche pour joindre la personne n’est notée/)).toBeTruthy()
    await user.selectOptions(screen.getByLabelText('Motif de la radiation'), 'Choisir…')
    await user.click(button('Radier Mme Marin'))
    expect(await screen.findByText('Indiquez le motif.')).toBeTruthy()
    await user.selectOptions(screen.getByLabelText('Motif de la radiation'), 'Sans manifestation depuis plus de trois mois')
    await user.click(button('Radier Mme Marin'))
    const refused = await screen.findByText(/^Ce motif demande d’abord une lettre préalable/)
    expect(refused.closest('[role="alert"]')?.parentElement?.parentElement?.contains(button('Radier Mme Marin'))).toBe(true)
    await user.selectOptions(screen.getByLabelText('Motif de la radiation'), 'Décès')
    expect(screen.queryByText(/^Ce motif demande d’abord/)).toBeNull()
    await user.selectOptions(screen.getByLabelText('Motif de la radiation'), 'Sans manifestation depuis plus de trois mois')
    await memory.act(skipPriorLetter({ person: claudine, on: knownDay('2026-11-17'), ground: 'nonManifestation', reason: 'sans adresse' }))
    await user.click(button('Radier Mme Marin'))
    await waitFor(() => expect(status(memory, claudine)).toMatchObject({ state: 'ended' }))
    expect(screen.getByText('radiée le 17 novembre 2026')).toBeTruthy()
    expect(button('Demande')).toBeTruthy()
  })

  test('a ground that the law does not know is warned of; another one is said in words', async () => {
    const { memory, claudine, user } = await flagged()
    await user.click(button(/^Plus/))
    await user.click(button('Radier'))
    await user.selectOptions(screen.getByLabelText('Motif de la radiation'), 'Logement stable')
    expect(screen.queryByText(/La loi ne prévoit pas ce motif/)).toBeNull()
    await user.selectOptions(screen.getByLabelText('Motif de la radiation'), 'Autre motif')
    expect(screen.getByText(/La loi ne prévoit pas ce motif/)).toBeTruthy()
    await user.click(button('Radier Mme Marin'))
    expect(await screen.findByText('Indiquez un motif.')).toBeTruthy()
    await user.click(button('Garder la domiciliation'))
    expect(status(memory, claudine)).toMatchObject({ state: 'running' })
  })

  test('for no sign of life is refused to someone who came: the register says otherwise', async () => {
    const { memory, claudine, user } = await flagged()
    await memory.act(recordPassage({ person: claudine }))
    await user.click(button(/^Plus/))
    await user.click(button('Radier'))
    await user.selectOptions(screen.getByLabelText('Motif de la radiation'), 'Sans manifestation depuis plus de trois mois')
    await user.click(button('Radier Mme Marin'))
    expect(await screen.findByText(/^À cette date, les trois mois sans signe de vie ne sont pas passés/)).toBeTruthy()
    expect(status(memory, claudine)).toMatchObject({ state: 'running' })
  })

  test('taken back with a reason, the domiciliation runs again and both records stay', async () => {
    const { memory, claudine, user } = await flagged()
    await user.click(button(/^Plus/))
    await user.click(button('Radier'))
    await user.selectOptions(screen.getByLabelText('Motif de la radiation'), 'Décès')
    await user.click(button('Radier Mme Marin'))
    await user.click(await screen.findByRole('button', { name: 'Détail : Radiation, 17 novembre 2026' }))
    expect(screen.getByText('Motif : Décès.')).toBeTruthy()
    await user.click(button('Retirer la décision'))
    await user.click(button('Retirer la décision'))
    expect(screen.getByText('Indiquez un motif.')).toBeTruthy()
    await user.type(screen.getByLabelText('Motif du retrait'), 'erreur de personne')
    await user.click(button('Retirer la décision'))
    await waitFor(() => expect(status(memory, claudine)).toMatchObject({ state: 'running' }))
    expect(screen.getByText('Retirée : Radiation')).toBeTruthy()
    await user.click(button('Détail : Radiation, 17 novembre 2026'))
    expect(screen.getByText('Retirée : erreur de personne')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Retirer la décision' })).toBeNull()
  })
})
