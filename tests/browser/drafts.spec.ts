// What is half typed survives an empty battery, sealed (desk.md §4; metier.md §8).
import type { Page } from '@playwright/test'
import { createRegister, deskOpen, goTo, newPerson, searchbox, tap, unlock } from './desk.ts'
import { foundOnDisk } from './diskSearch.ts'
import { expect, readyOffline, test } from './fixtures.ts'

const typed = 'Vrombissard chez Outrequin'
const form = (page: Page) => page.getByRole('dialog', { name: /Entretien/ })

const beginInterview = async (page: Page): Promise<void> => {
  await newPerson(page, 'Zébulon', { came: true })
  await page.getByRole('link', { name: 'Dossier' }).tap()
  await tap(page, 'Demande')
  await tap(page.getByRole('dialog'), 'Noter la demande')
  await tap(page, 'Entretien')
  await form(page).getByLabel('Commentaire').fill(typed)
}

// In clear on purpose: a search that misses it proves nothing.
const plant = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const opening = indexedDB.open('temoins', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('temoins')
    await new Promise((resolve) => { opening.onsuccess = resolve })
    const writing = opening.result.transaction('temoins', 'readwrite', { durability: 'strict' })
    writing.objectStore('temoins').put('temoin-brouillon', 'court')
    await new Promise((resolve) => { writing.oncomplete = resolve })
  })

const rowsOnDisk = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const opening = indexedDB.open('boussole-log-drafts')
    await new Promise((resolve) => { opening.onsuccess = resolve })
    const counting = opening.result.transaction('rows').objectStore('rows').count()
    await new Promise((resolve) => { counting.onsuccess = resolve })
    opening.result.close()
    return counting.result
  })

test('an interview half filled, the battery dies: the passphrase brings back the file, the form, its text and the focus, and so does a reload under the last key; nothing of it lies in clear', async ({ tablet, endpoint }) => {
  const page = tablet.page()
  await page.goto(endpoint.url)
  await createRegister(page)
  await beginInterview(page)
  await readyOffline(page)
  await plant(page)
  // The form, and the place, which is written once nothing has moved for a while.
  await page.waitForTimeout(2_500)
  await expect.poll(() => rowsOnDisk(page)).toBe(2)
  await tablet.kill()
  const found = foundOnDisk(tablet.profile, [typed, 'Vrombissard', 'Outrequin', 'Zébulon', 'temoin-brouillon'])
  expect([...found].filter(([, files]) => files.length > 0).map(([text]) => text)).toEqual(['temoin-brouillon'])
  const again = await tablet.relaunch()
  await again.goto(endpoint.url)
  await unlock(again)
  const text = form(again).getByLabel('Commentaire')
  await expect(text).toHaveValue(typed)
  await expect(text).toBeFocused()
  expect(new URL(again.url()).pathname).toBe('/domiciliation')
  await expect(form(again).getByText('Brouillon repris')).toBeVisible()
  await again.keyboard.press('Escape')
  await tap(again, 'Entretien')
  await expect(text).toHaveValue(typed)
  await tap(form(again), 'Recommencer')
  await expect(text).toHaveValue('')
  // Within the rest of the pen: the page is gone before anything could be sealed.
  await text.fill(typed)
  await again.reload()
  await unlock(again)
  await expect(text).toHaveValue(typed)
  await again.keyboard.press('Escape')
  await goTo(again, 'Accueil')
  await deskOpen(again)
  await expect(searchbox(again)).toBeVisible()
})
