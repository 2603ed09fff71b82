import { expect, test } from 'vitest'
import type { Draft } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { nothingToForwardOn, toForwardOn } from '#domain/mail/toForward.ts'
import { createScribe, day, someone } from '../scribe.ts'

const [awa, karim, ivan] = [someone(1), someone(2), someone(3)]
const letters = (person: PersonId, n = 1): Draft => ({ kind: 'mailReceived', person, n, data: { mail: 'letter' } })
const sent = (person: PersonId, mail: 'letter' | 'parcel', n = 1): Draft => ({ kind: 'mailForwarded', person, n, data: { mail } })
const asked = (person: PersonId, to?: string, address = '3 rue du Lac'): Draft =>
  ({ kind: 'forwardingSet', person, data: { from: day('2026-11-01'), ...(to === undefined ? {} : { to: day(to) }) }, secret: { address } })
const today = day('2026-11-17')
const whose = (lines: readonly { readonly waiting: { readonly person: PersonId } }[]) => lines.map(({ waiting }) => waiting.person)

test('mail goes further from the first day of a forwarding to the last, the oldest first; nobody else’s does', () => {
  const scribe = createScribe()
  scribe.write('2026-10-20', letters(karim), letters(ivan))
  scribe.write('2026-10-25', letters(awa, 2))
  scribe.write('2026-10-30', asked(awa, '2026-11-20'), asked(karim))
  expect(whose(toForwardOn(scribe.register(), day('2026-10-31')))).toEqual([])
  expect(whose(toForwardOn(scribe.register(), day('2026-11-01')))).toEqual([karim, awa])
  expect(whose(toForwardOn(scribe.register(), day('2026-11-20')))).toEqual([karim, awa])
  expect(whose(toForwardOn(scribe.register(), day('2026-11-21')))).toEqual([karim])
})

test('one that ends within fifteen days is marked; one without an end never is', () => {
  const scribe = createScribe()
  scribe.write('2026-11-01', letters(awa), asked(awa, '2026-12-02'), letters(karim), asked(karim, '2026-12-03'), letters(ivan), asked(ivan))
  expect(toForwardOn(scribe.register(), today).map(({ waiting, endsSoon }) => [waiting.person, endsSoon])).toEqual([[awa, true], [karim, false], [ivan, false]])
  expect(toForwardOn(scribe.register(), day('2026-12-02'))).toMatchObject([{ endsSoon: true }, { endsSoon: true }, { endsSoon: false }])
})

test('of two that two tablets set, the last one says where to', () => {
  const scribe = createScribe()
  scribe.write('2026-11-01', letters(awa), asked(awa))
  scribe.write('2026-11-02', asked(awa, undefined, '5 rue du Lac'))
  expect(toForwardOn(scribe.register(), today)).toMatchObject([{ forwarding: { secret: { address: '5 rue du Lac' } } }])
})

test('those who have nothing to send stand apart, the first to end first; what is below zero goes nowhere', () => {
  const scribe = createScribe()
  scribe.write('2026-11-01', asked(awa), asked(karim, '2027-01-31'), asked(ivan, '2026-11-20'), asked(someone(4)), letters(someone(5)))
  scribe.write('2026-11-02', letters(awa), sent(awa, 'letter'), sent(karim, 'parcel'))
  expect(toForwardOn(scribe.register(), today)).toEqual([])
  const apart = nothingToForwardOn(scribe.register(), today)
  expect(apart.map(({ waiting, endsSoon }) => [waiting.person, waiting.total, endsSoon])).toEqual([[ivan, 0, true], [karim, -1, false], [awa, 0, false], [someone(4), 0, false]])
  scribe.write('2026-11-03', letters(awa))
  expect(whose(toForwardOn(scribe.register(), today))).toEqual([awa])
  expect(whose(nothingToForwardOn(scribe.register(), today))).toEqual([ivan, karim, someone(4)])
})
