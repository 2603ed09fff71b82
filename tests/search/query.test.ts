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
  ['12.3.85', ['#120385', '+58321']],
  ['12-03', ['#1203', '+3021']],
  ['12 03 1985', ['#12031985', '+58913021']],
  ['1985-03-12', ['#12031985', '+21305891']],
  ['12031985', ['12031985|+58913021']],
  ['awa 12/03/1985', ['awa #12031985']],
  ['12/1', ['#121|#1201']],
  ['12/0', ['#120|#1200']],
  ['12/3', ['#1203']],
  ['12/03/', ['#1203']],
  ['12/', ['12']],
  ['1985', ['1985|+5891']],
  ['9', ['9']],
  ['+12', ['12']],
  ['29 35', ['29 35', '+5392']],
  ['awa 29 35', ['awa 29 35', 'awa +5392']],
  ['7 12', ['7 12']],
  ['boîte 37', ['boite 37', '=37']],
  ['bte37', ['bte37', '=37']],
  ['boîte n° 37', ['boite n 37', 'boiten 37', '=37']],
  ['boîte rouge', ['boite rouge', 'boiterouge']],
  ['n°A-0037', ['a0037']],
  ['№37', ['37']],
  ['n37', ['n37']],
  ['11 sept', ['11 sept', '#1109']],
  ['boîte 11 mars', ['boite 11 mars', '=11 mars', 'boite #1103']],
])('%s is read as %j', (typed, ways) => {
  expect(read(typed)).toEqual(ways)
})

test.each(['', ' ', 'a', 'é', '…', '-'])('"%s" is too short to search', (typed) => {
  expect(readQuery(typed)).toEqual([])
})

test('a page pasted into the search is cut to six words', () => {
  expect(read('un deux trois quatre cinq six sept huit')[0]).toBe('un deux trois quatre cinq six')
})
