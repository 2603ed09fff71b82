import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { recordPassage } from '#desk/recordPassage.ts'
import { byNumber } from '#domain/person/numbers.ts'
import { everyone } from '#domain/person/who.ts'
import { forgetNames } from '#ui/app/forgetting.ts'
import { ImportRoom } from '#ui/settings/ImportRoom.tsx'
import { useImport } from '#ui/settings/useImport.ts'
import { importing, passages, people, usagers } from './importScene.tsx'
import { button, csv, enter, watchFiles } from './scene.tsx'

describe('files of a register', () => {
  test('are shown before anything is written: what each is, what would come in, what is wrong with which row', async () => {
    const { memory } = await importing(usagers, passages)
    await screen.findByText('4 lignes à ajouter, 0 ligne déjà dans le registre, 3 lignes refusées')
    const [first, second] = within(screen.getByRole('table')).getAllByRole('row').slice(1)
    expect(first?.textContent).toBe('usagers.csvPersonnes21')
    expect(second?.textContent).toBe('passages.csvPassages31')
    for (const where of [/usagers.csv, ligne 4/, /passages.csv, ligne 3, Date : « 31\/02\/2023 »/, /passages.csv, ligne 4/]) screen.getByText(where)
    expect(everyone(memory.register())).toEqual([])
  })

  test('come in, say so, and bring nothing a second time', async () => {
    const { user, memory, choose } = await importing(usagers, passages)
    await user.click(await button('Importer'))
    await screen.findByText('Import terminé', { selector: '[role=alert] *' })
    screen.getByText(/2 personnes, 1 passage, 1 passage anonyme/)
    expect([...byNumber(memory.register()).keys()]).toEqual(['B00001', 'B00002'])
    await choose(usagers, passages)
    await screen.findByText(/Rien à ajouter : tout ce que disent ces fichiers/)
    const before = memory.register().facts.size
    await user.click(await button('Importer'))
    await screen.findByText('Rien à ajouter.')
    screen.getByText('4 lignes y étaient déjà.')
    expect(memory.register().facts.size).toBe(before)
  })

  test('are taken back as one, once somebody has read which acts of the desk would lose their name', async () => {
    const { user, memory } = await importing(usagers)
    await user.click(await button('Importer'))
    const undo = await button(/^Annuler l’import du/)
    const [awa] = everyone(memory.register())
    if (awa === undefined) throw new Error('nobody came in')
    await act(async () => memory.act(recordPassage({ person: awa })))
    await user.click(undo)
    const dialog = screen.getByRole('dialog')
    within(dialog).getByText(/1 acte noté au bureau concerne des personnes/)
    await user.click(within(dialog).getByRole('button', { name: /^Annuler l’import du/ }))
    await waitFor(() => expect(everyone(memory.register())).toEqual([]))
  })

  test('that are no register, an empty one, a second one of the same kind: a sentence each, and the good one comes in', async () => {
    const recipe = csv('recette.csv', 'ingredient;poids', 'farine;200')
    const workbook = new File([new Uint8Array([0x50, 0x4b, 3, 4, 0])], 'registre.xlsx')
    const { user, memory } = await importing(recipe, workbook, csv('vide.csv'), usagers, csv('usagers-2.csv', people, 'B00003;Sow;;Amina;;F;;'))
    await screen.findByText(/Ses colonnes ne sont pas celles du registre/)
    screen.getByText(/Ce classeur est abîmé/)
    screen.getByText(/Ce fichier est vide/)
    screen.getByText(/contient déjà « Personnes » : usagers.csv/)
    await user.click(await button('Importer'))
    await screen.findByText('Import terminé', { selector: '[role=alert] *' })
    expect([...byNumber(memory.register()).keys()]).toEqual(['B00001', 'B00002'])
  })

  test('without one good row have nothing to bring in', async () => {
    await importing(csv('passages.csv', 'date;heure;numero;motif', '31/02/2023;09:00;B00002;accueil'))
    await screen.findByText(/aucune ligne de ces fichiers ne peut être reprise/)
  })
})

test('the refused rows can be taken away as a file, and their leaving is noted', async () => {
  const saved = watchFiles()
  const { user, memory } = await importing(usagers, passages)
  await user.click(await button('Télécharger les lignes refusées (CSV)'))
  await waitFor(() => expect(saved).toHaveLength(1))
  const text = await saved[0]?.text()
  expect(text?.split('\r\n').filter((line) => line !== '')).toHaveLength(4)
  expect(text).toContain('31/02/2023')
  expect([...memory.register().facts.values()].some(({ kind }) => kind === 'exported')).toBe(true)
})

test('an import that is stopped counts for nothing, and the same files finish it', async () => {
  const scene = await enter(ImportRoom)
  const { append } = scene.memory.opened.imports
  let stopping = true
  Object.assign(scene.opened.imports, { append: async (...wish: Parameters<typeof append>) => {
    if (stopping) await scene.user.click(await button('Interrompre'))
    return append(...wish)
  } })
  await scene.user.upload(await screen.findByLabelText('Fichiers du registre'), usagers)
  await scene.user.click(await button('Importer'))
  await screen.findByText(/Import interrompu/)
  expect(everyone(scene.memory.register())).toEqual([])
  stopping = false
  await scene.user.upload(await screen.findByLabelText('Fichiers du registre'), usagers)
  await scene.user.click(await button('Importer'))
  await screen.findByText('Import terminé', { selector: '[role=alert] *' })
  expect(everyone(scene.memory.register())).toHaveLength(2)
})

test('files dropped on the page are read; a desk that closes forgets what they said', async () => {
  await enter(ImportRoom)
  const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer: { files: [usagers] } })
  act(() => void document.dispatchEvent(drop))
  expect(drop.defaultPrevented).toBe(true)
  await button('Importer')
  act(forgetNames)
  expect(useImport.getState().state).toEqual({ at: 'choosing' })
  expect(screen.queryByRole('button', { name: 'Importer' })).toBeNull()
})

test('a file that was moved since it was chosen says so, and the others come in', async () => {
  const moved = csv('passages.csv', 'date;heure;numero;motif')
  Object.assign(moved, { arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) })
  await importing(usagers, moved)
  await screen.findByText(/n’a pas pu être lu/)
  await button('Importer')
})
