import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'

// desk.md §5: WCAG 2.2 AA and RGAA 4.1 at 0 violations.
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice', 'RGAAv4']

export type Examined = { readonly rules: number; readonly violations: readonly string[] }

/** What axe finds on a page as it stands, a line a fault; `rules` tells that it looked at all. */
export const examine = async (page: Page): Promise<Examined> => {
  // Legacy: without frames of another origin, the second blank page that axe would open for its sums is time lost; so are the
  // addresses of all that passed.
  const found = await new AxeBuilder({ page }).setLegacyMode(true).options({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }).analyze()
  return {
    rules: found.passes.length,
    violations: found.violations.flatMap((violation) =>
      violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}, ${violation.help}`),
    ),
  }
}

/** No fault in the light nor in the dark; `where` names the place in what a failure says. */
export const expectAccessible = async (page: Page, where: string): Promise<void> => {
  for (const colorScheme of ['dark', 'light'] as const) {
    // Without motion the colours of the other scheme are there at once.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { rules, violations } = await examine(page)
    expect.soft(violations, `${where}, ${colorScheme}`).toEqual([])
    expect.soft(rules, `rules that looked at ${where}, ${colorScheme}`).toBeGreaterThan(10)
  }
}
