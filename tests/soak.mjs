// `npm run soak`: what CI has no time for. 20,000 schedules of 150 steps on every core, 10,000
// days with PINs, changes of keys in any order, 60 kills of the store, and ten walks of 500 gestures at random on the built app (`npm run build`);
// the result is printed.
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { findChromium } from './runner/chromium.mjs'

const schedules = Number(process.env.SCHEDULES ?? 20_000)
const cores = availableParallelism()
const share = Math.ceil(schedules / cores)

const programOf = (file) =>
  file.startsWith('tests/browser/')
    ? ['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/browser/playwright.config.ts', '--reporter', 'line', file]
    : ['node_modules/vitest/vitest.mjs', 'run', '--project', file.startsWith('tests/simulation/') ? 'simulation' : 'node', file]

const run = (file, env) =>
  new Promise((resolve) => {
    let output = ''
    const child = spawn(process.execPath, programOf(file), {
      env: { ...process.env, ...env, SOAK: '1', NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'pipe'],
    })
    const collect = (chunk) => {
      output += chunk
      for (const line of String(chunk).split('\n')) if (/^\d+ schedules/.test(line)) console.log(line)
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('close', (code) => resolve({ file, code, output }))
  })

const inTurn = async (files) => {
  const done = []
  for (const [file, env] of files) done.push(await run(file, env))
  return done
}

const start = performance.now()
const parts = Array.from({ length: cores }, (_, n) => run('tests/simulation/longSchedules.test.ts', {
  SCHEDULES: String(Math.min(share, schedules - n * share)), SEED: String(100_000 + n * share),
}))
const outcomes = [...(await Promise.all(parts)), ...(await inTurn([
  ['tests/simulation/pins.test.ts', { SEED: '40000' }], ['tests/simulation/keyTurns.test.ts', {}], ['tests/server/store/durability.test.ts', {}],
  ['tests/browser/randomWalk.spec.ts', { CHROMIUM_PATH: (await findChromium()).path }],
]))]
for (const { file, code, output } of outcomes) {
  console.log(`${code === 0 ? '✓' : '✗'} ${file}`)
  if (code !== 0) console.log(output)
}
console.log(`${String(schedules)} schedules, ${((performance.now() - start) / 60_000).toFixed(1)} min, ${outcomes.every(({ code }) => code === 0) ? 'nothing lost, nothing diverged' : 'FAILED'}`)
process.exitCode = outcomes.every(({ code }) => code === 0) ? 0 : 1
