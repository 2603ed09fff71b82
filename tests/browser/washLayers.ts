import { searchbox } from './desk.ts'
import { expect } from './fixtures.ts'
import { walkTo } from './importing.ts'
import { menu, press, refused } from './layers.ts'
import type { Layer } from './layers.ts'

/** Douches et linge: its queues, its places, and what each leads to. */
export const washLayers: readonly Layer[] = [
  ['showers and rounds, with a name', async (page) => {
    await walkTo(page, '/douches-et-linge')
    await searchbox(page).fill('philippe')
    await expect(page.getByRole('list', { name: 'Personnes trouvées' })).toBeVisible()
  }],
  ['the queues for somebody', (page) => menu(page, /^File : /)],
  ['a slot without an hour', async (page) => {
    await menu(page, /^File : /, 'Douche à une heure…')
    await refused(page, 'Donner le créneau')
  }],
  ['somebody called', async (page) => {
    await walkTo(page, '/douches-et-linge')
    await searchbox(page).fill('')
    await press(page, /^Appeler le .*Cabine 3$/)
    await expect(page.getByRole('region', { name: 'Cabine 3' }).getByText('Appel', { exact: true })).toBeVisible()
  }],
  ['called in vain', async (page) => {
    await press(page, /^Absent : /)
    await expect(page.getByRole('list', { name: 'File des douches : Absents à l’appel' })).toBeVisible()
  }],
  ['somebody’s number', (page) => menu(page, /^Plus pour (?!Cabine|Lave|Sèche)/)],
  ['a place’s menu', (page) => menu(page, /^Plus pour Cabine 1/)],
  ['out of order without a reason', async (page) => {
    await menu(page, /^Plus pour Cabine 1/, 'Mettre hors service…')
    await refused(page, 'Mettre hors service')
  }],
  ['those present', async (page) => {
    await walkTo(page, '/douches-et-linge')
    await press(page, /^Présents/)
    await expect(page.getByRole('list', { name: 'Présents aujourd’hui' })).toBeVisible()
  }],
  ['showers and rounds of another day', async (page) => {
    await walkTo(page, '/douches-et-linge')
    await press(page, 'Jour précédent')
    await expect(page.getByText('Vous regardez le')).toBeVisible()
  }],
  ['a new cabin without a name', async (page) => {
    await walkTo(page, '/reglages')
    await press(page, 'Ajouter une cabine ou une machine')
    await refused(page, 'Enregistrer')
  }],
]
