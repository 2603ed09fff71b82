import { expect, test } from 'vitest'
import type { Draft } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { arrivalsOn, piecesOf } from '#domain/mail/arrivals.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import { createScribe, day, someone, withdrawn } from '../scribe.ts'

const [awa, karim] = [someone(1), someone(2)]
const today = day('2026-11-17')
const arrived = (person: PersonId, mail: MailKind, n?: number): Draft => ({ kind: 'mailReceived', person, data: { mail }, ...(n === undefined ? {} : { n }) })
const lines = (scribe: ReturnType<typeof createScribe>) =>
  arrivalsOn(scribe.register(), today).map(({ person, mail, n, returned }) => ({ who: person === undefined ? 'nobody' : person === awa ? 'awa' : 'karim', mail, n, returned }))

test('the latest stands first, and letters in a row for one person make one line', () => {
  const scribe = createScribe()
  scribe.write(today, arrived(awa, 'letter'))
  scribe.write(today, arrived(awa, 'letter', 2))
  scribe.write(today, arrived(karim, 'letter'))
  scribe.write(today, arrived(awa, 'letter'))
  scribe.write(today, arrived(awa, 'parcel'))
  expect(lines(scribe)).toEqual([
    { who: 'awa', mail: 'parcel', n: 1, returned: false },
    { who: 'awa', mail: 'letter', n: 1, returned: false },
    { who: 'karim', mail: 'letter', n: 1, returned: false },
    { who: 'awa', mail: 'letter', n: 3, returned: false },
  ])
  expect(piecesOf(arrivalsOn(scribe.register(), today), 'letter')).toBe(5)
  expect(arrivalsOn(scribe.register(), today).at(-1)?.facts).toHaveLength(2)
})

test('what was withdrawn and what came another day, stand on no line', () => {
  const scribe = createScribe()
  const [wrong] = scribe.write(today, arrived(awa, 'letter'))
  scribe.write(today, withdrawn(wrong))
  scribe.write('2026-11-16', arrived(awa, 'letter'))
  expect(lines(scribe)).toEqual([])
})

test('mail for somebody whom nobody knows here has a line too', () => {
  const scribe = createScribe()
  scribe.write(today, arrived(awa, 'letter'))
  scribe.write(today, { kind: 'mailReceived', data: { mail: 'letter' } }, { kind: 'mailReturned', data: { mail: 'letter' } })
  expect(lines(scribe)[0]).toEqual({ who: 'nobody', mail: 'letter', n: 1, returned: true })
})

test('mail sent back at once is a line of its own, undone as a whole', () => {
  const scribe = createScribe()
  scribe.write(today, arrived(awa, 'letter'))
  scribe.write(today, arrived(awa, 'letter'), { kind: 'mailReturned', person: awa, data: { mail: 'letter' } })
  expect(lines(scribe)).toEqual([
    { who: 'awa', mail: 'letter', n: 1, returned: true },
    { who: 'awa', mail: 'letter', n: 1, returned: false },
  ])
  expect(arrivalsOn(scribe.register(), today)[0]?.facts.map(({ kind }) => kind)).toEqual(['mailReceived', 'mailReturned'])
})
