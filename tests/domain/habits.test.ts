import { describe, expect, test } from 'vitest'
import type { Draft } from '#domain/facts/fact.ts'
import { habitOf, leftOfHabit, usualAt } from '#domain/habits.ts'
import type { PersonId } from '#domain/ids.ts'
import { at, createScribe, day, opened, someone } from './scribe.ts'

const [awa, karim, nour] = [someone(1), someone(2), someone(3)]
const passage = (person: PersonId, hour?: string): Draft => ({ kind: 'passage', person, data: { for: 'welcome', ...(hour === undefined ? {} : { at: at(hour) }) } })
const had = (prestation: string, person = awa): Draft => ({ kind: 'prestation', person, data: { prestation } })
const moment = (on: string, hour: string) => ({ day: day(on), at: at(hour) })
const tuesday = day('2026-11-17')

describe('what someone usually has', () => {
  test('is what they had at two visits of three, from the third visit on, in the order of the tiles', () => {
    const scribe = createScribe()
    scribe.write('2026-11-02', passage(awa), had('shower'), had('breakfast'))
    scribe.write('2026-11-05', passage(awa), had('shower'), had('breakfast'), had('laundry'))
    expect(habitOf(scribe.register(), awa, tuesday)).toEqual([])
    scribe.write('2026-11-09', passage(awa), had('breakfast'))
    expect(habitOf(scribe.register(), awa, tuesday)).toEqual(['breakfast', 'shower'])
    scribe.write('2026-11-10', passage(awa), had('breakfast'))
    expect(habitOf(scribe.register(), awa, tuesday)).toEqual(['breakfast'])
  })

  test('forgets what is older than ninety days, or than the eight last visits', () => {
    const scribe = createScribe()
    for (const on of ['2026-08-18', '2026-08-19', '2026-11-16']) scribe.write(on, passage(awa), had('lunch'))
    expect(habitOf(scribe.register(), awa, tuesday)).toEqual([])
    expect(habitOf(scribe.register(), awa, day('2026-11-16'))).toEqual([])
    scribe.write('2026-08-20', passage(awa), had('lunch'))
    expect(habitOf(scribe.register(), awa, tuesday)).toEqual(['lunch'])
    for (const n of [1, 2, 3, 4, 5, 6, 7]) scribe.write(`2026-11-0${String(n)}`, passage(awa))
    expect(habitOf(scribe.register(), awa, tuesday)).toEqual([])
  })

  test('leaves out what the house offers no more, and a person who never came', () => {
    const scribe = createScribe()
    for (const on of ['2026-11-02', '2026-11-03', '2026-11-04']) scribe.write(on, passage(awa), had('boules'))
    expect(habitOf(scribe.register(), awa, tuesday)).toEqual([])
    expect(habitOf(scribe.register(), nour, tuesday)).toEqual([])
  })

  test('today, what is noted is not left; a withdrawal brings it back', () => {
    const scribe = createScribe()
    for (const on of ['2026-11-02', '2026-11-03', '2026-11-04']) scribe.write(on, passage(awa), had('breakfast'), had('shower'))
    const [, shower] = scribe.write('2026-11-17', passage(awa), had('shower'))
    expect(leftOfHabit(scribe.register(), awa, tuesday)).toEqual(['breakfast'])
    scribe.write('2026-11-17', { kind: 'factWithdrawn', data: {}, secret: {}, ...(shower === undefined ? {} : { refs: { withdraws: shower.id } }) })
    expect(leftOfHabit(scribe.register(), awa, tuesday)).toEqual(['breakfast', 'shower'])
  })
})

describe('who usually comes at an hour', () => {
  const mornings = () => {
    const scribe = createScribe()
    scribe.write('2026-09-01', ...[awa, karim, nour].map((person) => opened(person, { nickname: 'x' })))
    for (const on of ['2026-11-02', '2026-11-04', '2026-11-09']) scribe.write(on, passage(karim, '09:40'), passage(nour, '15:00'))
    for (const on of ['2026-10-27', '2026-11-03', '2026-11-10']) scribe.write(on, passage(awa, '08:31'))
    return scribe
  }

  test('is whoever arrived within the hour on three days of eight weeks, the same weekday counting twice', () => {
    const register = mornings().register()
    expect(usualAt(register, moment('2026-11-17', '09:30'), 12)).toEqual([awa, karim])
    expect(usualAt(register, moment('2026-11-17', '09:32'), 12)).toEqual([karim])
    expect(usualAt(register, moment('2026-11-17', '15:20'), 12)).toEqual([nour])
    expect(usualAt(register, moment('2026-11-17', '09:30'), 1)).toEqual([awa])
    expect(usualAt(register, moment('2027-02-17', '09:30'), 12)).toEqual([])
  })

  test('counts the first arrival of a day, and none without its hour, without a name, or of someone without a file', () => {
    const scribe = mornings()
    for (const on of ['2026-11-02', '2026-11-04', '2026-11-09']) {
      scribe.write(on, passage(karim, '14:50'), passage(awa), passage(someone(9), '15:00'), { kind: 'anonymousPassage', data: { at: at('15:00') } })
    }
    expect(usualAt(scribe.register(), moment('2026-11-17', '15:00'), 12)).toEqual([nour])
  })

  test('leaves out whoever is here already', () => {
    const scribe = mornings()
    scribe.write('2026-11-17', passage(awa, '08:10'))
    expect(usualAt(scribe.register(), moment('2026-11-17', '09:30'), 12)).toEqual([karim])
  })

  test('keeps its order where two come as often', () => {
    const scribe = mornings()
    for (const on of ['2026-11-02', '2026-11-04', '2026-11-09']) scribe.write(on, passage(awa, '15:00'))
    expect(usualAt(scribe.register(), moment('2026-11-18', '15:00'), 12)).toEqual([awa, nour])
  })
})
