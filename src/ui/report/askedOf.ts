// What a figure of the report is called and counts, by its code, and of which days: a definition is one tap away, acts one further (metier.md §6).
import { isStock } from '#domain/figures/stockLines.ts'
import { ofBefore, yearBefore } from '#domain/reports/annualReport.ts'
import type { Asked } from '#ui/figures/Definition.tsx'
import { labelOf } from '#ui/figures/acts/labelOf.ts'
import type { Year } from '#ui/texts/annualTelling.ts'
import { classWords, figures as words, figureWords } from '#ui/texts/figures.ts'
import { domifaMeans } from '#ui/texts/domifaMeans.ts'
import type { Told } from '#ui/texts/sentence.ts'

type Means = { readonly means: string }

const defined: ReadonlyMap<string, Means> = new Map<string, Means>([...Object.entries(figureWords), ...Object.entries(classWords)])

// A class counts what its whole does.
const definedBy = (code: string): string | undefined => (defined.get(code) ?? defined.get(code.slice(0, code.lastIndexOf('.'))))?.means

// Of several figures that are told as one number, what each counts.
const means = (code: string): string => [...new Set(code.split('~').map((one) => domifaMeans(one) ?? definedBy(one) ?? ofHouse(one)))].join(' ')

const ofHouse = (code: string): string => {
  if (code === 'referrals') return words.referrals.allMeans
  return code.startsWith('referrals.') ? words.referrals.means : words.prestation
}

/** What is asked about a figure of a year; under `before.`, about the same figure of the year before. */
export const askedOf = ({ period, settings }: Pick<Year, 'period' | 'settings'>, { code, text }: Pick<Told, 'code' | 'text'>): Asked => {
  const before = ofBefore(code)
  const figure = before ?? code
  const days = before === undefined ? period : yearBefore(period)
  const when = isStock(figure) ? words.on(days.to).toLowerCase() : words.span(days)
  return { label: labelOf(figure, settings), means: means(figure), value: text, when, code, period }
}
