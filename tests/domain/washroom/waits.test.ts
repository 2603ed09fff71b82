import { describe, expect, test } from 'vitest'
import { doublonKey, doublonsOf, settles } from '#domain/exchange/doublons.ts'
import { hlcMs } from '#domain/facts/hlc.ts'
import { flowsIn } from '#domain/figures/flows.ts'
import { notedOn } from '#domain/prestation.ts'
import { addDays } from '#domain/time.ts'
import { isFull, occupantsOn, placesAt } from '#domain/washroom/places.ts'
import { nextNumber, queueOf } from '#domain/washroom/queue.ts'
import { callsOn, waitsOf } from '#domain/washroom/told.ts'
import { instantOf, waitOn, waitsOn } from '#domain/washroom/waits.ts'
import type { Wait } from '#domain/washroom/waits.ts'
import type { Register } from '#domain/register/register.ts'
import { at, day, opened, someFactId, someone, withdrawn } from '../scribe.ts'
import { called, joined, left, showered, taken, twoPens } from './queueScene.ts'

const today = day('2026-11-17')
const now = (hour = '09:30') => ({ day: today, at: at(hour) })
const numbers = (waits: readonly Wait[]) => waits.map(({ number }) => number)
const due = (register: Register, hour?: string) => numbers(queueOf(register, 'shower', now(hour)).due)
const standing = (register: Register, id: Parameters<typeof waitOn>[1]) => waitOn(register, id)?.standing.at
const later = (fact: Parameters<typeof instantOf>[0], minutes: number, on = today) => ({ day: on, ms: hlcMs(fact.hlc) + minutes * 60_000 })
const sum = (register: Register, code: string) => flowsIn(register, { from: today, to: today }).sums.get(code) ?? 0
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
    expect([standing(register(), wait.id), callsOn(register(), today).map(({ number, place }) => [number, place.code])]).toEqual(['called', [['1', 'c1']]])
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

describe('cabins and machines', () => {
  test.each([
    ['a cabin within its time', 'c1', 20, 'busy'], ['a cabin past it', 'c1', 21, 'over'],
    ['a machine that turns', 'm1', 39, 'busy'], ['a machine to be emptied', 'm1', 40, 'over'],
  ] as const)('%s', (_name, code, minutes, is) => {
    const { here, register } = twoPens()
    const take = here(taken(here(joined(awa, '1')), code))
    expect(placesAt(register(), later(take, minutes)).find(({ place }) => place.code === code)).toMatchObject({ is, minutes })
    expect(placesAt(register(), later(take, minutes)).find(({ place }) => place.code === 'c2')?.is).toBe('free')
  })

  test('a clock that goes back does not make a shower shorter than nothing; the night of the change has its true minutes', () => {
    const { here, register } = twoPens('2026-10-25')
    const take = here(taken(here(joined(awa, '1')), 'c1'))
    const change = Date.UTC(2026, 9, 25, 1)
    const span = Math.round((change - hlcMs(take.hlc)) / 60_000)
    expect(placesAt(register(), later(take, -3, day('2026-10-25')))[0]?.minutes).toBe(0)
    expect(placesAt(register(), { day: day('2026-10-25'), ms: change + 30 * 60_000 })[0]?.minutes).toBe(Math.max(0, span + 30))
    expect(instantOf({ ...take, rcv: 5 })).toBe(5)
  })

  test('a machine left full is somebody’s the next morning, and so is a cabin nobody freed; a call ends with its day', () => {
    const { here, register } = twoPens()
    const [wash, shower, waits] = [here(joined(awa, '1', { prestation: 'laundry' })), here(joined(karim, '1')), here(joined(rosa, '2'))]
    here(taken(wash, 'm1'))
    here(called(waits, 'c2'))
    const take = here(taken(shower, 'c1'))
    const tomorrow = addDays(today, 1)
    expect(placesAt(register(), later(take, 1440, tomorrow)).map(({ is }) => is)).toEqual(['over', 'free', 'over', 'free'])
    expect(occupantsOn(register(), addDays(today, 8))).toEqual([])
    expect(callsOn(register(), tomorrow)).toEqual([])
  })

  test('a place that the house no longer has holds nobody', () => {
    const { here, register } = twoPens()
    const wait = here(joined(awa, '1'))
    here(called(wait, 'c1'))
    here(taken(wait, 'gone'))
    expect(waitOn(register(), wait.id)?.standing).toMatchObject({ at: 'called', place: { code: 'c1' } })
    here({ kind: 'settingsChanged', data: {}, secret: { places: [] } })
    expect([due(register()), placesAt(register(), later(wait, 1))]).toEqual([['1'], []])
  })

  test('out of order, with whoever is in, until it works again', () => {
    const { here, there, register } = twoPens()
    const wait = here(joined(awa, '1'))
    const stop = here({ kind: 'placeStopped', data: { place: 'c1' }, secret: { reason: 'fuite' } })
    there({ kind: 'placeStopped', data: { place: 'c2' }, secret: { reason: 'porte' } })
    expect(placesAt(register(), later(stop, 0)).map(({ is }) => is)).toEqual(['stopped', 'stopped', 'free', 'free'])
    expect([isFull(register(), 'shower', later(stop, 0)), isFull(register(), 'laundry', later(stop, 0)), isFull(register(), 'lunch', later(stop, 0))]).toEqual([true, false, false])
    here(taken(wait, 'c1'))
    expect(placesAt(register(), later(stop, 1))[0]).toMatchObject({ is: 'busy', stopped: { secret: { reason: 'fuite' } } })
    here({ kind: 'placeResumed', data: { place: 'c1' }, secret: {}, refs: { ends: stop.id } })
    expect(placesAt(register(), later(stop, 1))[0]).not.toHaveProperty('stopped')
  })
})

describe('two tablets apart', () => {
  test('gave one cabin to two people: both are shown, and sending one back settles it', () => {
    const { here, there, register } = twoPens()
    const [a, b] = [here(joined(awa, '1')), there(joined(karim, 'B1'))]
    const call = here(called(a, 'c1'))
    const take = there(taken(b, 'c1'))
    const [doublon] = doublonsOf(register())
    expect(doublon).toMatchObject({ what: 'twoInPlace', place: { code: 'c1' }, waits: [{ number: 'B1' }, { number: '1' }] })
    expect(doublon && [doublonKey(doublon).startsWith('twoInPlace '), settles('desk', doublon)]).toEqual([true, true])
    expect(placesAt(register(), later(take, 5))[0]?.occupants).toHaveLength(2)
    here(withdrawn(call))
    expect(doublonsOf(register())).toEqual([])
  })

  test('gave it to two who are both in: the first in stands first', () => {
    const { here, there, register } = twoPens()
    const [a, b] = [here(joined(awa, '1')), there(joined(karim, 'B1'))]
    const [first, second] = [there(taken(b, 'c1')), here(taken(a, 'c1'))].toSorted((x, y) => hlcMs(x.hlc) - hlcMs(y.hlc))
    expect(placesAt(register(), later(second ?? first ?? a, 1))[0]?.occupants.map(({ standing: { fact } }) => fact.id)).toEqual([first?.id, second?.id])
  })

  test('told one person two numbers: shown until one goes; two people without a name are two', () => {
    const { here, there, register } = twoPens()
    here(joined(awa, '1'))
    const second = there(joined(awa, 'B1'))
    here(joined(undefined, '2'))
    there(joined(undefined, 'B2'))
    const [doublon, ...others] = doublonsOf(register())
    expect([doublon?.what, others, doublon && doublonKey(doublon).startsWith('twoNumbers ')]).toEqual(['twoNumbers', [], true])
    here(withdrawn(second))
    expect(doublonsOf(register())).toEqual([])
  })

  test('ended one turn: it counts once, with or without a name, added on purpose or not', () => {
    const { here, there, register } = twoPens()
    const [a, b, c] = [here(joined(awa, '1')), here(joined(undefined, '2')), here(joined(karim, '3', { again: true }))]
    here(showered(karim))
    for (const [person, wait, again] of [[awa, a], [undefined, b], [karim, c, true]] as const) {
      here(showered(person, wait, again))
      there(showered(person, wait, again))
    }
    here(showered(undefined))
    expect(sum(register(), 'showers')).toBe(5)
    expect(notedOn(register(), today, 'shower').map(({ standing: s }) => s).toSorted()).toEqual(['added', 'counts', 'counts', 'counts', 'counts', 'double', 'double', 'double'])
  })
})
