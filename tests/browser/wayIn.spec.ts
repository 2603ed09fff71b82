import type { Page } from '@playwright/test'
import { expectAccessible } from './accessibility.ts'
import { deskOpen, house, searchbox, tap, unlock } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { expectReachable } from './measures.ts'

// The worker of the network is other specs' (start, update, policy).
test.use({ serviceWorkers: 'block' })

const look = async (page: Page, where: string): Promise<void> => {
  await expectAccessible(page, where)
  for (const [width, height] of [[320, 640], [360, 740], [768, 1024], [1024, 768]] as const) {
    await page.setViewportSize({ width, height })
    await expectReachable(page, `${where} at ${String(width)}`)
  }
}

const heading = (page: Page, name: string | RegExp) => expect(page.getByRole('heading', { name }).first()).toBeVisible()

const joinAndRestore = async (page: Page): Promise<void> => {
  await tap(page, 'Rejoindre un registre')
  await heading(page, 'Rejoindre un registre')
  await look(page, 'joining')
  await tap(page, 'Lire une sauvegarde')
  await tap(page, 'Lire la sauvegarde')
  await expect(page.getByText('Choisissez le fichier de la sauvegarde.')).toBeVisible()
  await look(page, 'a backup that was not chosen')
  await tap(page, 'Retour')
}

const create = async (page: Page): Promise<void> => {
  await tap(page, 'Créer le registre')
  await page.getByLabel('Confirmer la phrase secrète').fill('autre chose')
  await tap(page, 'Créer le registre')
  await expect(page.getByText('Indiquez le nom du lieu.')).toBeVisible()
  await expect(page.getByText('Les deux phrases ne sont pas les mêmes.')).toBeVisible()
  await look(page, 'a register without its fields')
  await page.getByLabel('Nom du lieu').fill(house.place)
  await page.getByLabel('Votre nom').fill(house.agent)
  await page.getByLabel('Phrase secrète', { exact: true }).fill(house.passphrase)
  await page.getByLabel('Confirmer la phrase secrète').fill(house.passphrase)
  await tap(page, 'Créer le registre')
  await expect(page.locator('[data-recovery-code]').first()).toBeVisible()
  await look(page, 'the recovery code')
  await page.getByLabel('Je l’ai imprimé ou recopié').tap()
  await tap(page, 'Ouvrir le bureau')
  await deskOpen(page)
}

const lock = async (page: Page): Promise<void> => {
  await page.reload()
  await unlock(page, 'pas la bonne phrase du tout')
  await expect(page.getByText('Ce n’est pas la bonne phrase secrète.')).toBeVisible()
  await look(page, 'the lock and a wrong phrase')
  await tap(page, 'Phrase oubliée ? Utiliser le code de secours')
  await tap(page, 'Ouvrir le bureau')
  await expect(page.getByText('Indiquez le code de secours.')).toBeVisible()
  await look(page, 'the lock without the code')
}

// Ten screens, each looked at in two lights and four widths.
test.setTimeout(120_000)

test('the way in, from the first screen to the lock: read by everyone, in reach at every width', async ({ page }) => {
  await page.goto('/')
  await heading(page, /Bonjour/)
  await look(page, 'the first screen')
  await tap(page, 'Accessibilité : non conforme')
  await heading(page, 'Déclaration d’accessibilité')
  await look(page, 'the accessibility statement')
  await page.keyboard.press('Escape')
  await joinAndRestore(page)
  await create(page)
  await expect(searchbox(page)).toBeVisible()
  await look(page, 'the desk of a new register')
  await lock(page)
})
