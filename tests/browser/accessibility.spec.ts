import { examine } from './accessibility.ts'
import { expect, test } from './fixtures.ts'

test('a page that cannot be read aloud is found out', async ({ page }) => {
  await page.setContent(
    '<html lang="fr"><title>Essai</title><main><h1>Essai</h1><button></button><p style="color:#aaa">pâle</p></main>',
  )
  const { rules, violations } = await examine(page)
  expect(rules).toBeGreaterThan(5)
  expect(violations.map((violation) => violation.split(':')[0])).toEqual(['button-name', 'color-contrast'])
})
