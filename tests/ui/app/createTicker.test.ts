// What the ear gets of an act, on tablets that were asked to tick.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createTicker } from '#ui/app/createTicker.ts'
import { putSpeaker } from './fakeSpeaker.ts'

let speaker = putSpeaker()
beforeEach(() => {
  vi.useFakeTimers()
  speaker = putSpeaker()
})
afterEach(() => {
  speaker.remove()
  vi.useRealTimers()
})

const passing = (ms: number) => vi.advanceTimersByTimeAsync(ms)

test('an act that is done is one soft tone, over at once; a refusal is another, lower one', async () => {
  const { play } = createTicker()
  play('done')
  await passing(0)
  play('refused')
  await passing(0)
  const [done, refused] = speaker.tones
  expect(speaker.tones).toHaveLength(2)
  for (const { from, until, loudest } of speaker.tones) {
    expect(from).toBe(2)
    expect(until - from).toBeLessThan(0.2)
    expect(loudest).toBeLessThan(0.1)
  }
  expect(refused?.pitch).toBeLessThan((done?.pitch ?? 0) / 2)
})

test('a speaker that nobody has touched yet lets no tick sound late, and sounds the next one', async () => {
  speaker.touched = false
  const { play, wake } = createTicker()
  play('done')
  await passing(2_000)
  speaker.touched = true
  wake()
  await passing(100)
  expect(speaker.tones).toEqual([])
  play('done')
  await passing(0)
  expect(speaker.tones).toHaveLength(1)
})

test('a speaker sleeps once nobody has touched the tablet for a while, and wakes at the next touch', async () => {
  const { play, wake } = createTicker()
  play('done')
  await passing(9_000)
  wake()
  await passing(9_000)
  expect(speaker.states).toEqual(['running'])
  await passing(2_000)
  expect(speaker.states).toEqual(['running', 'suspended'])
  wake()
  await passing(0)
  expect(speaker.states).toEqual(['running', 'suspended', 'running'])
})

test('a tablet without a speaker is silent, and nothing breaks', async () => {
  speaker.remove()
  const { play, wake } = createTicker()
  wake()
  play('done')
  await passing(0)
  expect(speaker.tones).toEqual([])
})
