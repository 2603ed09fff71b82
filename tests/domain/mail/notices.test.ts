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

test('a stocktake that finds one less takes the oldest; one that finds one more starts its term that day', () => {
  const scribe = createScribe()
  const counted = (by: number): Draft => ({ kind: 'mailCounted', person: awa, data: { mail: 'registeredNotice', by }, secret: { reason: 'inventaire' } })
  scribe.write('2026-11-02', notice(1))
  scribe.write('2026-11-09', notice(1))
  scribe.write('2026-11-10', counted(-1))
  expect(noticesOf(scribe.register(), awa)).toEqual([{ n: 1, until: '2026-11-24' }])
  scribe.write('2026-11-12', counted(2))
  expect(noticesOf(scribe.register(), awa)).toEqual([{ n: 1, until: '2026-11-24' }, { n: 2, until: '2026-11-27' }])
})

test('one that was forwarded no longer waits', () => {
  const scribe = createScribe()
  scribe.write('2026-11-02', notice(1))
  scribe.write('2026-11-03', { kind: 'mailForwarded', person: awa, data: { mail: 'registeredNotice' } })
  expect(noticesOf(scribe.register(), awa)).toEqual([])
})

test('more handed out than came in is settled by a stocktake: nothing waits that is not there', () => {
  const scribe = createScribe()
  scribe.write('2026-11-02', handed(1))
  scribe.write('2026-11-03', { kind: 'mailCounted', person: awa, data: { mail: 'registeredNotice', by: 1 }, secret: { reason: 'inventaire' } })
  expect(noticesOf(scribe.register(), awa)).toEqual([])
})
