import { describe, expect, test } from 'vitest'
import { dayLog } from '#domain/dayLog.ts'
import { passageTile, presentOn, prestationTile, recentOn } from '#domain/passage.ts'
import { initialSettings } from '#domain/settings.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { hourOf } from '#domain/facts/fact.ts'
import { byStamp } from '#domain/facts/order.ts'
import { atAnotherTime, isTimed } from '#domain/facts/again.ts'
import { isKind } from '#domain/facts/kinds.ts'
import { at, came, createScribe, day, opened, someBatch, someone, withdrawn } from './scribe.ts'

const [awa, karim] = [someone(1), someone(2)]
const shower = (person = awa, time = '10:00'): Draft => ({ kind: 'prestation', person, data: { at: at(time), prestation: 'shower' } })

describe('a day at the desk', () => {
  test('tiles tell today’s count and first hour, or the last day before', () => {
    const scribe = createScribe()
    scribe.write('2024-03-01', came(awa), shower())
    scribe.write('2024-03-04', shower(awa, '11:15'))
    scribe.write('2024-03-04', { kind: 'prestation', person: awa, n: 2, data: { prestation: 'shower', again: true } })
    const register = scribe.register()
    expect(prestationTile(register, awa, { code: 'shower', day: day('2024-03-04') })).toEqual({ today: 3, at: '11:15', lastDay: '2024-03-01' })
    expect(passageTile(register, awa, day('2024-03-04'))).toEqual({ today: 0, lastDay: '2024-03-01' })
    expect(passageTile(register, karim, day('2024-03-04'))).toEqual({ today: 0 })
  })
  test('present are known people with a passage, who came last first, with all their acts of the day', () => {
    const scribe = createScribe()
    scribe.write('2024-03-04', shower(karim, '08:00'), { kind: 'anonymousPassage', data: {} })
    scribe.write('2024-03-04', came(awa), shower(awa, '10:30'))
    scribe.write('2024-03-04', { ...came(someone(3)), data: { at: at('09:30'), for: 'welcome' } })
    expect(presentOn(scribe.register(), day('2024-03-04')).map(({ person, acts }) => [person, acts.length])).toEqual([[someone(3), 1], [awa, 2]])
    expect(presentOn(scribe.register(), day('2024-03-05'))).toEqual([])
  })
  test('whoever came last stands first, whenever their mail was sorted', () => {
    const scribe = createScribe()
    scribe.write('2024-03-04', { kind: 'mailReceived', person: awa, data: { at: at('07:50'), mail: 'letter' } })
    scribe.write('2024-03-04', { ...came(karim), data: { at: at('09:00'), for: 'welcome' } })
    scribe.write('2024-03-04', { ...came(awa), data: { at: at('09:30'), for: 'welcome' } }, shower(awa, '09:40'))
    expect(presentOn(scribe.register(), day('2024-03-04')).map(({ person, acts }) => [person, acts.length])).toEqual([[awa, 3], [karim, 1]])
  })
  test('recent are those of the days before, the latest first, each once', () => {
    const scribe = createScribe()
    scribe.write('2024-01-02', came(someone(9)))
    scribe.write('2024-03-01', came(awa), shower(karim, '12:00'))
    scribe.write('2024-03-02', came(awa), { kind: 'mailAskedFor', person: someone(8), data: {} }, { ...shower(), person: someone(7) }, { kind: 'prestation', data: { prestation: 'lunch' } })
    scribe.write('2024-03-04', came(someone(6)))
    expect(recentOn(scribe.register(), day('2024-03-04'), 10)).toEqual([someone(7), awa, karim])
    expect(recentOn(scribe.register(), day('2024-03-04'), 1)).toEqual([someone(7)])
  })
})

describe('the day’s log', () => {
  test('one line a tap, the passage it implied last; a withdrawn one stays and says so', () => {
    const scribe = createScribe()
    scribe.write('2024-03-04', came(awa), shower())
    const [other] = scribe.write('2024-03-04', { kind: 'prestation', person: karim, data: { prestation: 'shower' } })
    scribe.write('2024-03-04', withdrawn(other))
    const log = dayLog(scribe.register(), day('2024-03-04'))
    expect(log.map(({ facts, withdrawn: struck, late }) => [facts.map(({ kind }) => kind), struck, late])).toEqual([
      [['prestation'], true, false], [['prestation', 'passage'], false, false],
    ])
  })
  test('an act entered on another day is late; rows of an unfinished import are left out', () => {
    const scribe = createScribe()
    scribe.write('2024-03-06', { ...came(awa), day: day('2024-03-04') }, { ...came(karim), day: day('2024-03-04'), batch: someBatch(1) })
    const log = dayLog(scribe.register(), day('2024-03-04'))
    expect(log.map(({ facts, late, recorded }) => [facts.length, late, recorded.day])).toEqual([[1, true, '2024-03-06']])
    scribe.write('2024-03-06', { kind: 'importFinished', batch: someBatch(1), data: { completes: [someBatch(1)] }, secret: { files: [] } })
    expect(dayLog(scribe.register(), day('2024-03-04'))[0]?.facts).toHaveLength(2)
    scribe.write('2024-03-08', { ...opened(someone(5), {}), batch: someBatch(1) })
    expect(dayLog(scribe.register(), day('2024-03-08'))).toEqual([])
    expect(dayLog(scribe.register(), day('2024-03-05'))).toEqual([])
  })
})

test('an act at another time stands for the first, without its former hour', () => {
  const scribe = createScribe()
  const [visit, anonymous] = scribe.write('2024-03-04', came(awa), { kind: 'anonymousPassage', n: 2, data: {} })
  if (visit === undefined || anonymous === undefined || !isTimed(visit) || !isTimed(anonymous)) throw new Error('two passages')
  expect(atAnotherTime(visit, { day: day('2024-03-03'), reason: 'panne' })).toMatchObject({ day: '2024-03-03', data: { for: 'welcome' }, refs: { replaces: visit.id } })
  expect(atAnotherTime(visit, { day: day('2024-03-03'), reason: 'panne' }).data).not.toHaveProperty('at')
  expect(atAnotherTime(anonymous, { day: day('2024-03-04'), at: at('08:00'), reason: 'panne' })).toMatchObject({ n: 2, data: { at: '08:00' }, secret: { reason: 'panne' } })
})

test('settings: the change with the latest stamp wins, setting by setting', () => {
  const scribe = createScribe()
  expect(settingsOf(scribe.register())).toEqual(initialSettings)
  scribe.write('2024-03-04', { kind: 'settingsChanged', data: {}, secret: { place: 'A' } })
  scribe.write('2024-03-05', { kind: 'settingsChanged', data: {}, secret: { place: 'B' } })
  scribe.write('2024-03-06', { kind: 'settingsChanged', data: {}, secret: { calendar: { ...initialSettings.calendar, weekdays: [6] } } })
  expect(settingsOf(scribe.register())).toMatchObject({ place: 'B', calendar: { weekdays: [6] } })
})

test('kinds, stamps and hours', () => {
  expect(isKind('passage')).toBe(true)
  expect(isKind('queueJoined')).toBe(false)
  const scribe = createScribe()
  const [visit, child] = scribe.write('2024-03-04', came(awa), opened(karim, {}))
  if (visit === undefined || child === undefined) throw new Error('two facts')
  expect([hourOf(visit), hourOf(child)]).toEqual(['09:00', ''])
  expect(byStamp(visit, { ...visit, id: child.id })).toBe(-1)
})
