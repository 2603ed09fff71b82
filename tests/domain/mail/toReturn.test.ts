import { expect, test } from 'vitest'
import type { Draft } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { toReturnOn } from '#domain/mail/toReturn.ts'
import { createScribe, day, ended, granted, someone } from '../scribe.ts'

const [awa, karim] = [someone(1), someone(2)]
const letters = (person: PersonId, n: number): Draft => ({ kind: 'mailReceived', person, n, data: { mail: 'letter' } })
const handed = (person: PersonId, mail: 'letter' | 'parcel', n: number): Draft => ({ kind: 'mailHandedOut', person, n, data: { mail, to: 'holder' } })
const kept = (months: number): Draft => ({ kind: 'settingsChanged', data: {}, secret: { files: { priorLetterDays: 15, mailKept: months } } })

const struckOff = (person = awa, on = '2026-03-31') => {
  const scribe = createScribe()
  scribe.write('2026-01-05', granted(person, '2026-01-05', '2027-01-04'), letters(person, 2))
  scribe.write(on, ended(person))
  return scribe
}

test('mail is kept three months after a radiation, the last day included, and goes back from the day after', () => {
  const scribe = struckOff()
  expect(toReturnOn(scribe.register(), day('2026-06-30'))).toEqual([])
  expect(toReturnOn(scribe.register(), day('2026-07-01'))).toEqual([{ person: awa, since: '2026-03-31', keptUntil: '2026-06-30', pieces: { letter: 2 }, total: 2 }])
})

test('the house chooses its delay; without one, mail goes back the day after', () => {
  const scribe = struckOff()
  scribe.write('2026-03-01', kept(0))
  expect(toReturnOn(scribe.register(), day('2026-03-31'))).toEqual([])
  expect(toReturnOn(scribe.register(), day('2026-04-01'))).toHaveLength(1)
  scribe.write('2026-04-01', kept(12))
  expect(toReturnOn(scribe.register(), day('2027-03-31'))).toEqual([])
  expect(toReturnOn(scribe.register(), day('2027-04-01'))).toHaveLength(1)
})

test('nothing is in it for someone domiciled, lapsed, domiciled again, never domiciled, or without mail', () => {
  const scribe = struckOff()
  const later = day('2027-12-01')
  scribe.write('2026-01-05', letters(karim, 1))
  expect(toReturnOn(scribe.register(), later).map(({ person }) => person)).toEqual([awa])
  scribe.write('2026-04-01', granted(awa, '2026-04-01', '2027-03-31'))
  expect(toReturnOn(scribe.register(), later)).toEqual([])
  scribe.write('2027-05-01', ended(awa), handed(awa, 'letter', 2))
  expect(toReturnOn(scribe.register(), later)).toEqual([])
})

test('the mail of someone who contests the radiation stays until the appeal is closed', () => {
  const scribe = struckOff()
  const later = day('2026-12-01')
  const [appeal] = scribe.write('2026-04-10', { kind: 'appealLodged', person: awa, data: {}, secret: { with: 'president' } })
  expect(toReturnOn(scribe.register(), later)).toEqual([])
  scribe.write('2026-05-10', { kind: 'appealClosed', person: awa, data: {}, secret: { outcome: 'upheld' }, ...(appeal === undefined ? {} : { refs: { ends: appeal.id } }) })
  expect(toReturnOn(scribe.register(), later)).toHaveLength(1)
})

test('the mail of someone who asks for a domiciliation anew stays while the request waits', () => {
  const scribe = struckOff()
  const later = day('2026-12-01')
  const [request] = scribe.write('2026-11-20', { kind: 'domiciliationRequested', person: awa, data: { for: 'first' } })
  expect(toReturnOn(scribe.register(), later)).toEqual([])
  scribe.write('2026-12-01', { kind: 'requestClosed', person: awa, data: {}, secret: { why: 'withdrawn' }, ...(request === undefined ? {} : { refs: { ends: request.id } }) })
  expect(toReturnOn(scribe.register(), later)).toHaveLength(1)
})

test('what is below zero is to be checked, and never goes back', () => {
  const scribe = struckOff()
  scribe.write('2026-02-01', handed(awa, 'parcel', 1))
  expect(toReturnOn(scribe.register(), day('2026-12-01'))).toMatchObject([{ pieces: { letter: 2 }, total: 2 }])
  scribe.write('2026-02-02', handed(awa, 'letter', 2))
  expect(toReturnOn(scribe.register(), day('2026-12-01'))).toEqual([])
})

test('the oldest radiation stands first; two of one day stay in one order', () => {
  const scribe = struckOff(karim, '2026-03-31')
  const other = someone(3)
  for (const [person, on] of [[awa, '2026-03-31'], [other, '2026-02-28']] as const) {
    scribe.write('2026-01-05', granted(person, '2026-01-05', '2027-01-04'), letters(person, 1))
    scribe.write(on, ended(person))
  }
  expect(toReturnOn(scribe.register(), day('2026-12-01')).map(({ person }) => person)).toEqual([other, awa, karim])
})

test('after a radiation and a refused request, the delay runs anew from the refusal; a refusal alone sends nothing back', () => {
  const scribe = struckOff()
  scribe.write('2026-01-05', letters(karim, 1))
  const refused = (person: PersonId): Draft => ({ kind: 'domiciliationRefused', person, data: {}, secret: { ground: 'noLink', orientation: 'ccas' } })
  scribe.write('2026-06-15', refused(awa), refused(karim))
  expect(toReturnOn(scribe.register(), day('2026-09-15'))).toEqual([])
  expect(toReturnOn(scribe.register(), day('2026-09-16'))).toEqual([{ person: awa, since: '2026-06-15', keptUntil: '2026-09-15', pieces: { letter: 2 }, total: 2 }])
})

test('a year that ran out sends nothing back, though a renewal was refused and an earlier domiciliation was ended', () => {
  const scribe = struckOff()
  scribe.write('2026-05-04', granted(awa, '2026-05-04', '2027-05-03'))
  scribe.write('2027-03-01', { kind: 'domiciliationRefused', person: awa, data: {}, secret: { ground: 'noLink', orientation: 'ccas' } })
  expect(toReturnOn(scribe.register(), day('2027-09-01'))).toEqual([])
})
