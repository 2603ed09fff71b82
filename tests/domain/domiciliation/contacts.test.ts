import { expect, test } from 'vitest'
import { contactsIn } from '#domain/domiciliation/contacts.ts'
import type { Draft } from '#domain/facts/fact.ts'
import type { Scribe } from '../scribe.ts'
import { at, came, createScribe, day, opened, someone, withdrawn } from '../scribe.ts'

const awa = someone(1)
const half = { from: day('2024-05-10'), to: day('2024-11-10') }
const mail = (kind: 'mailReceived' | 'mailReturned', n: number): Draft => ({ kind, person: awa, n, data: { mail: 'letter' } })
const handed = (to: 'holder' | 'mandatary'): Draft => ({ kind: 'mailHandedOut', person: awa, n: 1, data: { mail: 'letter', to } })
const told = ({ register }: Scribe) =>
  contactsIn(register(), awa, half).map(({ day: on, counts, facts }) => [on, counts, facts.map(({ kind }) => kind).join(' ')])

test('a day at the desk is one line; the mail that came in that day is another, and counts for nothing', () => {
  const scribe = createScribe()
  scribe.write('2024-08-10', opened(awa, {}), came(awa), mail('mailReceived', 2), handed('holder'))
  expect(told(scribe)).toEqual([
    ['2024-08-10', true, 'mailHandedOut passage'],
    ['2024-08-10', false, 'mailReceived'],
  ])
})

test('the latest comes first, and nothing from before or after the six months', () => {
  const scribe = createScribe()
  for (const on of ['2024-05-09', '2024-05-10', '2024-07-01', '2024-11-10', '2024-11-11']) scribe.write(on, came(awa))
  expect(told(scribe).map(([on]) => on)).toEqual(['2024-11-10', '2024-07-01', '2024-05-10'])
})

test('a call counts; mail sent back or taken by a mandatary is shown and does not', () => {
  const scribe = createScribe()
  scribe.write('2024-06-01', { kind: 'contact', person: awa, data: { channel: 'call', at: at('10:00') } })
  scribe.write('2024-06-02', mail('mailReturned', 1))
  scribe.write('2024-06-03', handed('mandatary'))
  scribe.write('2024-06-04', { kind: 'absenceExcused', person: awa, data: { from: day('2024-06-04') }, secret: {} })
  expect(told(scribe)).toEqual([
    ['2024-06-03', false, 'mailHandedOut'],
    ['2024-06-02', false, 'mailReturned'],
    ['2024-06-01', true, 'contact'],
  ])
})

test('a passage noted by mistake and withdrawn leaves the file', () => {
  const scribe = createScribe()
  const [passage] = scribe.write('2024-06-01', came(awa))
  scribe.write('2024-06-02', withdrawn(passage))
  expect(told(scribe)).toEqual([])
})
