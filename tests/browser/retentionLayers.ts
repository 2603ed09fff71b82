import { expect } from './fixtures.ts'
import { walkTo } from './importing.ts'
import { cardFromList, cardWithMail, dialog, menu, press } from './layers.ts'
import type { Layer } from './layers.ts'

const ofCard = (card: Layer[1], word: string): Layer[1] => async (page) => {
  await card(page)
  await menu(page, /^Plus/, word)
  await expect(dialog(page)).toBeVisible()
}

const silent: Layer[1] = (page) => cardFromList(page, 'sans-manifestation')

/** What is kept of someone, what the archive holds, and how one leaves the register. */
export const retentionLayers: readonly Layer[] = [
  ['everything that is kept of someone', ofCard(silent, 'Tout ce qui est gardé')],
  ['an erasure that an open file keeps from', ofCard(cardWithMail, 'Effacer à sa demande')],
  ['a reason that says too much', async (page) => {
    await ofCard(silent, 'Noter à un autre moment')(page)
    await dialog(page).getByLabel('Motif').fill('hospitalisée')
    await expect(dialog(page).getByText('ressemble à une donnée de santé')).toBeVisible()
  }],
  ['the data of the house', async (page) => {
    await walkTo(page, '/reglages?partie=donnees')
    await expect(page.getByRole('heading', { level: 2, name: 'Conservation', exact: true })).toBeVisible()
  }],
  ['the archive', async (page) => {
    await press(page, 'Ouvrir les archives')
    await expect(dialog(page)).toBeVisible()
  }],
]
