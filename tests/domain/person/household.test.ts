import { expect, test } from 'vitest'
import type { Draft } from '#domain/facts/fact.ts'
import { householdId } from '#domain/ids.ts'
import type { PersonId } from '#domain/ids.ts'
import { householdOf } from '#domain/person/household.ts'
import { createScribe, day, opened, someone } from '../scribe.ts'

const [awa, ali, mina, tom] = [1, 2, 3, 4].map(someone) as [PersonId, PersonId, PersonId, PersonId]
const home = (n: number) => householdId(`e0000000-0000-7000-8000-00000000000${String(n)}`)
const joins = (person: PersonId, n: number): Draft => ({ kind: 'householdJoined', person, data: {}, secret: { household: home(n) } })
const on = day('2026-11-17')
const scene = () => {
  const scribe = createScribe()
  for (const person of [awa, ali, mina, tom]) scribe.write('2026-11-01', opened(person, { nickname: person.slice(-1) }))
  return scribe
}

test('who joined a household in common lives together', () => {
  const { write, register } = scene()
  write('2026-11-17', joins(awa, 1), joins(ali, 1))
  expect([householdOf(register(), awa, on), householdOf(register(), ali, on), householdOf(register(), tom, on)]).toEqual([[ali], [awa], []])
})

test('two tablets that named it differently still join everyone', () => {
  const { write, register } = scene()
  write('2026-11-17', joins(awa, 1), joins(ali, 1))
  write('2026-11-17', joins(ali, 2), joins(mina, 2))
  write('2026-11-17', joins(mina, 3), joins(tom, 3))
  expect(householdOf(register(), awa, on)).toEqual([ali, mina, tom])
})

test('who has left lives with nobody, and the others stay together', () => {
  const { write, register } = scene()
  const [first] = write('2026-11-17', joins(awa, 1), joins(ali, 1), joins(mina, 1))
  write('2026-11-17', { kind: 'householdLeft', person: awa, data: {}, secret: {}, ...(first && { refs: { ends: first.id } }) })
  expect([householdOf(register(), awa, on), householdOf(register(), ali, on)]).toEqual([[], [mina]])
})

test('nobody without a file is named, nor whoever joined without a seal', () => {
  const { write, register } = scene()
  write('2026-11-17', joins(awa, 1), joins(someone(9), 1), { kind: 'householdJoined', person: ali, data: {} })
  expect(householdOf(register(), awa, on)).toEqual([])
})
