import fc from 'fast-check'
import { expect, test } from 'vitest'
import { afterAct, nextRound } from '#sync/pace.ts'

const calm = { failures: 0, chance: 0.5, visible: true }
const failing = ['offline', 'wait', 'full', 'lost'] as const

test.each([
  { when: 'all is well, on the screen', outcome: { code: 'done' }, visible: true, ms: 20_000 },
  { when: 'all is well, hidden', outcome: { code: 'done' }, visible: false, ms: 120_000 },
  { when: 'a human has to do something', outcome: { code: 'trouble', trouble: 'setupCode' }, visible: true, ms: 60_000 },
  { when: 'the log is closed', outcome: { code: 'closed' }, visible: true, ms: undefined },
] as const)('$when', ({ outcome, visible, ms }) => {
  expect(nextRound(outcome, { ...calm, visible })).toBe(ms)
})

test('a failure is tried again anywhere between 1 s and a limit that doubles up to 60 s, for ever', () => {
  fc.assert(fc.property(fc.constantFrom(...failing), fc.nat({ max: 5_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (code, failures, chance) => {
    const ms = nextRound({ code }, { ...calm, failures, chance })
    expect(ms).toBeGreaterThanOrEqual(1_000)
    expect(ms).toBeLessThanOrEqual(Math.min(60_000, 1_000 * 2 ** failures))
  }))
  expect(nextRound({ code: 'offline' }, { ...calm, failures: 3, chance: 1 })).toBe(8_000)
  expect(nextRound({ code: 'offline' }, { ...calm, failures: 40, chance: 1 })).toBe(60_000)
})

test('forty tablets whose server comes back do not come all at once', () => {
  const waits = Array.from({ length: 40 }, (_, i) => nextRound({ code: 'offline' }, { ...calm, failures: 6, chance: i / 40 }) ?? 0)
  expect(new Set(waits).size).toBe(40)
  for (let second = 0; second < 60; second += 10)
    expect(waits.filter((ms) => ms >= second * 1_000 && ms < (second + 10) * 1_000).length).toBeLessThanOrEqual(8)
})

test('an act goes out within half a second', () => {
  expect(afterAct).toBeLessThan(500)
})
