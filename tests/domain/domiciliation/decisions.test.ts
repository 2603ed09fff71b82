import { describe, expect, test } from 'vitest'
import { compare } from '#kernel/compare.ts'
import { coveredUntil, hasDecisions, runningOn, statusOn } from '#domain/domiciliation/decisions.ts'
import { filesOn, holdersOn, toRenewOn } from '#domain/domiciliation/lists.ts'
import { isLegalGround } from '#domain/domiciliation/words.ts'
import { createScribe, day, ended, granted, opened, renewed, someone } from '../scribe.ts'

const awa = someone(1)
const stateOn = (scribe: ReturnType<typeof createScribe>, text: string) => statusOn(scribe.register(), awa, day(text)).state

describe('which domiciliation runs', () => {
  test('from its first day to its last, both included, and only once it is decided', () => {
    const scribe = createScribe()
    scribe.write('2024-03-10', granted(awa, '2024-03-01', '2025-02-28'))
    expect(stateOn(scribe, '2024-03-09')).toBe('none')
    expect(stateOn(scribe, '2024-03-10')).toBe('running')
    expect(stateOn(scribe, '2025-02-28')).toBe('running')
    expect(stateOn(scribe, '2025-03-01')).toBe('expired')
  })
  test('one that is decided and has not started is on its way', () => {
    const scribe = createScribe()
    scribe.write('2024-03-10', granted(awa, '2024-04-01', '2025-03-31'))
    expect(stateOn(scribe, '2024-03-15')).toBe('upcoming')
  })
  test('after an early renewal the old one runs to its end, then the new one', () => {
    const scribe = createScribe()
    scribe.write('2024-01-10', granted(awa, '2024-01-10', '2025-01-09'))
    scribe.write('2024-12-01', renewed(awa, '2025-01-10', '2026-01-09'))
    const register = scribe.register()
    expect(runningOn(register, awa, day('2025-01-09'))?.data.decision).toBe('first')
    expect(runningOn(register, awa, day('2025-01-10'))?.data.decision).toBe('renewal')
    expect(coveredUntil(register, awa, day('2024-12-15'))).toBe('2026-01-09')
    expect(coveredUntil(register, awa, day('2024-11-15'))).toBe('2025-01-09')
  })
  test('on the day of its ending it no longer runs, and a grant after it stands', () => {
    const scribe = createScribe()
    scribe.write('2024-01-10', granted(awa, '2024-01-10', '2025-01-09'))
    scribe.write('2024-06-03', ended(awa))
    expect(stateOn(scribe, '2024-06-02')).toBe('running')
    expect(stateOn(scribe, '2024-06-03')).toBe('ended')
    scribe.write('2024-06-03', granted(awa, '2024-06-03', '2025-06-02'))
    expect(stateOn(scribe, '2024-06-03')).toBe('running')
    expect(runningOn(scribe.register(), awa, day('2024-06-03'))?.data.until).toBe('2025-06-02')
  })
  test('of two that run, the one that started last counts', () => {
    const scribe = createScribe()
    scribe.write('2024-01-10', granted(awa, '2024-01-10', '2025-01-09'))
    scribe.write('2024-05-10', renewed(awa, '2024-05-10', '2025-05-09'))
    scribe.write('2024-05-10', granted(awa, '2024-05-10', '2025-05-01'))
    expect(runningOn(scribe.register(), awa, day('2024-05-10'))?.data.until).toBe('2025-05-01')
  })
  test('refused, and never asked', () => {
    const scribe = createScribe()
    scribe.write('2024-01-10', opened(awa, {}), { kind: 'domiciliationRefused', person: awa, data: {}, secret: { ground: 'noLink' } })
    expect(stateOn(scribe, '2024-01-10')).toBe('refused')
    expect(hasDecisions(scribe.register(), awa)).toBe(true)
    expect(hasDecisions(scribe.register(), someone(2))).toBe(false)
    expect(coveredUntil(scribe.register(), awa, day('2024-01-10'))).toBeUndefined()
  })
})

describe('the worklists', () => {
  const scribe = createScribe()
  const [late, soon, far, lapsed, gone] = [1, 2, 3, 4, 5].map(someone)
  if (late === undefined || soon === undefined || far === undefined || lapsed === undefined || gone === undefined) throw new Error('five people')
  scribe.write('2024-01-10', granted(soon, '2024-01-10', '2025-01-09'), granted(late, '2024-01-10', '2025-01-09'))
  scribe.write('2024-06-10', granted(far, '2024-06-10', '2025-06-09'))
  scribe.write('2023-12-01', granted(lapsed, '2023-12-01', '2024-11-30'), granted(gone, '2023-12-01', '2024-11-30'))
  scribe.write('2024-10-01', ended(gone))
  const register = scribe.register()

  test('to renew: in the last two months, or lapsed with no decision taken, nearest end first', () => {
    const list = toRenewOn(register, day('2024-12-01'))
    expect(list.map(({ person, daysLeft }) => [person, daysLeft])).toEqual([[lapsed, -1], [late, 39], [soon, 39]])
    expect(toRenewOn(register, day('2024-11-08')).map(({ person }) => person)).toEqual([lapsed])
    expect(toRenewOn(register, day('2024-11-09')).map(({ person }) => person)).toEqual([lapsed, late, soon])
  })
  test('holders are those who run; files are all who ever had a decision', () => {
    expect(holdersOn(register, day('2024-12-01')).map(({ person }) => person).toSorted(compare)).toEqual([late, soon, far])
    const states = new Map(filesOn(register, day('2024-12-01')).map(({ person, status }) => [person, status.state]))
    expect(states).toEqual(new Map([[late, 'running'], [soon, 'running'], [far, 'running'], [lapsed, 'expired'], [gone, 'ended']]))
  })
  test('three grounds are not of the law, and whoever signs is warned', () => {
    expect(['noMoreLink', 'houseRules', 'other', 'onRequest'].map((ground) => isLegalGround(ground as 'other'))).toEqual([false, false, false, true])
  })
})
