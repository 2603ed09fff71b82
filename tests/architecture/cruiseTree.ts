import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { layers } from './layers.ts'

type Breach = { readonly rule: string; readonly from: string; readonly to: string }
export type Walk = { readonly modules: number; readonly breaches: readonly Breach[] }

const isResult = (output: ICruiseResult | string): output is ICruiseResult => typeof output !== 'string'

/** Reads every module under `src` and `tests` of a tree and says which layer rules they break. */
export async function cruiseTree(baseDir: string): Promise<Walk> {
  const { output } = await cruise(
    ['src', 'tests'],
    {
      baseDir,
      ruleSet: layers,
      validate: true,
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '^tests/bench/' },
    },
    { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'], exportsFields: ['exports'], conditionNames: ['import', 'node', 'types'] },
  )
  if (!isResult(output)) throw new Error(`dependency-cruiser answered with text: ${output}`)
  return {
    modules: output.modules.filter((module) => module.source.startsWith('src/')).length,
    breaches: output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  }
}
