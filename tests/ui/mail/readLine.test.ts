import { expect, test } from 'vitest'
import { readLine } from '#ui/mail/readLine.ts'

test.each([
  ['traore', 1, 'traore'],
  ['3 traore', 3, 'traore'],
  ['+2 ben ali', 2, 'ben ali'],
  ['  12  traore ', 12, 'traore'],
  ['143', 1, '143'],
  ['2 143', 2, '143'],
  ['3 37', 3, '37'],
  ['37 3', 1, '37 3'],
  ['+12 37', 12, '37'],
  ['2x traore', 2, 'traore'],
  ['2 × traore', 2, 'traore'],
  ['xavier', 1, 'xavier'],
  ['2 xavier', 2, 'xavier'],
  ['2 B00041', 2, 'B00041'],
  ['ben 3', 3, 'ben'],
  ['Ben ali +12', 12, 'Ben ali'],
  ['ben X3', 3, 'ben'],
  ['143 x3', 3, '143'],
  ['ben 0', 1, 'ben 0'],
  ['ben 41', 1, 'ben 41'],
  ['ben 1985', 1, 'ben 1985'],
  ['143 3', 1, '143 3'],
  ['0 traore', 1, '0 traore'],
  ['12 03 1985', 1, '12 03 1985'],
  ['12/03/1985', 1, '12/03/1985'],
  ['1985', 1, '1985'],
  ['1200 traore', 1, '1200 traore'],
])('“%s” is %i piece(s) for “%s”', (typed, n, who) => {
  expect(readLine(typed)).toEqual({ n, who })
})
