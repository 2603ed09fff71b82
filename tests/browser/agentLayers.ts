import { expect } from './fixtures.ts'
import { walkTo } from './importing.ts'
import { dialog, menu, press, refused } from './layers.ts'
import type { Layer } from './layers.ts'

const toAgents: Layer[1] = (page) => walkTo(page, '/reglages?partie=agents')

/** Réglages › Agents, Sécurité and Journal des accès. */
export const agentLayers: readonly Layer[] = [
  ['what can be changed of an agent', async (page) => {
    await toAgents(page)
    await menu(page, /^Modifier/)
  }],
  ['an agent’s name and role', async (page) => {
    await toAgents(page)
    await menu(page, /^Modifier/, 'Changer le nom ou le rôle')
    await dialog(page).getByLabel('Nom de l’agent').fill('')
    await refused(page, 'Enregistrer')
  }],
  ['the last who runs the house', async (page) => {
    await toAgents(page)
    await menu(page, /^Modifier/, 'Retirer')
    await expect(dialog(page).getByText('C’est le dernier responsable')).toBeVisible()
  }],
  ['six digits that anyone would try first', async (page) => {
    await toAgents(page)
    await press(page, 'Ajouter un agent')
    await dialog(page).getByLabel('Code à six chiffres').fill('123456')
    await dialog(page).getByLabel('Le même code, une seconde fois').fill('123456')
    await refused(page, 'Enregistrer le code')
  }],
  ['an agent to add', async (page) => {
    await toAgents(page)
    await press(page, 'Ajouter un agent')
    await dialog(page).getByLabel('Code à six chiffres').fill('482915')
    await dialog(page).getByLabel('Le même code, une seconde fois').fill('482915')
    await press(dialog(page), 'Enregistrer le code')
    await refused(page, 'Ajouter cet agent')
  }],
  ['delays in the wrong order', async (page) => {
    await walkTo(page, '/reglages?partie=securite')
    await page.getByLabel('Voiler l’écran après').selectOption('5 minutes')
    // The box follows the register: it is ticked once the act is on the disk.
    await page.getByLabel('Deux signatures pour une radiation').click()
    await expect(page.getByLabel('Deux signatures pour une radiation')).toBeChecked()
    await press(page, 'Enregistrer les délais')
    await expect(page.getByText('Le code doit venir après le voile.')).toBeVisible()
  }],
  ['the journal of accesses, filtered', async (page) => {
    await walkTo(page, '/reglages?partie=acces')
    await page.getByText('Filtrer par agent').click()
    await page.getByLabel('Quoi').selectOption('Consultations')
    await expect(page.getByRole('heading', { name: 'Journal des accès' })).toBeVisible()
  }],
]
