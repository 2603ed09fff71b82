type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number }
type Tally = { readonly passed: number; readonly failed: number; readonly remark?: string }
type Vitest = Readonly<Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests' | 'numTodoTests', number>>
type Playwright = { readonly stats: Readonly<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>> }

export const tallyOfCode: (code: number | null) => Tally
export const tallyOfReport: (counts: Counts | undefined, code: number | null) => Tally
export const vitestCounts: (report: Vitest) => Counts
export const playwrightCounts: (report: Playwright) => Counts
