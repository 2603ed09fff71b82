import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

// desk.md §5: WCAG 2.2 AA and RGAA 4.1 at 0 violations.
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice', 'RGAAv4']

export type Examined = { readonly rules: number; readonly violations: readonly string[] }

/** What axe finds on a page as it stands, a line a fault; `rules` tells that it looked at all. */
export const examine = async (page: Page): Promise<Examined> => {
  const found = await new AxeBuilder({ page }).withTags(tags).analyze()
  return {
    rules: found.passes.length,
    violations: found.violations.flatMap((violation) =>
      violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}, ${violation.help}`),
    ),
  }
}
