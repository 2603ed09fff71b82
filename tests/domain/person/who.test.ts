import { describe, expect, test } from 'vitest'
import { spokenName, surnameOf } from '#domain/person/description.ts'
import { byNumber, nextNumber } from '#domain/person/numbers.ts'
import { ayantsDroitOn, describedBy, everyone, isKnown, whoIs, whoWas } from '#domain/person/who.ts'
import { createScribe, came, day, opened, someBatch, someFactId, someone } from '../scribe.ts'

const awa = someone(1)

describe('who someone is', () => {
  test('a change holds from its day, a correction from the day of what it corrects', () => {
    const scribe = createScribe()
    scribe.write('2024-01-05', opened(awa, { lastName: 'Diallo', sex: 'female' }))
    scribe.write('2024-06-01', { kind: 'personDescribed', person: awa, data: { since: day('2024-06-01') }, secret: { lastName: 'Diallo', composition: 'couple' } })
    scribe.write('2024-09-01', { kind: 'personDescribed', person: awa, data: {}, secret: { lastName: 'Diallo', sex: 'male' } })
    const register = scribe.register()
    expect(whoIs(register, awa).composition).toBe('couple')
    expect(whoWas(register, awa, day('2024-05-31'))).toEqual({ lastName: 'Diallo', sex: 'male' })
    expect(whoWas(register, awa, day('2024-06-01')).composition).toBe('couple')
    expect(describedBy(register, awa)?.kind).toBe('personDescribed')
  })
  test('an import that did not know of the desk’s words stands behind them, for the same date; of another date it stands', () => {
    const scribe = createScribe()
    const imported = (data: { readonly since?: ReturnType<typeof day> }, phone: string) =>
      ({ kind: 'personDescribed', person: awa, batch: someBatch(1), data, secret: { phone } }) as const
    scribe.write('2024-01-05', opened(awa, { phone: '1' }), { kind: 'personDescribed', person: awa, data: {}, secret: { phone: '2' } })
    scribe.write('2024-02-05', imported({}, '3'), { kind: 'importFinished', batch: someBatch(1), data: { completes: [someBatch(1)] }, secret: { files: [] } })
    expect(whoIs(scribe.register(), awa).phone).toBe('2')
    scribe.write('2024-03-05', imported({ since: day('2024-03-05') }, '4'))
    expect(whoIs(scribe.register(), awa).phone).toBe('4')
  })
  test('someone whose file cannot be read, or who has none, is nobody by name', () => {
    const scribe = createScribe()
    scribe.write('2024-01-05', { kind: 'personOpened', person: awa, data: {} }, came(someone(2)))
    const register = scribe.register()
    expect(whoIs(register, awa)).toEqual({})
    expect(isKnown(register, someone(2))).toBe(false)
    expect(whoIs(register, someone(2))).toEqual({})
    expect(whoWas(register, someone(2), day('2024-01-05'))).toEqual({})
    expect(everyone(register)).toEqual([awa])
  })
  test('names as spoken: the usual name wins, a nickname is enough', () => {
    expect(spokenName({ firstName: 'Awa', lastName: 'Diallo', usualName: 'Koné' })).toBe('Awa Koné')
    expect(spokenName({ lastName: 'Diallo' })).toBe('Diallo')
    expect(spokenName({ nickname: 'Momo' })).toBe('Momo')
    expect(spokenName({})).toBe('')
    expect(surnameOf({ lastName: 'Diallo' })).toBe('Diallo')
  })
  test('a number is the next of this tablet’s letter, whatever the others gave', () => {
    expect(nextNumber([], 'A')).toBe('A-0001')
    expect(nextNumber(['A-0009', 'B-0100', 'B00871', 'A-0003'], 'A')).toBe('A-0010')
    const scribe = createScribe()
    scribe.write('2024-01-05', opened(awa, { number: 'B1' }), opened(someone(2), {}))
    expect([...byNumber(scribe.register())]).toEqual([['B1', awa]])
  })
})

describe('ayants droit', () => {
  test('count from their day, or always, until they end', () => {
    const scribe = createScribe()
    const [child] = scribe.write('2024-01-05', { kind: 'ayantDroitAdded', person: awa, data: {}, secret: { kinship: 'child' } })
    scribe.write('2024-03-01', { kind: 'ayantDroitAdded', person: awa, data: { since: day('2024-03-01') }, secret: { kinship: 'spouse' } })
    scribe.write('2024-05-01', { kind: 'ayantDroitEnded', person: awa, data: {}, secret: {}, refs: { ends: child?.id ?? someFactId(0) } })
    const on = (text: string) => ayantsDroitOn(scribe.register(), awa, day(text)).map(({ who }) => who?.kinship)
    expect(on('2020-01-01')).toEqual(['child'])
    expect(on('2024-03-01')).toEqual(['child', 'spouse'])
    expect(on('2024-05-01')).toEqual(['spouse'])
  })
})
