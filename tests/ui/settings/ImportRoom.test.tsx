import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { recordPassage } from '#desk/recordPassage.ts'
import { byNumber } from '#domain/person/numbers.ts'
import { everyone } from '#domain/person/who.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { knownDay } from '#domain/time.ts'
import { forgetNames } from '#ui/app/forgetting.ts'
import { ImportRoom } from '#ui/settings/ImportRoom.tsx'
import { useImport } from '#ui/settings/useImport.ts'
import { button, csv, enter, watchFiles } from './scene.tsx'

const people = 'numero;nom;nom_usage;prenom;surnom;sexe;date_naissance;composition'
const usagers = csv('usagers.csv', people, "B00001;N'Diaye;;Awa;;F;12/03/1985;femme-isolee", 'B00002;Haddad;;Karim;;H;;', ';;;;Le Grand;;;')
const passages = csv('passages.csv', 'date;heure;numero;motif', '03/07/2023;08:48;B00001;accueil', '31/02/2023;09:00;B00002;accueil', '03/07/2023;09:10;B09999;accueil', '03/07/2023;09:20;;accueil')

const importing = async (...files: readonly File[]) => {
  const scene = await enter(ImportRoom)
  const choose = async (...chosen: readonly File[]) => scene.user.upload(await screen.findByLabelText('Fichiers du registre'), [...chosen])
  await choose(...files)
  return { ...scene, choose }
}

describe('files of a register', () => {
  test('are shown before anything is written: what each is, what would come in, what is wrong with which row', async () => {
    const { memory } = await importing(usagers, passages)
    await screen.findByText('4 lignes à ajouter, 0 ligne déjà dans le registre, 3 lignes refusées')
    const [first, second] = within(screen.getByRole('table')).getAllByRole('row').slice(1)
    expect(first?.textContent).toBe('usagers.csvPersonnes21')
    expect(second?.textContent).toBe('passages.csvPassages31')
    for (const where of [/usagers.csv, ligne 4/, /passages.csv, ligne 3, date : « 31\/02\/2023 »/, /passages.csv, ligne 4/]) screen.getByText(where)
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
    await screen.findByText(/ses colonnes ne sont celles d'aucun des huit fichiers/)
    screen.getByText(/est un classeur, pas un CSV/)
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

describe('someone who bears a name and birth date that are here already', () => {
  const withAwa = async () => {
    const scene = await importing()
    await act(async () => scene.memory.person({ number: 'A-0001', firstName: 'Awa', lastName: "N'Diaye", birthDate: knownDay('1985-03-12') }))
    await scene.choose(usagers, passages)
    const asked = within(await screen.findByRole('group', { name: /^Qui est Awa N.Diaye \?$/ }))
    expect(screen.getByRole('button', { name: 'Importer' }).getAttribute('aria-disabled')).toBe('true')
    asked.getByText('B00001 · 12/03/1985')
    asked.getByText('A-0001 · 12/03/1985')
    return { ...scene, asked, numbers: () => [...byNumber(scene.memory.register()).keys()] }
  }

  test('is asked about before anything is written; the same person keeps the file, and gets the acts', async () => {
    const { user, asked, memory, numbers } = await withAwa()
    await user.click(asked.getByRole('button', { name: /^C’est la même personne/ }))
    await user.click(await button('Importer'))
    await screen.findByText('Import terminé', { selector: '[role=alert] *' })
    expect(numbers()).toEqual(['A-0001', 'B00002'])
    const awa = byNumber(memory.register()).get('A-0001')
    expect([...memory.register().facts.values()].filter(({ kind, person }) => kind === 'passage' && person === awa)).toHaveLength(1)
  })

  test('another person comes in with their own file', async () => {
    const { user, asked, numbers } = await withAwa()
    await user.click(asked.getByRole('button', { name: /^Une autre personne/ }))
    await user.click(await button('Importer'))
    await screen.findByText('Import terminé', { selector: '[role=alert] *' })
    expect(numbers()).toEqual(['A-0001', 'B00001', 'B00002'])
  })
})

test('whoever shares a birth date and a word of a name is shown beside the file, and comes in unless it is said otherwise', async () => {
  const { user, memory, choose } = await importing()
  await act(async () => memory.person({ number: 'A-0001', firstName: 'Awa', lastName: 'Diop', birthDate: knownDay('1985-03-12') }))
  await choose(usagers)
  const asked = within(await screen.findByRole('group', { name: /^Qui est Awa N.Diaye/ }))
  expect(asked.getByRole('button', { name: /^Une autre personne/ }).getAttribute('aria-pressed')).toBe('true')
  await user.click(asked.getByRole('button', { name: /^C’est la même personne/ }))
  await user.click(await button('Importer'))
  await screen.findByText('Import terminé', { selector: '[role=alert] *' })
  expect([...byNumber(memory.register()).keys()]).toEqual(['A-0001', 'B00002'])
})

test('many who are here already are the same people at one tap', async () => {
  const people4 = ['Awa', 'Bintou', 'Coumba', 'Dior'].map((firstName) => ({ firstName, lastName: 'Sow', birthDate: knownDay('1990-01-01') }))
  const { user, memory, choose } = await importing()
  await act(async () => { for (const [i, who] of people4.entries()) await memory.person({ number: `A-000${String(i)}`, ...who }) })
  await choose(csv('usagers.csv', people, ...people4.map(({ firstName }, i) => `B${String(i)};Sow;;${firstName};;F;01/01/1990;`)))
  await user.click(await button(/les 4 qui restent$/))
  await user.click(await button('Importer'))
  await screen.findByText('Import terminé', { selector: '[role=alert] *' })
  expect(byNumber(memory.register()).size).toBe(4)
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

describe('a spreadsheet of the house', () => {
  const log = (name: string) => csv(name, 'Quand;Dossier n°;Pourquoi il est venu', '02/01/2025 09:05;B00001;Accueil de jour', '3/1/25;B00001;Café')

  test('is read by the columns that whoever imports points at, its words too; the choice is remembered', async () => {
    const { user, memory, choose } = await importing(usagers, log('cahier.csv'))
    await user.click(await button('Associer les colonnes de cahier.csv'))
    await user.selectOptions(screen.getByLabelText('Ce que contient le fichier'), 'Passages')
    expect(screen.getByRole('button', { name: /Lire ainsi/ }).textContent).toMatch(/Il manque : Motif/)
    await user.selectOptions(screen.getByLabelText('Numéro'), 'Dossier n°')
    await user.selectOptions(screen.getByLabelText('Motif'), 'Pourquoi il est venu')
    await user.selectOptions(screen.getByLabelText(/^Heure/), 'Quand')
    await user.selectOptions(screen.getByLabelText('« Café » (Motif)'), 'Accueil')
    const sample = within(screen.getByRole('table'))
    sample.getByText('entre')
    sample.getByText(/année à deux chiffres/)
    await user.click(await button('Lire ainsi'))
    await screen.findByText(/Lu par les colonnes que vous avez associées/)
    await user.click(await button('Importer'))
    await screen.findByText('Import terminé', { selector: '[role=alert] *' })
    expect(settingsOf(memory.register()).columnMaps).toMatchObject([{ table: 'passages', columns: { date: 'quand', heure: 'quand', numero: 'dossiern' } }])
    await choose(log('cahier-2.csv'))
    await screen.findByText(/0 ligne à ajouter, 1 ligne déjà dans le registre, 1 ligne refusée/)
  })

  test('can be left as it is', async () => {
    const { user } = await importing(log('cahier.csv'))
    await user.click(await button('Associer les colonnes de cahier.csv'))
    await user.click(await button('Revenir sans changer'))
    await screen.findByText(/ses colonnes ne sont celles d'aucun des huit fichiers/)
  })
})

test('a file that was moved since it was chosen says so, and the others come in', async () => {
  const moved = csv('passages.csv', 'date;heure;numero;motif')
  Object.assign(moved, { arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) })
  await importing(usagers, moved)
  await screen.findByText(/n’a pas pu être lu/)
  await button('Importer')
})
