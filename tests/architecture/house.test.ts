import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { casts } from './casts.ts'
import { clock } from './clock.ts'
import { comments, docs } from './comments.ts'
import { contrast, themes } from './contrast.ts'
import { avoidedWords, glossary } from './glossary.ts'
import { lateImports } from './lateImports.ts'
import { classes, fileNames, identifiers, mainExport } from './names.ts'
import { isAstray, runnersOf } from './runners.ts'
import { longFiles, longFunctions } from './sizes.ts'
import { faults, filesOf, srcCode, testCode } from './sources.ts'
import { foreignAddresses, origins, otherStores, words } from './words.ts'

describe('in src', () => {
  test('there is something to check', () => {
    expect(srcCode.length).toBeGreaterThan(20)
    expect(testCode.length).toBeGreaterThan(10)
  })

  test.each([
    ['a file is named after a noun or a gesture of the shelter', fileNames],
    ['a name says something', identifiers],
    ['a file bears the name of its main export', mainExport],
    ['a class is Dexie’s or an error boundary', classes],
    ['a type is made by its gate alone', casts],
    ['the clock and chance are arguments', clock],
    ['what people read stands in a texts folder', words],
    ['nothing is asked of another origin', origins],
    ['nothing is kept beside the log', otherStores],
    ['what comes later is known to one list', lateImports],
    ['a comment is no banner, no promise, no dead code', comments],
    ['a public function is explained', docs],
  ])('%s', (_, check) => expect(faults(check, srcCode)).toEqual([]))

  test('a thing has the glossary’s word', () => {
    const avoided = avoidedWords(readFileSync('src/domain/GLOSSARY.md', 'utf8'))
    expect(avoided.length).toBeGreaterThan(10)
    expect(faults(glossary(avoided), srcCode)).toEqual([])
  })

  test('the smallest folder stays small', () => {
    const lines = srcCode.filter(({ path }) => path.startsWith('src/kernel/')).flatMap(({ text }) => text.trimEnd().split('\n'))
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.length).toBeLessThanOrEqual(60)
  })
})

describe('beside the code', () => {
  const pages = filesOf('src').filter((path) => path.endsWith('.md'))
  const sheets = [...filesOf('src'), ...filesOf('public'), 'index.html'].filter((path) => /\.(css|html|webmanifest|svg)$/.test(path))

  test('the map fits in 80 lines, a decision in 60, a style sheet in 200', () => {
    expect(pages).toContain('src/README.md')
    expect(longFiles(['src/README.md'], 80)).toEqual([])
    expect(longFiles(pages.filter((path) => path.startsWith('src/decisions/')), 60)).toEqual([])
    expect(longFiles(sheets, 200)).toEqual([])
    expect(longFiles(['README.md'], 150)).toEqual([])
  })

  test('no sheet, page or manifest asks anything of another origin, and the page runs nothing inline', () => {
    expect(sheets.length).toBeGreaterThan(3)
    expect(sheets.flatMap((path) => foreignAddresses(path, readFileSync(path, 'utf8')))).toEqual([])
    expect(readFileSync('index.html', 'utf8')).not.toMatch(/<script>|<script(?![^>]*\bsrc=)|<style|\son\w+=|style=/)
  })

  test('light and dark can be read by tired eyes', () => {
    const found = themes(readFileSync('src/ui/theme/tokens.css', 'utf8'))
    const selectors = [...found.keys()].join(' | ')
    expect(selectors).toContain(':root')
    expect(selectors).toContain("[data-theme='dark']")
    expect(found.size).toBeGreaterThanOrEqual(3)
    expect([...found].flatMap(([theme, tokens]) => contrast(theme, tokens))).toEqual([])
  })

  test('dark is the same, asked by the tablet or by a person', () => {
    const dark = [...themes(readFileSync('src/ui/theme/tokens.css', 'utf8'))].slice(1).map(([, tokens]) => [...tokens])
    expect(dark.length).toBeGreaterThan(1)
    for (const one of dark) expect(one).toEqual(dark[0])
  })
})

describe('in the tests', () => {
  test.each([
    ['a function stays short', longFunctions],
    ['a comment is no banner, no promise, no dead code', comments],
    ['a file is named after what it tries', fileNames],
  ])('%s', (_, check) => expect(faults(check, testCode.filter(({ path }) => !/planted/.test(path)))).toEqual([]))

  test('each is run by one step of the checks', () => {
    const all = filesOf('tests')
    expect(new Set(all.flatMap(runnersOf)).size).toBe(5)
    expect(all.filter(isAstray)).toEqual([])
    const astray = ['tests/clock.test.ts', 'tests/domain/clock.test.tsx', 'tests/ui/clock.spec.ts', 'tests/bench/clock.test.ts', 'tests/browser/clock.test.ts', 'tests/sync/clock.test.mjs']
    expect(astray.filter(isAstray)).toEqual(astray)
  })

  test('they mirror src', () => {
    const apart = /^tests\/(architecture|simulation|browser|bench|runner)\/|^tests\/\w+\.\w+$/
    const tried = testCode.filter(({ path }) => /\.test\.tsx?$/.test(path))
    const stray = tried.map(({ path }) => path.slice('tests/'.length, path.lastIndexOf('/'))).filter((folder) => !existsSync(`src/${folder}`))
    expect(stray.filter((folder) => !apart.test(`tests/${folder}/`))).toEqual([])
  })
})
