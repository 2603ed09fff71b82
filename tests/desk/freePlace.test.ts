// No round is lost, and none is taken for another.
import { expect, test } from 'vitest'
import { changeSettings } from '#desk/changeSettings.ts'
import { freePlace } from '#desk/freePlace.ts'
import { joinWaitlist } from '#desk/joinWaitlist.ts'
import { moveAct } from '#desk/moveAct.ts'
import { recordPrestation } from '#desk/recordPrestation.ts'
import { takePlace } from '#desk/takePlace.ts'
import { withdrawTap } from '#desk/withdrawTap.ts'
import type { FactId } from '#domain/ids.ts'
import { knownDay } from '#domain/time.ts'
import { placesAt } from '#domain/washroom/places.ts'
import { queueOf } from '#domain/washroom/queue.ts'
import { places } from '../domain/washroom/queueScene.ts'
import { at } from '../domain/scribe.ts'
import { today, waitlistScene } from './waitlistScene.ts'

const withWash = async () => {
  const scene = await waitlistScene()
  const wash = (wait: FactId, place = 'm1') => scene.act(takePlace({ wait, place }))
  const due = () => queueOf(scene.register(), 'laundry', { day: knownDay(today), at: at('09:30') }).due.map(({ number }) => number)
  const cards = (day = today) => placesAt(scene.register(), { day: knownDay(day), ms: scene.opened.journal.clock() }).map(({ place, is }) => `${place.code} ${is}`)
  return { ...scene, wash, due, cards }
}

test.each([['a month', '2026-12-15', 'm1 over'], ['longer than any card shows', '2027-03-01', 'm1 free']])('a machine left for %s is emptied, and its round counts on its day', async (_name, day, card) => {
  const { awa, join, act, wash, sum, goTo, cards } = await withWash()
  const wait = await join(awa, { prestation: 'laundry' })
  await wash(wait)
  goTo(day, '09:00')
  expect(cards(day)).toContain(card)
  await act(freePlace({ wait }))
  expect([sum('laundry'), sum('passages')]).toEqual([1, 1])
})

test('a machine taken out of the settings stands there until it is emptied', async () => {
  const { awa, join, act, wash, sum, goTo, cards } = await withWash()
  const wait = await join(awa, { prestation: 'laundry', n: 2 })
  await wash(wait)
  await act(changeSettings({ places: places.filter(({ code }) => code !== 'm1') }))
  goTo('2026-11-18', '09:00')
  expect(cards('2026-11-18')).toEqual(['c1 free', 'c2 free', 'd1 free', 'm1 over'])
  await act(freePlace({ wait }))
  expect([sum('laundry'), cards('2026-11-18')]).toEqual([2, ['c1 free', 'c2 free', 'd1 free']])
})

test('a round that was moved to another day leaves nobody in the machine', async () => {
  const { join, act, wash, cards, refused } = await withWash()
  const wait = await join(undefined, { prestation: 'laundry' })
  await wash(wait)
  const tap = await act(freePlace({ wait }))
  await act(moveAct({ facts: tap.map(({ id }) => id), when: { day: knownDay('2026-11-16'), reason: 'la veille' } }))
  expect(cards()).toContain('m1 free')
  expect(await refused(freePlace({ wait }))).toEqual({ code: 'waitOver' })
})

test('out of the dryer, whoever had no round yet is in the queue again as they stood; one undo brings them back into it', async () => {
  const { awa, karim, join, act, wash, due, sum, stands } = await withWash()
  const wait = await join(awa, { prestation: 'laundry', n: 2 })
  await join(karim, { prestation: 'laundry' })
  await wash(wait, 'd1')
  const tap = await act(freePlace({ wait }))
  expect([due(), sum('laundry')]).toEqual([['1', '2'], 0])
  expect(tap).toMatchObject([{ kind: 'waitlistLeft' }, { kind: 'waitlistJoined', n: 2, refs: { previous: wait } }])
  await act(withdrawTap({ facts: tap.map(({ id }) => id) }))
  expect([due(), stands(wait)?.at]).toEqual([['2'], 'in'])
})

test('out of the dryer after their round, or the next morning, they wait no more', async () => {
  const { awa, karim, join, act, one, wash, due, goTo } = await withWash()
  await act(recordPrestation({ person: awa, prestation: 'shower' }))
  await act(recordPrestation({ person: awa, prestation: 'laundry' }))
  const [dried, night] = [await one(joinWaitlist({ person: awa, prestation: 'laundry', letter: 'A', again: true })), await join(karim, { prestation: 'laundry' })]
  await wash(dried, 'd1')
  await act(freePlace({ wait: dried }))
  expect(due()).toEqual(['2'])
  await wash(night, 'd1')
  goTo('2026-11-18', '09:00')
  expect((await act(freePlace({ wait: night }))).map(({ kind }) => kind)).toEqual(['waitlistLeft'])
})
