// What a figure of the report is called and counts, by its code, and of which days: a definition is one tap away, acts one further (metier.md §6).
import { isStock } from '#domain/figures/stockLines.ts'
import { yearBefore } from '#domain/reports/annualReport.ts'
import type { Asked } from '#ui/figures/Definition.tsx'
import { labelOf } from '#ui/figures/acts/labelOf.ts'
import type { Year } from '#ui/texts/annualTelling.ts'
import { classWords, figures as words, figureWords } from '#ui/texts/figures.ts'
import type { Told } from '#ui/texts/sentence.ts'

type Means = { readonly means: string }

const defined: ReadonlyMap<string, Means> = new Map<string, Means>([...Object.entries(figureWords), ...Object.entries(classWords)])

// A class counts what its whole does.
const definedBy = (code: string): string | undefined => (defined.get(code) ?? defined.get(code.slice(0, code.lastIndexOf('.'))))?.means

const ofHouse = (code: string): string => {
  if (code === 'referrals') return words.referrals.allMeans
  return code.startsWith('referrals.') ? words.referrals.means : words.prestation
}

const prefix = 'before.'

/** What is asked about a figure of a year; under `before.`, about the same figure of the year before. */
export const askedOf = ({ period, settings }: Pick<Year, 'period' | 'settings'>, { code, text }: Pick<Told, 'code' | 'text'>): Asked => {
  const isBefore = code.startsWith(prefix)
  const figure = isBefore ? code.slice(prefix.length) : code
  const days = isBefore ? yearBefore(period) : period
  const when = isStock(figure) ? words.on(days.to).toLowerCase() : words.span(days)
  return { label: labelOf(figure, settings), means: definedBy(figure) ?? ofHouse(figure), value: text, when, code: figure, period: days }
}
