// The same schedules over the storage that ships, on real Dexie, compared call by call with the log in memory.
import { expect, test } from 'vitest'
import { playSchedule } from './schedule.ts'
import { twinForget, twinLog } from './twinLog.ts'

const count = Number(process.env['DISKS'] ?? 20)

test.each(Array.from({ length: count }, (_, n) => 500 + n))('seed %i: the log on disk and the log in memory never differ, and nothing is lost', async (seed) => {
  const { breaches, trace } = await playSchedule({ seed, steps: 30, weakness: { tablet: { log: twinLog, forget: twinForget } } })
  expect(breaches.length === 0 ? [] : [...breaches, ...trace]).toEqual([])
}, 60_000)
