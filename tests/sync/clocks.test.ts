// No clock stops anybody: acts are recorded, sent and read whatever the tablet's clock says (sync.md, faults 41 to 43).
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createClockOffset, isBelievable } from '#sync/clockOffset.ts'
import { atTheDesk } from '../server/enrolledTablet.ts'
import { openEndpoint } from '../server/openEndpoint.ts'
import { passageOf, taken } from '../storage/tablet.ts'
import { newRegister, healthyEngine } from '../storage/tablet.ts'
import { memoryTablet, pendingOf, tap } from './memoryTablet.ts'

const hour = 3_600_000
const clocks = {
  'an hour ahead': atTheDesk + hour, 'two hours behind': atTheDesk - 2 * hour, '1970': 0, '2099': Date.UTC(2099, 0, 1), 'the night of summer time': Date.UTC(2026, 2, 29, 1, 30),
}

describe.each(Object.entries(clocks))('a tablet whose clock says %s', (_, now) => {
  test('records, sends and reads all the same', async () => {
    const { app } = await openEndpoint()
    const tablet = await memoryTablet(() => app)
    tablet.now = now
    tap(tablet, 2)
    expect(await tablet.rounds.run()).toEqual({ code: 'done' })
    expect(pendingOf(tablet)).toEqual([])
    const off = atTheDesk - now
    expect(tablet.rounds.learned.off).toBe(off)
    // An endpoint more than a day away is the one that is wrong.
    expect(tablet.state.off).toBe(Math.abs(off) > 24 * hour ? 0 : off)
  })

  test('goes on recording in one order when its clock jumps back', async () => {
    let ms = now
    const { journal } = await newRegister(healthyEngine(), { clock: () => ms })
    const stamps: string[] = []
    for (const jump of [0, 5, -3 * hour, -now, 1]) {
      ms = Math.max(0, ms + jump)
      const [fact] = taken(await journal.commit([passageOf(journal.newId())]))
      stamps.push(fact?.hlc ?? '')
    }
    expect(stamps).toEqual([...new Set(stamps)].toSorted())
  })
})

test('a clock that stands a little off is right enough: nothing is written for it', async () => {
  const { app, wait } = await openEndpoint()
  const noted: number[] = []
  const tablet = await memoryTablet(() => app, { log: (log) => ({ ...log, noteClock: async (off) => {
    noted.push(off)
    return log.noteClock(off)
  } }) })
  tablet.now -= 300
  await tablet.rounds.run()
  expect(noted).toEqual([])
  wait(60_000)
  for (let i = 0; i < 3; i++) await tablet.rounds.run()
  expect(noted).toEqual([60_300])
})

test('the offset is the middle of the last five quick answers', () => {
  const offset = createClockOffset()
  expect(offset({ sent: 0, received: 5_000, now: 9_000 })).toBeUndefined()
  expect(offset({ sent: 1_000, received: 0, now: 9_000 })).toBeUndefined()
  const found = [10, 900, 30, 20, 40, 50, 60, 70].map((off) => offset({ sent: 0, received: 100, now: 50 + off }))
  expect(found).toEqual([10, 900, 30, 30, 30, 40, 40, 50])
})

test('whatever clocks and answers come, an offset is one of those that were measured', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: -1e12, max: 1e12 }), { minLength: 1 }), (offs) => {
    const offset = createClockOffset()
    const found = offs.map((off) => offset({ sent: 0, received: 0, now: off }))
    expect(offs).toContain(found.at(-1))
  }))
  expect([isBelievable(24 * hour), isBelievable(-24 * hour - 1)]).toEqual([true, false])
})
