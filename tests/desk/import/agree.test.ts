import { expect, test } from 'vitest'
import { agree } from '#desk/import/agree.ts'
import { knownDay } from '#domain/time.ts'

const [born, other] = [knownDay('1990-01-01'), knownDay('1990-02-01')]
const awa = { firstName: 'Awa', lastName: 'Ndiaye', birthDate: born }

test('the same name is the same person, whichever of it was written first, whatever their birth date', () => {
  expect(agree({ firstName: 'ndiaye', lastName: 'AWA' }, awa)).toBe(true)
  expect(agree({ ...awa, birthDate: other }, awa)).toBe(true)
})

test('the same birth date and one word of a name are the same person; a birth date alone, 1 January above all, is nobody', () => {
  expect(agree({ firstName: 'Awa Marie', lastName: 'Diop', birthDate: born }, awa)).toBe(true)
  expect(agree({ firstName: 'Jean', lastName: 'Dupont', birthDate: born }, awa)).toBe(false)
  expect(agree({ firstName: 'Awa', lastName: 'Diop', birthDate: other }, awa)).toBe(false)
  expect(agree({ firstName: 'Awa', lastName: 'Diop' }, { firstName: 'Awa', lastName: 'Ndiaye' })).toBe(false)
})

test('a file without a name is nobody in particular', () => {
  expect(agree(awa, {})).toBe(false)
  expect(agree({ birthDate: born }, { birthDate: born })).toBe(false)
})
