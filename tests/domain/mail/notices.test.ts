import { expect, test } from 'vitest'
import type { Draft } from '#domain/facts/fact.ts'
import { noticeDueOn, noticesOf } from '#domain/mail/notices.ts'
import { createScribe, day, someone } from '../scribe.ts'

const awa = someone(1)
const notice = (n: number): Draft => ({ kind: 'mailReceived', person: awa, n, data: { mail: 'registeredNotice' } })
const handed = (n?: number): Draft => ({ kind: 'mailHandedOut', person: awa, ...(n === undefined ? {} : { n }), data: { mail: 'registeredNotice', to: 'holder' } })

test('the post office keeps the item fifteen days, and the desk warns five days before', () => {
  const scribe = createScribe()
  scribe.write('2026-11-02', notice(1))
  const register = scribe.register()
  const due = (on: string) => noticeDueOn(register, awa, day(on))
  expect(due('2026-11-02')).toEqual({ until: '2026-11-17', daysLeft: 15, stage: 'kept' })
  expect(due('2026-11-11')?.stage).toBe('kept')
  expect(due('2026-11-12')).toEqual({ until: '2026-11-17', daysLeft: 5, stage: 'soon' })
  expect(due('2026-11-17')).toEqual({ until: '2026-11-17', daysLeft: 0, stage: 'soon' })
  expect(due('2026-11-18')).toEqual({ until: '2026-11-17', daysLeft: -1, stage: 'gone' })
})

test('without a notice, or once it was handed out, no term runs', () => {
  const scribe = createScribe()
  scribe.write('2026-11-02', { kind: 'mailReceived', person: awa, data: { mail: 'letter' } })
  expect(noticeDueOn(scribe.register(), awa, day('2026-11-03'))).toBeUndefined()
  scribe.write('2026-11-03', { kind: 'mailReceived', person: awa, data: { mail: 'registeredNotice' } })
  scribe.write('2026-11-04', { kind: 'mailHandedOut', person: awa, data: { mail: 'letter', to: 'holder' } })
  expect(noticesOf(scribe.register(), awa)).toEqual([{ n: 1, until: '2026-11-18' }])
  scribe.write('2026-11-04', handed())
  expect(noticesOf(scribe.register(), awa)).toEqual([])
})

test('the oldest notice goes out first, and one sent back no longer waits', () => {
  const scribe = createScribe()
  scribe.write('2026-11-02', notice(2))
  scribe.write('2026-11-09', notice(1))
  scribe.write('2026-11-09', handed(1))
  expect(noticesOf(scribe.register(), awa)).toEqual([{ n: 1, until: '2026-11-17' }, { n: 1, until: '2026-11-24' }])
  scribe.write('2026-11-10', { kind: 'mailReturned', person: awa, n: 1, data: { mail: 'registeredNotice' } })
  expect(noticesOf(scribe.register(), awa)).toEqual([{ n: 1, until: '2026-11-24' }])
})

test('of several terms the next one is told, and a past one only when no other runs', () => {
  const scribe = createScribe()
  scribe.write('2026-11-02', notice(1))
  scribe.write('2026-11-09', notice(1))
  const register = scribe.register()
  expect(noticeDueOn(register, awa, day('2026-11-17'))?.until).toBe('2026-11-17')
  expect(noticeDueOn(register, awa, day('2026-11-18'))?.until).toBe('2026-11-24')
  expect(noticeDueOn(register, awa, day('2026-11-25'))).toEqual({ until: '2026-11-24', daysLeft: -1, stage: 'gone' })
})
