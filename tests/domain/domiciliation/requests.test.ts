import { describe, expect, test } from 'vitest'
import { openRequestsOn } from '#domain/domiciliation/lists.ts'
import { attestationHandedOn, interviewFor, interviewsOf, openRequestOn, requestsOf } from '#domain/domiciliation/requests.ts'
import type { Draft, DraftOf, Fact } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { createScribe, day, ended, granted, opened, renewed, someBatch, someone, withdrawn } from '../scribe.ts'
import type { Scribe } from '../scribe.ts'

const [awa, karim, nour] = [someone(1), someone(2), someone(3)]
const asked = (person: PersonId, what: 'first' | 'renewal' = 'first'): DraftOf<'domiciliationRequested'> => ({ kind: 'domiciliationRequested', person, data: { for: what } })
const held = (person: PersonId): Draft => ({ kind: 'interviewHeld', person, data: {}, secret: { otherAttestation: false } })
const refused = (person: PersonId): Draft => ({ kind: 'domiciliationRefused', person, data: {}, secret: { ground: 'noLink' } })
const closed = (request: Fact | undefined): Draft => {
  if (request?.person === undefined) throw new Error('no request')
  return { kind: 'requestClosed', person: request.person, data: {}, secret: { why: 'spada' }, refs: { ends: request.id } }
}
const statesOf = (scribe: Scribe) => requestsOf(scribe.register(), awa).map(({ state }) => state)
const openOn = (scribe: Scribe, text: string) => openRequestOn(scribe.register(), awa, day(text))?.asked.day
const knows = (scribe: Scribe, ...people: readonly PersonId[]) => people.forEach((person) => scribe.write('2024-01-02', opened(person, {})))

describe('a request', () => {
  test.each([['2024-11-30', '2025-01-30'], ['2024-12-31', '2025-02-28'], ['2023-12-31', '2024-02-29'], ['2026-01-15', '2026-03-15']])('deposited on %s is answered by %s', (on, by) => {
    const scribe = createScribe()
    scribe.write(on, asked(awa))
    expect(requestsOf(scribe.register(), awa)).toMatchObject([{ answerBy: by, state: 'open' }])
  })
  test('waits from its deposit until a grant or a refusal, whichever comes first', () => {
    const scribe = createScribe()
    scribe.write('2024-03-04', asked(awa))
    scribe.write('2024-04-02', refused(awa))
    scribe.write('2024-05-06', granted(awa, '2024-05-06', '2025-05-05'))
    expect(requestsOf(scribe.register(), awa)).toMatchObject([{ state: 'answered', by: { kind: 'domiciliationRefused' } }])
    expect([openOn(scribe, '2024-03-03'), openOn(scribe, '2024-03-04'), openOn(scribe, '2024-04-01'), openOn(scribe, '2024-04-02')]).toEqual([undefined, '2024-03-04', '2024-03-04', undefined])
  })
  test('made on the day of a decision, after it, waits for another; a radiation answers nothing', () => {
    const scribe = createScribe()
    scribe.write('2024-03-04', granted(awa, '2024-03-04', '2025-03-03'))
    scribe.write('2024-03-04', asked(awa, 'renewal'))
    scribe.write('2024-06-03', ended(awa))
    expect(statesOf(scribe)).toEqual(['open'])
    scribe.write('2024-06-03', granted(awa, '2024-06-03', '2025-06-02'))
    expect(statesOf(scribe)).toEqual(['answered'])
  })
  test('entered after the decision that it preceded is answered by it', () => {
    const scribe = createScribe()
    scribe.write('2024-03-20', granted(awa, '2024-03-20', '2025-03-19'))
    scribe.write('2024-03-21', { ...asked(awa), day: day('2024-03-04') })
    expect(statesOf(scribe)).toEqual(['answered'])
  })
  test('is closed on its own, and a later grant is not its answer', () => {
    const scribe = createScribe()
    const [first] = scribe.write('2024-03-04', asked(awa))
    scribe.write('2024-03-05', closed(first))
    scribe.write('2024-05-06', asked(awa))
    scribe.write('2024-05-20', granted(awa, '2024-05-20', '2025-05-19'))
    expect(requestsOf(scribe.register(), awa)).toMatchObject([{ state: 'closed', by: { secret: { why: 'spada' } } }, { state: 'answered' }])
    expect([openOn(scribe, '2024-03-04'), openOn(scribe, '2024-03-05')]).toEqual(['2024-03-04', undefined])
  })
  test('moves back when its answer, or itself, is withdrawn', () => {
    const scribe = createScribe()
    const [request] = scribe.write('2024-03-04', asked(awa))
    const [decision] = scribe.write('2024-04-02', granted(awa, '2024-04-02', '2025-04-01'))
    scribe.write('2024-04-03', withdrawn(decision))
    expect(statesOf(scribe)).toEqual(['open'])
    scribe.write('2024-04-03', withdrawn(request))
    expect(statesOf(scribe)).toEqual([])
  })
})

describe('the interview that a decision rests on', () => {
  test('is the last one since the decision before, on or before the day', () => {
    const scribe = createScribe()
    const restsOn = (text: string) => interviewFor(scribe.register(), awa, day(text))?.day
    scribe.write('2024-03-04', held(awa))
    scribe.write('2024-03-11', held(awa))
    expect([restsOn('2024-03-03'), restsOn('2024-03-05'), restsOn('2024-03-11')]).toEqual([undefined, '2024-03-04', '2024-03-11'])
    scribe.write('2024-03-20', granted(awa, '2024-03-20', '2025-03-19'))
    expect([restsOn('2024-03-19'), restsOn('2024-03-20')]).toEqual(['2024-03-11', undefined])
    scribe.write('2024-03-20', held(awa))
    expect(restsOn('2024-03-20')).toBe('2024-03-20')
    scribe.write('2025-03-03', renewed(awa, '2025-03-20', '2026-03-19'))
    scribe.write('2025-06-02', held(awa))
    scribe.write('2025-07-01', ended(awa))
    expect([restsOn('2025-06-30'), restsOn('2025-07-01')]).toEqual(['2025-06-02', undefined])
  })
  test('is near: at most two months before the request that it answers, however late the answer, or before the decision where none waits', () => {
    const scribe = createScribe()
    const restsOn = (text: string) => interviewFor(scribe.register(), awa, day(text))?.day
    scribe.write('2024-03-04', held(awa))
    expect([restsOn('2024-05-04'), restsOn('2024-05-05')]).toEqual(['2024-03-04', undefined])
    const [request] = scribe.write('2024-05-04', asked(awa))
    expect(restsOn('2024-09-02')).toBe('2024-03-04')
    scribe.write('2024-09-03', withdrawn(request))
    scribe.write('2024-09-03', asked(awa))
    expect(restsOn('2024-09-03')).toBeUndefined()
  })
  test('is none that was held for a request that was closed since', () => {
    const scribe = createScribe()
    const restsOn = (text: string) => interviewFor(scribe.register(), awa, day(text))?.day
    const [request] = scribe.write('2024-03-04', asked(awa))
    scribe.write('2024-03-05', held(awa))
    const [closing] = scribe.write('2024-03-06', closed(request))
    scribe.write('2024-03-07', asked(awa))
    expect([restsOn('2024-03-05'), restsOn('2024-03-08')]).toEqual(['2024-03-05', undefined])
    scribe.write('2024-03-08', withdrawn(closing))
    expect(restsOn('2024-03-08')).toBe('2024-03-05')
  })
  test('was held here: one that a file brought opens nothing', () => {
    const scribe = createScribe()
    const batch = someBatch(1)
    scribe.write('2024-03-04', held(awa))
    scribe.write('2024-03-06', { ...held(awa), batch })
    scribe.write('2024-03-06', { kind: 'importFinished', data: { completes: [batch] }, secret: { files: [] } })
    expect(interviewsOf(scribe.register(), awa)).toHaveLength(2)
    expect(interviewFor(scribe.register(), awa, day('2024-03-06'))?.day).toBe('2024-03-04')
  })
})

test('the attestation was last handed over on a day, or never', () => {
  const scribe = createScribe()
  scribe.write('2024-03-20', { kind: 'attestationHandedOver', person: awa, data: {} })
  expect([attestationHandedOn(scribe.register(), awa, day('2024-03-19')), attestationHandedOn(scribe.register(), awa, day('2024-03-20'))]).toEqual([undefined, '2024-03-20'])
})

test('requests to answer: the overdue lead, then the nearest answer; one line a person, in one order on every tablet', () => {
  const scribe = createScribe()
  knows(scribe, awa, karim, nour, someone(4))
  scribe.write('2024-03-04', asked(nour), asked(karim))
  scribe.write('2024-03-06', held(karim))
  scribe.write('2024-02-01', asked(awa))
  scribe.write('2024-04-01', asked(awa))
  const listed = openRequestsOn(scribe.register(), day('2024-04-10')).map(({ person, daysLeft, interview }) => [person, daysLeft, interview?.day])
  expect(listed).toEqual([[awa, -9, undefined], [karim, 24, '2024-03-06'], [nour, 24, undefined]])
  expect(openRequestsOn(scribe.register(), day('2024-01-31'))).toEqual([])
})
