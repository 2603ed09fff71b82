import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'
import { swiftAxe } from './swiftAxe.ts'

type Found = { readonly length: number }
type Violation = { readonly id: string; readonly help: string; readonly nodes: readonly { readonly target: readonly unknown[] }[] }
type AxeRun = (options: object) => Promise<{ readonly passes: Found; readonly incomplete: Found; readonly inapplicable: Found; readonly violations: readonly Violation[] }>

declare global {
  var axe: { readonly run: AxeRun } | undefined
}

// desk.md §5: WCAG 2.2 AA and RGAA 4.1 at 0 violations.
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice', 'RGAAv4']

export type Examined = { readonly rules: number; readonly violations: readonly string[] }

type Rules = { readonly type: 'tag' | 'rule'; readonly values: string[] }

const everything: Rules = { type: 'tag', values: tags }
// The dark differs by its colours alone: the same page was looked at whole in the light.
const ofColours: Rules = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }

/** What axe finds on a page as it stands, a line a fault; `rules` tells that it looked at all. */
export const examine = async (page: Page, runOnly = everything): Promise<Examined> => {
  // Put into a page once: its Playwright builder puts it there again before each look, which takes as long as the look itself.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(swiftAxe)
  return page.evaluate(async (options) => {
    const found = await globalThis.axe?.run(options)
    if (found === undefined) throw new Error('axe is not in the page')
    return {
      rules: found.passes.length + found.incomplete.length + found.inapplicable.length,
      violations: found.violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}, ${help}`)),
    }
  }, { runOnly, resultTypes: ['violations'] })
}

const schemes = [
  { colorScheme: 'dark', rules: ofColours, least: 0 },
  { colorScheme: 'light', rules: everything, least: 10 },
] as const

// What the scroll happens to leave half under the bar of a phone, or half below the screen, is no small target: it is looked at where nothing is cut.
const clearOfTheBar = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const edges = [document.querySelector('footer')?.getBoundingClientRect().top ?? innerHeight, innerHeight]
    const controls = [...document.querySelectorAll('main :is(a, button, input, select, textarea)')]
    const isCut = (one: Element): boolean => edges.some((edge) => one.getBoundingClientRect().top < edge && one.getBoundingClientRect().bottom > edge)
    for (let i = 0; i < 60 && controls.some(isCut); i++) scrollBy(0, 8)
  })

/** No fault in the light nor in the dark; `where` names the place in what a failure says. */
export const expectAccessible = async (page: Page, where: string): Promise<void> => {
  for (const { colorScheme, rules, least } of schemes) {
    // Without motion the colours of the other scheme are there at once.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await clearOfTheBar(page)
    const found = await examine(page, rules)
    expect.soft(found.violations, `${where}, ${colorScheme}`).toEqual([])
    expect.soft(found.rules, `rules that looked at ${where}, ${colorScheme}`).toBeGreaterThan(least)
  }
}
