// Two tablets that were apart, and what each says of one thing.
import { describe, expect, test } from 'vitest'
import { doublonKey, doublonsOf, settles } from '#domain/exchange/doublons.ts'
import type { Draft, Fact } from '#domain/facts/fact.ts'
import { flowsIn } from '#domain/figures/flows.ts'
import { fold } from '#domain/register/fold.ts'
import { emptyRegister } from '#domain/register/register.ts'
import { at, came, createScribe, day, opened, someBatch, someone, withdrawn } from '../scribe.ts'

const awa = someone(1)
const today = '2026-11-17'

const apart = () => {
  const [one, two] = [createScribe(1), createScribe(2)]
  one.write('2026-01-05', opened(awa, { firstName: 'Awa', number: 'A-0001' }))
  const register = () => fold(emptyRegister(), [...one.all, ...two.all])
  return { one, two, register, found: () => doublonsOf(register()).map((doublon) => doublon.what) }
}
const shower = (again = false): Draft => ({ kind: 'prestation', person: awa, data: { at: at('09:10'), prestation: 'shower', ...(again ? { again } as const : {}) } })
const breakfast: Draft = { kind: 'prestation', person: awa, data: { prestation: 'breakfast' } }
const received: Draft = { kind: 'mailReceived', person: awa, n: 1, data: { mail: 'letter' } }
const handed: Draft = { kind: 'mailHandedOut', person: awa, n: 1, data: { mail: 'letter', to: 'holder' } }
const firstOf = (facts: readonly Fact[]): Fact => {
  const [first] = facts
  if (first === undefined) throw new Error('nothing was written')
  return first
}
const entries = (register: Parameters<typeof flowsIn>[0]) => flowsIn(register, { from: day(today), to: day(today) }).sums.get('entries')

describe('the same thing on two tablets', () => {
  test('a shower tapped on both is one doublon, with both facts', () => {
    const { one, two, register } = apart()
    const facts = [...one.write(today, shower()), ...two.write(today, shower())]
    expect(doublonsOf(register())).toMatchObject([{ what: 'sameAct', person: awa, day: today, facts: facts.map(({ id }) => ({ id })) }])
    expect(flowsIn(register(), { from: day(today), to: day(today) }).sums.get('showers')).toBe(1)
  })

  test.each([
    ['a second one added on purpose', shower(true), shower()],
    ['another prestation', shower(), breakfast],
  ])('%s is none', (_, mine, theirs) => {
    const { one, two, found } = apart()
    one.write(today, mine)
    two.write(today, theirs)
    expect(found()).toEqual([])
  })

  test('two on one tablet are its own affair; rows of an import are nobody’s', () => {
    const { one, two, found } = apart()
    one.write(today, shower())
    one.write(today, shower())
    two.write(today, { ...breakfast, batch: someBatch(1) })
    two.write(today, { kind: 'importFinished', data: { completes: [someBatch(1)] }, secret: { files: [] } })
    one.write(today, breakfast)
    expect(found()).toEqual([])
  })

  test('a withdrawn one settles it for good', () => {
    const { one, two, found } = apart()
    one.write(today, shower())
    const [theirs] = two.write(today, shower())
    one.write('2026-11-18', withdrawn(theirs))
    expect(found()).toEqual([])
  })

  test('passages that both asked for are one; a passage that another act implied is no question', () => {
    const { one, two, found, register } = apart()
    one.write(today, breakfast, came(awa))
    two.write(today, came(awa))
    expect(found()).toEqual([])
    expect(entries(register())).toBe(1)
    one.write('2026-11-18', came(awa))
    two.write('2026-11-18', came(awa))
    expect(found()).toEqual(['sameAct'])
  })

  test('entries of one tablet each count, those added on purpose too', () => {
    const { one, two, register } = apart()
    one.write(today, came(awa))
    one.write(today, { kind: 'passage', person: awa, data: { for: 'welcome', again: true } })
    two.write(today, came(awa))
    expect(entries(register())).toBe(2)
  })

  test('the latest day stands first; of one day, people stand as every tablet sees them', () => {
    const { one, two, register } = apart()
    for (const person of [someone(3), someone(2)]) for (const pen of [one, two]) pen.write('2026-11-16', came(person))
    for (const pen of [one, two]) pen.write(today, shower())
    expect(doublonsOf(register()).map((doublon) => (doublon.what === 'sameAct' ? doublon.person : ''))).toEqual([awa, someone(2), someone(3)])
  })
})

describe('a letter handed out twice', () => {
  test('is told with the last hand-out of each tablet', () => {
    const { one, two, register } = apart()
    one.write('2026-11-16', received)
    const facts = [...one.write(today, handed), ...two.write(today, handed)]
    expect(doublonsOf(register())).toMatchObject([{ what: 'handedOutTwice', person: awa, mail: 'letter', missing: 1, facts: facts.map(({ id }) => ({ id })) }])
  })

  test('more handed out than received by one tablet alone is the pile’s affair', () => {
    const { one, found } = apart()
    one.write(today, handed)
    one.write(today, handed)
    expect(found()).toEqual([])
  })
})

describe('a file changed on two tablets', () => {
  const described = (firstName: string, previous: Fact): Draft => ({ kind: 'personDescribed', person: awa, data: {}, secret: { firstName, number: 'A-0001' }, refs: { previous: previous.id } })

  test('shows the one that is read and the other', () => {
    const { one, two, register } = apart()
    const start = firstOf(one.all)
    const mine = firstOf(one.write(today, described('Awa-Marie', start)))
    const theirs = firstOf(two.write('2026-11-18', described('Hawa', start)))
    expect(doublonsOf(register())).toMatchObject([{ what: 'twoDescriptions', person: awa, read: { id: theirs.id }, other: { id: mine.id } }])
  })

  test('one after the other is an edit like any other, also when the one between was taken back', () => {
    const { one, two, found } = apart()
    const mine = firstOf(one.write(today, described('Awa-Marie', firstOf(one.all))))
    const theirs = firstOf(two.write('2026-11-18', described('Hawa', mine)))
    expect(found()).toEqual([])
    one.write('2026-11-19', described('Hawa B', theirs))
    one.write('2026-11-20', withdrawn(theirs))
    expect(found()).toEqual([])
  })

  test('from two edits of which each tablet saw its own only, the last of each are compared', () => {
    const { one, two, register } = apart()
    const mine = firstOf(one.write(today, described('Awa-Marie', firstOf(one.all))))
    const last = firstOf(one.write('2026-11-19', described('Awa-Rose', mine)))
    const theirs = firstOf(two.write('2026-11-18', described('Hawa', firstOf(one.all))))
    expect(doublonsOf(register())).toMatchObject([{ read: { id: last.id }, other: { id: theirs.id } }])
  })

  test('by an import on one and by the desk on the other, shows both; by two imports, neither', () => {
    const { one, two, register, found } = apart()
    const start = firstOf(one.all)
    const imported = (pen: typeof one, n: number, firstName: string): Fact => {
      const batch = someBatch(n)
      const [fact] = pen.write(today, { ...described(firstName, start), batch })
      pen.write(today, { kind: 'importFinished', batch, data: { completes: [batch] }, secret: { files: [] } })
      return firstOf(fact === undefined ? [] : [fact])
    }
    imported(one, 1, 'Awa')
    const theirs = imported(two, 2, 'Awa')
    expect(found()).toEqual([])
    const mine = firstOf(one.write('2026-11-16', described('Awa-Marie', firstOf(one.all.slice(1)))))
    expect(doublonsOf(register())).toMatchObject([{ what: 'twoDescriptions', read: { id: mine.id }, other: { id: theirs.id } }])
  })
})

test('two files under one number are told, with both people; a file without a number is alike to none', () => {
  const { one, two, register } = apart()
  two.write(today, opened(someone(3), { firstName: 'Karim', number: 'A-0001' }))
  one.write(today, opened(someone(4), { firstName: 'Nour' }), opened(someone(5), { firstName: 'Luís' }))
  expect(doublonsOf(register())).toEqual([{ what: 'numbersAlike', number: 'A-0001', people: [awa, someone(3)] }])
})

test('every doublon has a name of its own', () => {
  const { one, two, register } = apart()
  const start = firstOf(one.all)
  for (const pen of [one, two]) {
    pen.write(today, shower())
    pen.write(today, handed)
    pen.write(today, { kind: 'personDescribed', person: awa, data: {}, secret: { number: 'A-0001' }, refs: { previous: start.id } })
  }
  one.write('2026-11-18', { kind: 'domiciliationEnded', person: awa, data: {}, secret: { ground: 'nonManifestation' } })
  two.write(today, opened(someone(3), { number: 'A-0001' }))
  const keys = doublonsOf(register()).map(doublonKey)
  expect(keys.map((key) => key.split(' ')[0])).toEqual(['lateSign', 'handedOutTwice', 'twoDescriptions', 'numbersAlike', 'sameAct'])
  expect(new Set(keys).size).toBe(5)
})

test('whoever welcomes settles what they noted twice; files and decisions wait for those who have them', () => {
  const { one, two, register } = apart()
  one.write(today, shower())
  two.write(today, shower())
  const [same] = doublonsOf(register())
  if (same === undefined) throw new Error('nothing was found')
  expect(settles('desk', same)).toBe(true)
  two.write(today, { kind: 'personOpened', person: someone(2), data: {}, secret: { firstName: 'Karim', number: 'A-0001' } })
  const numbers = doublonsOf(register()).find(({ what }) => what === 'numbersAlike')
  if (numbers === undefined) throw new Error('no number twice')
  expect([settles('desk', numbers), settles('worker', numbers), settles('manager', numbers)]).toEqual([false, true, true])
})
