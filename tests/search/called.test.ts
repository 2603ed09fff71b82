import { expect, test } from 'vitest'
import { knownDay } from '#domain/time.ts'
import { shelterWith } from './shelter.ts'

const files = {
  number: { lastName: 'Diop', firstName: 'Awa', number: 'A-0037', boxNumber: '12' },
  box: { lastName: 'Sow', firstName: 'Ali', number: 'A-0099', boxNumber: '37' },
  long: { lastName: 'Ba', firstName: 'Omar', boxNumber: '12345' },
  named: { lastName: 'Boîte', firstName: 'Jean', number: 'A-0205', birthDate: knownDay('1985-03-12') },
  no: { lastName: 'Lee', firstName: 'No', birthDate: knownDay('1990-02-01') },
  born: { lastName: 'Sylla', firstName: 'Yaya', birthDate: knownDay('1990-05-06') },
} as const

test.each([
  ['boîte 37', ['box']],
  ['boite 37', ['box']],
  ['Boîte 37', ['box']],
  ['bte 37', ['box']],
  ['boîte37', ['box']],
  ['boîte n° 37', ['box']],
  ['sow boîte 37', ['box']],
  ['boîte 3', []],
  ['boîte 38', []],
  ['boîte 1234', []],
  ['boîte 99', []],
  ['boîte 12345', ['long']],
  ['n°A-0037', ['number']],
  ['N° A-0037', ['number']],
  ['no A-0037', ['number']],
  ['numéro A-0037', ['number']],
  ['n°37', ['number', 'box']],
  ['n° 37', ['number', 'box']],
  ['no 37', ['number', 'box']],
  ['nº37', ['number', 'box']],
  ['boite', ['named']],
  ['boî', ['named']],
  ['boîte jean', ['named']],
  ['boite 205', ['named']],
  ['boîte 1985', ['named']],
  ['bte no 37', ['box']],
  ['boîte 12/03', ['named']],
  ['no', ['no']],
  ['lee no', ['no']],
  ['no 1990', ['no', 'born']],
])('"%s" finds %j', async (typed, expected) => {
  const { found } = await shelterWith(files)
  expect(found(typed)).toEqual(expected)
})
