import { describe, expect, test } from 'vitest'
import { closePeriod } from '#desk/closePeriod.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { restoreTap, withdrawTap } from '#desk/withdrawTap.ts'
import { closedFigures, managersClosings, standingClosing } from '#domain/closings/closings.ts'
import type { TabletThen } from '#domain/closings/contents.ts'
import type { FactId } from '#domain/ids.ts'
import { emptyRegister } from '#domain/register/register.ts'
import { momentAt } from '#domain/time.ts'
import type { Period } from '#domain/time.ts'
import { memoryAgent } from '../ui/memoryJournal.ts'
import { openMemoryRegister } from '../ui/memoryRegister.ts'
import { at, day } from '../domain/scribe.ts'
import { codeOf } from './gestureScene.ts'

const october: Period = { from: day('2026-10-01'), to: day('2026-10-31') }
const late = { day: day('2026-10-05'), at: at('10:00'), reason: 'feuille papier' }
const wish = { period: october, tablets: [] }
const showers: TabletThen = { name: 'Douches', seen: 1, pending: 2, missing: true }

const scene = async () => {
  const house = await openMemoryRegister()
  const awa = await house.person({ nickname: 'Awa' })
  await house.act(recordPassage({ person: awa, when: late }))
  const close = async (over?: FactId) => {
    const [fact] = await house.act(closePeriod({ ...wish, ...(over === undefined ? {} : { over }) }))
    if (fact === undefined) throw new Error('nothing was closed')
    return fact.id
  }
  return { ...house, awa, close }
}

const tried = (period: Period, now: string) => {
  const decided = closePeriod({ period, tablets: [] })(emptyRegister(), momentAt(Date.parse(now)), memoryAgent)
  return codeOf(decided)
}

describe('a month or a year is closed', () => {
  test('with its figures, by whom, when, and the words of the house', async () => {
    const { close, register } = await scene()
    await close()
    expect(closedFigures(register(), october)?.get('passages')).toBe(1)
    expect(standingClosing(register(), october)).toMatchObject({
      period: october, closed: { form: 1, why: 'closed', tablets: [], house: { prestations: [], referrals: [] } }, fact: { day: '2026-11-17' },
    })
  })
  test('not before it is over in Paris: at 23:30 UTC on 31 December the year is over, an hour before it is not', () => {
    const year: Period = { from: day('2026-01-01'), to: day('2026-12-31') }
    expect(tried(year, '2026-12-31T22:59:00Z')).toBe('periodRunning')
    expect(tried(year, '2026-12-31T23:00:00Z')).toBe('allowed')
    // The last Sunday of October has 25 hours.
    expect(tried(october, '2026-10-31T22:59:59Z')).toBe('periodRunning')
    expect(tried(october, '2026-10-31T23:00:00Z')).toBe('allowed')
    expect(tried({ from: day('2026-03-01'), to: day('2026-03-31') }, '2026-03-31T22:00:00Z')).toBe('allowed')
  })
  test('a week, a quarter, two years are neither a month nor a year', () => {
    const days = [['2026-10-05', '2026-10-11'], ['2026-07-01', '2026-09-30'], ['2024-01-01', '2025-12-31'], ['2025-01-01', '2025-11-30'], ['2025-02-01', '2025-12-31']] as const
    for (const [from, to] of days) expect(tried({ from: day(from), to: day(to) }, '2026-11-17T10:00:00Z')).toBe('notAMonthOrYear')
  })
  test('not while the register is still loading; with a tablet missing, for a reason alone', async () => {
    const { record, register } = await scene()
    const codes = async (over: Partial<Parameters<typeof closePeriod>[0]>) => codeOf(await record(closePeriod({ ...wish, ...over })))
    expect(await codes({ loading: true, reason: 'pressé' })).toBe('stillLoading')
    expect(await codes({ tablets: [showers] })).toBe('reasonMissing')
    expect(await codes({ tablets: [showers], reason: '  ' })).toBe('reasonMissing')
    expect(await codes({ tablets: [showers], reason: 'x'.repeat(201) })).toBe('textTooLong')
    expect(await codes({ tablets: [showers], reason: ' tablette perdue ', place: { epoch: 'e', seq: 7, chain: 'c' } })).toBe('allowed')
    expect(standingClosing(register(), october)?.closed).toMatchObject({ reason: 'tablette perdue', tablets: [showers], upTo: { facts: 4, place: { seq: 7 } } })
  })
})

describe('closing again', () => {
  test('follows the closing that was on screen, and keeps it readable', async () => {
    const { close, awa, act, register, record } = await scene()
    const first = await close()
    expect(codeOf(await record(closePeriod(wish)))).toBe('alreadyClosed')
    await act(recordPassage({ person: awa, when: { ...late, day: day('2026-10-06') } }))
    const second = await close(first)
    expect(codeOf(await record(closePeriod({ ...wish, over: first })))).toBe('alreadyClosed')
    expect(managersClosings(register(), october).map(({ fact, figures }) => [fact.id, figures.get('passages')])).toEqual([[first, 1], [second, 2]])
    expect(standingClosing(register(), october)?.fact.refs?.previous).toBe(first)
  })
  test('a closing is taken back with a reason, and taken anew rather than put back', async () => {
    const { close, record, act, register } = await scene()
    const first = await close()
    expect(codeOf(await record(withdrawTap({ facts: [first] })))).toBe('reasonMissing')
    await act(withdrawTap({ facts: [first], reason: 'close trop tôt' }))
    expect(closedFigures(register(), october)).toBeUndefined()
    expect(codeOf(await record(restoreTap({ facts: [first] })))).toBe('decideAnew')
    const second = await close()
    expect(managersClosings(register(), october).map(({ fact, struckBy }) => [fact.id, struckBy === undefined])).toEqual([[first, false], [second, true]])
  })
  test('figures that were kept before an erasure are not taken back', async () => {
    const { act, record } = await scene()
    const [kept] = await act(() => ({ ok: true, value: [{ kind: 'periodClosed', data: october, secret: { figures: { people: 1 } } }] }))
    expect(codeOf(await record(withdrawTap({ facts: kept === undefined ? [] : [kept.id], reason: 'erreur' })))).toBe('keptForErased')
  })
})
