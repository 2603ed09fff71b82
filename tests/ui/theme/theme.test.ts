import { readFileSync, readdirSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'

const theme = (file: string) => readFileSync(`src/ui/theme/${file}`, 'utf8')

test('the order of the layers is read before any sheet of a part or a room', () => {
  const order = '@layer tokens, base, parts, rooms;'
  expect(readFileSync('public/layers.css', 'utf8')).toContain(order)
  expect(theme('theme.css')).toContain(order)
  const page = readFileSync('index.html', 'utf8')
  const [first] = page.matchAll(/<link rel="stylesheet" href="([^"]+)"|<script/g)
  expect(first?.[1]).toBe('/layers.css')
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
