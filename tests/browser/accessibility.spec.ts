import { examine } from './accessibility.ts'
import { expect, test } from './fixtures.ts'
import { publishedAxe, swiftAxe } from './swiftAxe.ts'

test('a page that cannot be read aloud is found out', async ({ page }) => {
  await page.setContent(
    '<html lang="fr"><title>Essai</title><main><h1>Essai</h1><button></button><p style="color:#aaa">pâle</p></main>',
  )
  const { rules, violations } = await examine(page)
  expect(rules).toBeGreaterThan(5)
  expect(violations.map((violation) => violation.split(':')[0])).toEqual(['button-name', 'color-contrast'])
})

const colours = ['#777', 'rgb(120 120 120 / 60%)', 'hsl(200deg 40% 50%)', 'color-mix(in oklab, teal, white)', 'oklch(0.7 0.1 200)', 'rebeccapurple', 'transparent']

test('axe made swift says of every colour, on every other, what axe says', async ({ page }) => {
  const words = colours.flatMap((ink) => colours.map((paper) => `<div style="background:${paper};opacity:.9"><p style="color:${ink}">mot <b style="color:${paper};text-shadow:1px 1px ${ink}">gras</b></p></div>`))
  await page.setContent(`<html lang="fr"><title>Essai</title><main><h1>Essai</h1>${words.join('')}</main></html>`)
  const said = []
  for (const axe of [publishedAxe, swiftAxe]) {
    await page.evaluate(axe)
    said.push(await page.evaluate('axe.run().then(({ passes, violations, incomplete }) => JSON.stringify({ passes, violations, incomplete }))'))
  }
  expect(said[0]).toContain('color-contrast')
  expect(said[1]).toBe(said[0])
})
