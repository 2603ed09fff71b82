import type { Locator, Page } from '@playwright/test'
import { deskOpen } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { walkTo } from './importing.ts'

// The worker of the network is other specs' (start, update, policy).
test.use({ serviceWorkers: 'block' })

const topOf = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).first().evaluate((element) => {
    for (let box: Element | null = element; box !== null; box = box.parentElement) if (box.scrollTop > 0) return Math.round(box.scrollTop)
    return 0
  })

// The most elements styled, or boxes laid out, at once while something is done: as the browser's own trace counts them.
const redrawn = async (page: Page, act: () => Promise<void>): Promise<number> => {
  const browser = page.context().browser()
  if (browser === null) throw new Error('the page has no browser to trace')
  await browser.startTracing(page, { categories: ['blink', 'devtools.timeline'] })
  await act()
  const trace = (await browser.stopTracing()).toString()
  return Math.max(...[...trace.matchAll(/"(?:elementCount|dirtyObjects)":(\d+)/g)].map(([, count]) => Number(count)))
}

// Figures below a list keep their two thousand boxes: the way back lays nothing out anew.
const expectKept = async (page: Page, cell: Locator, mark: string): Promise<void> => {
  expect(await cell.evaluate((key) => key.checkVisibility())).toBe(false)
  // The page lays them out 200 ms after they were hidden: its own timer, begun later and longer, ends after that one.
  await page.evaluate(() => new Promise((resolve) => { setTimeout(resolve, 300) }))
  const most = await redrawn(page, async () => {
    await page.getByRole('link', { name: 'Retour aux chiffres' }).click()
    await expect(page.locator(`[data-acts="${mark}"]`)).toBeFocused()
  })
  expect(most).toBeGreaterThan(0)
  expect(most).toBeLessThan(200)
}

// Who meets a word: who searches the page, and a screen reader.
const metBy = async (page: Page, word: string): Promise<readonly string[]> => {
  const found = await page.evaluate<boolean>(`find(${JSON.stringify(word)}, false, false, true)`)
  const devtools = await page.context().newCDPSession(page)
  const { nodes } = await devtools.send('Accessibility.getFullAXTree')
  await devtools.detach()
  const heard = nodes.some(({ ignored, name }) => !ignored && String(name?.value ?? '').includes(word))
  return [...(found ? ['search'] : []), ...(heard ? ['reader'] : [])]
}

const everybody = ['search', 'reader']

// What is made or kept out of sight is on the page, and nobody meets it: a list that is expected under the keyboard's focus, and the figures below it once it is shown.
const expectUnmet = async (page: Page, cell: Locator): Promise<void> => {
  await page.keyboard.press('Tab')
  await cell.focus()
  const name = page.locator('[aria-setsize] button').first()
  await expect(name).toBeAttached()
  const [who, title] = [((await name.textContent()) ?? '').trim(), 'Pendant la période']
  expect([await name.evaluate((key) => key.checkVisibility()), await metBy(page, who), await metBy(page, title)]).toEqual([false, [], everybody])
  for (const key of ['Tab', 'Shift+Tab']) {
    await page.keyboard.press(key)
    expect(await page.locator(':focus').evaluate((here) => [here.checkVisibility(), here.closest('[aria-setsize]') === null])).toEqual([true, true])
  }
  await page.keyboard.press('Enter')
  await expect(page.getByRole('list', { name: /^Passages : / })).toBeVisible()
  expect([await metBy(page, who), await metBy(page, title)]).toEqual([everybody, []])
  // The focus is on the title, and goes on into the list.
  await expect(page.locator(':focus')).toContainText('Passages')
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Filtrer par nom')).toBeFocused()
  await page.getByRole('link', { name: 'Retour aux chiffres' }).click()
  await expect(cell).toBeFocused()
}

const scrollers = (page: Page): Promise<readonly { readonly isColumn: boolean }[]> =>
  page.evaluate(() => {
    const scrolls = (box: Element): boolean => box === document.documentElement || /auto|scroll/.test(getComputedStyle(box).overflowY)
    const high = [...document.querySelectorAll('*')].filter((box) => box.checkVisibility() && box.scrollHeight > box.clientHeight && scrolls(box))
    return high.map((box) => ({ isColumn: box.querySelector('[data-figure]') !== null && box.closest('main') !== null && box.tagName !== 'MAIN' }))
  })

// Another view: its tab is marked in the frame of the tap, and what it holds is drawn after it.
const expectTabFirst = async (page: Page): Promise<void> => {
  const tap = await page.getByRole('link', { name: 'Rapport annuel' }).evaluate(async (tab) => {
    if (tab instanceof HTMLElement) tab.click()
    await new Promise<void>((done) => { queueMicrotask(() => queueMicrotask(done)) })
    return { marked: tab.getAttribute('aria-current'), drawn: document.querySelector('[data-figure="showers"]') === null }
  })
  expect(tap).toEqual({ marked: 'page', drawn: false })
  const figures = page.getByRole('region', { name: 'Pendant la période' })
  await expect(figures).toBeHidden()
  await page.getByRole('link', { name: 'Chiffres' }).click()
  // The report, which stands until then, has the same months.
  await expect(figures).toBeVisible()
}

test('a figure, its definition, its acts, someone’s file; and the way back brings each place back', async ({ page, endpoint }) => {
  await page.goto(endpoint.url)
  await page.getByRole('button', { name: 'Démonstration' }).click()
  await deskOpen(page)
  const year = new Date().getFullYear()
  await walkTo(page, `/bilan?du=${String(year)}-01-01&au=${String(year)}-12-31`)
  // One thing scrolls: the figures below their bar.
  await expect.poll(() => scrollers(page)).toEqual([{ isColumn: true }])
  const cell = page.locator('button', { has: page.locator('[data-figure^="months."][data-figure$=".passages"]') }).last()
  await cell.scrollIntoViewIfNeeded()
  const [mark, before, n] = [(await cell.getAttribute('data-acts')) ?? '', await topOf(page, 'table'), (await cell.innerText()).trim()]
  await cell.click()
  await expect(page.getByRole('heading', { level: 2, name: `Passages : ${n}` })).toBeVisible()
  await expectKept(page, cell, mark)
  expect(await topOf(page, 'table')).toBe(before)

  await expectTabFirst(page)
  await expectUnmet(page, cell)
  const people = page.getByRole('button', { name: /^Personnes/ }).first()
  await people.click()
  await page.keyboard.press('Escape')
  await expect(people).toBeFocused()
  await people.click()
  await page.getByRole('dialog').getByRole('button', { name: 'Voir les actes' }).click()
  const title = page.getByRole('heading', { level: 2, name: /^Personnes : / })
  await expect(title).toBeVisible()
  const list = page.getByRole('list', { name: /^Personnes : / })
  await list.locator('xpath=..').evaluate((box) => box.scrollTo(0, 2_000))
  const label = (await list.getByRole('button', { name: /^Ouvrir le dossier/ }).nth(8).getAttribute('aria-label')) ?? ''
  const who = list.getByRole('button', { name: label, exact: true }).first()
  await who.scrollIntoViewIfNeeded()
  const top = await list.locator('xpath=..').evaluate((box) => box.scrollTop)
  expect(top).toBeGreaterThan(1_000)
  await who.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Domiciliation' })).toBeAttached()
  await expect(page.getByText(label.split(' ').at(-1) ?? '').first()).toBeVisible()
  await page.goBack()
  await expect(title).toBeVisible()
  await expect.poll(() => list.locator('xpath=..').evaluate((box) => box.scrollTop)).toBe(top)
})
