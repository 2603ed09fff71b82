import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cruiseTree, type Walk } from './cruiseTree.ts'
import { layers } from './layers.ts'
import { planted } from './plantedLayers.ts'

const names = (layers.forbidden ?? []).map((rule) => rule.name ?? '')
const sentence = (name: string): string => layers.forbidden?.find((rule) => rule.name === name)?.comment ?? ''

let broken: Walk
let tree = ''

// Nothing proves a rule but a tree that breaks it: this one breaks every rule once.
beforeAll(async () => {
  tree = mkdtempSync(join(tmpdir(), 'layers-'))
  for (const [path, text] of Object.entries(planted)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true })
    writeFileSync(join(tree, path), text)
  }
  broken = await cruiseTree(tree)
}, 60_000)

afterAll(() => rmSync(tree, { recursive: true, force: true }))

test('the layers of the design hold in every file', async () => {
  const walk = await cruiseTree(process.cwd())
  expect(walk.modules).toBeGreaterThan(10)
  expect(walk.breaches.map(({ rule, from, to }) => `${from} → ${to}: ${rule}, ${sentence(rule)}`)).toEqual([])
}, 60_000)

test.each(names)('a tree that breaks "%s" is caught', (name) => {
  expect(broken.breaches.map((breach) => breach.rule)).toContain(name)
})

test.each(['src/desk/lawful.ts', 'src/exports/lawful.ts'])('%s, which imports lawfully, is not accused', (path) => {
  expect(broken.breaches.filter((breach) => breach.from === path && breach.rule !== 'reached-by-a-test')).toEqual([])
})

test('each rule speaks to who broke it', () => {
  expect(names.length).toBe(new Set(names).size)
  expect(names.filter((name) => sentence(name).length < 20)).toEqual([])
})
