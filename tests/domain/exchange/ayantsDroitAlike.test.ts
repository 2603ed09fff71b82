// Two files of one mother that each list her daughter: the daughter is one (decisions/0030).
import { expect, test } from 'vitest'
import { ayantsDroitAlikeOf } from '#domain/exchange/ayantsDroitAlike.ts'
import { doublonKey, doublonsOf } from '#domain/exchange/doublons.ts'
import { stocksOn } from '#domain/figures/stocks.ts'
import type { Draft } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import type { AyantDroitIdentity } from '#domain/person/description.ts'
import { recountFacts } from '../figures/recount.ts'
import { createScribe, day, granted, opened, someone, withdrawn } from '../scribe.ts'

const [awa, hawa] = [someone(1), someone(2)]
const merge: Draft = { kind: 'peopleMerged', person: awa, data: {}, secret: { absorbed: hawa } }
const lists = (person: PersonId, who: Omit<AyantDroitIdentity, 'kinship'>): Draft => ({ kind: 'ayantDroitAdded', person, data: {}, secret: { kinship: 'child', ...who } })

const scene = () => {
  const scribe = createScribe()
  scribe.write('2026-01-05', opened(awa, { firstName: 'Awa' }), opened(hawa, { firstName: 'Hawa' }), granted(awa, '2026-01-05', '2027-01-04'))
  const shown = () => ayantsDroitAlikeOf(scribe.register(), awa).map(({ facts }) => facts.map(({ writtenAs }) => writtenAs))
  const counted = (on: string) => stocksOn(scribe.register(), day(on)).get('domiciled.ayantsDroit')
  return { ...scribe, shown, counted }
}

test('the daughter of both files is told, until one of the two is struck; then she counts once, in the periods before the merge as well', () => {
  const { all, write, shown, counted, register } = scene()
  const [, theirs] = write('2026-01-06', lists(awa, { firstName: 'Fanta', lastName: 'N’Diaye' }), lists(hawa, { firstName: 'FANTA', lastName: 'Ndiaye' }))
  if (theirs === undefined) throw new Error('nothing was written')
  expect(shown()).toEqual([])
  write('2026-03-01', merge)
  expect(counted('2026-03-01')).toBe(2)
  expect(shown()).toEqual([[undefined, hawa]])
  expect(doublonsOf(register()).map(doublonKey)).toEqual([expect.stringMatching(`^ayantsDroitAlike .* ${theirs.id}$`)])
  const naive = (on: string) => recountFacts(all, ['2026-01-01', on])['domiciled.ayantsDroit']
  expect(naive('2026-01-31')).toBe(2)
  write('2026-03-02', withdrawn(theirs))
  expect(shown()).toEqual([])
  for (const on of ['2026-01-31', '2026-03-01', '2026-03-02']) expect([counted(on), naive(on)], on).toEqual([1, 1])
})

test('twins of one birth date are said to be two, once: both count in every period, and that is taken back like any act', () => {
  const { write, shown, counted } = scene()
  const born = { birthDate: day('2019-05-02') }
  const [mine, theirs] = write('2026-01-06', lists(awa, { firstName: 'Fanta', ...born }), lists(hawa, { firstName: 'Fatou', ...born }))
  if (mine === undefined || theirs === undefined) throw new Error('nothing was written')
  write('2026-03-01', merge, { kind: 'lookAlikeAnswered', person: awa, data: {}, secret: { is: 'other' } })
  expect(shown()).toHaveLength(1)
  const [said] = write('2026-03-02', { kind: 'lookAlikeAnswered', person: awa, data: {}, secret: { is: 'other' }, refs: { previous: mine.id, under: theirs.id } })
  expect(shown()).toEqual([])
  for (const on of ['2026-01-31', '2026-03-02']) expect(counted(on), on).toBe(2)
  write('2026-03-03', withdrawn(said))
  expect(shown()).toHaveLength(1)
})

type Listed = Omit<AyantDroitIdentity, 'kinship'>

test.each<[string, readonly [Listed, Listed], number]>([
  ['a first name alone in this file', [{ firstName: 'Fanta' }, { firstName: 'Fanta', lastName: 'Diallo' }], 1],
  ['a first name alone in the other', [{ firstName: 'Aïcha', lastName: 'Diallo' }, { firstName: 'Aicha' }], 1],
  ['one birth date under two names', [{ firstName: 'Fanta', birthDate: day('2019-05-02') }, { firstName: 'Fatou', birthDate: day('2019-05-02') }], 1],
  ['two names and two birth dates', [{ firstName: 'Fanta', birthDate: day('2019-05-02') }, { firstName: 'Binta', birthDate: day('2021-05-02') }], 0],
  ['two names and no birth date', [{ firstName: 'Fanta' }, { firstName: 'Binta' }], 0],
  ['nothing said of either', [{}, {}], 0],
])('%s', (_name, [mine, theirs], times) => {
  const { write, shown } = scene()
  write('2026-01-06', lists(awa, mine), lists(hawa, theirs))
  write('2026-03-01', merge)
  expect(shown()).toHaveLength(times)
})

test('a row whose words were never received is asked about nobody', () => {
  const { write, shown } = scene()
  write('2026-01-06', lists(awa, { firstName: 'Fanta' }), { kind: 'ayantDroitAdded', person: hawa, data: {} })
  write('2026-03-01', merge)
  expect(shown()).toEqual([])
})

test('whoever is added with both in sight is no question, and one file that lists two of a name is its own affair', () => {
  const { write, shown } = scene()
  write('2026-01-06', lists(hawa, { firstName: 'Fanta' }), lists(hawa, { firstName: 'Fanta' }))
  write('2026-03-01', merge)
  write('2026-03-02', lists(awa, { firstName: 'Fanta' }))
  expect(shown()).toEqual([])
})

test('what a tablet apart adds to the absorbed file after the merge is told; separated files are not', () => {
  const { write, shown } = scene()
  write('2026-01-06', lists(awa, { firstName: 'Fanta' }))
  const [merged] = write('2026-03-01', merge)
  write('2026-03-02', lists(hawa, { firstName: 'Fanta' }))
  expect(shown()).toEqual([[undefined, hawa]])
  write('2026-03-03', withdrawn(merged))
  expect(shown()).toEqual([])
})
