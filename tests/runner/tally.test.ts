import { expect, test } from 'vitest'
import { playwrightCounts, tallyOfCode, tallyOfReport, vitestCounts } from './tally.mjs'

const counts = (passed: number, failed: number, skipped = 0) => ({ passed, failed, skipped })

test('a program that ends well is a check passed, any other end a check failed', () => {
  expect(tallyOfCode(0)).toEqual({ passed: 1, failed: 0 })
  expect(tallyOfCode(2)).toEqual({ passed: 0, failed: 1 })
  expect(tallyOfCode(null)).toEqual({ passed: 0, failed: 1 })
})

test('tests are counted one by one', () => {
  expect(tallyOfReport(counts(12, 0), 0)).toEqual({ passed: 12, failed: 0 })
  expect(tallyOfReport(counts(12, 3), 1)).toEqual({ passed: 12, failed: 3 })
})

test.each([
  ['no report', undefined, 0],
  ['no test', counts(0, 0), 0],
  ['a skipped test', counts(12, 0, 1), 0],
  ['a threshold that is not met', counts(12, 0), 1],
  ['a program that was killed', counts(12, 0), null],
])('%s is a failure', (_, given, code) => {
  expect(tallyOfReport(given, code).failed).toBe(1)
})

test('the reports are read as their programs write them', () => {
  expect(vitestCounts({ numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 })).toEqual(counts(5, 1, 3))
  expect(playwrightCounts({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 } })).toEqual(counts(4, 2, 2))
})
