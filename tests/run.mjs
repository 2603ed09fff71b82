// `npm test`: every check there is, in a real browser too. Two at a time, since two cores are what there is.
import { findChromium } from './runner/chromium.mjs'
import { runStep } from './runner/step.mjs'
import { advisories, browser, buildApp, buildServer, deadCode, lint, mutation, simulation, tools, types, unit } from './runner/steps.mjs'

const inTurn = async (steps) => {
  const outcomes = []
  for (const step of steps) outcomes.push(await runStep(step))
  return outcomes
}

const inChromium = async () => {
  try {
    const { path, refusals } = await findChromium()
    for (const refusal of refusals) console.log(`  chromium: ${refusal}`)
    console.log(`  chromium: using ${path}`)
    return await runStep(browser(path))
  } catch (error) {
    console.log(`✗ browser: ${error instanceof Error ? error.message : String(error)}`)
    return { passed: 0, failed: 1 }
  }
}

const start = performance.now()
const [fixed, tested] = await Promise.all([
  inTurn([types, lint, deadCode, advisories, buildApp, buildServer, mutation, simulation]),
  inTurn([tools, unit]),
])
const outcomes = [...fixed, ...tested, await inChromium()]
const sum = (pick) => outcomes.reduce((total, outcome) => total + pick(outcome), 0)
const passed = sum((outcome) => outcome.passed)
const failed = sum((outcome) => outcome.failed)

console.log(`\n${((performance.now() - start) / 1000).toFixed(0)} s`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
