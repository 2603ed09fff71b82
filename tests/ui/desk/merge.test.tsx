// Two files of one person: found, read side by side, merged, and separated again (desk.md §3).
import '#ui/desk/MergeDialog.tsx'
import '#ui/desk/SeparateDialog.tsx'
import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { addAyantDroit } from '#desk/addAyantDroit.ts'
import { mergePeople } from '#desk/mergePeople.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { everyone, whoIs } from '#domain/person/who.ts'
import { actsOf } from '#domain/register/read.ts'
import { knownDay } from '#domain/time.ts'
import { choose } from '#ui/app/chosen.ts'
import { accueil } from '#ui/texts/accueil.ts'
import { openAccueil } from './scene.tsx'

const twoFiles = async () => {
  const scene = await openAccueil()
  const again = await scene.someone({ firstName: 'Hawa', lastName: 'Ndiaye', number: 'A-0007', birthDate: knownDay('1985-03-12') })
  const open = async (word: string) => {
    const user = scene.enter()
    choose(scene.awa)
    await user.click(await screen.findByRole('button', { name: 'Plus pour Awa N’Diaye' }))
    await user.click(await screen.findByText(word))
    return { user, dialog: await screen.findByRole('dialog') }
  }
  const names = () => everyone(scene.memory.register()).map((person) => whoIs(scene.memory.register(), person).number)
  return { ...scene, again, open, names }
}

test('a file that looks alike is offered; both are read side by side, one is kept, and one undo brings both back', async () => {
  const { open, names, memory, awa } = await twoFiles()
  const { user, dialog } = await open(accueil.card.merge)
  expect(within(dialog).getByRole('heading').textContent).toBe('Réunir le dossier d’Awa N’Diaye avec un autre')
  await user.click(within(dialog).getByRole('button', { name: 'Réunir les dossiers' }))
  expect(within(dialog).getByText('Choisissez d’abord l’autre dossier.')).toBeTruthy()
  await user.click(within(dialog).getByRole('button', { name: 'Comparer avec Hawa Ndiaye' }))
  expect(within(dialog).getByRole('row', { name: /^Numéro/ }).textContent).toBe('NuméroB00212A-0007')
  expect(within(dialog).getByRole('row', { name: /^Naissance/ }).textContent).toBe('Naissance12/03/1985, 41 ans12/03/1985, 41 ans')
  await user.click(within(dialog).getByRole('button', { name: 'Réunir les dossiers d’Awa N’Diaye et d’Hawa Ndiaye' }))
  await waitFor(() => expect(names()).toEqual(['B00212', 'B00041', 'B00300']))
  expect((await screen.findAllByText('Hawa Ndiaye réuni(e) à Awa N’Diaye')).length).toBeGreaterThan(0)
  await user.click(screen.getByRole('button', { name: /^Annuler/ }))
  await waitFor(() => expect(names()).toHaveLength(4))
  expect(actsOf(memory.register(), awa).map(({ kind }) => kind)).toContain('passage')
})

test('the other file may be the one that is kept: the card goes on with it', async () => {
  const { open, names } = await twoFiles()
  const { user, dialog } = await open(accueil.card.merge)
  await user.type(within(dialog).getByLabelText(/^Chercher l’autre dossier/), 'hawa')
  await user.click(await within(dialog).findByRole('button', { name: 'Comparer avec Hawa Ndiaye' }))
  await user.click(within(dialog).getByLabelText('Garder Hawa Ndiaye, n° A-0007'))
  await user.click(within(dialog).getByRole('button', { name: /^Réunir les dossiers d’Awa/ }))
  await waitFor(() => expect(names()).not.toContain('B00212'))
  expect(await screen.findByRole('button', { name: 'Plus pour Hawa Ndiaye' })).toBeTruthy()
})

test('a file opened by mistake gives way to the one with a box or a domiciliation, wherever the merge begins', async () => {
  const { enter, again, awa, domiciled } = await twoFiles()
  const user = enter()
  const proposedFor = async (person: typeof awa, name: string, other: string) => {
    act(() => choose(person))
    await user.click(await screen.findByRole('button', { name: `Plus pour ${name}` }))
    await user.click(await screen.findByText(accueil.card.merge))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: `Comparer avec ${other}` }))
    const kept = screen.getAllByRole('radio', { checked: true }).map((radio) => radio.parentElement?.textContent)
    await user.click(screen.getByRole('button', { name: 'Comparer avec un autre dossier' }))
    await user.click(screen.getByRole('button', { name: 'Ne pas réunir' }))
    return kept.join()
  }
  expect(await proposedFor(again, 'Hawa Ndiaye', 'Awa N’Diaye')).toContain('Garder Awa N’Diaye')
  expect(await proposedFor(awa, 'Awa N’Diaye', 'Hawa Ndiaye')).toContain('Garder Awa N’Diaye')
  await act(() => domiciled(again, '2026-10-01'))
  expect(await proposedFor(again, 'Hawa Ndiaye', 'Awa N’Diaye')).toContain('Garder Hawa Ndiaye')
})

test('two birth dates are two people until somebody says otherwise; what was chosen is there again once the form is', async () => {
  const { open, names, someone } = await twoFiles()
  await someone({ firstName: 'Awa', lastName: 'Ndiaye', number: 'A-0009', birthDate: knownDay('1991-01-01') })
  const { user, dialog } = await open(accueil.card.merge)
  await user.click(within(dialog).getByRole('button', { name: 'Comparer avec Awa Ndiaye' }))
  const verb = /^Réunir les dossiers d’Awa/
  await user.click(within(dialog).getByRole('button', { name: verb }))
  expect(await within(dialog).findByText(/^Les deux fiches n’ont pas la même date de naissance/)).toBeTruthy()
  await user.click(within(dialog).getByRole('button', { name: 'Ne pas réunir' }))
  await user.click(await screen.findByRole('button', { name: 'Plus pour Awa N’Diaye' }))
  await user.click(await screen.findByText(accueil.card.merge))
  const again = await screen.findByRole('dialog')
  await user.click(within(again).getByLabelText('C’est bien la même personne'))
  await user.click(within(again).getByRole('button', { name: verb }))
  await waitFor(() => expect(names()).not.toContain('A-0009'))
})

test('the menu of the kept file separates both; what was noted since stays with it', async () => {
  const { open, names, memory, awa, again } = await twoFiles()
  await memory.act(mergePeople({ kept: awa, absorbed: again }))
  await memory.act(recordPassage({ person: awa }))
  const { user, dialog } = await open(accueil.card.separate)
  expect(dialog.textContent).toContain('Ce qui a été noté depuis qu’ils sont réunis reste dans celui d’Awa N’Diaye')
  await user.click(within(dialog).getByRole('button', { name: 'Séparer les deux dossiers : Hawa Ndiaye' }))
  await waitFor(() => expect(names()).toContain('A-0007'))
  expect(actsOf(memory.register(), awa).filter(({ kind }) => kind === 'passage')).toHaveLength(2)
  expect(actsOf(memory.register(), again).filter(({ kind }) => kind === 'passage')).toHaveLength(0)
})

test('a card that was open when another tablet merged its file shows the file that was kept', async () => {
  const { enter, memory, awa, again } = await twoFiles()
  enter()
  choose(again)
  expect(await screen.findByRole('button', { name: 'Plus pour Hawa Ndiaye' })).toBeTruthy()
  await act(async () => { await memory.act(mergePeople({ kept: awa, absorbed: again })) })
  expect(await screen.findByRole('button', { name: 'Plus pour Awa N’Diaye' })).toBeTruthy()
})

test('two files that both have ayants droit say so before they are merged', async () => {
  const { open, memory, awa, again } = await twoFiles()
  await memory.act(addAyantDroit({ person: awa, who: { firstName: 'Fanta', kinship: 'child' } }))
  await memory.act(addAyantDroit({ person: again, who: { firstName: 'Fanta', kinship: 'child' } }))
  const { user, dialog } = await open(accueil.card.merge)
  expect(within(dialog).queryByText(/^Les deux dossiers ont des ayants droit/)).toBeNull()
  await user.click(within(dialog).getByRole('button', { name: 'Comparer avec Hawa Ndiaye' }))
  expect(within(dialog).getByText(/^Les deux dossiers ont des ayants droit/)).toBeTruthy()
})
