import { expect, test } from 'vitest'
import { flaggedOn, holdersOn } from '#domain/domiciliation/lists.ts'
import type { PersonId } from '#domain/ids.ts'
import { pileOf } from '#domain/mail/ledger.ts'
import { fold } from '#domain/register/fold.ts'
import { keptInOrder, ofEveryone } from '#domain/register/ofEveryone.ts'
import { actsOf } from '#domain/register/read.ts'
import { emptyRegister } from '#domain/register/register.ts'
import { at, came, createScribe, day, granted, someone, withdrawn } from '../scribe.ts'

const [awa, luis, nour] = [someone(1), someone(2), someone(3)]
const [today, tomorrow, later, muchLater] = [day('2024-06-21'), day('2024-06-22'), day('2024-06-23'), day('2024-06-24')]

// Counts the acts of those who have any, and remembers at whom it looked.
const counting = () => {
  const looked: PersonId[] = []
  const counts = ofEveryone((register, person) => {
    looked.push(person)
    const acts = actsOf(register, person).length
    return acts === 0 ? undefined : { person, acts }
  })
  return { counts, looks: () => looked.splice(0) }
}

test('after an act only whoever it touches is looked at again', () => {
  const { counts, looks } = counting()
  const scribe = createScribe()
  const [visit] = scribe.write('2024-06-20', came(awa))
  scribe.write('2024-06-20', came(luis))
  const first = fold(emptyRegister(), scribe.all)
  const before = counts(first, today)
  expect(looks()).toEqual([awa, luis])
  expect(counts(first, today)).toBe(before)
  scribe.write('2024-06-21', came(luis))
  scribe.write('2024-06-21', came(nour))
  const second = fold(first, scribe.all)
  expect(counts(second, today)).toEqual([{ person: awa, acts: 1 }, { person: luis, acts: 2 }, { person: nour, acts: 1 }])
  expect(looks()).toEqual([luis, nour])
  expect(counts(second, today)[0]).toBe(before[0])
  scribe.write('2024-06-21', withdrawn(visit))
  expect(counts(fold(second, scribe.all), today).map(({ person }) => person)).toContain(luis)
  expect(looks()).toEqual([awa])
})

test('an act about nobody leaves the same list', () => {
  const { counts, looks } = counting()
  const scribe = createScribe()
  scribe.write('2024-06-20', came(awa))
  const register = fold(emptyRegister(), scribe.all)
  const before = counts(register, today)
  scribe.write('2024-06-20', { kind: 'settingsChanged', data: {}, secret: { place: 'Le Phare' } })
  expect(counts(fold(register, scribe.all), today)).toBe(before)
  expect(looks()).toEqual([awa])
})

test('three days are kept, those that were asked about last', () => {
  const { counts, looks } = counting()
  const scribe = createScribe()
  scribe.write('2024-06-20', came(awa))
  const register = scribe.register()
  for (const one of [today, tomorrow, later, today, muchLater, today]) counts(register, one)
  expect(looks()).toHaveLength(4)
  counts(register, tomorrow)
  expect(looks()).toEqual([awa])
})

test('what was sorted a moment ago stays the same list until something in it changes', () => {
  const sort = keptInOrder<{ readonly n: number }>((a, b) => a.n - b.n)
  const register = createScribe().register()
  const [one, two, three] = [{ n: 1 }, { n: 2 }, { n: 3 }]
  const sorted = sort(register, [three, one])
  expect(sorted).toEqual([one, three])
  expect(sort(register, [one, three])).toBe(sorted)
  expect(sort(register, [three, two, one])).toEqual([one, two, three])
  expect(sort(register, [two])).toEqual([two])
})

test('a holder who comes back leaves the flagged, and nobody else is told anew', () => {
  const scribe = createScribe()
  for (const person of [awa, luis]) scribe.write('2024-01-02', granted(person, '2024-01-02', '2025-01-01'))
  const first = fold(emptyRegister(), scribe.all)
  expect(flaggedOn(first, today).map(({ person }) => person)).toEqual([awa, luis])
  const [, still] = holdersOn(first, today)
  scribe.write('2024-06-21', came(awa))
  const second = fold(first, scribe.all)
  expect(flaggedOn(second, today)).toEqual([still])
  expect(holdersOn(second, today)[1]).toBe(still)
  expect(holdersOn(second, day('2024-01-01'))).toEqual([])
})

test('a letter moves its holder alone within the pile', () => {
  const scribe = createScribe()
  const letter = (person: PersonId) => ({ kind: 'mailReceived', person, n: 1, data: { at: at('09:00'), mail: 'letter' } }) as const
  for (const [n, person] of [awa, luis].entries()) scribe.write(`2024-06-1${String(n)}`, letter(person))
  const first = fold(emptyRegister(), scribe.all)
  const [hers, his] = pileOf(first)
  scribe.write('2024-06-20', { kind: 'mailHandedOut', person: awa, n: 1, data: { at: at('09:00'), mail: 'letter', to: 'holder' } })
  scribe.write('2024-06-21', letter(awa))
  const pile = pileOf(fold(first, scribe.all))
  expect(pile.map(({ person }) => person)).toEqual([luis, awa])
  expect(pile[0]).toBe(his)
  expect(pile[1]).not.toBe(hers)
})
