import { expect, test } from 'vitest'
import { readQuery } from '#search/query.ts'

const read = (text: string) => readQuery(text).map((words) => words.map(({ texts }) => texts.join('|')).join(' '))

test.each([
  ['awa ndiaye', ['awa ndiaye', 'awandiaye']],
  ['N’Diaye', ['n diaye', 'ndiaye']],
  ['el amrani youssef', ['el amrani youssef', 'elamrani youssef', 'el amraniyoussef']],
  ['B00041', ['b00041']],
  ['a-0001', ['a0001']],
  ['awa 212', ['awa 212']],
  ['12/03/1985', ['#12031985']],
  ['12.3.85', ['#120385']],
  ['12-03', ['#1203']],
  ['12 03 1985', ['#12031985']],
  ['1985-03-12', ['#12031985']],
  ['12031985', ['12031985']],
  ['awa 12/03/1985', ['awa #12031985']],
  ['12/1', ['#121|#1201']],
  ['12/0', ['#120|#1200']],
  ['12/3', ['#1203']],
  ['12/03/', ['#1203']],
  ['12/', ['12']],
  ['1985', ['1985']],
  ['9', ['9']],
])('%s is read as %j', (typed, ways) => {
  expect(read(typed)).toEqual(ways)
})

test.each(['', ' ', 'a', 'é', '…', '-'])('"%s" is too short to search', (typed) => {
  expect(readQuery(typed)).toEqual([])
})

test('a page pasted into the search is cut to six words', () => {
  expect(read('un deux trois quatre cinq six sept huit')[0]).toBe('un deux trois quatre cinq six')
})
