import { expect, onTestFinished, test, vi } from 'vitest'
import { emptyRegister } from '#domain/register/register.ts'
import { findActs } from '#ui/figures/acts/findActs.ts'
import { day } from '../../domain/scribe.ts'

// Each look at the clock finds that the slice is over: a task a part, then the one in which they are put together.
const tasksOf = async (code: string): Promise<number> => {
  let ms = 0
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (ms += 10))
  const tasks = vi.spyOn(globalThis, 'setTimeout')
  onTestFinished(() => {
    clock.mockRestore()
    tasks.mockRestore()
  })
  await new Promise<void>((found) => { findActs(emptyRegister, { code, period: { from: day('2026-01-01'), to: day('2026-12-31') } }, found) })
  // Its own wait for nothing; what other files left to this process has a delay.
  return tasks.mock.calls.filter(({ length }) => length === 1).length
}

test.each([
  ['passages', 14], ['domifa.visits.withMail', 14], ['domifa.visits.withMail~domifa.visits.withoutMail', 14], ['decisions.first~decisions.renewals', 2], ['domifa.holders.men', 2], ['waiting', 2],
])('the acts behind %s of a year are found in %i tasks: a month each, where months were kept', async (code, tasks) => {
  expect(await tasksOf(code)).toBe(tasks)
})
