import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockedCount, chipState, isClockWrong, unconfirmed } from '#domain/exchange/chip.ts'
import { unlinked } from '#domain/exchange/standing.ts'
import type { ExchangeStanding } from '#domain/exchange/standing.ts'
import { someFactId } from '../scribe.ts'

const calm: ExchangeStanding = { ...unlinked, linked: true, upTo: 1_000 }
const quiet = { facts: 40, doublons: 0 }

describe('the chip', () => {
  test('says where the acts of a tablet without an endpoint are', () => {
    expect(chipState(unlinked, quiet)).toEqual({ what: 'kept', acts: 40 })
    expect(chipState(unlinked, { facts: 40, doublons: 2 })).toEqual({ what: 'toCheck', count: 2 })
  })

  test('says synchronised, and when, once nothing is left to send nor to look at', () => {
    expect(chipState(calm, quiet)).toEqual({ what: 'synchronised', at: 1_000 })
  })

  test.each<readonly [string, Partial<ExchangeStanding>, ReturnType<typeof chipState>]>([
    ['three acts on their way', { pending: 3 }, { what: 'waiting', acts: 3 }],
    ['a first load', { loading: { done: 1, total: 2 } }, { what: 'waiting', acts: 0 }],
    ['no endpoint since ten o’clock', { offlineSince: 600, pending: 3 }, { what: 'offline', since: 600 }],
    ['an act held', { held: [{ id: someFactId(1), reason: 'otherBody' }], offlineSince: 600 }, { what: 'toCheck', count: 1 }],
    ['a tablet struck off', { trouble: 'revoked', pending: 2 }, { what: 'toCheck', count: 1 }],
    ['a clock eleven minutes late', { clockOff: -660_000 }, { what: 'toCheck', count: 1 }],
    ['a clock nine minutes ahead', { clockOff: 540_000 }, { what: 'synchronised', at: 1_000 }],
  ])('with %s', (_, about, expected) => {
    expect(chipState({ ...calm, ...about }, quiet)).toEqual(expected)
  })

  test('tells doublons when nothing presses more, and counts them with what does', () => {
    expect(chipState(calm, { facts: 40, doublons: 1 })).toEqual({ what: 'toCheck', count: 1 })
    expect(chipState({ ...calm, pending: 1 }, { facts: 40, doublons: 1 })).toEqual({ what: 'waiting', acts: 1 })
    expect(chipState({ ...calm, trouble: 'update' }, { facts: 40, doublons: 1 })).toEqual({ what: 'toCheck', count: 2 })
  })

  test('has not synchronised before a first round went to its end', () => {
    expect(chipState({ ...unlinked, linked: true }, quiet)).toEqual({ what: 'waiting', acts: 0 })
  })

  test('never says synchronised while an act is unconfirmed, held, or with nowhere to go', () => {
    const standings: fc.Arbitrary<ExchangeStanding> = fc.record({
      linked: fc.boolean(), pending: fc.nat(3), upTo: fc.nat(), tablets: fc.constant([]), clockOff: fc.integer({ min: -1_000_000, max: 1_000_000 }),
      held: fc.array(fc.constant({ id: someFactId(1), reason: 'x' }), { maxLength: 2 }),
    })
    fc.assert(fc.property(standings, fc.nat(2), fc.option(fc.nat(), { nil: undefined }), (bare, doublons, offlineSince) => {
      const standing = offlineSince === undefined ? bare : { ...bare, offlineSince }
      const state = chipState(standing, { facts: 9, doublons })
      const sure = standing.linked && standing.pending === 0 && blockedCount(standing) === 0 && offlineSince === undefined && doublons === 0
      expect(state.what === 'synchronised').toBe(sure)
    }))
  })
})

test('a tablet without an endpoint has confirmed nothing', () => {
  expect(unconfirmed(unlinked, 40)).toBe(40)
  expect(unconfirmed({ ...calm, pending: 3 }, 40)).toBe(3)
  expect(isClockWrong(calm)).toBe(false)
})
