import { expect, test } from 'vitest'
import { arrivalsIn } from '#domain/charts/arrivals.ts'
import { movementsIn } from '#domain/charts/movements.ts'
import { pileAgesOn } from '#domain/charts/pileAges.ts'
import { silencesOn } from '#domain/charts/silences.ts'
import type { Draft } from '#domain/facts/fact.ts'
import type { TimeOfDay } from '#domain/time.ts'
import { initialSettings } from '#domain/settings.ts'
import { at, createScribe, day, opened, someone } from '../scribe.ts'

const [awa, karim, lea] = [someone(1), someone(2), someone(3)]
const came = (person: typeof awa, hour?: TimeOfDay): Draft => ({ kind: 'passage', person, data: { for: 'welcome', ...(hour === undefined ? {} : { at: hour }) } })
const heads = (n?: number, hour?: TimeOfDay): Draft => ({ kind: 'anonymousPassage', data: hour === undefined ? {} : { at: hour }, ...(n === undefined ? {} : { n }) })
const granted = (person: typeof awa, from: string, until: string): Draft => ({
  kind: 'domiciliationGranted', person, data: { decision: 'first', from: day(from), until: day(until) }, secret: {},
})
const ended = (person: typeof awa): Draft => ({ kind: 'domiciliationEnded', person, data: {}, secret: { ground: 'onRequest' } })
const received = (mail: 'letter' | 'parcel', n?: number): Draft => ({ kind: 'mailReceived', person: awa, data: { mail }, ...(n === undefined ? {} : { n }) })
const counted = (by: number): Draft => ({ kind: 'mailCounted', person: awa, data: { mail: 'letter', by }, secret: { reason: 'inventaire' } })

test('someone who came twice on a day came at the first hour that is known; heads without a name come at theirs', () => {
  const scribe = createScribe()
  scribe.write('2026-10-06', opened(awa, { firstName: 'Awa' }), opened(karim, { firstName: 'Karim' }), opened(lea, { firstName: 'Léa' }))
  scribe.write('2026-10-06', came(awa), came(awa, at('11:20')), came(awa, at('09:40')), came(awa, at('15:00')))
  scribe.write('2026-10-06', came(karim), heads(3, at('09:05')), heads())
  scribe.write('2026-10-10', came(lea, at('10:00')))
  const { weekdays, hours, withoutHour } = arrivalsIn(scribe.register(), { from: day('2026-10-05'), to: day('2026-10-11') }, initialSettings.calendar)
  expect(weekdays.map(({ passages, openDays }) => [passages, openDays])).toEqual([[0, 1], [6, 1], [0, 1], [0, 1], [0, 1], [1, 0], [0, 0]])
  expect([...hours].toSorted(([a], [b]) => a - b)).toEqual([[9, 4], [10, 1]])
  expect(withoutHour).toBe(2)
  const saturday = arrivalsIn(scribe.register(), { from: day('2026-10-10'), to: day('2026-10-10') }, initialSettings.calendar)
  expect(saturday.weekdays.map(({ passages }) => passages)).toEqual([0, 0, 0, 0, 0, 1, 0])
})

test('the oldest leaves first: what waits is what came in last, by its age; what went out and never came in is to be checked', () => {
  const scribe = createScribe()
  scribe.write('2026-01-05', opened(awa, { firstName: 'Awa' }), received('letter', 4))
  scribe.write('2026-02-20', received('letter', 2), counted(-1))
  scribe.write('2026-04-10', counted(3))
  scribe.write('2026-04-28', received('letter'), received('parcel', 1))
  scribe.write('2026-04-29', { kind: 'mailHandedOut', person: awa, n: 3, data: { mail: 'letter', to: 'holder' } })
  scribe.write('2026-05-02', received('letter', 9))
  const read = (on: string) => Object.fromEntries(pileAgesOn(scribe.register(), day(on)))
  expect(read('2026-04-30')).toEqual({ week: 2, month: 3, quarter: 2 })
  expect(read('2026-05-01')).toEqual({ week: 2, month: 3, quarter: 2 })
  expect(read('2026-04-06')).toEqual({ quarter: 2, older: 3 })
  scribe.write('2026-05-03', { kind: 'mailReturned', person: awa, n: 4, data: { mail: 'parcel' } })
  expect(read('2026-05-03')).toEqual({ week: 10, month: 3, quarter: 2, toCheck: -3 })
})

test('holders stand by how long they have been silent', () => {
  const scribe = createScribe()
  const people = [1, 2, 3, 4, 5, 6].map(someone)
  const starts = ['2026-10-20', '2026-09-20', '2026-08-30', '2026-08-10', '2026-08-01', '2026-07-01']
  for (const [i, person] of people.entries()) scribe.write(starts[i] ?? '', opened(person, { firstName: 'A' }), granted(person, starts[i] ?? '', '2027-06-30'))
  scribe.write('2026-10-01', { kind: 'absenceExcused', person: someone(6), data: { from: day('2026-10-01') }, secret: {} })
  expect(Object.fromEntries(silencesOn(scribe.register(), day('2026-11-05')))).toEqual({ month: 1, twoMonths: 1, early: 1, late: 1, flagged: 1, excused: 1 })
})

test('a domiciliation begins, is renewed without a gap, lapses, begins anew and is ended', () => {
  const scribe = createScribe()
  scribe.write('2025-03-01', opened(awa, { firstName: 'Awa' }), granted(awa, '2025-03-01', '2026-02-28'))
  scribe.write('2025-06-01', opened(karim, { firstName: 'Karim' }), granted(karim, '2025-06-01', '2026-05-31'))
  scribe.write('2025-06-02', opened(lea, { firstName: 'Léa' }))
  scribe.write('2026-02-20', { kind: 'domiciliationGranted', person: awa, data: { decision: 'renewal', from: day('2026-03-01'), until: day('2027-02-28') }, secret: {} })
  scribe.write('2026-07-01', granted(karim, '2026-07-01', '2027-06-30'))
  scribe.write('2026-09-10', ended(karim))
  const read = (from: string, to: string) => movementsIn(scribe.register(), { from: day(from), to: day(to) })
  expect(read('2026-01-01', '2026-12-31')).toEqual({ before: 2, after: 1, began: 1, ended: 1, lapsed: 1 })
  expect(read('2026-02-01', '2026-03-31')).toEqual({ before: 2, after: 2, began: 0, ended: 0, lapsed: 0 })
  expect(read('2026-06-01', '2026-06-01')).toEqual({ before: 2, after: 1, began: 0, ended: 0, lapsed: 1 })
  expect(read('2025-01-01', '2025-12-31')).toEqual({ before: 0, after: 2, began: 2, ended: 0, lapsed: 0 })
})
