import { expect, test } from 'vitest'
import { knownDay } from '#domain/time.ts'
import { withMonths } from '#search/months.ts'
import { shelterWith } from './shelter.ts'

test.each([
  ['11 septembre 1974', '11/9/1974'],
  ['1er août', '1/8/'],
  ['2 Févr. 85', '2/2/85'],
  ['3 De\u0301c 1990', '3/12/1990'],
  ['awa 12 mar diop', 'awa 12/3/ diop'],
  ['12 mars 19', '12/3/19'],
  ['12 mars 1985b', '12/3/ 1985b'],
  ['4 jui', '4 jui'],
  ['4 juin', '4/6/'],
  ['4 juil', '4/7/'],
  ['12 ma', '12 ma'],
  ['12 martin', '12 martin'],
  ['b12 mars', 'b12 mars'],
])('"%s" is %s', (said, written) => {
  expect(withMonths(said)).toBe(written)
})

const files = {
  awa: { lastName: 'Diop', firstName: 'Awa', birthDate: knownDay('1974-09-11') },
  ali: { lastName: 'Sow', firstName: 'Ali', birthDate: knownDay('1990-09-11') },
  mars: { lastName: 'Mars', firstName: 'Léa', boxNumber: '12' },
  march: { lastName: 'Ba', firstName: 'Omar', birthDate: knownDay('1985-03-12') },
} as const

test.each([
  ['11 septembre 1974', ['awa']],
  ['11 Septembre 74', ['awa']],
  ['11 septembre', ['awa', 'ali']],
  ['11 sept.', ['awa', 'ali']],
  ['ali 11 sept', ['ali']],
  ['12 mars', ['mars', 'march']],
  ['10 septembre 1974', []],
])('"%s" finds %j', async (typed, expected) => {
  const { found } = await shelterWith(files)
  expect(found(typed)).toEqual(expected)
})
