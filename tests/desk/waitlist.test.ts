// The queues of Douches et linge, as the desk writes them.
import { describe, expect, test } from 'vitest'
import { callToPlace } from '#desk/callToPlace.ts'
import { changeSettings } from '#desk/changeSettings.ts'
import { closeWaitlists } from '#desk/closeWaitlists.ts'
import { excludePerson } from '#desk/excludePerson.ts'
import { freePlace } from '#desk/freePlace.ts'
import { joinWaitlist } from '#desk/joinWaitlist.ts'
import { leaveWaitlist, returnToWaitlist } from '#desk/leaveWaitlist.ts'
import { recordPrestation } from '#desk/recordPrestation.ts'
import { stopPlace } from '#desk/stopPlace.ts'
import { takePlace } from '#desk/takePlace.ts'
import { withdrawTap } from '#desk/withdrawTap.ts'
import { knownDay } from '#domain/time.ts'
import { placesAt } from '#domain/washroom/places.ts'
import { at, someFactId } from '../domain/scribe.ts'
import { places } from '../domain/washroom/queueScene.ts'
import { today, waitlistScene } from './waitlistScene.ts'

describe('who waits', () => {
  test('is told the next number, once, and not for what would not be given', async () => {
    const { awa, karim, join, refused, act, due, pass } = await waitlistScene()
    await join(awa)
    await join()
    await act(joinWaitlist({ person: karim, prestation: 'shower', letter: 'B', slot: at('09:20') }))
    expect(due()).toEqual(['B1', '1', '2'])
    expect(await refused(joinWaitlist({ person: awa, prestation: 'shower', letter: 'A' }))).toEqual({ code: 'alreadyWaiting', number: '1' })
    expect(await refused(joinWaitlist({ person: awa, prestation: 'laundry', letter: 'A', n: 0 }))).toEqual({ code: 'notAQuantity' })
    expect(await refused(joinWaitlist({ person: awa, prestation: 'laundry', letter: 'A', slot: at('08:59') }))).toEqual({ code: 'slotPast' })
    expect(await refused(joinWaitlist({ person: awa, prestation: 'sauna', letter: 'A' }))).toEqual({ code: 'unknownPrestation' })
    pass(-2_500)
    await act(joinWaitlist({ prestation: 'laundry', letter: 'A', n: 2 }))
    pass(-2_000)
    expect(await refused(joinWaitlist({ prestation: 'laundry', letter: 'A' }))).toEqual({ code: 'justRecorded' })
  })

  test('had a shower today: asks, then waits for a further one, which counts', async () => {
    const { awa, act, refused, one, sum, stands } = await waitlistScene()
    await act(recordPrestation({ person: awa, prestation: 'shower' }))
    expect(await refused(joinWaitlist({ person: awa, prestation: 'shower', letter: 'A' }))).toMatchObject({ code: 'alreadyRecorded' })
    const wait = await one(joinWaitlist({ person: awa, prestation: 'shower', letter: 'A', again: true }))
    await act(takePlace({ wait, place: 'c1' }))
    await act(freePlace({ wait }))
    expect([sum('showers'), stands(wait)?.at]).toEqual([2, 'served'])
  })

  test('is kept out: does not wait', async () => {
    const { awa, act, refused } = await waitlistScene()
    await act(excludePerson({ person: awa, reason: 'coups', until: knownDay('2026-11-20') }))
    expect(await refused(joinWaitlist({ person: awa, prestation: 'shower', letter: 'A' }))).toMatchObject({ code: 'excluded' })
  })
})

describe('called, in, served', () => {
  test('a finished shower is the prestation, with the passage that was missing; one undo brings the person back into the cabin', async () => {
    const { awa, join, act, sum, stands, goTo } = await waitlistScene()
    const wait = await join(awa)
    await act(callToPlace({ wait, place: 'c1' }))
    await act(takePlace({ wait, place: 'c1' }))
    goTo(today, '09:20')
    const tap = await act(freePlace({ wait }))
    expect(tap.map(({ kind }) => kind)).toEqual(['prestation', 'passage'])
    expect(tap[0]).toMatchObject({ data: { at: '09:20', prestation: 'shower' }, refs: { under: wait } })
    expect([sum('showers'), sum('passages')]).toEqual([1, 1])
    await act(withdrawTap({ facts: tap.map(({ id }) => id) }))
    expect([sum('showers'), sum('passages'), stands(wait)?.at]).toEqual([0, 0, 'in'])
  })

  test('nobody’s name has no passage; rounds are counted as they were asked for; a dryer counts for nothing', async () => {
    const { awa, join, act, sum, stands } = await waitlistScene()
    const [nobody, wash] = [await join(), await join(awa, { prestation: 'laundry', n: 2 })]
    const dry = await join(undefined, { prestation: 'laundry' })
    for (const [wait, place] of [[nobody, 'c1'], [wash, 'm1'], [dry, 'd1']] as const) {
      await act(takePlace({ wait, place }))
      await act(freePlace({ wait }))
    }
    expect([sum('showers'), sum('laundry'), sum('passages'), stands(dry)]).toEqual([1, 2, 1, { at: 'gone', why: 'served', back: false }])
  })

  test('a place is for one: taken, out of order, unknown, or twice the same', async () => {
    const { awa, karim, join, act, refused, record, pass } = await waitlistScene()
    const [a, b] = [await join(awa), await join(karim)]
    await act(callToPlace({ wait: a, place: 'c1' }))
    expect(await refused(callToPlace({ wait: a, place: 'c1' }))).toEqual({ code: 'justRecorded' })
    expect(await refused(callToPlace({ wait: b, place: 'c1' }))).toEqual({ code: 'placeOccupied' })
    expect(await refused(takePlace({ wait: b, place: 'c1' }))).toEqual({ code: 'placeOccupied' })
    expect(await refused(takePlace({ wait: b, place: 'c9' }))).toEqual({ code: 'placeUnknown' })
    pass(-2_500)
    expect(await refused(takePlace({ wait: a, place: 'c1' }))).toEqual({ code: 'justRecorded' })
    pass(2_500)
    await act(callToPlace({ wait: a, place: 'c2' }))
    await act(takePlace({ wait: a, place: 'c2' }))
    expect(await refused(takePlace({ wait: a, place: 'c2' }))).toEqual({ code: 'justRecorded' })
    pass(-2_500)
    expect(await refused(freePlace({ wait: a }))).toEqual({ code: 'justRecorded' })
    pass(2_500)
    expect(await refused(callToPlace({ wait: a, place: 'c1' }))).toEqual({ code: 'waitOver' })
    await act(takePlace({ wait: a, place: 'c1' }))
    await act(stopPlace({ place: 'c2', reason: 'fuite' }))
    expect(await refused(callToPlace({ wait: b, place: 'c2' }))).toEqual({ code: 'placeOutOfOrder' })
    expect(await refused(freePlace({ wait: b }))).toEqual({ code: 'waitOver' })
    await record(freePlace({ wait: a }))
    for (const decide of [freePlace({ wait: a }), takePlace({ wait: a, place: 'c1' }), callToPlace({ wait: a, place: 'c1' }), leaveWaitlist({ wait: a, why: 'gaveUp' }), returnToWaitlist({ wait: a })])
      expect(await refused(decide)).toEqual({ code: 'waitOver' })
    expect(await refused(callToPlace({ wait: someFactId(99), place: 'c1' }))).toEqual({ code: 'unknownFact' })
  })
})

describe('called in vain', () => {
  test('then back, under the same number and rounds, before those who came later', async () => {
    const { awa, karim, join, act, due, refused, goTo, one } = await waitlistScene()
    const wait = await join(awa)
    await join(karim)
    await act(leaveWaitlist({ wait, why: 'noShow' }))
    expect(due()).toEqual(['2'])
    const again = await one(returnToWaitlist({ wait }))
    expect(due()).toEqual(['1', '2'])
    expect(await refused(returnToWaitlist({ wait }))).toEqual({ code: 'waitOver' })
    await act(leaveWaitlist({ wait: again, why: 'gaveUp' }))
    await join(awa)
    expect(await refused(returnToWaitlist({ wait: again }))).toEqual({ code: 'alreadyWaiting', number: '3' })
    expect(await refused(returnToWaitlist({ wait: someFactId(99) }))).toEqual({ code: 'unknownFact' })
    goTo('2026-11-18', '09:00')
    expect(await refused(returnToWaitlist({ wait: again }))).toEqual({ code: 'waitOver' })
  })

  test('a further one on purpose stays one; two rounds stay two', async () => {
    const { awa, act, one, register } = await waitlistScene()
    await act(recordPrestation({ person: awa, prestation: 'laundry' }))
    const wait = await one(joinWaitlist({ person: awa, prestation: 'laundry', letter: 'A', n: 2, again: true }))
    await act(leaveWaitlist({ wait, why: 'noShow' }))
    const again = await one(returnToWaitlist({ wait }))
    expect(register().facts.get(again)).toMatchObject({ n: 2, data: { again: true, number: '1' }, refs: { previous: wait } })
  })
})

describe('the close of the day', () => {
  test('sends home who waits, counts who is in a cabin, leaves machines full; one undo brings all back', async () => {
    const { awa, karim, join, act, due, sum, stands, refused } = await waitlistScene()
    const [a, b, c, wash] = [await join(awa), await join(karim), await join(), await join(undefined, { prestation: 'laundry' })]
    await act(takePlace({ wait: a, place: 'c1' }))
    await act(callToPlace({ wait: b, place: 'c2' }))
    await act(takePlace({ wait: wash, place: 'm1' }))
    const tap = await act(closeWaitlists())
    expect([due(), sum('showers'), stands(c), stands(b)?.at, stands(wash)?.at]).toEqual([[], 1, { at: 'gone', why: 'closing', back: false }, 'gone', 'in'])
    expect(await refused(closeWaitlists())).toEqual({ code: 'nothingToClose' })
    await act(withdrawTap({ facts: tap.map(({ id }) => id) }))
    expect([due(), sum('showers'), stands(b)?.at]).toEqual([['3'], 0, 'called'])
  })

  test('somebody in two cabins came in once', async () => {
    const { awa, karim, join, act, sum } = await waitlistScene()
    await act(changeSettings({ places: [...places, { code: 'c3', name: 'Cabine 3', kind: 'cabin', prestation: 'laundry', minutes: 20 }] }))
    for (const [wait, place] of [[await join(awa), 'c1'], [await join(awa, { prestation: 'laundry' }), 'c3'], [await join(karim), 'c2']] as const) await act(takePlace({ wait, place }))
    const tap = await act(closeWaitlists())
    expect(tap.filter(({ kind }) => kind === 'passage').map(({ person }) => person)).toEqual([awa, karim])
    expect([sum('showers'), sum('laundry')]).toEqual([2, 1])
  })

  test('what was left overnight counts on the day on which it began; who waited then is over', async () => {
    const { awa, karim, join, act, sum, goTo, refused, register, opened } = await waitlistScene()
    const [wash, waits] = [await join(awa, { prestation: 'laundry' }), await join(karim)]
    await act(takePlace({ wait: wash, place: 'm1' }))
    goTo('2026-11-18', '08:30')
    expect(await refused(callToPlace({ wait: waits, place: 'c1' }))).toEqual({ code: 'waitOver' })
    expect(placesAt(register(), { day: knownDay('2026-11-18'), ms: opened.journal.clock() }).find(({ is }) => is === 'over')?.place.code).toBe('m1')
    const tap = await act(freePlace({ wait: wash }))
    expect(tap[0]).toMatchObject({ day: today, data: { at: '09:00' } })
    expect([sum('laundry'), sum('passages'), sum('laundry', '2026-11-18')]).toEqual([1, 1, 0])
  })

  test('a dryer that is emptied the next morning has no hour', async () => {
    const { join, act, goTo } = await waitlistScene()
    const wait = await join(undefined, { prestation: 'laundry' })
    await act(takePlace({ wait, place: 'd1' }))
    goTo('2026-11-18', '08:30')
    const [left] = await act(freePlace({ wait }))
    expect(left).toMatchObject({ day: today, data: { why: 'served' } })
    expect(left?.data).not.toHaveProperty('at')
  })
})
