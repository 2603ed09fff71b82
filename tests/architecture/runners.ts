import { createFilter } from 'vite'
import { browser, edges, rules, screens, simulation } from '../runner/steps.mjs'
import { files } from '../runner/suites.mjs'

type Runner = { readonly name: string; readonly runs: (path: string) => boolean }

const projects = Object.entries(files).map(([name, { include, exclude }]) => ({ asked: `--project=${name}`, runs: createFilter(include, exclude, { resolve: false }) }))

// Vitest takes the files of the project that is asked for which stand in one of the folders, if any is named.
const byVitest = ({ name, args }: typeof edges): Runner => {
  const folders = args.filter((one) => one.startsWith('tests/'))
  const asked = projects.filter((project) => args.includes(project.asked))
  return { name, runs: (path) => asked.some(({ runs }) => runs(path)) && (folders.length === 0 || folders.some((folder) => path.startsWith(folder))) }
}

const inBrowser: Runner = { name: browser('').name, runs: createFilter('tests/browser/**/*.spec.ts', undefined, { resolve: false }) }
const runners = [...[rules, edges, screens, simulation].map(byVitest), inBrowser]

/** The steps of `npm test` that run a file. */
export const runnersOf = (path: string): readonly string[] => runners.filter(({ runs }) => runs(path)).map(({ name }) => name)

/** A test that nobody runs passes for ever; one that two run costs twice. */
export const isAstray = (path: string): boolean => /\.(?:test|spec)\.\w+$/.test(path) && runnersOf(path).length !== 1
