import { expect, test } from 'vitest'
import { closingDraft, readUpTo } from '#domain/closings/closingDraft.ts'
import type { ClosingReason } from '#domain/closings/contents.ts'
import { changesSince } from '#domain/closings/afterClosing.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { classesAreLost, figuresIn } from '#domain/figures/figures.ts'
import { agentId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import { initialSettings } from '#domain/settings.ts'
import type { Period } from '#domain/time.ts'
import { erasure, rewritten } from '../retention/rewritten.ts'
import { at, createScribe, day, granted, opened, someone } from '../scribe.ts'

const year: Period = { from: day('2019-01-01'), to: day('2019-12-31') }
const { calendar } = initialSettings
const [awa, karim] = [someone(1), someone(2)]

const closing = (register: Register, why: ClosingReason, on: string): Draft => closingDraft(register, year, {
  why, agent: agentId('20000000-0000-7000-8000-000000000001'), now: { ms: 0, day: day(on), at: at('11:00') }, upTo: readUpTo(register, undefined), tablets: [],
})

test('a tablet that was apart closes the year without a grant that it had not read: the classes kept before an erasure are still told', () => {
  const [here, there] = [createScribe(1), createScribe(2)]
  here.write('2019-03-04', opened(awa, { sex: 'female' }), granted(awa, '2019-03-04', '2020-03-03'), opened(karim, { sex: 'male' }))
  const apart = rewritten(here.all, new Set())
  here.write('2019-03-05', granted(karim, '2019-03-05', '2020-03-04'))
  here.write('2025-06-02', closing(here.register(), 'erasure', '2025-06-02'), erasure(karim))
  there.write('2025-06-03', closing(apart, 'closed', '2025-06-03'))
  const after = rewritten([...here.all, ...there.all], new Set([karim]))
  const figures = figuresIn(after, year, calendar)
  expect(['male', 'female', 'unknown'].map((sex) => figures.get(`activeHolders.bySex.${sex}`) ?? 0)).toEqual([1, 1, 0])
  expect(classesAreLost(after, year, calendar)).toBe(false)
  expect(changesSince(after, year)).toContainEqual({ code: 'activeHolders.bySex.male', before: 0, now: 1 })
})

test('a manager’s closing tells the classes of a year where no erasure kept them', () => {
  const scribe = createScribe()
  scribe.write('2019-03-04', opened(awa, { sex: 'female' }), granted(awa, '2019-03-04', '2020-03-03'))
  scribe.write('2020-01-02', closing(scribe.register(), 'closed', '2020-01-02'))
  scribe.write('2025-06-02', erasure(awa))
  expect(figuresIn(rewritten(scribe.all, new Set([awa])), year, calendar).get('activeHolders.bySex.female')).toBe(1)
})
