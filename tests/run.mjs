// `npm test`: every check there is, in a real browser too. Three at a time on two cores: neither of them stands still.
import { findChromium } from './runner/chromium.mjs'
import { runStep } from './runner/step.mjs'
import { advisories, browser, buildApp, buildServer, deadCode, edges, lint, mutation, rules, screens, simulation, tools, types } from './runner/steps.mjs'

const inTurn = async (steps) => {
  const outcomes = []
  for (const step of steps) outcomes.push(await runStep(step))
  return outcomes
}

const chromiumAfter = async (installed) => {
  await installed
  try {
    const { path, refusals } = await findChromium()
    for (const refusal of refusals) console.log(`  chromium: ${refusal}`)
    console.log(`  chromium: using ${path}`)
    return path
  } catch (error) {
    console.log(`✗ browser: ${error instanceof Error ? error.message : String(error)}`)
    return undefined
  }
}

const inChromium = (path) => (path === undefined ? { passed: 0, failed: 1 } : runStep(browser(path)))

const start = performance.now()
// Debian's packages come over the network while the cores work, one installation at a time.
const installed = runStep(tools)
const chromium = chromiumAfter(installed)
const built = inTurn([types, lint, deadCode, advisories, buildApp, buildServer])
const mutants = built.then(() => inTurn([mutation]))
const inNode = Promise.all([installed, runStep(rules)]).then(async ([tool, rule]) => [tool, rule, await runStep(edges)])
const tested = Promise.all([runStep(screens), inNode]).then((both) => both.flat())
// Two browsers take the places of two programs. They wait, for the disk and for each other: the simulation, which never does, has the cores then.
const alone = Promise.all([chromium, built, tested])
const seen = alone.then(([path]) => inChromium(path))
const played = alone.then(() => inTurn([simulation]))
const outcomes = [...(await built), ...(await mutants), ...(await tested), ...(await played), await seen]
const sum = (pick) => outcomes.reduce((total, outcome) => total + pick(outcome), 0)
const passed = sum((outcome) => outcome.passed)
const failed = sum((outcome) => outcome.failed)

console.log(`\n${((performance.now() - start) / 1000).toFixed(0)} s`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
