// Which tests are run together, and by whom: Vite's configuration and the steps of `npm test` read it here.

/** The folders whose own tests cover every branch of them. */
export const rulesTested = ['kernel', 'domain', 'protocol', 'desk', 'search', 'sync']

/** Vitest's projects, each with the files that are its own. */
export const files = {
  node: { include: ['tests/**/*.test.ts'], exclude: ['tests/{browser,bench,ui,simulation}/**'] },
  simulation: { include: ['tests/simulation/**/*.test.ts'] },
  ui: { include: ['tests/ui/**/*.test.{ts,tsx}'] },
}
