import { expect, test } from 'vitest'
import { alreadyHere as found } from '#desk/import/alreadyHere.ts'
import type { Newcomer } from '#desk/import/alreadyHere.ts'
import type { Description } from '#domain/person/description.ts'
import { everyone, whoIs } from '#domain/person/who.ts'
import { knownDay } from '#domain/time.ts'
import type { Register } from '#domain/register/register.ts'
import { openMemoryRegister } from '../../ui/memoryRegister.ts'

const alreadyHere = async (register: Register, newcomers: readonly Newcomer[]) => found(register, newcomers, { rest: async () => Promise.resolve() })

const born = knownDay('1985-03-12')
const newcomer = (number: string | undefined, who: Description) => ({ key: number ?? 'a row', who: { ...(number === undefined ? {} : { number }), ...who } })

const shelter = async () => {
  const memory = await openMemoryRegister()
  await memory.person({ number: 'A-0001', firstName: 'Awa', lastName: "N'Diaye", birthDate: born })
  await memory.person({ number: 'A-0002', firstName: 'Karim', lastName: 'Haddad' })
  await memory.person({ number: 'A-0003', firstName: 'Li', lastName: 'Wu', birthDate: born })
  return memory.register()
}

test('whoever bears the name and birth date of someone here, under another number or none, is surely them', async () => {
  const register = await shelter()
  const alike = await alreadyHere(register, [newcomer('B00001', { firstName: 'AWA', lastName: 'ndiaye', birthDate: born }), newcomer(undefined, { firstName: "N'diaye", lastName: 'Awa', birthDate: born })])
  expect(alike.map(({ newcomer: { key }, person, sure }) => [key, whoIs(register, person).number, sure])).toEqual([['B00001', 'A-0001', true], ['a row', 'A-0001', true]])
})

test('whoever shares a birth date and one word of a name may be them, and stands after those who surely are', async () => {
  const register = await shelter()
  const alike = await alreadyHere(register, [newcomer('B1', { firstName: 'Awa Marie', lastName: 'Diaye', birthDate: born }), newcomer('B2', { firstName: 'Wu', lastName: 'Li', birthDate: born })])
  expect(alike.map(({ newcomer: { key }, sure }) => [key, sure])).toEqual([['B2', true], ['B1', false]])
})

test('whoever came in by an earlier import of the same file is themselves, and no look-alike', async () => {
  const register = await shelter()
  const [awa] = everyone(register)
  const who = { firstName: 'Awa', lastName: "N'Diaye", birthDate: born }
  expect(await alreadyHere(register, [{ key: 'a row', who, ...(awa === undefined ? {} : { person: awa }) }])).toEqual([])
})

test('one name, and no birth date to tell them apart: only a human can say, however the name is spelt', async () => {
  const memory = await openMemoryRegister()
  await memory.person({ number: 'A-0001', firstName: 'Gülsüm', lastName: 'Tran', birthDate: born })
  await memory.person({ number: 'A-0002', firstName: 'Karim', lastName: 'Haddad' })
  await memory.person({ number: 'A-0003', firstName: 'Rosa', lastName: 'Luz', birthYear: '1985' })
  await memory.person({ number: 'A-0004', nickname: 'Momo', birthYear: '1985~' })
  const names: readonly Description[] = [
    { lastName: 'Tran', firstName: 'Gulsum' }, { lastName: 'TRAN', firstName: 'Gulsum', birthYear: '1985' }, { lastName: 'haddad', firstName: 'karim', birthDate: born },
    { lastName: 'Luz', firstName: 'Rosa', birthDate: born }, { nickname: 'momo', birthDate: knownDay('1983-01-01') },
  ]
  const alike = await alreadyHere(memory.register(), names.map((who, i) => newcomer(`B${String(i)}`, who)))
  expect(alike.map(({ newcomer: { key }, person, sure }) => [key, whoIs(memory.register(), person).number, sure])).toEqual([
    ['B0', 'A-0001', true], ['B1', 'A-0001', true], ['B2', 'A-0002', true], ['B3', 'A-0003', true], ['B4', 'A-0004', true],
  ])
  const others: readonly Description[] = [{ lastName: 'Tran', firstName: 'Gulsum', birthYear: '1990' }, { lastName: 'Luz', firstName: 'Rosa', birthDate: knownDay('1984-12-31') }]
  expect(await alreadyHere(memory.register(), others.map((who) => newcomer(undefined, who)))).toEqual([])
})

test('the same number, another birth date, or nothing but two letters in common, is no look-alike', async () => {
  const register = await shelter()
  const newcomers = [
    newcomer('A-0001', { firstName: 'Awa', lastName: "N'Diaye", birthDate: born }),
    newcomer('B00002', { firstName: 'Awa', lastName: "N'Diaye", birthDate: knownDay('1985-03-13') }),
    newcomer('B00003', { firstName: 'Awa', lastName: 'Diallo' }),
    newcomer('B00005', { nickname: 'Li', birthDate: born }),
  ]
  expect(await alreadyHere(register, newcomers)).toEqual([])
})

test('whoever comes under a number that somebody else has is shown beside whoever bears their name, or else beside whoever has the number', async () => {
  const register = await shelter()
  const [awa] = everyone(register)
  if (awa === undefined) throw new Error('nobody')
  const alike = await alreadyHere(register, [
    { ...newcomer('A-0001', { firstName: 'Jean', lastName: 'Dupont' }), taken: awa },
    { ...newcomer('A-0001', { firstName: 'Wu', lastName: 'Li', birthDate: born }), taken: awa },
  ])
  expect(alike.map(({ person, sure, isTaken }) => [whoIs(register, person).number, sure, isTaken])).toEqual([['A-0003', true, true], ['A-0001', false, true]])
})
