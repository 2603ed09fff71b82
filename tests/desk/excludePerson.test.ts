import { describe, expect, test } from 'vitest'
import { askForMail } from '#desk/askForMail.ts'
import { excludePerson, liftExclusion, proposeExclusion, waiveExclusion } from '#desk/excludePerson.ts'
import { handOutMail } from '#desk/handOutMail.ts'
import { receiveMail } from '#desk/receiveMail.ts'
import { recordAnonymousPassage } from '#desk/recordAnonymousPassage.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { recordPrestation } from '#desk/recordPrestation.ts'
import type { Decide } from '#desk/ports.ts'
import { restoreTap, withdrawTap } from '#desk/withdrawTap.ts'
import { exclusionsOf, proposalsOn } from '#domain/exclusion/exclusions.ts'
import { day, someFactId, someone } from '../domain/scribe.ts'
import { openMemoryRegister } from '../ui/memoryRegister.ts'
import { codeOf } from './gestureScene.ts'

const until = day('2026-12-01')
const reason = ' coup porté '
const scene = async () => {
  const house = await openMemoryRegister()
  const awa = await house.person({ nickname: 'Awa' })
  const ask = async (decide: Decide) => codeOf(await house.record(decide))
  const exclude = async (more: { readonly prestations?: readonly string[] } = {}) => {
    const [fact] = await house.act(excludePerson({ person: awa, until, reason, ...more }))
    return fact?.id ?? someFactId(0)
  }
  return { ...house, awa, ask, exclude }
}

describe('someone kept out', () => {
  test('is refused a passage and every prestation, up to the last day included', async () => {
    const { awa, ask, exclude, goTo } = await scene()
    await exclude()
    expect([await ask(recordPassage({ person: awa })), await ask(recordPrestation({ person: awa, prestation: 'shower' }))]).toEqual(['excluded', 'excluded'])
    goTo('2026-12-01', '23:30')
    expect(await ask(recordPassage({ person: awa }))).toBe('excluded')
    goTo('2026-12-02', '00:30')
    expect(await ask(recordPassage({ person: awa }))).toBe('allowed')
  })
  test('has their mail and their domiciliation as anyone: a passage for it is noted', async () => {
    const { act, awa, ask, exclude } = await scene()
    await exclude()
    expect(await ask(receiveMail({ person: awa, mail: 'letter' }))).toBe('allowed')
    const tap = await act(handOutMail({ person: awa }))
    expect(tap.map(({ kind }) => kind)).toEqual(['mailHandedOut', 'passage'])
    expect([await ask(askForMail({ person: awa })), await ask(recordPassage({ person: awa, for: 'domiciliation', again: true }))]).toEqual(['allowed', 'allowed'])
  })
  test('from a prestation alone comes in for the others; nobody is asked a name', async () => {
    const { awa, ask, exclude } = await scene()
    await exclude({ prestations: ['shower'] })
    expect([await ask(recordPassage({ person: awa })), await ask(recordPrestation({ person: awa, prestation: 'shower' })), await ask(recordPrestation({ person: awa, prestation: 'lunch' }))])
      .toEqual(['allowed', 'excluded', 'allowed'])
    expect([await ask(recordPrestation({ prestation: 'shower' })), await ask(recordAnonymousPassage({}))]).toEqual(['allowed', 'allowed'])
  })
  test('is let in for a day by a manager, once, and by a lift for good', async () => {
    const { act, awa, ask, exclude, goTo } = await scene()
    const exclusion = await exclude()
    const tap = await act(waiveExclusion({ person: awa, exclusion, reason: 'grand froid' }))
    expect(tap).toMatchObject([{ data: { at: '09:24' }, secret: { reason: 'grand froid' } }])
    expect([await ask(waiveExclusion({ person: awa, exclusion })), await ask(recordPassage({ person: awa }))]).toEqual(['justRecorded', 'allowed'])
    goTo('2026-11-18', '09:00')
    expect(await ask(recordPassage({ person: awa }))).toBe('excluded')
    await act(liftExclusion({ person: awa, exclusion }))
    expect([await ask(recordPassage({ person: awa })), await ask(waiveExclusion({ person: awa, exclusion })), await ask(liftExclusion({ person: awa, exclusion }))])
      .toEqual(['allowed', 'alreadyEnded', 'alreadyEnded'])
  })
  test('on a day that another tablet did not know of: let in without an hour', async () => {
    const { act, awa, exclude, goTo } = await scene()
    const exclusion = await exclude()
    goTo('2026-11-19', '09:00')
    expect(await act(waiveExclusion({ person: awa, exclusion, day: day('2026-11-18') }))).toMatchObject([{ day: '2026-11-18', data: {} }])
  })
})

describe('what no exclusion may be', () => {
  test.each([
    ['over before today', { until: day('2026-11-16') }, 'periodReversed'],
    ['longer than a year', { until: day('2027-11-18') }, 'exclusionTooLong'],
    ['without a reason', { reason: '  ' }, 'reasonMissing'],
    ['a story', { reason: 'x'.repeat(201) }, 'textTooLong'],
    ['from nothing', { prestations: [] }, 'scopeMissing'],
    ['of nobody', { person: someone(77) }, 'unknownPerson'],
  ])('%s', async (_name, wrong, refusal) => {
    const { awa, ask } = await scene()
    const wish = { person: awa, until, reason, ...wrong }
    expect([await ask(excludePerson(wish)), await ask(proposeExclusion(wish))]).toEqual([refusal, refusal])
  })
  test('a second one on the same days; one that is unknown is neither lifted nor waived', async () => {
    const { awa, ask, exclude } = await scene()
    await exclude()
    expect(await ask(excludePerson({ person: awa, until, reason }))).toBe('exclusionRunning')
    const wish = { person: awa, exclusion: someFactId(9) }
    expect([await ask(liftExclusion(wish)), await ask(waiveExclusion(wish))]).toEqual(['unknownFact', 'unknownFact'])
  })
  test('lifted or waived with a story', async () => {
    const { awa, ask, exclude } = await scene()
    const wish = { person: awa, exclusion: await exclude(), reason: 'x'.repeat(201) }
    expect([await ask(liftExclusion(wish)), await ask(waiveExclusion(wish))]).toEqual(['textTooLong', 'textTooLong'])
  })
  test('lifted once it is over', async () => {
    const { awa, ask, exclude, goTo } = await scene()
    const exclusion = await exclude()
    goTo('2026-12-02', '09:00')
    expect(await ask(liftExclusion({ person: awa, exclusion }))).toBe('alreadyEnded')
  })
})

test('taken back, it does not come back by a tap', async () => {
  const { act, ask, exclude } = await scene()
  const facts = [await exclude()]
  await act(withdrawTap({ facts }))
  expect(await ask(restoreTap({ facts }))).toBe('decideAnew')
})

test('a proposal waits once, and is answered by the decision made from it', async () => {
  const { act, awa, ask, register } = await scene()
  const [asked] = await act(proposeExclusion({ person: awa, until, reason }))
  expect(await ask(proposeExclusion({ person: awa, until, reason }))).toBe('justRecorded')
  await act(excludePerson({ person: awa, until, reason, ...(asked && { proposal: asked.id }) }))
  expect(proposalsOn(register(), awa, day('2026-11-17'))).toEqual([])
  expect(exclusionsOf(register(), awa)[0]?.fact.secret).toEqual({ reason: 'coup porté' })
})
