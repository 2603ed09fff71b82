import { expect, test } from 'vitest'
import type { Scale } from '#desk/ports.ts'
import { faultyEngine, healthyEngine, newRegister, safeOn } from './tablet.ts'
import type { Fault } from './tablet.ts'

const startOn = async (engine: ReturnType<typeof healthyEngine>): Promise<readonly [string, readonly Scale[]]> => {
  const shown: Scale[] = []
  const state = await safeOn(engine, { showScale: (scale) => void shown.push(scale) }).state()
  return [state, shown]
}

test('an empty tablet shows the desk at its usual size, and in large once that was chosen, before any register lives there', async () => {
  const engine = healthyEngine()
  expect(await startOn(engine)).toEqual(['absent', ['normal']])
  expect(await safeOn(engine).keepScale('grand')).toBe(true)
  expect(await startOn(engine)).toEqual(['absent', ['grand']])
})

test('the size outlives a register’s start, and goes back when it is chosen again', async () => {
  const engine = healthyEngine()
  await safeOn(engine).keepScale('grand')
  const opened = await newRegister(engine)
  expect(await startOn(engine)).toEqual(['locked', ['grand']])
  expect(await safeOn(engine).keepScale('normal')).toBe(true)
  expect(await startOn(engine)).toEqual(['locked', ['normal']])
  opened.close()
})

test('a tablet that does not write says so', async () => {
  const faults: Fault[] = []
  const engine = faultyEngine(faults)
  await startOn(engine)
  faults.push('dead')
  expect(await safeOn(engine).keepScale('grand')).toBe(false)
  faults.length = 0
  expect(await startOn(engine)).toEqual(['absent', ['normal']])
})
