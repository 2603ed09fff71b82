// src/SECURITY.md names the test behind each promise: a test that was renamed or removed takes its promise with it.
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Named = { readonly path: string; readonly title: string }

const namedIn = (page: string): readonly Named[] => {
  const text = page.replaceAll(/\s+/g, ' ')
  return [...text.matchAll(/`(tests\/[^`]+)` "([^"]+)"/g)].map(([, path = '', title = '']) => ({ path, title }))
}

const missing = ({ path, title }: Named): readonly string[] => {
  if (!existsSync(path)) return [`${path} is not there`]
  return readFileSync(path, 'utf8').includes(`test('${title}'`) ? [] : [`${path} has no test "${title}"`]
}

const page = readFileSync('src/SECURITY.md', 'utf8')
const threats = page.split(/^## /m).slice(1)

test('each threat of the security page says what protects, what does not, and which test shows it', () => {
  expect(threats.length).toBeGreaterThan(10)
  for (const threat of threats) {
    for (const part of ['- Protects: ', '- Does not: ', '- Shown by: ']) expect(threat, threat.split('\n')[0]).toContain(part)
    expect(namedIn(threat), threat.split('\n')[0]).not.toEqual([])
  }
})

test('each test that the security page names is there, under that title', () => {
  expect(namedIn(page).flatMap(missing)).toEqual([])
})

test('a test that is not there is found out', () => {
  expect(namedIn('`tests/nowhere.test.ts` "x"; `tests/architecture/security.test.ts` "a promise\n  that nobody keeps"').flatMap(missing)).toHaveLength(2)
})
