import { describe, expect, test } from 'vitest'
import type { Draft } from '#domain/facts/fact.ts'
import { erasableUnder, isArchivedOn, retentionOn } from '#domain/retention/archive.ts'
import { lastContactOn } from '#domain/retention/lastContact.ts'
import { openFileOn } from '#domain/retention/openFile.ts'
import { came, createScribe, day, ended, granted, opened, someBatch, someFactId, someone, withdrawn } from '../scribe.ts'
import type { Scribe } from '../scribe.ts'
import { erasure, rewritten } from './rewritten.ts'

const [awa, karim] = [someone(1), someone(2)]
const welcomed = (on = '2020-05-04'): Scribe => {
  const scribe = createScribe()
  scribe.write(on, opened(awa, { firstName: 'Awa' }), came(awa))
  return scribe
}
const isArchived = (scribe: Scribe, on: string) => isArchivedOn(scribe.register(), awa, day(on))
const openOn = (scribe: Scribe, on: string) => openFileOn(scribe.register(), awa, day(on))

describe('two years after the last contact, a file goes to the archive; three more, and it may be erased', () => {
  test.each([
    ['2020-05-04', '2022-05-04', false], ['2020-05-04', '2022-05-05', true],
    ['2020-02-29', '2022-02-28', false], ['2020-02-29', '2022-03-01', true],
    ['2022-02-28', '2024-02-28', false], ['2022-02-28', '2024-02-29', true],
  ])('last seen on %s, on %s: archived %s', (seen, on, archived) => {
    expect(isArchived(welcomed(seen), on)).toBe(archived)
  })
  test('the first day in the archive and the first on which it may go are told', () => {
    const [kept] = retentionOn(welcomed().register(), day('2025-05-04')).archived
    expect(kept).toMatchObject({ person: awa, since: '2022-05-05', erasableFrom: '2025-05-05', last: { day: '2020-05-04', what: 'contact' } })
    expect(retentionOn(welcomed().register(), day('2025-05-04')).erasable).toEqual([])
    expect(retentionOn(welcomed().register(), day('2025-05-05')).erasable).toHaveLength(1)
  })
  test('the durations are the house’s', () => {
    const scribe = welcomed()
    scribe.write('2020-06-01', { kind: 'settingsChanged', data: {}, secret: { retention: { archiveAfter: 12, eraseAfter: 12 } } })
    expect([isArchived(scribe, '2021-05-04'), isArchived(scribe, '2021-05-05')]).toEqual([false, true])
    expect(retentionOn(scribe.register(), day('2022-05-05')).erasable).toHaveLength(1)
  })
  test('a new contact takes a file out again, and its withdrawal puts it back', () => {
    const scribe = welcomed()
    const [visit] = scribe.write('2023-01-04', came(awa))
    expect(isArchived(scribe, '2023-01-05')).toBe(false)
    expect(isArchived(scribe, '2023-01-03')).toBe(true)
    scribe.write('2023-01-06', withdrawn(visit))
    expect(isArchived(scribe, '2023-01-07')).toBe(true)
  })
  test('who was erased, or of whom nothing is known, lies nowhere; the oldest contact comes first', () => {
    const scribe = welcomed()
    scribe.write('2019-05-04', opened(karim, { firstName: 'Karim' }))
    scribe.write('2019-05-04', came(someone(3)))
    const { archived } = retentionOn(scribe.register(), day('2026-01-01'))
    expect(archived.map(({ person }) => person)).toEqual([karim, awa])
    scribe.write('2026-01-02', erasure(awa))
    expect(isArchived(scribe, '2026-01-03')).toBe(false)
    expect(retentionOn(rewritten(scribe.all, new Set([awa])), day('2026-01-03')).archived.map(({ person }) => person)).toEqual([karim])
    const register = scribe.register()
    expect(retentionOn(register, day('2026-01-03'))).toBe(retentionOn(register, day('2026-01-03')))
  })
  test('two who were seen on one day stand in a fixed order', () => {
    const scribe = welcomed()
    scribe.write('2020-05-04', opened(karim, { firstName: 'Karim' }), came(karim))
    expect(retentionOn(scribe.register(), day('2026-01-01')).archived.map(({ person }) => person)).toEqual([awa, karim])
  })
})

describe('a visa covers the list as it stood on its day', () => {
  const under = (scribe: Scribe, visa: string, on = '2026-11-17') => erasableUnder(scribe.register(), day(visa), day(on)).map(({ person }) => person)
  test('who came to term after it stays for the next one', () => {
    const scribe = welcomed()
    scribe.write('2021-05-04', opened(karim, { firstName: 'Karim' }))
    expect(under(scribe, '2026-05-04')).toEqual([awa])
    expect(under(scribe, '2026-05-05')).toEqual([awa, karim])
    expect(under(scribe, '2025-05-04')).toEqual([])
  })
  test('so does someone whose file was open on its day, or who came back since', () => {
    const scribe = welcomed()
    scribe.write('2020-05-05', { kind: 'interviewHeld', person: awa, data: {}, secret: {} })
    scribe.write('2020-05-06', { kind: 'settingsChanged', data: {}, secret: { retention: { archiveAfter: 1, eraseAfter: 0 } } })
    expect(openOn(scribe, '2020-07-05')).toMatchObject({ why: 'request' })
    expect([under(scribe, '2020-07-05'), under(scribe, '2020-07-06')]).toEqual([[], [awa]])
    scribe.write('2026-11-01', came(awa))
    expect(under(scribe, '2020-07-06')).toEqual([])
  })
})

describe('what is a contact', () => {
  const after = (...drafts: readonly Draft[]) => {
    const scribe = welcomed()
    scribe.write('2021-03-04', ...drafts)
    return lastContactOn(scribe.register(), awa, day('2022-01-01'))?.day
  }
  test.each<readonly [string, Draft]>([
    ['a prestation', { kind: 'prestation', person: awa, data: { prestation: 'shower' } }],
    ['mail handed to a mandatary', { kind: 'mailHandedOut', person: awa, data: { mail: 'letter', to: 'mandatary' } }],
    ['an interview', { kind: 'interviewHeld', person: awa, data: {}, secret: {} }],
    ['a call', { kind: 'contact', person: awa, data: { channel: 'call' } }],
    ['a decision', ended(awa)],
    ['a procuration given at the desk', { kind: 'procurationGiven', person: awa, data: { from: day('2021-03-04'), to: day('2022-03-03') }, secret: { name: 'Idriss' } }],
  ])('%s is one', (_name, draft) => {
    expect(after(draft)).toBe('2021-03-04')
  })
  test.each<readonly [string, Draft]>([
    ['mail that comes in', { kind: 'mailReceived', person: awa, data: { mail: 'letter' } }],
    ['mail that goes back', { kind: 'mailReturned', person: awa, data: { mail: 'letter' } }],
    ['a correction of the file', { kind: 'personDescribed', person: awa, data: {}, secret: {} }],
  ])('%s is none', (_name, draft) => {
    expect(after(draft)).toBe('2020-05-04')
  })
  test('an imported row counts on its own day, and the file that came in with it on none', () => {
    const scribe = createScribe()
    const batch = someBatch(1)
    scribe.write('2026-01-05', { kind: 'importFinished', batch, data: { completes: [batch] }, secret: { files: [] } })
    scribe.write('2026-01-05', { ...opened(awa, { firstName: 'Awa' }), batch }, { ...came(awa), batch, day: day('2019-02-03') }, { ...opened(karim, { firstName: 'Karim' }), batch })
    expect(lastContactOn(scribe.register(), awa, day('2026-02-01'))?.day).toBe('2019-02-03')
    expect(lastContactOn(scribe.register(), karim, day('2026-02-01'))?.day).toBe('2026-01-05')
    expect(lastContactOn(scribe.register(), someone(9), day('2026-02-01'))).toBeUndefined()
  })
  test('an excused absence moves it to its end; one that goes on keeps the file open', () => {
    const scribe = welcomed()
    scribe.write('2020-06-01', { kind: 'absenceExcused', person: awa, data: { from: day('2020-06-01'), to: day('2021-08-31') }, secret: {} })
    scribe.write('2020-06-01', { kind: 'absenceExcused', person: awa, data: { from: day('2020-06-01'), to: day('2020-07-31') }, secret: {} })
    expect(lastContactOn(scribe.register(), awa, day('2021-08-31'))).toMatchObject({ day: '2021-08-31', what: 'absence' })
    expect(lastContactOn(scribe.register(), awa, day('2021-08-30'))).toMatchObject({ day: '2020-07-31' })
    expect(openOn(scribe, '2021-08-31')).toEqual({ why: 'absence', until: '2021-08-31' })
    scribe.write('2020-06-01', { kind: 'absenceExcused', person: karim, data: { from: day('2020-06-01'), to: day('2020-07-31') }, secret: {} })
    expect(lastContactOn(scribe.register(), karim, day('2021-08-30'))?.day).toBe('2020-07-31')
    scribe.write('2021-09-01', { kind: 'absenceExcused', person: awa, data: { from: day('2021-09-01') }, secret: {} })
    expect(openOn(scribe, '2026-08-31')).toEqual({ why: 'absence' })
    expect(isArchived(scribe, '2026-08-31')).toBe(false)
  })
})

describe('an open file stays, however old the last contact', () => {
  test('a domiciliation that runs, starts later, or lapsed less than a year ago', () => {
    const scribe = welcomed()
    scribe.write('2020-05-05', granted(awa, '2020-06-01', '2021-05-31'))
    expect(['2020-05-10', '2021-05-31', '2022-05-31', '2022-06-01'].map((on) => openOn(scribe, on)?.why)).toEqual(['domiciled', 'domiciled', 'domiciled', undefined])
  })
  test('a radiation or a refusal that may still be contested: a year', () => {
    const scribe = welcomed()
    scribe.write('2021-01-10', ended(awa))
    expect([openOn(scribe, '2022-01-10'), openOn(scribe, '2022-01-11')]).toEqual([{ why: 'appeal', until: '2022-01-10' }, undefined])
    scribe.write('2022-02-10', { kind: 'domiciliationRefused', person: awa, data: {}, secret: { ground: 'noLink' } })
    expect([openOn(scribe, '2023-02-10')?.why, openOn(scribe, '2023-02-11')]).toEqual(['appeal', undefined])
  })
  test('a request, as long as it waits for its answer', () => {
    const scribe = welcomed()
    const [request] = scribe.write('2020-05-10', { kind: 'domiciliationRequested', person: awa, data: { for: 'first' } })
    expect(openOn(scribe, '2026-05-10')).toEqual({ why: 'request' })
    expect(isArchived(scribe, '2026-05-10')).toBe(false)
    scribe.write('2020-06-02', { kind: 'requestClosed', person: awa, data: {}, secret: { why: 'withdrawn' }, refs: { ends: request?.id ?? someFactId(0) } })
    expect([openOn(scribe, '2020-06-01'), openOn(scribe, '2020-06-02')]).toEqual([{ why: 'request' }, undefined])
  })
  test('an appeal, as long as it waits; what became of it may be contested in its turn', () => {
    const scribe = welcomed()
    scribe.write('2021-01-10', ended(awa))
    const [appeal] = scribe.write('2021-02-10', { kind: 'appealLodged', person: awa, data: {}, secret: { with: 'president' } })
    expect(openOn(scribe, '2024-01-10')).toEqual({ why: 'appeal' })
    scribe.write('2024-01-15', { kind: 'appealClosed', person: awa, data: {}, secret: { outcome: 'upheld' }, refs: { ends: appeal?.id ?? someFactId(0) } })
    expect([openOn(scribe, '2025-01-15'), openOn(scribe, '2025-01-16')]).toEqual([{ why: 'appeal', until: '2025-01-15' }, undefined])
  })
  test('an interview that no decision has answered: two months', () => {
    const scribe = welcomed()
    scribe.write('2021-01-10', { kind: 'interviewHeld', person: awa, data: {}, secret: {} })
    expect([openOn(scribe, '2021-01-09'), openOn(scribe, '2021-03-10'), openOn(scribe, '2021-03-11')]).toEqual([undefined, { why: 'request', until: '2021-03-10' }, undefined])
    scribe.write('2021-01-20', granted(awa, '2021-01-20', '2021-02-01'))
    expect([openOn(scribe, '2021-01-25')?.why, openOn(scribe, '2022-02-02')]).toEqual(['domiciled', undefined])
    scribe.write('2023-03-01', { kind: 'interviewHeld', person: awa, data: {}, secret: {} })
    scribe.write('2026-01-01', { kind: 'absenceExcused', person: awa, data: { from: day('2026-01-01'), to: day('2026-02-01') }, secret: {} })
    expect([openOn(scribe, '2023-04-01'), openOn(scribe, '2023-05-02')]).toEqual([{ why: 'request', until: '2023-05-01' }, undefined])
  })
  test('mail that waits, or a count that is to settle; the file is told among those held back', () => {
    const scribe = welcomed()
    scribe.write('2020-05-05', { kind: 'mailReceived', person: awa, n: 2, data: { mail: 'letter' } })
    expect(openOn(scribe, '2026-01-01')).toEqual({ why: 'mailWaiting' })
    expect(retentionOn(scribe.register(), day('2026-01-01'))).toMatchObject({ archived: [], erasable: [], heldBack: [{ person: awa, open: { why: 'mailWaiting' } }] })
    scribe.write('2020-05-06', { kind: 'mailReturned', person: awa, n: 2, data: { mail: 'letter' } })
    expect(openOn(scribe, '2026-01-01')).toBeUndefined()
    scribe.write('2020-05-06', { kind: 'mailHandedOut', person: awa, n: 1, data: { mail: 'parcel', to: 'holder' } })
    expect(openOn(scribe, '2026-01-01')?.why).toBe('mailWaiting')
  })
})
