import { expect, test } from 'vitest'
import { knownDay } from '#domain/time.ts'
import { phoneToken } from '#search/phone.ts'
import { shelterWith } from './shelter.ts'

const files = {
  awa: { lastName: 'Diop', firstName: 'Awa', phone: '06 39 98 29 35' },
  abroad: { lastName: 'Ndiaye', firstName: 'Ibra', phone: '+221 77 123 45 67' },
  coded: { lastName: 'Sow', firstName: 'Ali', phone: '0033 (0)7 11 22 04 12' },
  short: { lastName: 'Ba', firstName: 'Omar', phone: '17' },
  april: { lastName: 'Kone', firstName: 'Lamine', birthDate: knownDay('1985-12-04') },
  box: { lastName: 'Sylla', firstName: 'Yaya', boxNumber: '29', number: 'B00035' },
} as const

test.each([
  '06 39 98 29 35', '0639982935', '+33639982935', '+33 6 39 98 29 35', '0033639982935', '00 33 6 39 98 29 35', '+33 (0)6 39 98 29 35', '33639982935',
  '06.39.98.29.35', '06-39-98-29-35', '06 39 98 2935', '6 39 98 29 35', '98 29 35', '982935', '82935', '2935', '29.35', 'awa 29 35', '29 35 diop', 'awa2935',
])('"%s" finds whose phone it is, or ends so', async (typed) => {
  const { found } = await shelterWith(files)
  expect(found(typed)[0]).toBe('awa')
})

test.each(['06 39 98 29 99', '0639982999', '+33639982999', '07 39 98 29 35', '06 39 98', '935', '9 35', '17', 'omar 982935', '+49639982935'])('"%s" is nobody’s', async (typed) => {
  const { found } = await shelterWith(files)
  expect(found(typed)).toEqual([])
})

test.each(['+221771234567', '00221 77 123 45 67', '77 123 45 67', '4567'])('"%s" finds a phone of another country', async (typed) => {
  const { found } = await shelterWith(files)
  expect(found(typed)).toEqual(['abroad'])
})

test.each(['0711220412', '+33 7 11 22 04 12', '220412'])('"%s" finds a phone that was written with its code', async (typed) => {
  const { found } = await shelterWith(files)
  expect(found(typed)).toEqual(['coded'])
})

test.each([
  ['0412', ['coded', 'april']],
  ['04.12', ['coded', 'april']],
  ['04/12', ['april']],
  ['04 12 1985', ['april']],
  ['29 35', ['awa', 'box']],
  ['29', ['box']],
  ['35', ['box']],
])('"%s" may be a phone, a birth date, a box and a number: %j', async (typed, expected) => {
  const { found } = await shelterWith(files)
  expect(found(typed).toSorted()).toEqual(expected.toSorted())
  expect(found(typed)[0]).toBe(expected[0])
})

test('a phone is as it is dialled, whatever was written before it', () => {
  expect(['0639982935', '+33 639982935', '0033(0)639982935', '639982935'].map(phoneToken)).toEqual(Array.from({ length: 4 }, () => '+539289936'))
  expect(['0035', '00221771234567', '123'].map(phoneToken)).toEqual(['+5300', '+765432177122', undefined])
})
