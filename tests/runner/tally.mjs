// How many checks of a step passed and failed. What a program cannot count itself counts as one failure more: a crash, a
// file that does not load, a threshold that is not met. So does a run without tests, and so does every skipped one.

/** A step without a report of its own is one check, its exit code. */
export const tallyOfCode = (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

/** A step that counts its tests; `report` is undefined when it left none. */
export const tallyOfReport = (counts, code) => {
  if (counts === undefined) return { passed: 0, failed: 1, remark: 'left no report' }
  const { passed, failed, skipped } = counts
  if (passed + failed === 0) return { passed: 0, failed: 1 + skipped, remark: 'ran no test' }
  if (skipped > 0) return { passed, failed: failed + skipped, remark: `${skipped} skipped` }
  if (code !== 0 && failed === 0) return { passed, failed: 1, remark: `every test passed, yet it ended with ${code}` }
  return { passed, failed }
}

/** What Vitest's JSON report says. */
export const vitestCounts = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests + report.numTodoTests,
})

/** What Playwright's JSON report says; a test that passed at a second try has failed. */
export const playwrightCounts = ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
  skipped: stats.skipped,
})
