// Agents, strangers, two windows, kills and clocks against six digits (metier.md §8). A failing seed fails again.
import { expect, test } from 'vitest'
import { kill } from '../storage/agents.ts'
import { createDice } from './dice.ts'
import { newPinDay } from './pinDay.ts'
import { playStep } from './pinSteps.ts'

const sequences = Number(process.env['SEQUENCES'] ?? (process.env['SOAK'] === undefined ? 600 : 10_000))
const length = 12
const group = 100
const first = Number(process.env['SEED'] ?? 1)
const groups = Array.from({ length: Math.ceil(sequences / group) }, (_, n) => ({ from: first + n * group, count: Math.min(group, sequences - n * group) }))

const playDay = async (seed: number): Promise<readonly string[]> => {
  const dice = createDice(seed)
  const day = await newPinDay()
  for (let i = 0; i < length; i++) {
    const broken = await playStep(day, dice)
    if (broken.length > 0) return broken.map((rule) => `seed ${String(seed)}, step ${String(i)}: ${rule}`)
  }
  for (const window of day.windows) kill(window)
  return []
}

test.each(groups)('a PIN opens to its agent alone, within its day, five tries at most, from seed $from', async ({ from, count }) => {
  const broken: string[] = []
  for (let seed = from; seed < from + count; seed++) broken.push(...(await playDay(seed)))
  expect(broken).toEqual([])
}, 300_000)
