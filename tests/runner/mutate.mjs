// Tries each mutant in this process: `node tests/runner/mutate.mjs`. One that no test sees, or that does not apply any more, fails the check.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { startVitest } from 'vitest/node'
import { harmless, mutants } from './mutants.mjs'

const changed = ({ file, edits }) =>
  edits.reduce((code, [from, to]) => {
    if (code.split(from).length !== 2) throw new Error(`${file}: "${from}" is not there once`)
    return code.replace(from, () => to)
  }, readFileSync(file, 'utf8'))

const planted = (mutant) => {
  const code = changed(mutant)
  const target = resolve(mutant.file)
  return { name: 'mutant', enforce: 'pre', load: (id) => (id === target ? code : undefined) }
}

const quiet = { onInit: () => undefined }

// A file that does not even load has seen nothing: only a test that failed counts.
const sees = (module) => module.errors().length === 0 && [...module.children.allTests('failed')].length > 0

const missedBy = async (mutant) => {
  const vitest = await startVitest(
    'test',
    mutant.tests,
    { config: false, watch: false, isolate: false, pool: 'threads', maxWorkers: 1, reporters: [quiet], include: mutant.tests, passWithNoTests: true },
    { plugins: [planted(mutant)], configFile: false },
  )
  const seen = vitest.state.getTestModules().filter(sees).map(({ moduleId }) => moduleId)
  await vitest.close()
  return mutant.tests.filter((file) => !seen.includes(resolve(file)))
}

const survivors = []
for (const mutant of mutants) {
  const missed = await missedBy(mutant)
  if (missed.length > 0) survivors.push(`${mutant.says}: not seen by ${missed.join(', ')}`)
}
const seesNothing = (await missedBy(harmless)).length === harmless.tests.length
if (!seesNothing) survivors.push('a file that is right was taken for wrong')

for (const survivor of survivors) console.log(survivor)
console.log(`${mutants.length} mutants, ${survivors.length} survived`)
process.exitCode = survivors.length === 0 ? 0 : 1
