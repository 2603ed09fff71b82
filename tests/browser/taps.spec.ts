// The table of desk.md §1: what a job costs once the name is on the screen, counted by the page itself; and one announcement an act (§5),
// and one tick where the tablet was asked to.
import type { Page } from '@playwright/test'
import { card, lastAction, openDemo, searchbox, tap } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { walkTo } from './importing.ts'
import { chooseNumber, dialog, tuesdayMorning } from './layers.ts'

test.use({ serviceWorkers: 'block' })

declare global {
  var counted: { taps: number; ticks: number; readonly said: string[] }
}

// Runs in the page.
const count = (): void => {
  const page = { taps: 0, ticks: 0, said: new Array<string>() }
  globalThis.counted = page
  addEventListener('pointerdown', () => { page.taps++ }, true)
  const start: unknown = Reflect.get(AudioScheduledSourceNode.prototype, 'start')
  if (typeof start !== 'function') throw new Error('no start to count')
  const apply = (own: typeof start, on: unknown, given: readonly unknown[]): unknown => {
    page.ticks++
    return Reflect.apply(own, on, given)
  }
  Reflect.set(AudioScheduledSourceNode.prototype, 'start', new Proxy(start, { apply }))
  let last = ''
  new MutationObserver(() => {
    const places = [...document.querySelectorAll('output[aria-live="polite"] > span')]
    const text = places.map(({ textContent }) => textContent).join('|')
    if (text !== last && text !== '|') page.said.push(text.replaceAll('|', ''))
    last = text
  }).observe(document, { subtree: true, childList: true, characterData: true })
}

type Job = { readonly taps: number; readonly said: RegExp }

test('each job of the counter costs the taps that it may, and is said once', async ({ page }) => {
  let ms = tuesdayMorning.getTime()
  await page.addInitScript(count)
  await page.clock.setFixedTime(ms)
  await page.goto('/')
  await openDemo(page)
  let ticks = 0
  const costs = async ({ taps, said }: Job, work: () => Promise<void>): Promise<void> => {
    await page.clock.setFixedTime((ms += 10_000))
    await page.evaluate(() => Object.assign(counted, { taps: 0, ticks: 0, said: [] }))
    await work()
    await expect(lastAction(page)).toContainText(said)
    await expect.poll(() => page.evaluate(() => counted)).toEqual({ taps, ticks, said: [expect.stringMatching(said)] })
  }
  const free = page.locator('[id^=personne-]').filter({ has: page.getByRole('button', { name: 'Passage', exact: true }) })
  await searchbox(page).fill('ro')
  await costs({ taps: 1, said: /^Passage d|Passage d/ }, () => tap(free.first(), 'Passage'))
  await expect(searchbox(page)).toHaveValue('')
  await expect(searchbox(page)).toBeFocused()
  await costs({ taps: 2, said: /Passage anonyme × 4/ }, async () => {
    await tap(page, 'Groupe anonyme')
    await dialog(page).getByRole('button', { name: /^4 / }).tap()
  })
  await walkTo(page, '/reglages')
  await page.getByRole('radio', { name: 'Petits sons' }).check()
  ticks = 1
  await walkTo(page, '/')
  await onCard(page, costs)
  await onMail(page, costs)
  await costs({ taps: 1, said: /Passage anonyme/ }, () => tap(page, 'Passage anonyme'))
  await costs({ taps: 1, said: /Annulé\s: Passage anonyme/ }, () => tap(page, 'Annuler'))
})

type Costs = (job: Job, work: () => Promise<void>) => Promise<void>

// Some of it to its holder, and the rest to whoever holds a procuration: from the same dialog.
const onMail = async (page: Page, costs: Costs): Promise<void> => {
  await chooseNumber(page, 'A-0066')
  await costs({ taps: 2, said: /1 lettre remise à Fatoumata Diallo/ }, async () => {
    await tap(page, 'Une partie / mandataire…')
    await tap(dialog(page), 'Remettre au titulaire 1 lettre seulement')
  })
  await costs({ taps: 2, said: /1 lettre remise au mandataire de Fatoumata Diallo/ }, async () => {
    await tap(page, 'Une partie / mandataire…')
    await tap(dialog(page), 'Remettre au mandataire Paul Arnaud')
  })
  await expect(page.getByRole('button', { name: 'Remettre le courrier', exact: true })).toHaveCount(0)
}

const onCard = async (page: Page, costs: Costs): Promise<void> => {
  const tile = (name: string) => page.getByRole('group', { name: 'Passage et prestations' }).getByRole('button', { name, exact: true })
  await chooseNumber(page, 'A-0103')
  for (const name of ['Petit-déjeuner', 'Déjeuner', 'Douche', 'Lessive']) await costs({ taps: 1, said: new RegExp(`${name} d`) }, () => tile(name).tap())
  await expect(tile('Passage')).toHaveAccessibleDescription(/^noté/)
  await costs({ taps: 1, said: /Annulé\s: Lessive d/ }, () => tap(page, 'Annuler'))
  await costs({ taps: 2, said: /Douche d/ }, async () => {
    await tile('Douche').tap()
    // A second tap at once is a double tap, which must not answer the question that the first one raised.
    await page.waitForTimeout(600)
    await tile('Ajouter').tap()
  })
  await searchbox(page).fill('haddad')
  await page.getByRole('main').getByRole('list').first().getByRole('button', { name: 'Haddad Karim', exact: true }).tap()
  await card(page, 'Karim Haddad').waitFor()
  await costs({ taps: 1, said: /d’Karim|de Karim Haddad/ }, () => page.getByRole('button', { name: /^Comme d'habitude/ }).tap())
  await costs({ taps: 1, said: /remise? à Karim Haddad|courriers? remis/ }, () => tap(page, 'Remettre le courrier'))
  await expect(dialog(page)).toHaveCount(0)
}
