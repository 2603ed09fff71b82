import { describe, expect, test } from 'vitest'
import { excludePerson } from '#desk/excludePerson.ts'
import { joinHousehold, leaveHousehold } from '#desk/joinHousehold.ts'
import type { Decide } from '#desk/ports.ts'
import { recordHousehold } from '#desk/recordHousehold.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { withdrawTap } from '#desk/withdrawTap.ts'
import { lastSignOn } from '#domain/domiciliation/clock.ts'
import { householdId } from '#domain/ids.ts'
import type { PersonId } from '#domain/ids.ts'
import { householdOf } from '#domain/person/household.ts'
import { actsOn } from '#domain/register/read.ts'
import { tapSentence } from '#ui/texts/acts.ts'
import { day, someone } from '../domain/scribe.ts'
import { openMemoryRegister } from '../ui/memoryRegister.ts'
import { codeOf } from './gestureScene.ts'

const today = day('2026-11-17')
const scene = async () => {
  const house = await openMemoryRegister()
  const awa = await house.person({ nickname: 'Awa' })
  const ali = await house.person({ nickname: 'Ali' })
  const mina = await house.person({ nickname: 'Mina' })
  const join = (person: PersonId, other: PersonId) => joinHousehold({ person, other, household: householdId(house.opened.journal.newId()) })
  const ask = async (decide: Decide) => codeOf(await house.record(decide))
  const live = (person: PersonId) => householdOf(house.register(), person, today)
  return { ...house, awa, ali, mina, join, ask, live }
}

describe('who lives together', () => {
  test('joins one household, whichever of them was in it first', async () => {
    const { act, awa, ali, mina, join, live } = await scene()
    expect(await act(join(awa, ali))).toHaveLength(2)
    expect(await act(join(mina, ali))).toHaveLength(1)
    expect([live(awa), live(mina)]).toEqual([[ali, mina], [awa, ali]])
  })
  test('two households become one', async () => {
    const { act, awa, ali, mina, join, live, person } = await scene()
    const tom = await person({ nickname: 'Tom' })
    await act(join(awa, ali))
    await act(join(mina, tom))
    await act(join(awa, mina))
    expect(live(tom)).toEqual([awa, ali, mina])
  })
  test('leaves with one tap, and only from somewhere', async () => {
    const { act, awa, ali, ask, join, live } = await scene()
    await act(join(awa, ali))
    await act(leaveHousehold({ person: awa }))
    expect([live(ali), await ask(leaveHousehold({ person: awa }))]).toEqual([[], 'alreadyEnded'])
  })
  test('is never oneself, a stranger, or the same twice', async () => {
    const { act, awa, ali, ask, join } = await scene()
    await act(join(awa, ali))
    expect([await ask(join(awa, awa)), await ask(join(awa, someone(9))), await ask(join(someone(9), awa)), await ask(join(ali, awa))])
      .toEqual(['unknownPerson', 'unknownPerson', 'unknownPerson', 'justRecorded'])
  })
})

describe('a household at the door', () => {
  test('is one tap, told in one sentence and taken back at once', async () => {
    const { act, awa, ali, mina, register } = await scene()
    const tap = await act(recordHousehold({ people: [awa, ali, mina], heads: 2 }))
    expect(tap.map(({ kind, n }) => [kind, n])).toEqual([['passage', undefined], ['passage', undefined], ['passage', undefined], ['anonymousPassage', 2]])
    expect(tapSentence(register(), tap)).toBe('Passage du foyer : 5 personnes')
    await act(withdrawTap({ facts: tap.map(({ id }) => id) }))
    expect(actsOn(register(), today).filter(({ kind }) => kind === 'passage' || kind === 'anonymousPassage')).toEqual([])
  })
  test('notes nobody twice', async () => {
    const { act, awa, ali, ask } = await scene()
    await act(recordPassage({ person: awa }))
    expect((await act(recordHousehold({ people: [awa, ali] }))).map(({ person }) => person)).toEqual([ali])
    expect(await ask(recordHousehold({ people: [awa, ali] }))).toBe('alreadyRecorded')
  })
  test('a second tap is the first one', async () => {
    const { awa, ask } = await scene()
    const twice = () => ask(recordHousehold({ people: [awa], heads: 1 }))
    expect([await twice(), await twice()]).toEqual(['allowed', 'justRecorded'])
  })
  test('an ayant droit who comes alone is no sign of life of the holder', async () => {
    const { act, awa, register } = await scene()
    await act(recordHousehold({ people: [], heads: 1 }))
    expect(lastSignOn(register(), awa, today)).toBeUndefined()
  })
  test('stops at whoever is kept out, has no file, or at a number that is none', async () => {
    const { act, awa, ali, ask } = await scene()
    await act(excludePerson({ person: ali, until: today, reason: 'menaces' }))
    expect([await ask(recordHousehold({ people: [awa, ali] })), await ask(recordHousehold({ people: [someone(9)] })), await ask(recordHousehold({ people: [awa], heads: -1 }))])
      .toEqual(['excluded', 'unknownPerson', 'notAQuantity'])
  })
})
