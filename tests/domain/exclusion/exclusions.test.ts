import { describe, expect, test } from 'vitest'
import { exclusionOn, exclusionsOf, keptOutOn, proposalsOn } from '#domain/exclusion/exclusions.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { createScribe, day, opened, someone, withdrawn } from '../scribe.ts'

const awa = someone(1)
const out = (until: string, prestations?: readonly string[]): Draft => ({
  kind: 'exclusionDecided', person: awa, data: { from: day('2026-11-17'), until: day(until) }, secret: { reason: 'coup porté', ...(prestations && { prestations }) },
})
const scene = () => {
  const scribe = createScribe()
  scribe.write('2026-11-01', opened(awa, { nickname: 'Awa' }))
  const keptOut = (on: string, prestation?: string) => keptOutOn(scribe.register(), awa, { day: day(on), ...(prestation && { prestation }) }) !== undefined
  return { ...scribe, keptOut }
}

describe('an exclusion', () => {
  test.each([['2026-11-16', false], ['2026-11-17', true], ['2026-12-01', true], ['2026-12-02', false]])('from its first day to its last, both included: %s', (on, expected) => {
    const { write, keptOut } = scene()
    write('2026-11-17', out('2026-12-01'))
    expect([keptOut(on), keptOut(on, 'shower')]).toEqual([expected, expected])
  })
  test('of a prestation leaves the door and the others open', () => {
    const { write, keptOut } = scene()
    write('2026-11-17', out('2026-12-01', ['shower']))
    expect([keptOut('2026-11-20'), keptOut('2026-11-20', 'shower'), keptOut('2026-11-20', 'lunch')]).toEqual([false, true, false])
  })
  test('lifted, it no longer holds from that day on', () => {
    const { write, keptOut, register } = scene()
    const [fact] = write('2026-11-17', out('2026-12-01'))
    write('2026-11-20', { kind: 'exclusionLifted', person: awa, data: {}, secret: {}, ...(fact && { refs: { ends: fact.id } }) })
    expect([keptOut('2026-11-19'), keptOut('2026-11-20')]).toEqual([true, false])
    expect(exclusionOn(register(), awa, day('2026-11-20'))).toBeUndefined()
  })
  test('waived, it lets in for that day and still runs', () => {
    const { write, keptOut, register } = scene()
    const [fact] = write('2026-11-17', out('2026-12-01'))
    write('2026-11-20', { kind: 'exclusionWaived', person: awa, data: {}, secret: {}, ...(fact && { refs: { under: fact.id } }) })
    expect([keptOut('2026-11-20'), keptOut('2026-11-20', 'shower'), keptOut('2026-11-21')]).toEqual([false, false, true])
    expect(exclusionOn(register(), awa, day('2026-11-20'))?.fact.id).toBe(fact?.id)
  })
  test('withdrawn, or unreadable without its seal, it refuses nobody', () => {
    const { write, keptOut } = scene()
    const [fact] = write('2026-11-17', out('2026-12-01'))
    write('2026-11-17', withdrawn(fact), { kind: 'exclusionDecided', person: awa, data: { from: day('2026-11-17'), until: day('2026-12-01') } })
    expect(keptOut('2026-11-18')).toBe(false)
  })
  test('of two tablets, the whole house is told first, then the one that lasts', () => {
    const { write, register } = scene()
    write('2026-11-17', out('2026-12-20', ['shower']))
    write('2026-11-17', out('2026-12-01'))
    write('2026-11-17', out('2026-12-10'))
    expect(exclusionOn(register(), awa, day('2026-11-18'))?.fact.data.until).toBe('2026-12-10')
    expect(exclusionsOf(register(), awa)).toHaveLength(3)
  })
})

describe('a proposal', () => {
  const asked: Draft = { kind: 'exclusionProposed', person: awa, data: { from: day('2026-11-17'), until: day('2026-12-01') }, secret: { reason: 'menaces' } }
  test('waits for a manager up to the day that it asks for, and refuses nobody', () => {
    const { write, register, keptOut } = scene()
    write('2026-11-17', asked)
    expect([proposalsOn(register(), awa, day('2026-12-01')).length, proposalsOn(register(), awa, day('2026-12-02')).length]).toEqual([1, 0])
    expect(keptOut('2026-11-18')).toBe(false)
  })
  test('is answered by the decision that names it', () => {
    const { write, register } = scene()
    const [fact] = write('2026-11-17', asked)
    write('2026-11-18', { ...out('2026-12-01'), ...(fact && { refs: { previous: fact.id } }) })
    expect(proposalsOn(register(), awa, day('2026-11-18'))).toEqual([])
  })
})
