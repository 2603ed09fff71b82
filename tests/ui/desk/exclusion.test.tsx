// Someone is kept out: what the card, the list and the dialog say, and what they never close.
import '#ui/desk/ExclusionDialog.tsx'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { excludePerson, proposeExclusion } from '#desk/excludePerson.ts'
import { receiveMail } from '#desk/receiveMail.ts'
import { knownDay } from '#domain/time.ts'
import { choose } from '#ui/app/chosen.ts'
import { factsOf, openAccueil, rowOf } from './scene.tsx'

const until = knownDay('2026-12-01')
const reason = 'coup porté le 17 novembre'

const excluded = async () => {
  const scene = await openAccueil()
  await scene.domiciled(scene.awa, '2026-11-02')
  await scene.memory.act(excludePerson({ person: scene.awa, until, reason }))
  return scene
}

const openDialog = async (user: Awaited<ReturnType<typeof excluded>>['enter'] extends () => infer U ? U : never) => {
  await user.click(await screen.findByRole('button', { name: 'Plus pour Awa N’Diaye' }))
  await user.click(screen.getByRole('button', { name: 'Exclusion' }))
  return screen.findByRole('dialog', { name: 'Exclusion d’Awa N’Diaye' })
}

test('the card says until when and what stays open; the tiles are impossible, the mail is not', async () => {
  const { memory, enter, awa } = await excluded()
  await memory.act(receiveMail({ person: awa, mail: 'letter' }))
  const user = enter()
  choose(awa)
  expect(await screen.findByText('Exclusion jusqu’au 1er déc. inclus ; courrier et domiciliation restent ouverts')).toBeTruthy()
  const tiles = within(screen.getByRole('group', { name: 'Passage et prestations' }))
  const passage = tiles.getByRole('button', { name: 'Passage' })
  expect(passage.getAttribute('aria-disabled')).toBe('true')
  expect(passage.textContent).toContain('exclusion')
  expect(tiles.getByRole('button', { name: 'Douche' }).getAttribute('aria-disabled')).toBe('true')
  await user.click(screen.getByRole('button', { name: 'Remettre le courrier' }))
  await waitFor(() => expect(factsOf(memory, 'mailHandedOut')).toHaveLength(1))
  expect(factsOf(memory, 'passage').at(-1)?.data).toMatchObject({ for: 'domiciliation' })
})

test('the key of a list says why it does not answer', async () => {
  const { enter } = await excluded()
  enter()
  const key = within(rowOf(document.body, 'B00212')).getByRole('button', { name: 'Passage' })
  expect([key.getAttribute('aria-disabled'), key.textContent]).toEqual(['true', 'Passageexclusion'])
})

test('whoever welcomes reads how it is contested, and not why', async () => {
  const { memory, enter, awa } = await excluded()
  memory.as(await memory.agent({ name: 'Sophie Leroy', role: 'desk' }))
  const user = enter()
  choose(awa)
  const dialog = await openDialog(user)
  expect(dialog.textContent).toContain('1er décembre 2026 inclus')
  expect(dialog.textContent).toContain('recours gracieux')
  expect(dialog.textContent).not.toContain('coup porté')
  expect(within(dialog).queryByRole('button', { name: 'Lever l’exclusion' })).toBeNull()
})

test('a manager lets in for the day, and the tile answers again', async () => {
  const { memory, enter, awa } = await excluded()
  const user = enter()
  choose(awa)
  const dialog = await openDialog(user)
  expect(dialog.textContent).toContain(reason)
  await user.click(within(dialog).getByRole('button', { name: 'Admettre aujourd’hui' }))
  expect(await screen.findByText('Admission pour aujourd’hui, malgré l’exclusion')).toBeTruthy()
  await user.click(within(screen.getByRole('group', { name: 'Passage et prestations' })).getByRole('button', { name: 'Passage' }))
  await waitFor(() => expect(factsOf(memory, 'passage').at(-1)?.person).toBe(awa))
})

test('it is lifted by a record, and the letter is a key away', async () => {
  const { memory, enter, awa } = await excluded()
  const user = enter()
  choose(awa)
  const dialog = await openDialog(user)
  expect(within(dialog).getByRole('button', { name: 'Imprimer la lettre' })).toBeTruthy()
  await user.click(within(dialog).getByRole('button', { name: 'Lever l’exclusion' }))
  await waitFor(() => expect(factsOf(memory, 'exclusionLifted')).toHaveLength(1))
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a manager decides for a week and some prestations; what was decided takes the form’s place', async () => {
  const { memory, enter, awa } = await openAccueil()
  const user = enter()
  choose(awa)
  const dialog = await openDialog(user)
  expect(dialog.textContent).toContain('l’adresse est un droit')
  await user.click(within(dialog).getByRole('button', { name: 'Décider l’exclusion' }))
  expect(await within(dialog).findByText('Indiquez un motif.')).toBeTruthy()
  await user.click(within(dialog).getByLabelText('Une semaine'))
  await user.click(within(dialog).getByLabelText('Certaines prestations'))
  await user.type(within(dialog).getByLabelText(/^Ce qui s’est passé/), 'porte cassée')
  await user.click(within(dialog).getByRole('button', { name: 'Décider l’exclusion' }))
  expect(await within(dialog).findByText('Choisissez au moins une prestation.')).toBeTruthy()
  await user.click(within(dialog).getByLabelText('Douche'))
  await user.click(within(dialog).getByRole('button', { name: 'Décider l’exclusion' }))
  expect(await screen.findByText('23 novembre 2026 inclus')).toBeTruthy()
  expect(factsOf(memory, 'exclusionDecided').map(({ data, secret }) => [data, secret])).toEqual([[{ from: '2026-11-17', until: '2026-11-23' }, { reason: 'porte cassée', prestations: ['shower'] }]])
})

test('whoever keeps files proposes; a manager sees it on the card, and decides or sets it aside', async () => {
  const { memory, enter, awa } = await openAccueil()
  await memory.act(proposeExclusion({ person: awa, until, reason }))
  const user = enter()
  choose(awa)
  expect(await screen.findByText('Exclusion proposée : à décider')).toBeTruthy()
  const dialog = await openDialog(user)
  expect(within(dialog).getByDisplayValue(reason)).toBeTruthy()
  await user.click(within(dialog).getByRole('button', { name: 'Écarter la proposition' }))
  await waitFor(() => expect(screen.queryByText('Exclusion proposée : à décider')).toBeNull())
  memory.as(await memory.agent({ name: 'Inès Roy', role: 'worker' }))
  const again = await openDialog(user)
  await user.type(within(again).getByLabelText(/^Ce qui s’est passé/), 'menaces')
  await user.click(within(again).getByRole('button', { name: 'Proposer l’exclusion' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(screen.queryByText('Exclusion proposée : à décider')).toBeNull()
  expect((await openDialog(user)).textContent).toContain('Proposée par Inès Roy le 17 novembre 2026.Cette proposition attend un responsable.')
})
