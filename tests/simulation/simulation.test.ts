// Three to six tablets and the endpoint under all faults of sync.md: short schedules, many of them. The long ones stand in
// longSchedules.test.ts, which runs beside; SCHEDULES says how many of both.
import { expect, test } from 'vitest'
import { playMany } from './playMany.ts'
import { playQuickly } from './quickCrypto.ts'

playQuickly()

const all = Number(process.env['SCHEDULES'] ?? 2_000)
const group = 100
const short = Math.floor((all * 7) / 8)
const groups = Array.from({ length: Math.ceil(short / group) }, (_, n) => ({ from: 10_000 + n * group, count: Math.min(group, short - n * group) }))

test.each(groups)('nothing is lost and all end alike, from seed $from', async ({ from, count }) => {
  expect(await playMany({ from, count, steps: 20 })).toEqual([])
}, 300_000)
