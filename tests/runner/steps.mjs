import { readdirSync } from 'node:fs'
import { rulesTested } from './suites.mjs'
import { playwrightCounts, vitestCounts } from './tally.mjs'

// What `npm test` runs. Each program is started by its file: `npx` would look for it elsewhere when it is missing.
const program = (path) => `node_modules/${path}`
const cache = (name) => `node_modules/.cache/${name}`

export const types = {
  name: 'types',
  says: 'one project per runtime',
  args: [program('tsgo/bin/tsc'), '-b', '--pretty', 'false'],
}

export const lint = {
  name: 'lint',
  says: 'sizes, clock, promises, casts',
  args: [program('oxlint/bin/oxlint'), 'src', 'tests', 'vite.config.ts'],
}

export const deadCode = {
  name: 'dead code',
  says: 'files, exports, dependencies that nobody uses',
  args: [program('knip/bin/knip.js'), '--config', 'tests/architecture/knip.json', '--no-progress'],
}

export const advisories = {
  name: 'dependencies',
  says: 'known holes, digests, one origin',
  args: ['tests/runner/audit.mjs'],
  remark: (output) => output.trim().split('\n').at(-1),
}

export const tools = {
  name: 'tools',
  says: 'LibreOffice for workbooks, poppler for printed pages',
  args: ['tests/runner/tools.mjs'],
  remark: (output) => output.trim().split('\n').at(-1),
}

export const mutation = {
  name: 'mutants',
  says: 'the clock and the ledger made wrong on purpose: their tests see it',
  args: ['tests/runner/mutate.mjs'],
  remark: (output) => output.trim().split('\n').at(-1),
}

export const buildApp = {
  name: 'build of the app',
  says: 'dist/app',
  args: [program('vite/bin/vite.js'), 'build'],
}

export const buildServer = {
  name: 'build of the endpoint',
  says: 'dist/server',
  args: [program('vite/bin/vite.js'), 'build', '--ssr'],
}

const triedElsewhere = ['ui', 'browser', 'bench', 'simulation']
const foldersOf = (wanted) => readdirSync('tests', { withFileTypes: true }).flatMap((one) => (one.isDirectory() && wanted(one.name) ? [`tests/${one.name}/`] : []))

export const rules = {
  name: 'rules',
  says: 'the trade, the protocol, the gestures: every branch, by their own tests',
  args: [
    program('vitest/vitest.mjs'),
    'run',
    '--project=node',
    '--coverage',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${cache('rules.json')}`,
    ...foldersOf((name) => rulesTested.includes(name)),
  ],
  report: cache('rules.json'),
  count: vitestCounts,
}

// Apart, all that is left: coverage would make what they do a third dearer for nothing.
export const edges = {
  name: 'edges',
  says: 'the disk, the endpoint, the files; layers, words, contrast',
  args: [
    program('vitest/vitest.mjs'),
    'run',
    '--project=node',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${cache('edges.json')}`,
    ...foldersOf((name) => !rulesTested.includes(name) && !triedElsewhere.includes(name)),
  ],
  report: cache('edges.json'),
  count: vitestCounts,
}

// Apart: the coverage of the rules is the work of their own tests, and would slow these down for nothing.
export const screens = {
  name: 'screens',
  says: 'rooms, forms and dialogs, as their words say',
  args: [
    program('vitest/vitest.mjs'),
    'run',
    '--project=ui',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${cache('screens.json')}`,
  ],
  report: cache('screens.json'),
  count: vitestCounts,
}

export const simulation = {
  name: 'simulation',
  says: 'tablets and their endpoint under every fault, from seeds; weak variants caught',
  args: [
    program('vitest/vitest.mjs'),
    'run',
    '--project=simulation',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${cache('simulation.json')}`,
  ],
  // No fault of its own waits for a clock: a browser beside it does.
  priority: 5,
  report: cache('simulation.json'),
  count: vitestCounts,
}

export const browser = (chromium) => ({
  name: 'browser',
  says: 'the built app in a real Chromium',
  args: [program('@playwright/test/cli.js'), 'test', '--config', 'tests/browser/playwright.config.ts'],
  env: { CHROMIUM_PATH: chromium },
  report: cache('playwright.json'),
  count: playwrightCounts,
})
