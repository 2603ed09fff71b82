import { describe, expect, test } from 'vitest'
import { auditMatching, auditOf, auditTime } from '#domain/agents/audit.ts'
import { agentId } from '#domain/ids.ts'
import { fold } from '#domain/register/fold.ts'
import { emptyRegister } from '#domain/register/register.ts'
import { at, createScribe, day, someBatch, someone } from '../scribe.ts'

const [awa, alias, gone] = [someone(1), someone(2), someone(3)]
const nadia = agentId('20000000-0000-7000-8000-000000000001')
const hugo = agentId('30000000-0000-7000-8000-000000000000')

// Two days of a desk, told by the tablet of Nadia; the clock of these facts starts at 9 h in Paris.
const told = () => {
  const scribe = createScribe()
  scribe.write('2026-11-17', { kind: 'personOpened', person: awa, data: {}, secret: { nickname: 'Awa' } })
  const [passage] = scribe.write('2026-11-17', { kind: 'passage', person: awa, data: { for: 'welcome' } })
  if (passage) scribe.write('2026-11-17', { kind: 'passage', person: awa, data: { for: 'welcome', at: at('08:10') }, refs: { replaces: passage.id }, secret: { reason: 'oubli' } })
  scribe.write('2026-11-17', { kind: 'accessNoted', data: {}, secret: { what: 'fileOpened', agent: hugo, person: gone, at: at('10:15') } })
  scribe.write('2026-11-17', { kind: 'accessNoted', data: {} })
  scribe.write('2026-11-18', { kind: 'personDescribed', person: someone(9), batch: someBatch(1), data: {}, secret: { nickname: 'Bo' } })
  scribe.write('2026-11-18', { kind: 'importFinished', batch: someBatch(1), data: { completes: [someBatch(1)] }, secret: { files: [] } })
  scribe.write('2026-11-18', { kind: 'accessNoted', day: day('2026-11-17'), data: {}, secret: { what: 'pinFailed', agent: hugo } })
  scribe.write('2026-11-18', { kind: 'personErased', person: gone, data: { alias }, secret: { why: 'request' } })
  return auditOf(scribe.register())
}

describe('who did what', () => {
  test('is one list, the latest first: neither a day’s taps nor the rows of an import stand in it', () => {
    expect(told().map(({ word, agent, person }) => [word, agent, person])).toEqual([
      ['decided', nadia, alias], ['failed', hugo, undefined], ['created', nadia, undefined], ['redacted', undefined, undefined],
      ['opened', hugo, alias], ['corrected', nadia, awa], ['created', nadia, awa],
    ])
  })

  test('a look at a file that was merged since is one at the file that was kept', () => {
    const scribe = createScribe()
    scribe.write('2026-11-17', { kind: 'accessNoted', data: {}, secret: { what: 'fileOpened', agent: hugo, person: gone } })
    scribe.write('2026-11-18', { kind: 'peopleMerged', person: awa, data: {}, secret: { absorbed: gone } })
    expect(auditOf(scribe.register()).map(({ word, person }) => [word, person])).toEqual([['corrected', awa], ['opened', awa]])
  })

  test('is told at the hour at which it happened; what was redacted has kept its day', () => {
    expect(told().map(auditTime).map(({ day: on, at: hour }) => [on, hour])).toEqual([
      ['2026-11-18', '09:03'], ['2026-11-17', undefined], ['2026-11-18', '09:01'], ['2026-11-17', undefined],
      ['2026-11-17', '10:15'], ['2026-11-17', '09:02'], ['2026-11-17', '09:00'],
    ])
  })

  test('comes in one order on every tablet, also of acts written in one instant', () => {
    const facts = [1, 2].flatMap((seat) => createScribe(seat).write('2026-11-17', { kind: 'settingsChanged', data: {}, secret: {} }))
    const orders = [facts, facts.toReversed()].map((arrived) => auditOf(fold(emptyRegister(), arrived)).map(({ fact }) => fact.id))
    expect(orders[0]).toEqual(facts.toReversed().map(({ id }) => id))
    expect(orders[1]).toEqual(orders[0])
  })

  test('is read again only when something came', () => {
    const scribe = createScribe()
    scribe.write('2026-11-17', { kind: 'settingsChanged', data: {}, secret: {} })
    const register = scribe.register()
    expect(auditOf(register)).toBe(auditOf(register))
  })
})

describe('a manager looks for', () => {
  test.each([
    ['one agent', { agent: hugo }, ['failed', 'opened']],
    ['one person, erased since', { person: alias }, ['decided', 'opened']],
    ['one sort of act', { word: 'created' as const }, ['created', 'created']],
    ['one day', { from: day('2026-11-17'), to: day('2026-11-17') }, ['failed', 'redacted', 'opened', 'corrected', 'created']],
    ['from a day on', { from: day('2026-11-18') }, ['decided', 'created']],
    ['up to a day', { to: day('2026-11-16') }, []],
  ])('%s', (_name, filter, words) => {
    expect(auditMatching(told(), filter).map(({ word }) => word)).toEqual(words)
  })

  test('nothing: everything', () => {
    expect(auditMatching(told(), {})).toEqual(told())
  })
})
