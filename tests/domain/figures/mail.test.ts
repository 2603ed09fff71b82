import { expect, test } from 'vitest'
import type { Draft } from '#domain/facts/fact.ts'
import { figuresIn } from '#domain/figures/figures.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import type { Register } from '#domain/register/register.ts'
import { initialSettings } from '#domain/settings.ts'
import { erasure, rewritten } from '../retention/rewritten.ts'
import { createScribe, day, opened, someone, withdrawn } from '../scribe.ts'

const [awa, karim] = [someone(1), someone(2)]
const march = { from: day('2024-03-01'), to: day('2024-03-31') }
const codes = ['mailIn', 'mailOut', 'forwarded', 'returned', 'waiting'] as const
const figures = (register: Register) => figuresIn(register, march, initialSettings.calendar)
const read = (register: Register, ...names: readonly string[]) => names.map((code) => figures(register).get(code) ?? 0)
const all = (register: Register) => read(register, ...codes, ...codes.flatMap((code) => mailKinds.map((kind) => `${code}.${kind}`)))
const came = (mail: MailKind, n: number, person = awa): Draft => ({ kind: 'mailReceived', person, n, data: { mail } })
const forwarded = (mail: MailKind, n: number): Draft => ({ kind: 'mailForwarded', person: awa, n, data: { mail } })
const returned = (mail: MailKind, n: number): Draft => ({ kind: 'mailReturned', person: awa, n, data: { mail } })
const counted = (mail: MailKind, by: number): Draft => ({ kind: 'mailCounted', person: awa, data: { mail, by }, secret: { reason: 'inventaire' } })

const month = () => {
  const scribe = createScribe()
  scribe.write('2023-03-01', opened(awa, { firstName: 'Awa' }), opened(karim, { firstName: 'Karim' }))
  scribe.write('2024-03-04', came('letter', 6), came('parcel', 2), came('registeredNotice', 1))
  scribe.write('2024-03-05', forwarded('letter', 2), forwarded('parcel', 1))
  scribe.write('2024-03-06', returned('letter', 1), { kind: 'mailHandedOut', person: awa, n: 1, data: { mail: 'letter', to: 'parent' } })
  return scribe
}

test('what was forwarded and what went back are told apart, in all and by kind', () => {
  const scribe = month()
  expect(read(scribe.register(), 'forwarded', 'forwarded.letter', 'forwarded.parcel', 'forwarded.registeredNotice')).toEqual([3, 2, 1, 0])
  expect(read(scribe.register(), 'returned', 'returned.letter', 'returned.parcel')).toEqual([1, 1, 0])
  expect(read(scribe.register(), 'mailOut', 'mailOut.letter')).toEqual([1, 1])
})

test('a forwarding or a return that was taken back no longer counts', () => {
  const scribe = month()
  const [sent] = scribe.write('2024-03-07', forwarded('letter', 2))
  expect(read(scribe.register(), 'forwarded')).toEqual([5])
  scribe.write('2024-04-02', withdrawn(sent))
  expect(read(scribe.register(), 'forwarded', 'waiting')).toEqual([3, 4])
})

test('what waits on the last day follows the stocktakes up to that day, by kind too', () => {
  const scribe = month()
  expect(read(scribe.register(), 'waiting', 'waiting.letter', 'waiting.parcel', 'waiting.registeredNotice')).toEqual([4, 2, 1, 1])
  scribe.write('2024-03-20', counted('letter', -2), counted('parcel', 1))
  expect(read(scribe.register(), 'waiting', 'waiting.letter', 'waiting.parcel', 'mailIn', 'mailOut')).toEqual([3, 0, 2, 9, 1])
  scribe.write('2024-04-01', counted('parcel', -2))
  expect(read(scribe.register(), 'waiting')).toEqual([3])
})

test('neither a forwarding nor a parent makes a passage for domiciliation', () => {
  expect(read(month().register(), 'domiciliationPassages')).toEqual([0])
})

test('someone erased leaves every count of the mail as it was, stocktakes included', () => {
  const scribe = month()
  scribe.write('2024-03-20', counted('letter', -2), counted('registeredNotice', 3))
  scribe.write('2024-03-21', came('letter', 1, karim))
  const before = all(scribe.register())
  scribe.write('2030-03-06', erasure(awa))
  expect(all(rewritten(scribe.all, new Set([awa])))).toEqual(before)
  expect(before.slice(0, 5)).toEqual([10, 1, 3, 1, 6])
})
