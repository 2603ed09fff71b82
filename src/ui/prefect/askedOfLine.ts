// What a line of the prefect's report or of DomiFa's axes opens: its own words, what it counts, and the figure whose acts are behind it.
import type { Settings } from '#domain/settings.ts'
import { serviceDay } from '#domain/time.ts'
import type { Period } from '#domain/time.ts'
import type { Section, SectionLine } from '#exports/reports/section.ts'
import type { Asked } from '#ui/figures/Definition.tsx'
import { periodAround, soFar } from '#ui/figures/period.ts'
import { askedOf } from '#ui/report/askedOf.ts'
import { behindWords } from '#ui/texts/behind.ts'
import { amount } from '#ui/texts/figures.ts'

/** A line that was pressed, under the head that it stands under. */
export type PressedLine = { readonly section: Section; readonly line: SectionLine }

type Of = { readonly period: Period; readonly settings: Pick<Settings, 'place' | 'prestations' | 'referrals'> }

// A month's opening days are those of its own days; where the year runs, of those that it has had.
const ofMonth = (figure: string, year: Period): { readonly code: string; readonly period: Period } | undefined => {
  const [, month = '', code] = /^months\.(\d{4}-\d\d)\.(.+)$/.exec(figure) ?? []
  const first = serviceDay(`${month}-01`)
  return first === undefined || code === undefined ? undefined : { code, period: soFar(periodAround('month', first), year.to) }
}

/** What is asked about a line; a line without a figure opens nothing. */
export const askedOfLine = ({ section, line: { label, value = 0, figure = '' } }: PressedLine, { period, settings }: Of): Asked => {
  const { code, period: days } = ofMonth(figure, period) ?? { code: figure, period }
  const asked = askedOf({ period: days, settings }, { code, text: amount(Number(value)) })
  return { ...asked, label: behindWords.within(section.title, label.trim()) }
}
