// The classes of each breakdown, all of them, whoever is in them: an absent class is 0, an unknown one is said.
import { grounds, liensCommune, orientations, refusalGrounds } from '#domain/domiciliation/words.ts'
import { ageBrackets } from '#domain/figures/ages.ts'
import { exclusionLengths, exclusionScopes } from '#domain/figures/exclusionClasses.ts'
import { frequencyBands } from '#domain/figures/frequency.ts'
import { sharesOf } from '#domain/figures/tally.ts'
import type { Tally } from '#domain/figures/tally.ts'
import { compositions, sexes } from '#domain/person/description.ts'
import { ageWords, exclusionLengthWords, exclusionScopeWords, frequencyWords } from '#ui/texts/figures.ts'
import type { ClassCode, FigureCode } from '#ui/texts/figures.ts'
import { compositionWords, groundWords, linkWords, orientationWords, refusalGroundWords, sexWords, unknownWord } from '#ui/texts/words.ts'

export type ClassRow = { readonly code: string; readonly word: string; readonly n: number; readonly share: number }

type Named = { readonly code: string; readonly word: string }

const named = <Code extends string>(codes: readonly Code[], words: Readonly<Record<Code, string>>): readonly Named[] =>
  codes.map((code) => ({ code, word: words[code] }))

const breakdowns: Readonly<Record<ClassCode, readonly Named[]>> = {
  'activeHolders.bySex': named(sexes, sexWords),
  'activeHolders.byAge': ageBrackets.map((code) => ({ code, word: ageWords(code) })),
  'activeHolders.byComposition': named(compositions, compositionWords),
  'activeHolders.byLink': named(liensCommune, linkWords),
  'radiations.byGround': named(grounds, groundWords),
  'refusals.byGround': named(refusalGrounds, refusalGroundWords),
  'refusals.byOrientation': named(orientations, orientationWords),
  'people.byPassages': named(frequencyBands, frequencyWords),
  'exclusions.byScope': named(exclusionScopes, exclusionScopeWords),
  'exclusions.byLength': named(exclusionLengths, exclusionLengthWords),
}

/** The figure that the classes of a breakdown add up to. */
export const wholeOf = {
  'activeHolders.bySex': 'domiciled.holders', 'activeHolders.byAge': 'domiciled.holders', 'activeHolders.byComposition': 'domiciled.holders', 'activeHolders.byLink': 'domiciled.holders',
  'radiations.byGround': 'radiations.all', 'refusals.byGround': 'refusals', 'refusals.byOrientation': 'refusals', 'people.byPassages': 'people',
  'exclusions.byScope': 'exclusions', 'exclusions.byLength': 'exclusions',
} as const satisfies Readonly<Record<ClassCode, FigureCode>>

/** A breakdown with its shares, which sum to 100.0 (metier.md §6). */
export const classRows = (tally: Tally, of: ClassCode): readonly ClassRow[] => {
  const counts = [...breakdowns[of], { code: 'unknown', word: unknownWord }].map(({ code, word }) => ({
    code: `${of}.${code}`, word, n: tally.get(`${of}.${code}`) ?? 0,
  }))
  const shares = sharesOf(new Map(counts.map(({ code, n }) => [code, n])))
  return counts.map((one) => ({ ...one, share: shares.get(one.code) ?? 0 }))
}
