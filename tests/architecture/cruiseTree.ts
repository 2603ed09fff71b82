import { cruise, type ICruiseResult, type IFlattenedRuleSet, type IModule } from 'dependency-cruiser'
import { layers } from './layers.ts'

type Breach = { readonly rule: string; readonly from: string; readonly to: string }
export type Walk = { readonly modules: number; readonly breaches: readonly Breach[] }

const isResult = (output: ICruiseResult | string): output is ICruiseResult => typeof output !== 'string'

type Rule = NonNullable<IFlattenedRuleSet['forbidden']>[number]
type Way = Extract<Rule, { readonly to: { reachable: boolean } }>
type Place = { readonly path?: string | string[]; readonly pathNot?: string | string[] }

const isWay = (rule: Rule): rule is Way => 'to' in rule && 'reachable' in rule.to

const isOneOf = (at: string, patterns: string | string[]): boolean => [patterns].flat().some((one) => new RegExp(one).test(at))

const stands = (at: string, { path = [], pathNot = [] }: Place): boolean => isOneOf(at, path) && !isOneOf(at, pathNot)

// dependency-cruiser looks for a way from each file to each other: half of its time. One walk from all of the beginnings finds them all.
const unreached = (rule: Way, modules: readonly IModule[]): readonly Breach[] => {
  const ways = new Map(modules.map(({ source, dependencies }) => [source, dependencies.map(({ resolved }) => resolved)] as const))
  const met = new Set([...ways.keys()].filter((source) => stands(source, rule.from)))
  for (const source of met) for (const next of ways.get(source) ?? []) met.add(next)
  return [...ways.keys()].filter((source) => stands(source, rule.to) && !met.has(source)).map((source) => ({ rule: rule.name ?? '', from: source, to: source }))
}

const rules = layers.forbidden ?? []

/** Reads every module under `src` and `tests` of a tree and says which layer rules they break. */
export async function cruiseTree(baseDir: string): Promise<Walk> {
  const { output } = await cruise(
    ['src', 'tests'],
    {
      baseDir,
      ruleSet: { ...layers, forbidden: rules.filter((rule) => !isWay(rule)) },
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
    breaches: [
      ...output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
      ...rules.filter(isWay).flatMap((rule) => unreached(rule, output.modules)),
    ],
  }
}
