import { expect, test } from 'vitest'
import { readLine } from '#ui/mail/readLine.ts'

test.each([
  ['traore', 1, 'traore'],
  ['3 traore', 3, 'traore'],
  ['+2 ben ali', 2, 'ben ali'],
  ['  12  traore ', 12, 'traore'],
  ['143', 1, '143'],
  ['2 143', 2, '143'],
  ['2 B00041', 2, 'B00041'],
  ['0 traore', 1, '0 traore'],
  ['12 03 1985', 1, '12 03 1985'],
  ['12/03/1985', 1, '12/03/1985'],
  ['1985', 1, '1985'],
  ['1200 traore', 1, '1200 traore'],
])('“%s” is %i piece(s) for “%s”', (typed, n, who) => {
  expect(readLine(typed)).toEqual({ n, who })
})
