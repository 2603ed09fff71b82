// As simulation.test.ts, fewer and longer.
import { expect, test } from 'vitest'
import { playMany } from './playMany.ts'
import { playQuickly } from './quickCrypto.ts'

playQuickly()

const soak = process.env['SOAK'] !== undefined
const steps = Number(process.env['STEPS'] ?? (soak ? 150 : 80))
const group = 50
const long = soak ? Number(process.env['SCHEDULES'] ?? 20_000) : Math.ceil(Number(process.env['SCHEDULES'] ?? 2_000) / 8)
const first = Number(process.env['SEED'] ?? 1)
const groups = Array.from({ length: Math.ceil(long / group) }, (_, n) => ({ from: first + n * group, count: Math.min(group, long - n * group) }))

test.each(groups)('nothing is lost and all end alike, from seed $from', async ({ from, count }) => {
  expect(await playMany({ from, count, steps })).toEqual([])
}, 300_000)
