import { expect, test } from 'vitest'
import { healthyEngine, newRegister, safeOn } from './tablet.ts'

const startOn = async (engine: ReturnType<typeof healthyEngine>): Promise<readonly boolean[]> => {
  const heard: boolean[] = []
  await safeOn(engine, { setSound: (on) => void heard.push(on) }).state()
  return heard
}

test('a tablet is silent until somebody asks it to tick, and ticks from then on, whatever register lives there', async () => {
  const engine = healthyEngine()
  expect(await startOn(engine)).toEqual([false])
  expect(await safeOn(engine).keepSound(true)).toBe(true)
  const opened = await newRegister(engine)
  expect(await startOn(engine)).toEqual([true])
  expect(await safeOn(engine).keepSound(false)).toBe(true)
  expect(await startOn(engine)).toEqual([false])
  opened.close()
})
