import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { handOutMail } from '#desk/handOutMail.ts'
import { receiveMail } from '#desk/receiveMail.ts'
import { byNumber } from '#domain/person/numbers.ts'
import { mailOf } from '#domain/mail/ledger.ts'
import { knownDay } from '#domain/time.ts'
import { domifaFiles } from '#exports/texts/domifa.ts'
import type { WrittenSheet } from '#exports/xlsx/sheets.ts'
import { writeXlsx } from '#exports/xlsx/writeXlsx.ts'
import { DomifaPane } from '#ui/settings/DomifaPane.tsx'
import { domifaBase } from '../../registers/domifaBase.ts'
import { importing } from './importScene.tsx'
import { button, enter, watchFiles } from './scene.tsx'

const workbook = (sheets: readonly WrittenSheet[], name = 'base.xlsx') => new File([writeXlsx(sheets)], name)
const base = domifaBase(6, '2026-11-20')

describe('an export of DomiFa', () => {
  test('says what was recognised and what it does not hold, comes in as one batch, and once', async () => {
    const { user, memory, choose } = await importing(workbook(base.sheets))
    const found = within(await screen.findByRole('region', { name: 'Fichier DomiFa « base.xlsx »' }))
    found.getByText(/Export de la base des domiciliés, fait le 20 novembre 2026/)
    for (const line of ['6 titulaires', '3 actifs', '1 demande en cours', '1 refusé', '1 radié', '4 domiciliations accordées en tout, terminées ou en cours', '6 entretiens']) found.getByText(line)
    found.getByText(/portail Mon DomiFa et les SMS/)
    expect(screen.getAllByText(/(?:^|, )4 domiciliations/)).toHaveLength(2)
    await user.click(await button('Importer'))
    await screen.findByText('Import terminé', { selector: '[role=alert] *' })
    expect(byNumber(memory.register()).size).toBe(6)
    await choose(workbook(base.sheets))
    await screen.findByText(/Rien à ajouter : tout ce que disent ces fichiers/)
  })

  test('is followed by the mail that waits, counted for each as a correction of the stocktake', async () => {
    const { user, memory } = await importing(workbook(base.sheets))
    await user.click(await button('Importer'))
    await user.type(await screen.findByRole('searchbox', { name: 'Chercher un titulaire de l’import' }), 'jean')
    await user.click(await button(/^Compter le courrier de Jean-Pierre/))
    const dialog = within(screen.getByRole('dialog'))
    await user.click(dialog.getByRole('button', { name: 'Plus : Lettres' }))
    await user.click(dialog.getByRole('button', { name: 'Noter ce courrier' }))
    await screen.findByText('1 en attente')
    const person = byNumber(memory.register()).get('DF-0002')
    expect(person === undefined ? undefined : mailOf(memory.register(), person).letter).toMatchObject({ corrected: 1, waiting: 1 })
    expect([...memory.register().facts.values()].filter(({ kind }) => kind === 'mailCounted').map(({ secret }) => secret)).toEqual([{ reason: 'reprise de DomiFa' }])
  })

  test('mail that moved while it was counted is counted again', async () => {
    const { user, memory } = await importing(workbook(base.sheets))
    await user.click(await button('Importer'))
    const person = byNumber(memory.register()).get('DF-0002')
    if (person === undefined) throw new Error('nobody came in')
    const letters = () => mailOf(memory.register(), person).letter
    await act(async () => { await memory.act(receiveMail({ person, mail: 'letter', n: 3 })) })
    await user.type(await screen.findByRole('searchbox', { name: 'Chercher un titulaire de l’import' }), 'jean')
    await user.click(await button(/^Compter le courrier de Jean-Pierre/))
    const dialog = within(screen.getByRole('dialog'))
    const field = dialog.getByRole('spinbutton', { name: 'Lettres' })
    await user.click(dialog.getByRole('button', { name: 'Moins : Lettres' }))
    await act(async () => { await memory.act(handOutMail({ person, pieces: { letter: 1 } })) })
    await user.click(dialog.getByRole('button', { name: 'Noter ce courrier' }))
    await dialog.findByText('Du courrier a bougé depuis le comptage : le nombre est de nouveau celui du registre. Recomptez.')
    expect([field, letters()]).toMatchObject([{ value: '2' }, { corrected: 0, waiting: 2 }])
    await user.click(dialog.getByRole('button', { name: 'Moins : Lettres' }))
    await user.click(dialog.getByRole('button', { name: 'Noter ce courrier' }))
    await waitFor(() => expect(letters()).toMatchObject({ corrected: -1, waiting: 1 }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('asks who is who of those who have a file already', async () => {
    const scene = await importing()
    await act(async () => scene.memory.person({ number: 'A-0001', firstName: 'Awa', lastName: 'Diallo0', birthDate: knownDay('2007-09-21') }))
    await scene.choose(workbook(base.sheets))
    const asked = within(await screen.findByRole('group', { name: /^Qui est Awa/ }))
    await scene.user.click(asked.getByRole('button', { name: /^C’est la même personne/ }))
    await scene.user.click(await button('Importer'))
    await screen.findByText('Import terminé', { selector: '[role=alert] *' })
    expect([...byNumber(scene.memory.register()).keys()].sort()).toEqual(['A-0001', 'DF-0002', 'DF-0003', 'DF-0004', 'DF-0005', 'DF-0006'])
  })
})

test('a workbook of the house is read as its sheets would be, saved as CSV', async () => {
  const rows = [['numero', 'nom', 'prenom'], ['B1', 'Sow', 'Awa'], ['B2', 'Ba; dit "Doc"', 'Ali']]
  const { user, memory } = await importing(workbook([{ name: 'usagers', frozen: 1, rows }, { name: 'absences', frozen: 1, rows: [['numero', 'du', 'au'], ['B1', { day: knownDay('2026-01-02') }, '']] }]))
  await user.click(await button('Importer'))
  await screen.findByText(/2 personnes, 1 absence justifiée/)
  expect(byNumber(memory.register()).size).toBe(2)
})

describe('the way back to DomiFa', () => {
  test.each([['Exporter la base au format DomiFa', 'export'], ['Exporter au modèle d’import de DomiFa', 'template']] as const)('%s: the file leaves, and is noted', async (key, shape) => {
    const saved = watchFiles()
    const { user, memory } = await enter(DomifaPane)
    await user.click(await button(key))
    await screen.findByText(/^Exporté : boussole-/)
    expect(saved.map(({ name }) => name)).toEqual([expect.stringMatching(domifaFiles[shape]('.*').replace('.*.xlsx', ''))])
    expect(memory.register().kinds.get('exported')).toHaveLength(1)
  })
})
