import { expect, test } from 'vitest'
import { readSheetLine } from '#ui/sheet/readSheetLine.ts'

test.each<readonly [string, object]>([
  ['ndiaye', { is: 'name', who: 'ndiaye' }],
  ['143', { is: 'name', who: '143' }],
  ['12/03/1985', { is: 'name', who: '12/03/1985' }],
  ['+', { is: 'name', who: '+' }],
  ['+0', { is: 'notAQuantity' }],
  ['+999', { is: 'heads', n: 999 }],
  [' +12 ', { is: 'heads', n: 12 }],
  ['+1000', { is: 'notAQuantity' }],
  ['9h', { is: 'hour', at: '09:00' }],
  ['9 h 40', { is: 'hour', at: '09:40' }],
  ['10:05', { is: 'hour', at: '10:05' }],
  ['9.40', { is: 'hour', at: '09:40' }],
  ['25:00', { is: 'name', who: '25:00' }],
  ['9:', { is: 'name', who: '9:' }],
])('%s', (text, line) => {
  expect(readSheetLine(text)).toEqual(line)
})
