import { expect, test } from 'vitest'
import { foldText } from '#search/fold.ts'
import { readingsOf } from '#search/scripts.ts'

test.each([
  ['awa', []],
  ['Олена', ['olena']],
  ['Георгий', ['gueorguii', 'heorhii']],
  ['Шевченко', ['shevtchenko']],
  ['محمد', ['mhmd']],
  ['العربي', ['arbi', 'alarbi']],
  ['رضا', ['rda', 'rza']],
  ['فاطمة', ['fatma', 'fatmt']],
  ['Νίκος', ['nikos']],
  ['Արամ', ['aram']],
  ['გიორგი', ['guiorgui']],
  ['சிவா', ['sv']],
  ['鈴木', ['鈴木']],
])('%s is read as %j', (typed, expected) => {
  expect(readingsOf(foldText(typed)).map(({ text }) => text)).toEqual(expected)
})

test('only a script that leaves vowels out is read by its bones', () => {
  expect(readingsOf('محمد').map(({ bones }) => bones)).toEqual([true])
  expect(readingsOf('олена').map(({ bones }) => bones)).toEqual([false])
})
