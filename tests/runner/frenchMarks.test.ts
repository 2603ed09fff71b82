import { build } from 'vite'
import { expect, test } from 'vitest'
import { bindMarks, frenchMarks } from './frenchMarks.ts'

test('a mark goes with its word, in what is said alone', () => {
  expect(bindMarks('const a = b ? `${c} : 5 %` : \'« Qui ? » ; oui !\'')).toBe('const a = b ? `${c}\u00a0: 5\u00a0%` : \'«\u00a0Qui\u202f?\u00a0»\u202f; oui\u202f!\'')
})

test('a pattern that looks for a mark is refused: it would find none in the built app', () => {
  expect(() => bindMarks('const a = b.replace(/^signe : /, \'\')')).toThrow('signe : ')
  expect(bindMarks('const a = b.replace(/^signe/, \'\')')).toContain('/^signe/')
})

test('the sentences of the built app have it, as long as they were', async () => {
  const input = 'src/ui/texts/helpOfDesk.ts'
  const built = await build({ configFile: false, logLevel: 'silent', plugins: [frenchMarks], build: { write: false, minify: false, rolldownOptions: { input, preserveEntrySignatures: 'strict' } } })
  // What it writes escapes the whole space.
  const text = JSON.stringify(built).replaceAll(String.raw`\\xA0`, '\u00a0')
  expect(text).toContain('La recherche ne trouve pas la personne')
  expect(text).toContain('«\u00a0Passage anonyme\u00a0»')
  expect(text).not.toMatch(/« | »/)
})
