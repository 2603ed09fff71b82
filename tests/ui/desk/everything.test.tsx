// Right of access: one person's file as a page and a JSON file, in one tap each (metier.md §8).
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { excuseAbsence } from '#desk/excuseAbsence.ts'
import { recordContact } from '#desk/recordContact.ts'
import type { Decide } from '#desk/ports.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { recordReferral } from '#desk/recordReferral.ts'
import { withdrawTap } from '#desk/withdrawTap.ts'
import { writeNote } from '#desk/writeNote.ts'
import { activeOfKind } from '#domain/register/read.ts'
import { knownDay } from '#domain/time.ts'
import { ok } from '#kernel/result.ts'
import { choose } from '#ui/app/chosen.ts'
import { factSentence } from '#ui/texts/acts.ts'
import { detailsOf } from '#ui/texts/everything.ts'
import { watchFiles } from '../settings/scene.tsx'
import { openAccueil } from './scene.tsx'
import { closedSheet } from '../closedSheet.ts'

const openPage = async () => {
  const scene = await openAccueil()
  const { memory, awa } = scene
  await scene.domiciled(awa, '2026-10-02')
  await memory.act(recordContact({ person: awa, channel: 'otherService', source: 'Espace insertion' }))
  const visit = await memory.act(recordPassage({ person: awa }))
  await memory.act(withdrawTap({ facts: visit.map(({ id }) => id), reason: 'mauvaise fiche' }))
  await memory.act(excuseAbsence({ person: awa, from: knownDay('2026-11-01'), to: knownDay('2026-11-05'), cause: 'health', proof: true }))
  const user = scene.enter()
  choose(awa)
  await user.click(await screen.findByRole('button', { name: /^Plus pour/ }))
  await user.click(screen.getByRole('button', { name: 'Tout ce qui est gardé' }))
  return { ...scene, user, dialog: await screen.findByRole('dialog', { name: 'Tout ce qui est gardé : Awa N’Diaye' }) }
}

test('the page tells who, what by date with what was written, who has access, how long and their rights', async () => {
  const { dialog } = await openPage()
  const page = within(dialog)
  expect(page.getByText('Ce que le registre garde de vous')).toBeDefined()
  expect(page.getByText('Service : Espace insertion')).toBeDefined()
  expect(page.getByText('Motif : mauvaise fiche')).toBeDefined()
  expect(page.getByText(/Passage d’Awa N’Diaye \(annulé ou remplacé\)/)).toBeDefined()
  expect(page.getByText('Période : du 01/11/2026 au 05/11/2026, Cause : Santé, Justificatif vu : oui')).toBeDefined()
  expect(page.getByText(/Nadia Brunet \(responsable\)/)).toBeDefined()
  expect(page.getByText(/^2 ans après le dernier contact, puis 3 ans aux archives/)).toBeDefined()
  expect(page.getByText(/CNIL/)).toBeDefined()
})

test('the page says no less than the file: which note is an alert, how someone was sent on, why a wait is written late', async () => {
  const { memory, awa } = await openAccueil()
  const told = async (decide: Decide) => {
    const [fact] = await memory.act(decide)
    return fact === undefined ? [] : [factSentence(memory.register(), fact), detailsOf(fact)]
  }
  expect(await told(writeNote({ person: awa, text: 'rappeler le CCAS', alert: true }))).toEqual(['Alerte dans la fiche d’Awa N’Diaye', 'Texte : rappeler le CCAS'])
  expect(await told(recordReferral({ person: awa, referral: 'door2', how: 'apart' }))).toEqual(['Orientation d’Awa N’Diaye : Espace Insertion', 'Comment : Sans la personne'])
  const wait = { kind: 'waitlistJoined', person: awa, data: { prestation: 'shower', number: '12' }, secret: { reason: 'panne' } } as const
  expect(await told(() => ok([wait]))).toEqual(['N° 12 pour Awa N’Diaye (douche)', 'Motif : panne'])
})

test('the file is saved in one tap, the page printed in one, and both are noted', async () => {
  const { dialog, user, memory, awa } = await openPage()
  const saved = watchFiles()
  window.print = vi.fn()
  await user.click(within(dialog).getByRole('button', { name: 'Fichier JSON' }))
  await waitFor(() => expect(saved).toHaveLength(1))
  expect(JSON.parse(String(await saved[0]?.text()))).toMatchObject({ format: 'boussole-personne', version: 1, identity: { firstName: 'Awa' } })
  await user.click(within(dialog).getByRole('button', { name: 'Imprimer' }))
  expect(window.print).toHaveBeenCalledOnce()
  const noted = () => activeOfKind(memory.register(), 'accessNoted').filter(({ secret }) => secret?.what === 'fileExported' && secret.person === awa)
  await waitFor(() => expect(noted()).toHaveLength(2))
  window.dispatchEvent(new Event('beforeprint'))
  await waitFor(() => expect(noted()).toHaveLength(3))
})

test('a share sheet that is closed is said, and nothing is noted as gone', async () => {
  const { dialog, user, memory } = await openPage()
  closedSheet()
  await user.click(within(dialog).getByRole('button', { name: 'Fichier JSON' }))
  await within(dialog).findByText('Rien n’est sorti : la feuille de partage a été fermée.')
  await new Promise((resolve) => { setTimeout(resolve, 20) })
  expect(activeOfKind(memory.register(), 'accessNoted').filter(({ secret }) => secret?.what === 'fileExported')).toEqual([])
})
