// The report to the prefect, line by line [CASF D264-8], from the year's figures, its declaration and the letterhead alone. It leaves the house: what
// is small is masked in it (metier.md §6).
import { grounds, refusalGrounds } from '#domain/domiciliation/words.ts'
import { monthsOf } from '#domain/time.ts'
import { line, readerOf } from '#exports/reports/domifaAxisLines.ts'
import type { Figure, Read } from '#exports/reports/domifaAxisLines.ts'
import type { Section, SectionLine } from '#exports/reports/section.ts'
import type { PrefectYear } from '#ui/prefect/prefectYear.ts'
import { figures } from '#ui/texts/figures.ts'
import { prefectLines as words } from '#ui/texts/prefect.ts'
import { groundWords, refusalGroundWords } from '#ui/texts/words.ts'

const inForce = (read: Read, { period }: PrefectYear): Section => ({
  title: words.inForce(period.to),
  lines: [
    line('holders', words.holders, read('domiciled.holders')), line('first', words.first, read('activeHoldersByDecision.first')),
    line('renewals', words.renewals, read('activeHoldersByDecision.renewals')), line('ayantsDroit', words.ayantsDroit, read('domiciled.ayantsDroit')),
    line('people', words.people, read('domiciled.people')),
  ],
})

const delivered = (read: Read, { year }: PrefectYear): Section => ({
  title: words.delivered(year),
  lines: [
    line('all', words.all, read('decisions.first~decisions.renewals')), line('first', words.firstDecisions, read('decisions.first')),
    line('renewals', words.renewalDecisions, read('decisions.renewals')),
  ],
})

const unknown = (label: string, told: Figure): readonly SectionLine[] => (told.value === 0 ? [] : [line('unknown', label, told)])

const hasMasked = ({ lines }: Section): boolean => lines.some(({ figure, value }) => figure !== undefined && typeof value === 'string')

/** What a number that is not told means is said once, where the first one stands. */
const withNote = (sections: readonly Section[]): readonly Section[] => {
  const first = sections.find(hasMasked)
  return sections.map((section) => (section === first ? { ...section, notes: [words.maskedMeans] } : section))
}

const radiations = (read: Read, { year }: PrefectYear): Section => ({
  title: words.radiations(year),
  lines: [
    line('all', words.all, read('radiations.all')), ...grounds.map((ground) => line(ground, groundWords[ground], read(`radiations.byGround.${ground}`))),
    ...unknown(words.unknown, read('radiations.byGround.unknown')),
  ],
})

const refusals = (read: Read, { year }: PrefectYear): Section => ({
  title: words.refusals(year),
  lines: [
    line('all', words.all, read('refusals')), ...refusalGrounds.map((ground) => line(ground, refusalGroundWords[ground], read(`refusals.byGround.${ground}`))),
    ...unknown(words.unknown, read('refusals.byGround.unknown')),
  ],
})

const means = ({ means: { staff, volunteers, humanCost, totalCost, material } }: PrefectYear): Section => ({
  title: words.means,
  lines: [
    line('staff', words.staff, staff === undefined ? undefined : staff / 100), line('volunteers', words.volunteers, volunteers), line('humanCost', words.humanCost, humanCost),
    line('totalCost', words.totalCost, totalCost), line('material', words.material, material),
  ],
})

const opening = (read: Read, { year, letterhead: { hours } }: PrefectYear): Section => ({
  title: words.opening,
  lines: [
    line('week', words.week, words.weekdays([1, 2, 3, 4, 5, 6, 7].filter((weekday) => read(`calendar.weekday.${String(weekday)}`).value !== 0))),
    line('hours', words.hours, hours === '' ? undefined : hours), line('openDays', words.openDays(year), read('openDays')),
  ],
})

const months = (read: Read, { year, period }: PrefectYear): Section => ({
  title: words.months(year),
  lines: monthsOf(period).map((month) => line(month.from.slice(0, 7), figures.month(month), read(`months.${month.from.slice(0, 7)}.openDays`))),
})

/** Its lines in the order of the article; what was not answered has no value. */
export const prefectSections = (year: PrefectYear): readonly Section[] => {
  const read = readerOf(year.figures, year.outside)
  return withNote([inForce(read, year), delivered(read, year), radiations(read, year), refusals(read, year), means(year), opening(read, year), months(read, year)])
}
