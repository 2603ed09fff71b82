// One step of the checks: a program, what it printed, how long it took. A step that crashes, hangs or counts nothing
// has failed; nothing is skipped in silence.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { setPriority } from 'node:os'
import { tallyOfCode, tallyOfReport } from './tally.mjs'

// Three times what the slowest step takes on two cores.
const longest = 25 * 60_000

const execute = (program, { args, env, priority = 0 }) =>
  new Promise((resolve) => {
    let output = ''
    const child = spawn(program, args, { env: { ...process.env, NO_COLOR: '1', ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    if (priority !== 0 && child.pid !== undefined) setPriority(child.pid, priority)
    const collect = (chunk) => {
      output += chunk
    }
    const tooLong = setTimeout(() => {
      output += `\nstopped after ${longest / 60_000} minutes`
      child.kill('SIGKILL')
    }, longest)
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('error', (error) => collect(String(error)))
    child.on('close', (code) => {
      clearTimeout(tooLong)
      resolve({ code, output })
    })
  })

const countsOf = (step) => (existsSync(step.report) ? step.count(JSON.parse(readFileSync(step.report, 'utf8'))) : undefined)

const print = (step, outcome, output) => {
  const mark = outcome.failed === 0 ? '✓' : '✗'
  const count = step.report === undefined ? '' : `, ${outcome.passed} passed, ${outcome.failed} failed`
  const remark = outcome.remark === undefined ? '' : ` (${outcome.remark})`
  if (outcome.failed > 0) console.log(`\n── ${step.name} ──\n${output.trim()}\n`)
  console.log(`${mark} ${step.name}: ${step.says}${count}${remark}, ${outcome.seconds.toFixed(1)} s`)
}

/** Runs a step to its end, prints its outcome, and gives how many checks passed and failed in it. */
export async function runStep(step) {
  const start = performance.now()
  if (step.report !== undefined) rmSync(step.report, { force: true })
  const { code, output } = await execute(process.execPath, step)
  const tally = step.report === undefined ? tallyOfCode(code) : tallyOfReport(countsOf(step), code)
  const outcome = { ...tally, ...(step.remark === undefined ? {} : { remark: step.remark(output) }), seconds: (performance.now() - start) / 1000 }
  print(step, outcome, output)
  return outcome
}
