import { onTestFinished, expect, test, vi } from 'vitest'
import { day } from '../../domain/scribe.ts'
import { emptyRegister } from '#domain/register/register.ts'
import { findActs } from '#ui/figures/acts/findActs.ts'

// Each look at the clock finds that the slice is over.
const slowClock = (): void => {
  let ms = 0
  const spy = vi.spyOn(performance, 'now').mockImplementation(() => (ms += 10))
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => {
    spy.mockRestore()
    vi.useRealTimers()
  })
}

const tasksOf = (code: string): number => {
  const found = vi.fn()
  findActs(emptyRegister, { code, period: { from: day('2026-01-01'), to: day('2026-12-31') } }, found)
  let tasks = 0
  for (; vi.getTimerCount() > 0; tasks++) vi.runOnlyPendingTimers()
  expect(found).toHaveBeenCalledTimes(1)
  return tasks
}

test.each([
  ['passages', 14], ['domifa.visits.withMail', 14], ['domifa.visits.withMail~domifa.visits.withoutMail', 14], ['decisions.first~decisions.renewals', 2], ['domifa.holders.men', 2], ['waiting', 2],
])('the acts behind %s of a year are found in %i tasks: a month each, where months were kept', (code, tasks) => {
  slowClock()
  expect(tasksOf(code)).toBe(tasks)
})
