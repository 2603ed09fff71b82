import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { settingsOf } from '#domain/settingsOf.ts'
import { importing, usagers } from './importScene.tsx'
import { button, csv } from './scene.tsx'

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
