import { expect, test } from 'vitest'
import { inTime } from '#kernel/inTime.ts'
import type { Patience } from '#kernel/inTime.ts'

/** A patience that ends when the test says so. */
const waiting = () => {
  const asked: (() => void)[] = []
  let stopped = 0
  const patience: Patience = (over) => {
    asked.push(over)
    return () => { stopped += 1 }
  }
  return { patience, end: () => { for (const over of asked) over() }, stopped: () => stopped }
}

test('what comes or fails in time is given as it is, and the wait is over', async () => {
  const { patience, stopped } = waiting()
  expect(await inTime(Promise.resolve('here'), patience)).toBe('here')
  await expect(inTime(Promise.reject(new TypeError('no network')), patience)).rejects.toThrow('no network')
  expect(stopped()).toBe(2)
})

test('what does neither is waited for no longer than that', async () => {
  const { patience, end } = waiting()
  const asked = inTime(new Promise(() => undefined), patience)
  end()
  await expect(asked).rejects.toThrow('in time')
})
