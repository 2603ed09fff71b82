import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { mailOf } from '#domain/mail/ledger.ts'
import { everyone, whoIs } from '#domain/person/who.ts'
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

  test('is no failure: chosen alone, its columns are asked at once; it can be left as it is, and taken up again', async () => {
    const { user } = await importing(log('cahier.csv'))
    await screen.findByRole('heading', { name: 'Colonnes de « cahier.csv »' })
    expect(screen.queryByRole('alert')).toBeNull()
    await user.click(await button('Revenir sans changer'))
    await screen.findByText(/Ses colonnes ne sont pas celles du registre/)
    await user.click(await button('Associer les colonnes de cahier.csv'))
    await screen.findByRole('heading', { name: 'Colonnes de « cahier.csv »' })
  })

  test('of people alone comes in without a number, with all that a file can hold; a row without a name is refused, a header that nobody knows is told', async () => {
    const list = csv('liste.csv', 'Nom;Prénom usuel;Née le;Tél. portable;Nb de courriers;Remarque', 'Sow;Awa;12/03/1985;612345678;2;ok', ';;;;;')
    const { user, memory } = await importing(list)
    await screen.findByRole('heading', { name: 'Colonnes de « liste.csv »' })
    await user.click(await button('Lire ainsi'))
    await user.click(await button('Importer'))
    await screen.findByText('Import terminé', { selector: '[role=alert] *' })
    expect(everyone(memory.register()).map((person) => [whoIs(memory.register(), person), mailOf(memory.register(), person).letter.waiting])).toEqual([
      [{ number: 'A-0001', lastName: 'Sow', firstName: 'Awa', birthDate: '1985-03-12', phone: '0612345678' }, 2],
    ])
  })

  test('that is nearly the register’s says which headers were passed over', async () => {
    const { user } = await importing(csv('usagers.csv', 'numero;nom;prenom;sexe;GSM;Ville', 'B1;Sow;Awa;F;0612345678;Rueil', 'B2;;;;;'))
    await screen.findByText(/Colonnes passées sans être lues : GSM, Ville/)
    screen.getByText(/Colonnes absentes, reprises comme « non renseigné » : « Nom d’usage », « Surnom »/)
    screen.getByText(/aucun nom : il faut au moins un nom/)
    await user.click(await button('Associer les colonnes de usagers.csv'))
    expect(await screen.findByLabelText(/^Téléphone/)).toHaveProperty('value', 'gsm')
  })
})
