// Réglages › Journal des accès: who looked, changed or carried away what.
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { changeSettings } from '#desk/changeSettings.ts'
import { endDomiciliation } from '#desk/endDomiciliation.ts'
import { noteAccess } from '#desk/noteAccess.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { withdrawTap } from '#desk/withdrawTap.ts'
import { knownDay } from '#domain/time.ts'
import { AuditSection } from '#ui/settings/AuditSection.tsx'
import { memoryAgent } from '../memoryJournal.ts'
import type { MemoryRegister } from '../memoryRegister.ts'
import { button, enter, watchFiles } from './scene.tsx'
import { grantedOn } from '../../desk/grantedOn.ts'

const day = knownDay('2026-11-17')

/** Sophie at the desk looks at Awa's file at 9:24; Nadia, who founded the house, decides. */
const morning = async (memory: MemoryRegister) => {
  const sophie = await memory.agent({ name: 'Sophie Leroy', role: 'desk', pin: '905317' })
  const awa = await memory.person({ firstName: 'Awa', lastName: 'N’Diaye', sex: 'female' })
  memory.as(sophie)
  await memory.act(noteAccess({ what: 'fileOpened', person: awa }))
  await memory.act(noteAccess({ what: 'pinFailed' }))
  const passage = await memory.act(recordPassage({ person: awa }))
  await memory.act(withdrawTap({ facts: passage.map(({ id }) => id) }))
  memory.as(memoryAgent)
  await memory.act(grantedOn(awa, day))
  await memory.act(endDomiciliation({ person: awa, decidedOn: day, ground: 'onRequest' }))
  await memory.act(changeSettings({ twoSignatures: true }))
  return { sophie, awa }
}

const inAudit = async (prepare: (memory: MemoryRegister) => Promise<unknown> = morning) => {
  const scene = await enter(AuditSection, { prepare })
  await screen.findByText(/a lu le journal des accès/)
  return scene
}

const sentences = (): readonly string[] =>
  within(screen.getByRole('list', { name: 'Accès et changements' })).getAllByRole('listitem').map(({ textContent }) => textContent.replace(/^[\d/]{10}(, \d+\sh\s\d\d)?/, ''))

test('the latest stands first, in plain words, and whoever reads it stands in it', async () => {
  await inAudit()
  expect(sentences()).toEqual([
    'Nadia Brunet a lu le journal des accès',
    'Nadia Brunet a changé les deux signatures',
    'Nadia Brunet a radié Awa N’Diaye',
    'Nadia Brunet a accordé la domiciliation d’Awa N’Diaye',
    'Sophie Leroy a annulé : Passage d’Awa N’Diaye',
    'Sophie Leroy : code faux',
    'Sophie Leroy a ouvert la fiche d’Awa N’Diaye',
    'Nadia Brunet a créé la fiche d’Awa N’Diaye',
    'Nadia Brunet a donné un nouveau code à Sophie Leroy',
    'Nadia Brunet a ajouté l’agent Sophie Leroy',
    'Nadia Brunet a changé le nom du lieu',
    'Nadia Brunet a ajouté l’agent Nadia Brunet',
  ])
  expect(screen.getByText('17/11/2026, 9 h 24', { selector: 'li:last-child *' })).toBeDefined()
})

describe('the filters', () => {
  test('narrow by agent, by what, by dates; nothing left says so', async () => {
    const { user } = await inAudit()
    await user.selectOptions(screen.getByLabelText('Agent'), 'Sophie Leroy')
    expect(sentences()).toHaveLength(3)
    await user.selectOptions(screen.getByLabelText('Quoi'), 'Consultations')
    expect(sentences()).toEqual(['Sophie Leroy a ouvert la fiche d’Awa N’Diaye'])
    expect(screen.getByText('Une ligne')).toBeDefined()
    fireEvent.change(screen.getByLabelText('Du'), { target: { value: '2026-11-18' } })
    expect(screen.getByText('Rien ne répond à ces filtres.')).toBeDefined()
  })

  test('narrow to one person, found by the search, by keyboard alone', async () => {
    const { user } = await inAudit()
    await user.type(screen.getByRole('searchbox', { name: 'Rechercher une personne' }), 'ndiay{Enter}')
    expect(screen.getByText('Seulement Awa N’Diaye')).toBeDefined()
    expect(sentences()).toHaveLength(5)
    await user.click(await button('Toutes les personnes'))
    expect(sentences()).toHaveLength(12)
  })
})

test('the lines that are shown leave as a file, and that they did is a line', async () => {
  const saved = watchFiles()
  const { user } = await inAudit()
  await user.selectOptions(screen.getByLabelText('Quoi'), 'Consultations')
  await user.click(await button('Exporter en CSV'))
  await waitFor(() => expect(saved).toHaveLength(1))
  expect(saved[0]?.name).toBe('boussole-consultations-2026-11-17_2026-11-17.csv')
  expect(await saved[0]?.text()).toContain('17/11/2026;09:24;Sophie Leroy;Sophie Leroy a ouvert la fiche d’Awa N’Diaye;Awa N’Diaye;')
  await user.selectOptions(screen.getByLabelText('Quoi'), 'Sorties de fichiers')
  expect(sentences()).toEqual(['Nadia Brunet a exporté boussole-consultations-2026-11-17_2026-11-17.csv'])
})

test('a long journal costs what is in sight of it', async () => {
  const { memory } = await inAudit(async (memory) => {
    for (let i = 0; i < 300; i++) await memory.act(noteAccess({ what: 'deskResumed' }))
  })
  expect(memory.register().facts.size).toBeGreaterThan(300)
  expect(screen.getByText(/^30\d lignes$/)).toBeDefined()
  expect(screen.getAllByRole('listitem').length).toBeLessThan(40)
})

test('whoever prints it, by our key or the browser’s, stands in it too', async () => {
  await inAudit()
  window.dispatchEvent(new Event('beforeprint'))
  await waitFor(() => expect(sentences()[0]).toContain('Journal des accès'))
})
