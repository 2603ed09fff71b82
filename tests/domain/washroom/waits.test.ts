import { describe, expect, test } from 'vitest'
import { addDays } from '#domain/time.ts'
import { nextNumber, queueOf } from '#domain/washroom/queue.ts'
import { callsOn, waitsOf } from '#domain/washroom/told.ts'
import { waitOn, waitsOn } from '#domain/washroom/waits.ts'
import type { Wait } from '#domain/washroom/waits.ts'
import type { Register } from '#domain/register/register.ts'
import { at, day, opened, someFactId, someone, withdrawn } from '../scribe.ts'
import { called, joined, left, showered, taken, twoPens } from './queueScene.ts'

const today = day('2026-11-17')
const now = (hour = '09:30') => ({ day: today, at: at(hour) })
const numbers = (waits: readonly Wait[]) => waits.map(({ number }) => number)
const due = (register: Register, hour?: string) => numbers(queueOf(register, 'shower', now(hour)).due)
const standing = (register: Register, id: Parameters<typeof waitOn>[1]) => waitOn(register, id)?.standing.at
const [awa, karim, rosa] = [someone(1), someone(2), someone(3)]

describe('the queue of a day', () => {
  test('is told in the order in which they came, whichever tablet heard them, and in whichever order their words arrive', () => {
    const { here, there, register, reversed } = twoPens()
    here(joined(awa, '1'))
    there(joined(karim, 'B1'))
    here(joined(undefined, '2'))
    here(joined(rosa, '1', { prestation: 'laundry' }))
    for (const read of [register(), reversed()]) expect(due(read)).toEqual(['1', 'B1', '2'].toSorted((a, b) => numbers(waitsOn(read, today)).indexOf(a) - numbers(waitsOn(read, today)).indexOf(b)))
    expect(due(register())).toEqual(due(reversed()))
    expect(numbers(queueOf(register(), 'laundry', now()).due)).toEqual(['1'])
    expect(queueOf(register(), 'shower', { day: addDays(today, 1), at: at('09:30') }).due).toEqual([])
  })

  test('sixty people in the queue are read once, whoever asks', () => {
    const { here, register } = twoPens()
    for (let i = 0; i < 60; i++) here(joined(someone(i), String(i + 1)))
    const read = register()
    expect(waitsOn(read, today)).toHaveLength(60)
    expect(waitsOn(read, today)).toBe(waitsOn(read, today))
  })

  test('a slot waits for its hour, then goes before those who came without one', () => {
    const { here, register } = twoPens()
    here(joined(awa, '1'))
    here(joined(karim, '2', { slot: '10:30' }))
    here(joined(rosa, '3', { slot: '10:00' }))
    expect(due(register())).toEqual(['1'])
    expect(numbers(queueOf(register(), 'shower', now()).later)).toEqual(['3', '2'])
    expect(due(register(), '10:30')).toEqual(['3', '2', '1'])
    expect(waitsOf(register(), karim, now())).toMatchObject([{ is: 'waiting', slot: '10:30' }])
    expect(waitsOf(register(), karim, now())[0]).not.toHaveProperty('rank')
  })

  test('each tablet tells its own numbers, and one that was taken back is not told again', () => {
    const { here, there, register } = twoPens()
    const asked = { day: today, prestation: 'shower' }
    expect(nextNumber(register(), { ...asked, letter: 'A' })).toBe('1')
    const first = here(joined(awa, '1'))
    here(joined(awa, 'Z'))
    there(joined(karim, 'B7'))
    here(withdrawn(first))
    expect(nextNumber(register(), { ...asked, letter: 'A' })).toBe('2')
    expect(nextNumber(register(), { ...asked, letter: 'B' })).toBe('B8')
    expect(nextNumber(register(), { ...asked, letter: 'C' })).toBe('C1')
    expect(nextNumber(register(), { ...asked, prestation: 'laundry', letter: 'A' })).toBe('1')
  })

  test('called, in, served: one after the other, and a withdrawal takes one step back', () => {
    const { here, register } = twoPens()
    const wait = here(joined(awa, '1'))
    const call = here(called(wait, 'c1'))
    const other = here(called(here(joined(karim, '2')), 'c2'))
    expect([standing(register(), wait.id), callsOn(register(), today).map(({ number, place }) => [number, place.code])]).toEqual(['called', [['2', 'c2'], ['1', 'c1']]])
    here(withdrawn(other))
    const take = here(taken(wait, 'c1'))
    expect([standing(register(), wait.id), callsOn(register(), today)]).toEqual(['in', []])
    expect(waitsOf(register(), awa, now())).toMatchObject([{ is: 'in', number: '1', place: { name: 'Cabine 1' } }])
    const shower = here(showered(awa, wait))
    expect([standing(register(), wait.id), waitsOf(register(), awa, now())]).toEqual(['served', []])
    here(withdrawn(shower))
    expect(standing(register(), wait.id)).toBe('in')
    here(withdrawn(take))
    expect(standing(register(), wait.id)).toBe('called')
    here(withdrawn(call))
    expect([standing(register(), wait.id), waitsOf(register(), awa, now())[0]?.rank]).toEqual(['waiting', 1])
    here(withdrawn(wait))
    expect(waitOn(register(), wait.id)).toBeUndefined()
    expect(waitOn(register(), someFactId(99))).toBeUndefined()
  })

  test('a shower noted in one tap, here or on another tablet, ends the wait for it; one from before does not', () => {
    const { here, there, register } = twoPens()
    here(showered(awa))
    const wait = here(joined(awa, '1', { again: true }))
    const other = here(joined(karim, '2'))
    const nobody = here(joined(undefined, '3'))
    expect(due(register())).toEqual(['1', '2', '3'])
    here(showered(undefined))
    expect(standing(register(), nobody.id)).toBe('waiting')
    here(showered(karim))
    for (let i = 0; i < 5; i++) there(opened(rosa, {}))
    there(showered(awa, undefined, true))
    expect([standing(register(), wait.id), standing(register(), other.id)]).toEqual(['served', 'served'])
  })

  test('called in vain, then back: the same number, where it stood; taken back, absent again', () => {
    const { here, register } = twoPens()
    const first = here(joined(awa, '1'))
    here(joined(karim, '2'))
    const gone = here(left(first, 'noShow'))
    expect([due(register()), numbers(queueOf(register(), 'shower', now()).absent)]).toEqual([['2'], ['1']])
    const again = here(joined(awa, '1', { previous: first.id }))
    expect([due(register()), numbers(queueOf(register(), 'shower', now()).absent)]).toEqual([['1', '2'], []])
    here(withdrawn(again))
    expect(numbers(queueOf(register(), 'shower', now()).absent)).toEqual(['1'])
    here(withdrawn(gone))
    expect(due(register())).toEqual(['1', '2'])
    here(joined(awa, '1', { previous: first.id }))
    // Its end was taken back elsewhere: it is the later writing that waits.
    expect(waitsOn(register(), today).filter(({ number }) => number === '1').map((wait) => wait.standing)).toEqual([{ at: 'gone', why: 'noShow', back: true }, { at: 'waiting' }])
  })

  test('who is gone for the day is on no list', () => {
    const { here, register } = twoPens()
    const [a, b] = [here(joined(awa, '1')), here(joined(karim, '2'))]
    here(left(a, 'closing'))
    here(left(b, 'gaveUp'))
    expect(queueOf(register(), 'shower', now())).toMatchObject({ due: [], later: [], called: [], absent: [{ number: '2' }] })
  })

  test('a writing that says it takes up a later one, or one that is not here, stands by itself', () => {
    const { here, there, register } = twoPens()
    const lost = there(joined(awa, 'B1', { previous: someFactId(77) }))
    const wait = here(joined(karim, '1'))
    const early = there({ ...joined(rosa, 'B2'), refs: { previous: wait.id } })
    expect(waitOn(register(), lost.id)?.first.id).toBe(lost.id)
    expect(waitOn(register(), early.id)?.first).toBeDefined()
    expect(waitOn(register(), wait.id)?.first.id).toBe(wait.id)
  })
})
