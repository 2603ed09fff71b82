import { expect, test } from 'vitest'
import { addresseeOn, isReturned, mustConfirm } from '#domain/mail/addressee.ts'
import { createScribe, day, ended, granted, opened, someone } from '../scribe.ts'

const awa = someone(1)
const on = (scribe: ReturnType<typeof createScribe>, date: string) => addresseeOn(scribe.register(), awa, day(date))

test('the mail of someone domiciled is received, from the decision on', () => {
  const scribe = createScribe()
  scribe.write('2026-01-05', granted(awa, '2026-01-12', '2027-01-11'))
  expect(on(scribe, '2026-01-06')).toEqual({ state: 'domiciled' })
  expect(on(scribe, '2026-06-01')).toEqual({ state: 'domiciled' })
  expect(mustConfirm(on(scribe, '2026-06-01'))).toBe(false)
})

test('expired is not ended: the mail is still kept, and the desk sees the date', () => {
  const scribe = createScribe()
  scribe.write('2025-01-05', granted(awa, '2025-01-05', '2026-01-04'))
  expect(on(scribe, '2026-01-05')).toEqual({ state: 'lapsed', until: '2026-01-04' })
  expect(mustConfirm(on(scribe, '2026-01-05'))).toBe(false)
})

test('the mail of someone struck off has to be confirmed', () => {
  const scribe = createScribe()
  scribe.write('2026-01-05', granted(awa, '2026-01-05', '2027-01-04'))
  scribe.write('2026-09-02', ended(awa))
  expect(on(scribe, '2026-09-01')).toEqual({ state: 'domiciled' })
  expect(on(scribe, '2026-09-02')).toEqual({ state: 'struckOff', on: '2026-09-02' })
  expect(mustConfirm(on(scribe, '2026-09-02'))).toBe(true)
})

test('someone who was never domiciled here, or was refused, has to be confirmed', () => {
  const scribe = createScribe()
  scribe.write('2026-01-05', opened(awa, { firstName: 'Awa' }))
  expect(on(scribe, '2026-01-06')).toEqual({ state: 'notDomiciled' })
  scribe.write('2026-01-07', { kind: 'domiciliationRefused', person: awa, data: {}, secret: { ground: 'noLink', orientation: 'ccas' } })
  expect(on(scribe, '2026-01-08')).toEqual({ state: 'notDomiciled' })
  expect(mustConfirm(on(scribe, '2026-01-08'))).toBe(true)
})

test('stopped mail goes back, first and last day included, unless somebody keeps it on purpose', () => {
  const scribe = createScribe()
  scribe.write('2026-01-05', granted(awa, '2026-01-05', '2027-01-04'))
  scribe.write('2026-02-01', { kind: 'mailStopped', person: awa, data: { from: day('2026-02-10'), to: day('2026-02-20') }, secret: {} })
  expect(['2026-02-09', '2026-02-10', '2026-02-20', '2026-02-21'].map((date) => on(scribe, date).state)).toEqual(['domiciled', 'stopped', 'stopped', 'domiciled'])
  expect(on(scribe, '2026-02-10')).toEqual({ state: 'stopped', until: '2026-02-20' })
  expect([mustConfirm(on(scribe, '2026-02-10')), isReturned(on(scribe, '2026-02-10'))]).toEqual([true, true])
  expect(isReturned(on(scribe, '2026-02-09'))).toBe(false)
})

test('someone struck off stays so, whatever was asked for their mail before', () => {
  const scribe = createScribe()
  scribe.write('2026-01-05', granted(awa, '2026-01-05', '2027-01-04'))
  scribe.write('2026-02-01', { kind: 'mailStopped', person: awa, data: { from: day('2026-02-01') }, secret: {} })
  expect(on(scribe, '2026-02-02')).toEqual({ state: 'stopped', until: undefined })
  scribe.write('2026-02-03', ended(awa))
  expect(on(scribe, '2026-02-03')).toEqual({ state: 'struckOff', on: '2026-02-03' })
})
