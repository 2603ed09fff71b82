// What the chip is told: never more than what was read back (sync.md, "What safe means").
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chipState } from '#domain/exchange/chip.ts'
import { newLearned } from '#sync/learned.ts'
import type { RoundOutcome } from '#sync/learned.ts'
import { isStanding, newSeen, seenStanding } from '#sync/seen.ts'
import { openEndpoint } from '../server/openEndpoint.ts'
import { memoryTablet, pendingOf, tap } from './memoryTablet.ts'

const tabletWith = async (acts: number) => {
  const { app } = await openEndpoint()
  const tablet = await memoryTablet(() => app)
  tap(tablet, acts)
  return tablet
}

const unread = { epoch: '', seq: 0, chain: '0'.repeat(32) }

test.each<[RoundOutcome, object]>([
  [{ code: 'done' }, {}],
  [{ code: 'offline' }, {}],
  [{ code: 'trouble', trouble: 'setupCode' }, { trouble: 'setupCode' }],
  [{ code: 'full' }, { trouble: 'storage' }],
  [{ code: 'lost' }, { trouble: 'storage' }],
])('after %o', async (outcome, words) => {
  const { deps } = await tabletWith(2)
  expect(seenStanding(deps, { ...newSeen(), outcome }, newLearned())).toEqual({ dev: deps.log.dev, linked: true, pending: 2, held: [], tablets: [], place: unread, ...words })
})

test('an app too old for what it read says so; a clock that is right says nothing', async () => {
  const { deps } = await tabletWith(0)
  expect(seenStanding(deps, newSeen(), { ...newLearned(), update: true, off: 1_999 })).toEqual({ dev: deps.log.dev, linked: true, pending: 0, held: [], tablets: [], place: unread, trouble: 'update' })
  expect(seenStanding(deps, newSeen(), { ...newLearned(), off: -2_000 })).toMatchObject({ clockOff: -2_000 })
})

test('what is held is named with its reason for as long as it waits, and no longer', async () => {
  const tablet = await tabletWith(2)
  const [one, other] = pendingOf(tablet)
  if (one === undefined || other === undefined) throw new Error('two acts')
  const learned = { ...newLearned(), held: new Map([[one, 'otherBody'], [other, 'tooLarge']]) }
  tablet.state.confirmed.add(other)
  expect(seenStanding(tablet.deps, newSeen(), learned)).toMatchObject({ pending: 1, held: [{ id: one, reason: 'otherBody' }] })
})

test('a tab that does not lead repeats the leader, but counts for itself what waits', async () => {
  const { deps } = await tabletWith(3)
  const heard = { linked: false, pending: 0, held: [], tablets: [], upTo: 5 }
  expect(seenStanding(deps, { ...newSeen(), heard }, undefined)).toEqual({ ...heard, dev: deps.log.dev, linked: true, pending: 3, place: unread })
  expect(seenStanding(deps, newSeen(), undefined)).toEqual({ dev: deps.log.dev, linked: true, pending: 3, held: [], tablets: [], place: unread })
})

test.each([undefined, null, 7, 'standing', {}, { linked: true, held: [], tablets: [] }, { linked: true, pending: 0, tablets: [] }, { held: [], tablets: [], pending: 0 }, { linked: true, held: [], pending: 0 }])(
  'another version’s word is not taken for a standing: %j', (word) => { expect(isStanding(word)).toBe(false) })

test('whatever was heard and whatever came out, “synchronised” is never said over an act that waits', async () => {
  const { deps } = await tabletWith(1)
  const outcome = fc.constantFrom<RoundOutcome | undefined>(undefined, { code: 'done' }, { code: 'wait' }, { code: 'offline' }, { code: 'trouble', trouble: 'certificate' })
  const heard = fc.constant({ linked: true, pending: 0, held: [], tablets: [], upTo: 5 })
  fc.assert(fc.property(outcome, fc.option(heard, { nil: undefined }), fc.boolean(), (last, word, leads) => {
    const seen = { ...newSeen(), outcome: last, upTo: 5, heard: word, loading: { done: 1, total: 2 }, offlineSince: undefined }
    expect(chipState(seenStanding(deps, seen, leads ? newLearned() : undefined), { facts: 1, doublons: 0 }).what).not.toBe('synchronised')
  }))
})
