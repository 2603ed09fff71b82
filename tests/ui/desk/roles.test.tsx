// What whoever welcomes sees of someone: enough to serve them, and no more (metier.md §8, §9).
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { skipPriorLetter } from '#desk/sendPriorLetter.ts'
import { endDomiciliation } from '#desk/endDomiciliation.ts'
import { activeOfKind } from '#domain/register/read.ts'
import { knownDay } from '#domain/time.ts'
import { choose } from '#ui/app/chosen.ts'
import { openAccueil, today } from './scene.tsx'

const atDesk = async () => {
  const scene = await openAccueil()
  await scene.domiciled(scene.awa, '2026-11-02')
  const sophie = await scene.memory.agent({ name: 'Sophie Leroy', role: 'desk' })
  return { ...scene, sophie }
}

const absent = (role: 'button' | 'link', name: string | RegExp) => expect(screen.queryByRole(role, { name })).toBeNull()

test('the card offers what the desk does: neither another writing of the file, nor its dossier', async () => {
  const { memory, enter, awa, sophie } = await atDesk()
  memory.as(sophie)
  const user = enter()
  choose(awa)
  await screen.findByText(/Domiciliée/)
  absent('link', 'Dossier')
  await user.click(screen.getByRole('button', { name: /^Plus pour/ }))
  absent('button', 'Modifier la fiche')
})

test('a file that is opened is noted once in ten minutes, behind the screen; never in the bar', async () => {
  const { memory, enter, awa, sophie } = await atDesk()
  memory.as(sophie)
  const user = enter()
  choose(awa)
  const look = async () => {
    await user.click(await screen.findByRole('button', { name: /^Plus pour/ }))
    await user.click(screen.getByRole('button', { name: 'Voir la fiche' }))
    await user.click(await screen.findByRole('button', { name: 'Fermer' }))
  }
  const looks = () => activeOfKind(memory.register(), 'accessNoted').map(({ secret }) => [secret?.what, secret?.agent, secret?.person])
  await look()
  await look()
  await waitFor(() => expect(looks()).toEqual([['fileOpened', sophie, awa]]))
  memory.pass(600_000)
  await look()
  await waitFor(() => expect(looks()).toHaveLength(2))
  expect(screen.queryByText('Consultation notée')).toBeNull()
})

test('today’s journal tells that a decision was taken, neither which nor why; what is not theirs has no key', async () => {
  const { memory, enter, awa, came, karim, sophie, place } = await atDesk()
  await memory.act(skipPriorLetter({ person: awa, on: knownDay(today), ground: 'houseRules', reason: 'entendue' }))
  await memory.act(endDomiciliation({ person: awa, decidedOn: knownDay(today), ground: 'houseRules', detail: 'une altercation' }))
  await came(karim, today)
  memory.as(sophie)
  const user = enter()
  place.navigate(`/?journal=${today}`)
  await waitFor(() => expect(screen.getAllByText('Dossier d’Awa N’Diaye : une décision notée')).toHaveLength(2))
  expect(document.body.textContent).not.toMatch(/Radiation|altercation/)
  absent('button', /^Annuler : Dossier/)
  absent('button', 'Jour précédent')
  await user.click(await screen.findByRole('button', { name: 'Annuler : Passage de Karim Benali' }))
  expect((await screen.findAllByText(/Annulé : Passage de Karim Benali/)).length).toBeGreaterThan(0)
})
