// The dependencies, asked about: what ships at `high`, what builds and tests at `critical`. Its last line is its remark.
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { faultsOfLock, seriousIn } from './advisories.mjs'

// Both questions at once: an offline machine waits no longer than this, in ms.
const patience = 15_000

const ask = (args) =>
  new Promise((resolve) => {
    execFile('npm', ['audit', '--json', ...args], { timeout: patience, maxBuffer: 20_000_000 }, (_error, stdout) => resolve(stdout))
  })

const [shipped, all] = await Promise.all([ask(['--omit=dev']), ask([])])
const found = [seriousIn(shipped, 'high'), seriousIn(all, 'critical')]
const faults = [...faultsOfLock(readFileSync('package-lock.json', 'utf8')), ...found.flatMap((list) => list ?? [])]

const answered = !found.includes(undefined)
for (const fault of new Set(faults)) console.log(fault)
console.log(`${answered ? '' : 'the registry gave no advisories, only the lock file was looked at; '}${faults.length === 0 ? 'nothing found' : 'found'}`)
process.exitCode = faults.length === 0 ? 0 : 1
