import { describe, expect, test } from 'vitest'
import { hlcMs } from '#domain/facts/hlc.ts'
import { addDays } from '#domain/time.ts'
import { isForQueue } from '#domain/washroom/placeOf.ts'
import { isFull, occupantsOn, placesAt } from '#domain/washroom/places.ts'
import { queueOf } from '#domain/washroom/queue.ts'
import { callsOn } from '#domain/washroom/told.ts'
import { instantOf, waitOn } from '#domain/washroom/waits.ts'
import { at, day, someone, withdrawn } from '../scribe.ts'
import { called, joined, later, places, taken, twoPens } from './queueScene.ts'

const today = day('2026-11-17')
const [awa, karim, rosa] = [someone(1), someone(2), someone(3)]

describe('cabins and machines', () => {
  test.each([
    { name: 'a cabin within its time', code: 'c1', minutes: 20, is: 'busy' }, { name: 'a cabin past it', code: 'c1', minutes: 21, is: 'over' },
    { name: 'a machine that turns', code: 'm1', minutes: 39, is: 'busy' }, { name: 'a machine to be emptied', code: 'm1', minutes: 40, is: 'over' },
  ])('$name', ({ code, minutes, is }) => {
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
    expect(occupantsOn(register(), addDays(today, 62)).map(({ number }) => number)).toEqual(['1', '1'])
    expect(occupantsOn(register(), addDays(today, 63))).toEqual([])
    expect(callsOn(register(), tomorrow)).toEqual([])
  })

  test('a place that the house no longer has holds nobody', () => {
    const { here, register } = twoPens()
    const wait = here(joined(awa, '1'))
    here(called(wait, 'c1'))
    here(taken(wait, 'gone'))
    expect(waitOn(register(), wait.id)?.standing).toMatchObject({ at: 'called', place: { code: 'c1' } })
    here({ kind: 'settingsChanged', data: {}, secret: { places: [] } })
    expect([queueOf(register(), 'shower', { day: today, at: at('09:30') }).due.map(({ number }) => number), placesAt(register(), later(wait, 1))]).toEqual([['1'], []])
  })

  test('a place that was taken out of the settings keeps who is in, as it last was, and calls nobody', () => {
    const { here, register } = twoPens()
    const [wash, shower] = [here(joined(awa, '1', { prestation: 'laundry' })), here(joined(karim, '1'))]
    here(taken(wash, 'm1'))
    const take = here(taken(shower, 'c1'))
    here({ kind: 'settingsChanged', data: {}, secret: { place: 'Rueil' } })
    here({ kind: 'settingsChanged', data: {}, secret: { places: places.filter(({ code }) => code !== 'm1') } })
    const now = placesAt(register(), later(take, 60))
    expect(now.map(({ place, is }) => [place.code, is])).toEqual([['c1', 'over'], ['c2', 'free'], ['d1', 'free'], ['m1', 'over']])
    expect([now[0]?.former, now[3]?.former, isFull(register(), 'laundry', later(take, 60))]).toEqual([undefined, true, false])
    expect(places.filter((place) => !isForQueue(twoPens().register(), place)).map(({ code }) => code)).toEqual(['d1'])
    expect(places.filter((place) => !isForQueue(register(), place))).toEqual([])
    here(withdrawn(take))
    here({ kind: 'settingsChanged', data: {}, secret: { places: [] } })
    expect(placesAt(register(), later(take, 61)).map(({ place }) => place.code)).toEqual(['m1'])
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
