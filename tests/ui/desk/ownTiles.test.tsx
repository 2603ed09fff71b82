import '#ui/desk/ReferralDialog.tsx'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { changeSettings } from '#desk/changeSettings.ts'
import { recordPrestation } from '#desk/recordPrestation.ts'
import { initialSettings } from '#domain/settings.ts'
import type { Prestation } from '#domain/settings.ts'
import { knownDay } from '#domain/time.ts'
import { choose } from '#ui/app/chosen.ts'
import { factsOf, openAccueil } from './scene.tsx'

const card = () => screen.getByRole('region', { name: 'Awa N’Diaye' })
const tile = (name: string) => within(card()).getByRole('button', { name })
const own: Prestation = { code: 'own', name: 'Coiffeur', icon: 'scissors' }

const onCard = async (...added: readonly Prestation[]) => {
  const scene = await openAccueil()
  await scene.memory.act(changeSettings({ prestations: [...initialSettings.prestations, ...added] }))
  choose(scene.awa)
  return scene
}

test('as often as the house sets, the tile asks before it adds, and never blocks', async () => {
  const { enter, memory, awa } = await onCard({ ...own, limit: { times: 1, per: 'week' } })
  await memory.act(recordPrestation({ person: awa, prestation: 'own', when: { day: knownDay('2026-11-16'), reason: 'feuille papier' } }))
  const user = enter()
  await user.click(tile('Coiffeur'))
  expect(tile('Ajouter').textContent).toContain('Déjà 1 fois cette semaine')
  expect(screen.getByText('Déjà 1 fois cette semaine — ajouter ?')).toBeTruthy()
  await user.click(tile('Ajouter'))
  await waitFor(() => expect(factsOf(memory, 'prestation')).toHaveLength(2))
})

test('what is given several times a day asks nothing', async () => {
  const { enter, memory } = await onCard({ ...own, many: true })
  const user = enter()
  await user.click(tile('Coiffeur'))
  await waitFor(() => expect(tile('Coiffeur').textContent).toContain('9 h 24'))
  memory.pass(60_000)
  await user.click(tile('Coiffeur'))
  await waitFor(() => expect(tile('Coiffeur').textContent).toContain('2 fois'))
})

test('out of its season a prestation has no tile', async () => {
  const { enter } = await onCard({ ...own, season: { from: '06-01', to: '09-15' } }, { code: 'tea', name: 'Thé', icon: 'coffee', season: { from: '11-01', to: '03-31' } })
  enter()
  expect(within(card()).queryByRole('button', { name: 'Coiffeur' })).toBeNull()
  expect(tile('Thé')).toBeTruthy()
})

test('someone is sent to a door in two taps; the passage comes with it, and the key counts it', async () => {
  const { enter, memory, awa } = await onCard()
  const user = enter()
  await user.click(tile('Orienter'))
  const dialog = await screen.findByRole('dialog', { name: 'Orienter Awa N’Diaye' })
  await user.click(within(dialog).getByRole('button', { name: 'Espace Insertion' }))
  await waitFor(() => expect(tile('Orienter · 1')).toBeDefined())
  expect(factsOf(memory, 'referralMade')[0]).toMatchObject({ person: awa, data: { referral: 'door2', how: 'here' } })
  expect(factsOf(memory, 'passage')).toHaveLength(3)
  expect(screen.getAllByText('Orientation d’Awa N’Diaye : Espace Insertion').length).toBeGreaterThan(0)
  await user.click(tile('Orienter · 1'))
  expect(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Espace Insertion' }).textContent).toContain('9 h 24')
})

test('on the telephone it is a call and no passage; a second door is counted on its key', async () => {
  const { enter, memory } = await onCard()
  const user = enter()
  for (const [way, door] of [['Au téléphone', 'ASLL'], ['Sans la personne', 'SIAO / 115']] as const) {
    await user.click(within(card()).getByRole('button', { name: /^Orienter/ }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('radio', { name: way }))
    await user.click(within(dialog).getByRole('button', { name: door }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  }
  await waitFor(() => expect(tile('Orienter · 2')).toBeDefined())
  expect(factsOf(memory, 'passage')).toHaveLength(2)
  expect(factsOf(memory, 'contact')).toHaveLength(1)
})
