import { readFileSync, readdirSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'

const theme = (file: string) => readFileSync(`src/ui/theme/${file}`, 'utf8')

test('the theme is the first import of the desk: a room would otherwise settle the order of the layers', () => {
  const [first] = readFileSync('src/main.tsx', 'utf8').matchAll(/^import .*$/gm)
  expect(first?.[0]).toBe("import '#ui/theme/theme.css'")
})

test('night is the same whether the tablet or the settings ask for it', () => {
  const nights = [...theme('tokens.css').matchAll(/color-scheme: dark;([^}]*)\}/g)].map((block) => block[1]?.replaceAll(/\s+/g, ' '))
  expect(nights).toHaveLength(2)
  expect(nights[0]).toBe(nights[1])
})

test('every part and room speaks in its own layer', () => {
  const sheets = readdirSync('src/ui', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.module.css'))
  const strays = sheets.filter((file) => {
    const layer = file.startsWith('parts/') ? 'parts' : 'rooms'
    return !readFileSync(`src/ui/${file}`, 'utf8').includes(`@layer ${layer} {`)
  })
  expect(sheets.length).toBeGreaterThan(30)
  expect(strays).toEqual([])
})

test('the fonts weigh at most 55 kB and come from this house', () => {
  const files = [...theme('fonts.css').matchAll(/url\('([^']+)'\)/g)].map((found) => found[1] ?? '')
  const weight = files.reduce((sum, file) => sum + statSync(`node_modules/${file}`).size, 0)
  expect(files).toHaveLength(2)
  expect(weight).toBeLessThanOrEqual(55_000)
})
