// Backups in a real browser: into a folder that it keeps, beside the open register, and on an empty tablet.
import type { Page } from '@playwright/test'
import { expectAccessible } from './accessibility.ts'
import { card, createRegister, deskOpen, goTo, house, newPerson, openCard, tap, unlock } from './desk.ts'
import { downloadedFrom } from './downloads.ts'
import { expect, test } from './fixtures.ts'
import { walkTo } from './importing.ts'
import { expectReachable } from './measures.ts'

test.use({ serviceWorkers: 'block' })

type Names = { readonly keys: () => AsyncIterable<string> }

/** The window of the browser that asks for a folder cannot be pressed from here: it answers with one of the browser's own. */
const answerWithFolder = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    Reflect.set(window, 'showDirectoryPicker', async () => (await navigator.storage.getDirectory()).getDirectoryHandle('dossier', { create: true }))
  })
}

const inFolder = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const folder: unknown = await (await navigator.storage.getDirectory()).getDirectoryHandle('dossier')
    const names: string[] = []
    const isNamed = (value: unknown): value is Names => typeof value === 'object' && value !== null && 'keys' in value
    if (isNamed(folder)) for await (const name of folder.keys()) names.push(name)
    return names
  })

const look = async (page: Page, where: string): Promise<void> => {
  await expectAccessible(page, where)
  for (const [width, height] of [[360, 740], [768, 1024], [1024, 768]] as const) {
    await page.setViewportSize({ width, height })
    await expectReachable(page, `${where} at ${String(width)}`)
  }
}

const data = (page: Page): Promise<void> => walkTo(page, '/reglages?partie=donnees')

type Backup = { readonly name: string; readonly bytes: Buffer }

const choose = (page: Page, { name, bytes }: Backup): Promise<void> =>
  page.getByLabel('Fichier de sauvegarde').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes })

const compare = async (page: Page, file: Backup, secret = house.passphrase): Promise<void> => {
  await choose(page, file)
  await page.getByLabel('Phrase secrète ou code de secours').fill(secret)
  await tap(page, 'Comparer')
}

const exported = async (page: Page): Promise<Backup> => {
  await goTo(page, 'Réglages')
  const file = await downloadedFrom(page, () => tap(page, 'Exporter tout le registre'))
  await expect(page.getByText(/^Exporté et vérifié/)).toBeVisible()
  return file
}

test('a folder is chosen once, gets a backup that reads back, and is still there after a restart', async ({ page }) => {
  await answerWithFolder(page)
  await page.goto('/')
  await createRegister(page)
  await data(page)
  await look(page, 'a register without a folder')
  await tap(page, 'Choisir un dossier')
  await expect(page.getByText(/^Sauvegarde écrite et relue\s: \d+ actes\.$/)).toBeVisible()
  await look(page, 'a folder with its first backup')
  expect(await inFolder(page)).toEqual([expect.stringMatching(/^boussole-registre-\d{4}-\d\d-\d\d-\d\dh\d\d\.boussole$/)])
  await page.reload()
  await unlock(page)
  await tap(page, 'Sauvegarder maintenant')
  await expect(page.getByText(/^Sauvegarde écrite et relue/)).toBeVisible()
  await goTo(page, 'Réglages')
  await expect(page.getByText(/^Dernière sauvegarde vérifiée\s: le .* dans le dossier choisi/)).toBeVisible()
})

const restoreThenAdd = async (other: Page, url: string, { older, newer }: { readonly older: Backup; readonly newer: Backup }): Promise<void> => {
  await other.goto(url)
  await tap(other, 'Rejoindre un registre')
  await tap(other, 'Lire une sauvegarde')
  await choose(other, older)
  await other.getByLabel('Phrase secrète ou code de secours').fill(house.passphrase)
  await tap(other, 'Lire la sauvegarde')
  await expect(other.getByText(`Le registre de « ${house.place} »`)).toBeVisible()
  await expect(other.getByText(/^1 personne, /)).toBeVisible()
  await look(other, 'what is in a backup')
  await tap(other, 'Restaurer')
  await deskOpen(other)
  await data(other)
  await compare(other, newer)
  await expect(other.getByText(/de la sauvegarde manquent ici$/)).toBeVisible()
  await look(other, 'a newer backup beside the register')
  await tap(other, 'Ajouter ce qui manque')
  await expect(other.getByText(/actes ajoutés\. Rien n’a été retiré\.$/)).toBeVisible()
  await goTo(other, 'Accueil')
  await openCard(other, 'La Marquise')
  await expect(card(other, 'La Marquise')).toBeVisible()
}

test('the backup of the day before is looked into, restored on another tablet, and what came since is added from the next one', async ({ page, otherTablet, endpoint }) => {
  test.setTimeout(120_000)
  await page.goto('/')
  const code = await createRegister(page)
  await newPerson(page, 'Le Breton', { came: true })
  const older = await exported(page)
  await goTo(page, 'Accueil')
  await newPerson(page, 'La Marquise', { came: true })
  const newer = await exported(page)

  await data(page)
  const flipped = Buffer.from(newer.bytes)
  flipped[flipped.length - 60] = (flipped[flipped.length - 60] ?? 0) ^ 8
  await compare(page, { name: newer.name, bytes: flipped })
  await expect(page.getByText('Cette sauvegarde est abîmée : rien n’en a été pris.')).toBeVisible()
  await compare(page, older, 'pas la bonne phrase du tout')
  await expect(page.getByText(/Ni la phrase secrète ni le code de secours/)).toBeVisible()
  await compare(page, older, code)
  await expect(page.getByText('Tout ce que contient la sauvegarde est déjà ici.')).toBeVisible()
  await look(page, 'an older backup beside the register')

  await restoreThenAdd(otherTablet.page(), endpoint.url, { older, newer })
})
