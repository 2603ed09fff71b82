import { expect, test } from 'vitest'
import { foldedWords, foldGlued, foldText } from '#search/fold.ts'

test.each([
  ['Lefèvre', 'lefevre'],
  ['ŒUVRARD', 'oeuvrard'],
  ['Ægir Søren', 'aegir soren'],
  ['Łukasz Đorđe', 'lukasz dorde'],
  ['Işık', 'isik'],
  ['İpek', 'ipek'],
  ['Groß', 'gross'],
  ['Þór Sigurðsson', 'thor sigurdsson'],
  ['N’Diaye', 'n diaye'],
  ["N'Diaye", 'n diaye'],
  ['  Jean-Pierre  (JP) ', 'jean pierre jp'],
  ['Zoe\u0301', 'zoe'],
  ['محمد', 'محمد'],
  ['', ''],
])('%s is looked up as "%s"', (typed, folded) => {
  expect(foldText(typed)).toBe(folded)
})

test('a name is split and glued', () => {
  expect(foldedWords('Da Silva-Pereira')).toEqual(['da', 'silva', 'pereira'])
  expect(foldedWords('…')).toEqual([])
  expect(foldGlued('N’Diaye')).toBe('ndiaye')
})
