import { expect, test } from 'vitest'
import { casts } from './casts.ts'
import { clock } from './clock.ts'
import { comments, docs } from './comments.ts'
import { contrast, ratio, themes } from './contrast.ts'
import { avoidedWords, glossary } from './glossary.ts'
import { lateImports } from './lateImports.ts'
import { classes, fileNames, identifiers, mainExport } from './names.ts'
import { longFunctions } from './sizes.ts'
import { parse, type Check } from './sources.ts'
import { foreignAddresses, origins, otherStores, words } from './words.ts'

// A check that cannot fail is a defect: each is given what it must refuse, and what it must let pass.
type Planted = readonly [name: string, check: Check, path: string, text: string]

const lines = (count: number): string => 'one()\n'.repeat(count)
const noClient = glossary(['client', 'box number'])

const refused: readonly Planted[] = [
  ['an empty file name', fileNames, 'src/domain/utils.ts', ''],
  ['a barrel', fileNames, 'src/ui/mail/index.ts', ''],
  ['an empty folder name', fileNames, 'src/domain/helpers/clock.ts', ''],
  ['a file that handles', fileNames, 'src/desk/handleMail.ts', ''],
  ['an empty identifier', identifiers, 'src/a.ts', 'const info = 1'],
  ['an empty parameter', identifiers, 'src/a.ts', 'export const f = (data: string) => data'],
  ['a function that processes', identifiers, 'src/a.ts', 'function processMail() {}'],
  ['a component under another name', mainExport, 'src/ui/mail/Pile.tsx', 'export const Heap = () => null'],
  ['a gesture under another name', mainExport, 'src/desk/handOutMail.ts', 'export const give = () => 1'],
  ['a class', classes, 'src/a.ts', 'class Register {}'],
  ['a class of another parent', classes, 'src/a.ts', 'class Register extends Map {}'],
  ['a cast', casts, 'src/a.ts', 'const id = text as PersonId'],
  ['a cast in two steps', casts, 'src/a.ts', 'type A = string; const id = text as unknown as A'],
  ['a date of now', clock, 'src/domain/a.ts', 'const now = new Date()'],
  ['a date called', clock, 'src/desk/a.ts', 'const now = Date()'],
  ['a date of now with its zone', clock, 'src/domain/a.ts', 'const now = new TZDate()'],
  ['the clock as a function', clock, 'src/search/a.ts', 'run(Date.now)'],
  ['chance', clock, 'src/exports/a.ts', 'Math.random()'],
  ['a formatter of now', clock, 'src/domain/a.ts', 'formatter.format()'],
  ['a library that looks at its watch', clock, 'src/domain/time.ts', "import { isToday } from 'date-fns'"],
  ['text in JSX', words, 'src/ui/A.tsx', 'const a = <p>Bonjour</p>'],
  ['text in an attribute', words, 'src/ui/A.tsx', 'const a = <p aria-label="Fermer" />'],
  ['text in braces', words, 'src/ui/A.tsx', "const a = <p>{'Annuler'}</p>"],
  ['text in an attribute in braces', words, 'src/ui/A.tsx', 'const a = <p title={`Annuler`} />'],
  ['text in a branch', words, 'src/ui/A.tsx', "const a = <p>{open ? texts.open : (late && 'Absent')}</p>"],
  ['text around a value', words, 'src/ui/A.tsx', 'const a = <p aria-label={`Casier ${box}`} />'],
  ['French in a string', words, 'src/domain/a.ts', "const reason = 'Déjà noté'"],
  ['French in a template', words, 'src/desk/a.ts', 'const reason = `${day} à ${hour}`'],
  ['another origin', origins, 'src/a.ts', "fetch('https://cdn.example.org/x.js')"],
  ['another origin in a template', origins, 'src/a.ts', 'const a = `http://example.org/${id}`'],
  ['localStorage', otherStores, 'src/a.ts', "localStorage.setItem('a', 'b')"],
  ['sessionStorage behind window', otherStores, 'src/a.ts', 'window.sessionStorage.clear()'],
  ['a cookie', otherStores, 'src/a.ts', "document.cookie = 'a'"],
  ['code that comes later, known to nobody', lateImports, 'src/storage/a.ts', "const { a } = await import('#storage/b.ts')"],
  ['a promise', comments, 'src/a.ts', '// TODO count again\nconst a = 1'],
  ['a promise at the end of a line', comments, 'src/a.ts', 'const a = 1 // FIXME'],
  ['a banner', comments, 'src/a.ts', '// ---- mail ----\nconst a = 1'],
  ['dead code', comments, 'src/a.ts', '// const b = a + 1\nconst a = 1'],
  ['a promise between words', comments, 'src/a.tsx', 'const a = <p>mot {/* TODO count again */} mot</p>'],
  ['a promise after a text', comments, 'src/a.ts', 'const a = `${b /* TODO */} //` + "//" // fine'],
  ['dead code in a block', comments, 'src/a.ts', '/*\nreturn b;\n*/\nconst a = 1'],
  ['a public function unexplained', docs, 'src/domain/a.ts', 'export const f = () => 1'],
  ['a public declaration unexplained', docs, 'src/server/a.ts', '// a word\nexport function f() {}'],
  ['a function that left the family', docs, 'src/domain/a.ts', '/** Gates. */\nexport const f = () => 1\n\nexport const g = () => 2'],
  ['a word to avoid', noClient, 'src/a.ts', 'const clientsToday = 1'],
  ['two words to avoid', noClient, 'src/a.ts', 'function nextBoxNumber() {}'],
  ['a long function', longFunctions, 'tests/a.ts', `test('a', () => {\n${lines(40)}})`],
]

const accepted: readonly Planted[] = [
  ['a noun', fileNames, 'src/domain/mail/ledger.ts', ''],
  ['a long word that begins like an empty one', fileNames, 'src/domain/information.ts', ''],
  ['the envelope’s own word', identifiers, 'src/a.ts', 'const { data } = fact; const { data: content } = fact'],
  ['a component', mainExport, 'src/ui/mail/Pile.tsx', 'export function Pile() { return null }'],
  ['a noun’s file', mainExport, 'src/desk/ports.ts', 'export type Clock = () => number'],
  ['the error boundary', classes, 'src/a.tsx', 'class Boundary extends Component {}'],
  ['a gate', casts, 'src/a.ts', "type Id = Brand<string, 'Id'>; const id = text as Id; const all = text as readonly Id[]"],
  ['as const', casts, 'src/a.ts', "const a = ['x'] as const"],
  ['a given date', clock, 'src/domain/time.ts', 'const a = new Date(ms); formatter.format(a)'],
  ['the clock of a screen', clock, 'src/ui/a.ts', 'Date.now()'],
  ['text from the texts', words, 'src/ui/A.tsx', 'const a = <p title={texts.bye} className="key">{texts.hello}: 1</p>'],
  ['a word that is compared', words, 'src/ui/A.tsx', "const a = <p className={`key ${tone}`}>{kind === 'letter' ? 1 : of('parcel')}</p>"],
  ['a texts file', words, 'src/ui/texts/mail.ts', "export const mail = { done: 'Courrier remis à' }"],
  ['letters that search folds', words, 'src/search/fold.ts', "const letters = { œ: 'oe', key: 'œ' }"],
  ['a letter alone', words, 'src/exports/a.ts', "const letter = 'œ'"],
  ['the own address', origins, 'src/a.ts', "const a = 'http://localhost:8080'; const b = '/v1/health'"],
  ['an address in a comment', origins, 'src/a.ts', '// https://www.legifrance.gouv.fr\nconst a = 1'],
  ['code that comes later', lateImports, 'src/storage/a.ts', "const b = lateCode(async () => (await import('#storage/b.ts')).b)"],
  ['signs of a comment in a text', comments, 'src/a.tsx', 'const a = <p title="// TODO">// TODO {`// TODO ${b} // TODO`} {/\\/\\/ TODO/.source}</p>'],
  ['a reason', comments, 'src/a.ts', '// The clock starts at the decision (CASF, art. L264-2): if a call comes, it starts again.\nconst a = 1'],
  ['an example in a doc comment', comments, 'src/a.ts', '/** const day = parse("2024-01-01")\n * return it */\nconst a = 1'],
  ['a public function explained', docs, 'src/domain/a.ts', '/** Counts days. */\nexport const f = () => 1\nexport const table = { a: 1 }'],
  ['a family under one comment', docs, 'src/domain/a.ts', '/** Gates. */\nexport const f = () => 1\nexport const g = () => 2'],
  ['a part of a word', noClient, 'src/a.ts', 'const clientele = 1; const box = other.client'],
  ['a long describe of short tests', longFunctions, 'tests/a.ts', `describe('a', () => {\n${lines(60)}})`],
]

test.each(refused)('refused: %s', (...[, check, path, text]) => expect(check(parse(path, text))).not.toEqual([]))
test.each(accepted)('accepted: %s', (...[, check, path, text]) => expect(check(parse(path, text))).toEqual([]))

test('a sheet that loads from elsewhere is refused, a cited source is not', () => {
  expect(foreignAddresses('a.css', '@import url(https://fonts.example.org/a.css);')).toHaveLength(1)
  expect(foreignAddresses('a.css', 'a { background: url(//cdn.example.org/a.png) }')).toHaveLength(1)
  expect(foreignAddresses('a.html', '<!-- https://example.org --><a href="/b">b</a>')).toEqual([])
  expect(foreignAddresses('a.svg', '<svg xmlns="http://www.w3.org/2000/svg">')).toEqual([])
})

test('the glossary’s avoid column is read, whatever its place', () => {
  const page = '| word | avoid | why |\n|---|---|---|\n| person | `client`, user (too vague) | – |\n\nprose\n\n| Term | Says | Avoid |\n|---|---|---|\n| box | place | bed-number; |'
  expect(avoidedWords(page)).toEqual(['client', 'user', 'bed number'])
})

test('contrast is the one of WCAG, and a pale text is refused', () => {
  expect(ratio('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(ratio('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  const pale = themes(':root { --bg: #ffffff; --surface: #ffffff; --text: #777777; --rail: var(--bg); }').get(':root') ?? new Map()
  expect(pale.get('rail')).toBe('#ffffff')
  expect(contrast('light', pale)).toContain('light: --text on --bg is 4.48, 7 at least')
  expect(contrast('light', pale)).toContain('light: --muted or --bg is no #rrggbb')
})
