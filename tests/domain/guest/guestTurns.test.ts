import { expect, test } from 'vitest'
import { guestTurns } from '#domain/guest/guestTurns.ts'
import type { Draft, Fact } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { at, createScribe, day, opened, someone } from '../scribe.ts'

const [awa, karim] = [someone(1), someone(2)]
const now = { day: day('2026-11-17'), at: at('09:24') }
const cabin = { code: 'c1', name: 'Cabine 1', kind: 'cabin', prestation: 'shower', minutes: 15 } as const
const joins = (person: PersonId, number: string, slot?: string): Draft => ({ kind: 'waitlistJoined', person, data: { prestation: 'shower', number, ...(slot === undefined ? {} : { slot: at(slot) }) }, secret: {} })
const moves = (kind: 'waitlistCalled' | 'placeTaken', fact: Fact | undefined, person: PersonId): Draft => {
  if (fact === undefined) throw new Error('no wait')
  return { kind, person, data: { place: 'c1' }, secret: {}, refs: { under: fact.id } }
}

const queue = () => {
  const scribe = createScribe()
  scribe.write('2026-11-17', { kind: 'settingsChanged', data: {}, secret: { places: [cabin] } }, opened(awa, { nickname: 'Awa' }), opened(karim, { nickname: 'Karim' }))
  return scribe
}

test('a number, and how many are before it', () => {
  const { write, register } = queue()
  write('2026-11-17', joins(karim, '11'))
  write('2026-11-17', joins(awa, '12'))
  expect(guestTurns(register(), { person: awa, now })).toEqual([{ number: '12', prestation: 'shower', ahead: 1 }])
  expect(guestTurns(register(), { person: karim, now })).toEqual([{ number: '11', prestation: 'shower', ahead: 0 }])
})

test('a slot that is still to come, at its hour', () => {
  const { write, register } = queue()
  write('2026-11-17', joins(awa, '12', '10:30'))
  expect(guestTurns(register(), { person: awa, now })).toEqual([{ number: '12', prestation: 'shower', slot: '10:30' }])
})

test('once called, the place; once in, nothing more', () => {
  const { write, register } = queue()
  const [wait] = write('2026-11-17', joins(awa, '12'))
  write('2026-11-17', moves('waitlistCalled', wait, awa))
  expect(guestTurns(register(), { person: awa, now })).toEqual([{ number: '12', prestation: 'shower', calledTo: 'Cabine 1' }])
  write('2026-11-17', moves('placeTaken', wait, awa))
  expect(guestTurns(register(), { person: awa, now })).toEqual([])
})
