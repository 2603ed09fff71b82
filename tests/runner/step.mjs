// One step of the checks: a program, what it printed, how long it took. A step that crashes, hangs or counts nothing
// has failed; nothing is skipped in silence.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'

const longest = 9 * 60_000

const execute = (program, args, env) =>
  new Promise((resolve) => {
    let output = ''
    const child = spawn(program, args, { env: { ...process.env, NO_COLOR: '1', ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
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

const alone = (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

// The program's own count, plus one for what it cannot count itself: a crash, a file that does not load, a threshold.
const counted = (step, code) => {
  if (!existsSync(step.report)) return { passed: 0, failed: 1, remark: 'left no report' }
  const tally = step.count(JSON.parse(readFileSync(step.report, 'utf8')))
  if (tally.passed + tally.failed === 0) return { passed: 0, failed: 1, remark: 'ran no test' }
  const skipped = tally.skipped > 0 ? { failed: tally.failed + tally.skipped, remark: `${tally.skipped} skipped` } : {}
  const crash = code !== 0 && tally.failed === 0 ? { failed: 1, remark: `every test passed, yet it ended with ${code}` } : {}
  return { ...tally, ...skipped, ...crash }
}

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
  const { code, output } = await execute(process.execPath, step.args, step.env)
  const tally = step.report === undefined ? alone(code) : counted(step, code)
  const outcome = { ...tally, seconds: (performance.now() - start) / 1000 }
  print(step, outcome, output)
  return outcome
}
