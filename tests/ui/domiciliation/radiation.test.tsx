// Who decides: a worker's file, and a radiation that takes two.
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { changeSettings } from '#desk/changeSettings.ts'
import { skipPriorLetter } from '#desk/sendPriorLetter.ts'
import { statusOn } from '#domain/domiciliation/decisions.ts'
import { knownDay } from '#domain/time.ts'
import { memoryAgent } from '../memoryJournal.ts'
import { enter, openScene } from './scene.tsx'

const today = knownDay('2026-11-17')
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const absent = (name: string | RegExp) => expect(screen.queryByRole('button', { name })).toBeNull()

/** Awa has been silent for more than three months; Hakim instructs, Sophie decides too, and Nadia founded the house. */
const silentAwa = async () => {
  const { memory, domiciled } = await openScene()
  const awa = await domiciled({ firstName: 'Awa', lastName: 'N’Diaye', sex: 'female' }, '2026-05-04')
  const hakim = await memory.agent({ name: 'Hakim Kaci', role: 'worker' })
  const sophie = await memory.agent({ name: 'Sophie Leroy', role: 'manager' })
  return { memory, awa, hakim, sophie, state: () => statusOn(memory.register(), awa, today).state }
}

test('a worker reads the file and notes, and is told that a manager decides', async () => {
  const { memory, awa, hakim } = await silentAwa()
  memory.as(hakim)
  const { user } = enter(memory, '/domiciliation', awa)
  expect(screen.getByText('À décider par un responsable.')).toBeDefined()
  absent('Radier')
  expect(button('Appel reçu')).toBeDefined()
  await user.click(button(/^Plus/))
  absent(/Refuser|Radier|Renouveler/)
  expect(button('Absence justifiée')).toBeDefined()
  await user.click(button(/^Détail : Première domiciliation/))
  expect(within(screen.getByRole('dialog')).queryByRole('button', { name: 'Retirer la décision' })).toBeNull()
})

describe('where two sign a radiation', () => {
  test('one proposes, it waits on a list of its own, and another confirms', async () => {
    const { memory, awa, hakim, sophie, state } = await silentAwa()
    await memory.act(changeSettings({ twoSignatures: true }))
    await memory.act(skipPriorLetter({ person: awa, on: today, ground: 'nonManifestation', reason: 'sans adresse' }))
    memory.as(hakim)
    const { user } = enter(memory, '/domiciliation?liste=proposees', awa)
    await user.click(button(/^Plus/))
    await user.click(button('Proposer la radiation'))
    await user.selectOptions(screen.getByLabelText('Motif de la radiation'), 'nonManifestation')
    await user.click(button('Proposer la radiation de Mme N’Diaye'))
    await screen.findByText(/^Radiation proposée par Hakim Kaci le 17 novembre 2026/)
    expect(state()).toBe('running')
    expect(screen.getByText('Proposée par H. K. le 17 novembre 2026')).toBeDefined()
    absent('Proposer la radiation')
    expect(screen.getByText('À décider par un responsable.')).toBeDefined()
    memory.as(sophie)
    await user.click(screen.getByRole('link', { name: /Sans manifestation/ }))
    await screen.findByRole('link', { name: 'Dossier de radiation' })
    await user.click(button(/^Plus/))
    await user.click(button('Radier'))
    expect(screen.getByLabelText('Motif de la radiation')).toHaveProperty('value', 'nonManifestation')
    await user.click(button('Radier Mme N’Diaye'))
    await waitFor(() => expect(state()).toBe('ended'))
  })

  test('nobody confirms what they proposed themselves; it can be taken back', async () => {
    const { memory, awa, state } = await silentAwa()
    await memory.act(changeSettings({ twoSignatures: true }))
    memory.as(memoryAgent)
    const { user } = enter(memory, '/domiciliation', awa)
    await user.click(button(/^Plus/))
    await user.click(button('Proposer la radiation'))
    await user.selectOptions(screen.getByLabelText('Motif de la radiation'), 'onRequest')
    await user.click(button(/^Proposer la radiation de/))
    await user.click(await screen.findByRole('button', { name: 'Retirer la proposition' }))
    await screen.findByRole('button', { name: 'Lettre préalable' })
    await user.click(button(/^Plus/))
    expect(button('Proposer la radiation')).toBeDefined()
    absent(/^Radier/)
    expect(state()).toBe('running')
  })
})
