import { expect, test } from 'vitest'
import { matchedSpans } from '#search/spans.ts'

const underlined = (text: string, typed: string) => matchedSpans(text, typed).map(({ from, to }) => text.slice(from, to))

test.each([
  ['Mohamed', 'moh', ['Moh']],
  ['Ben Ali Mohamed', 'mohamed ben', ['Ben', 'Mohamed']],
  ['Ben Ali', 'benali', ['Ben Ali']],
  ['N’Diaye', 'ndia', ['N’Dia']],
  ['N’Diaye', 'diaye', ['Diaye']],
  ['Œuvrard', 'oe', ['Œ']],
  ['Œuvrard', 'o', []],
  ['Zoe\u0301 Martin', 'zoe', ['Zoe\u0301']],
  ['\u0301Zo', 'zo', ['Zo']],
  ['Sowa', 'wa', []],
  ['Awa Awa', 'aw', ['Aw', 'Aw']],
  ['Jean-Pierre', 'jean jeanp', ['Jean-P']],
  ['Moreau', '12/03', []],
  ['', 'awa', []],
])('in "%s", "%s" underlines %j', (text, typed, expected) => {
  expect(underlined(text, typed)).toEqual(expected)
})
