import { expect, test } from 'vitest'
import { alreadyHere } from '#desk/import/alreadyHere.ts'
import type { PersonRow, RegisterRow } from '#domain/import/rows.ts'
import type { Description } from '#domain/person/description.ts'
import { whoIs } from '#domain/person/who.ts'
import { knownDay } from '#domain/time.ts'
import { openMemoryRegister } from '../../ui/memoryRegister.ts'

const born = knownDay('1985-03-12')
const row = (number: string, who: Description): PersonRow => ({ table: 'persons', file: 'usagers.csv', line: 2, key: number, number, who: { number, ...who } })
const call: RegisterRow = { table: 'contacts', file: 'contacts.csv', line: 2, key: 'x', number: 'B1', day: knownDay('2024-01-02'), channel: 'call' }

const shelter = async () => {
  const memory = await openMemoryRegister()
  await memory.person({ number: 'A-0001', firstName: 'Awa', lastName: "N'Diaye", birthDate: born })
  await memory.person({ number: 'A-0002', firstName: 'Karim', lastName: 'Haddad' })
  return memory.register()
}

test('a person of the files who bears the name and birth date of someone here, under another number, is shown', async () => {
  const register = await shelter()
  const found = alreadyHere(register, [row('B00001', { firstName: 'AWA', lastName: 'ndiaye', birthDate: born }), call])
  expect(found.map(({ row: { number }, person }) => [number, whoIs(register, person).number])).toEqual([['B00001', 'A-0001']])
})

test('the same number, another birth date, or no birth date at all, is no look-alike', async () => {
  const register = await shelter()
  const rows = [
    row('A-0001', { firstName: 'Awa', lastName: "N'Diaye", birthDate: born }),
    row('B00002', { firstName: 'Awa', lastName: "N'Diaye", birthDate: knownDay('1985-03-13') }),
    row('B00003', { firstName: 'Awa', lastName: "N'Diaye" }),
    row('B00004', { firstName: 'Karim', lastName: 'Haddad', birthDate: born }),
  ]
  expect(alreadyHere(register, rows)).toEqual([])
})
