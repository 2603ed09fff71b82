import { describe, expect, test } from 'vitest'
import type { Draft } from '#domain/facts/fact.ts'
import { forwardingsOf, forwardingsOn } from '#domain/mail/forwardings.ts'
import { mailStopOn, mailStopsOf } from '#domain/mail/mailStops.ts'
import { procurationsOf, procurationsOn } from '#domain/mail/procurations.ts'
import { createScribe, day, someFactId, someone } from '../scribe.ts'

const awa = someone(1)
const forwarding = (from: string, to?: string): Draft => ({
  kind: 'forwardingSet', person: awa, data: { from: day(from), ...(to === undefined ? {} : { to: day(to) }) }, secret: { address: '3 rue du Lac' },
})
const stop = (from: string, to?: string): Draft => ({ kind: 'mailStopped', person: awa, data: { from: day(from), ...(to === undefined ? {} : { to: day(to) }) }, secret: {} })
const procuration = (from: string, to: string): Draft => ({ kind: 'procurationGiven', person: awa, data: { from: day(from), to: day(to) }, secret: { name: 'Ali' } })

describe('a forwarding', () => {
  test('runs from its first day to its last, both included', () => {
    const scribe = createScribe()
    const [set] = scribe.write('2026-03-01', forwarding('2026-03-05', '2026-03-20'))
    const on = (text: string) => forwardingsOn(scribe.register(), awa, day(text))
    expect(on('2026-03-04')).toEqual([])
    expect(on('2026-03-05')).toEqual([set])
    expect(on('2026-03-20')).toEqual([set])
    expect(on('2026-03-21')).toEqual([])
  })
  test('without a last day it runs until it is taken back, and from that day on no longer; its history stays', () => {
    const scribe = createScribe()
    const [set] = scribe.write('2026-03-01', forwarding('2026-03-01'))
    expect(forwardingsOn(scribe.register(), awa, day('2027-03-01'))).toEqual([set])
    scribe.write('2026-04-10', { kind: 'forwardingEnded', person: awa, data: {}, secret: {}, refs: { ends: set?.id ?? someFactId(0) } })
    expect(forwardingsOn(scribe.register(), awa, day('2026-04-09'))).toEqual([set])
    expect(forwardingsOn(scribe.register(), awa, day('2026-04-10'))).toEqual([])
    expect(forwardingsOf(scribe.register(), awa)).toEqual([{ fact: set, endedOn: '2026-04-10' }])
  })
  test('whose address cannot be read does not run', () => {
    const scribe = createScribe()
    scribe.write('2026-03-01', { kind: 'forwardingSet', person: awa, data: { from: day('2026-03-01') } })
    expect(forwardingsOn(scribe.register(), awa, day('2026-03-02'))).toEqual([])
  })
})

describe('a stop', () => {
  test('holds from its first day to its last, both included', () => {
    const scribe = createScribe()
    const [set] = scribe.write('2026-03-01', stop('2026-03-05', '2026-03-20'))
    const on = (text: string) => mailStopOn(scribe.register(), awa, day(text))
    expect([on('2026-03-04'), on('2026-03-05'), on('2026-03-20'), on('2026-03-21')]).toEqual([undefined, set, set, undefined])
  })
  test('ends when the mail is taken in again, and its history stays', () => {
    const scribe = createScribe()
    const [set] = scribe.write('2026-03-01', stop('2026-03-01'))
    scribe.write('2026-03-10', { kind: 'mailStopEnded', person: awa, data: {}, secret: {}, refs: { ends: set?.id ?? someFactId(0) } })
    expect(mailStopOn(scribe.register(), awa, day('2026-03-09'))).toEqual(set)
    expect(mailStopOn(scribe.register(), awa, day('2026-03-10'))).toBeUndefined()
    expect(mailStopsOf(scribe.register(), awa)).toEqual([{ fact: set, endedOn: '2026-03-10' }])
  })
  test('that was written without a seal stops nothing: a host who writes clear facts has no mail sent back', () => {
    const scribe = createScribe()
    scribe.write('2026-03-01', { kind: 'mailStopped', person: awa, data: { from: day('2026-03-01') } })
    expect(mailStopOn(scribe.register(), awa, day('2026-03-02'))).toBeUndefined()
  })
})

describe('procurations', () => {
  test('valid from the first day to the last, both included; an expired or unreadable one is not offered', () => {
    const scribe = createScribe()
    const [kept] = scribe.write('2026-03-01', procuration('2026-03-01', '2026-03-10'))
    scribe.write('2026-03-02', { kind: 'procurationGiven', person: awa, data: { from: day('2026-03-01'), to: day('2026-03-30') } })
    const on = (text: string) => procurationsOn(scribe.register(), awa, day(text))
    expect([on('2026-02-28'), on('2026-03-01'), on('2026-03-10'), on('2026-03-11')]).toEqual([[], [kept], [kept], []])
  })
  test('one taken back is no longer offered from that day on; what was handed out before is entered late all the same', () => {
    const scribe = createScribe()
    const [given] = scribe.write('2026-03-01', procuration('2026-03-01', '2026-03-30'))
    scribe.write('2026-03-10', { kind: 'procurationEnded', person: awa, data: {}, secret: {}, refs: { ends: given?.id ?? someFactId(0) } })
    expect(procurationsOn(scribe.register(), awa, day('2026-03-09'))).toEqual([given])
    expect(procurationsOn(scribe.register(), awa, day('2026-03-10'))).toEqual([])
  })
  test('their history keeps those that expired or were taken back', () => {
    const scribe = createScribe()
    const [expired, taken] = scribe.write('2026-03-01', procuration('2026-03-01', '2026-03-02'), procuration('2026-03-01', '2026-12-31'))
    scribe.write('2026-03-10', { kind: 'procurationEnded', person: awa, data: {}, secret: {}, refs: { ends: taken?.id ?? someFactId(0) } })
    expect(procurationsOf(scribe.register(), awa)).toEqual([{ fact: expired }, { fact: taken, endedOn: '2026-03-10' }])
  })
})
