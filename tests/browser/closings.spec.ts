// A month closed on one tablet while another one is away with acts of that month: said on both, and the same document to the byte.
import type { Page } from '@playwright/test'
import { goTo } from './desk.ts'
import { downloadedFrom } from './downloads.ts'
import { expect, readyOffline, test } from './fixtures.ts'
import { importFiles, walkTo } from './importing.ts'
import { dialog, press } from './layers.ts'
import { printed } from './printed.ts'
import { addTablet, linkedRegister, synchronised } from './shelter.ts'

test.setTimeout(180_000)

const csv = (name: string, ...lines: readonly string[]) => ({ name: `${name}.csv`, bytes: new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`) })
const people = csv('usagers', 'numero;nom;nom_usage;prenom;surnom;sexe;date_naissance;composition', 'B1;Morel;;Luc;;H;30/01/1971;homme-isole')
const visits = (...days: readonly string[]) => csv('passages', 'date;heure;numero;motif', ...days.map((day) => `${day}/10/2025;09:12;B1;accueil`))
const october = '/bilan?vue=clotures&du=2025-10-01&au=2025-10-31'

const fileOf = async (page: Page) => {
  await walkTo(page, october)
  await press(page, /^Ouvrir la clôture/)
  const { name, bytes } = await downloadedFrom(page, () => press(dialog(page), 'Enregistrer en JSON, pour la maison'))
  await press(dialog(page), 'Fermer')
  return [name, bytes.toString()]
}

test('a tablet that was away moves a closed month: it is said, and the document stays what it was on both', async ({ tablet, otherTablet, endpoint }) => {
  const [one, two] = [tablet.page(), otherTablet.page()]
  await linkedRegister(one, endpoint.url)
  await importFiles(one, [people, visits('06')])
  await addTablet(one, two, { name: 'Courrier', agent: 'Dominique' })
  await goTo(one, 'Accueil')
  await synchronised(one)
  await synchronised(two)
  await readyOffline(two)
  await otherTablet.context().setOffline(true)
  await importFiles(two, [people, visits('06', '07')])
  await walkTo(one, october)
  await press(one, 'Clôturer octobre 2025')
  await press(dialog(one), 'Clôturer octobre 2025')
  await expect(one.getByText('Fait foi')).toBeVisible()
  const closed = await fileOf(one)
  await otherTablet.context().setOffline(false)
  await expect(one.getByRole('region', { name: 'Après clôture' }).getByRole('row', { name: /^Passages 1 2 \+1$/ })).toBeVisible({ timeout: 60_000 })
  await synchronised(two)
  expect(await fileOf(one)).toEqual(closed)
  expect(await fileOf(two)).toEqual(closed)
  await press(one, /^Ouvrir la clôture/)
  const paper = await printed(one)
  expect([paper.clipped, paper.text.includes('Après clôture')]).toEqual([[], true])
  // What changed has a page of its own: the document begins on the next one, as it did before.
  expect(paper.text).toMatch(/Page 1 sur \d.* Après clôture .* Page 2 sur \d.* Clôture Document Ce qui a été clos/)
})
