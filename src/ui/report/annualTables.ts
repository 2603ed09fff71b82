// The tables of the annual report, made of its figures alone: what happened in the year, what stood on its last day, each class, each month.
import { figureOfColumn } from '#domain/figures/figures.ts'
import type { MonthColumn } from '#domain/figures/figures.ts'
import { partsOfMean } from '#domain/figures/means.ts'
import { isStock } from '#domain/figures/stockLines.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import { yearBefore } from '#domain/reports/annualReport.ts'
import { monthsOf } from '#domain/time.ts'
import type { Period, ServiceDay } from '#domain/time.ts'
import type { ReportCell, ReportTable } from '#exports/reports/annualReportSheets.ts'
import { fileColumns, welcomeColumns } from '#ui/figures/MonthTables.tsx'
import { classRows, wholeOf } from '#ui/figures/classes.ts'
import { annualReport } from '#ui/texts/annualReport.ts'
import { areTold, tellingOf } from '#ui/texts/annualTelling.ts'
import type { Year } from '#ui/texts/annualTelling.ts'
import { amount, classWords, figures as words, figureWords, percent } from '#ui/texts/figures.ts'
import type { ClassCode, FigureCode } from '#ui/texts/figures.ts'
import { prestationWord } from '#ui/texts/prestationWord.ts'
import { mailWords, referralWord } from '#ui/texts/words.ts'

const { tables: heads } = annualReport
const { sheets } = heads

const flowCodes = [
  'people', 'newPeople', 'passages', 'anonymous', 'entries', 'openDays', 'dailyMean', 'passagesPerPerson', 'breakfasts', 'lunches', 'showers', 'laundry',
] as const satisfies readonly FigureCode[]
const fileCodes = [
  'domiciliationPassages', 'calls', 'decisions.first', 'decisions.renewals', 'radiations.all', 'refusals', 'holdersInPeriod',
  'mailIn', 'mailOut', 'forwarded', 'returned', 'mailPerOpenDay', 'mailPerHolder', 'exclusions',
] as const satisfies readonly FigureCode[]
const stockCodes = [
  'domiciled.people', 'domiciled.holders', 'domiciled.ayantsDroit', 'activeHoldersByDecision.first', 'activeHoldersByDecision.renewals', 'waiting',
] as const satisfies readonly FigureCode[]

const isLeft = (year: Year, code: string): boolean => tellingOf(year, code) === 'left'

// Of what is masked the cell has words, and no number.
const cellOf = (year: Year, code: string): ReportCell => {
  const telling = tellingOf(year, code)
  if (telling !== 'told') return heads.veiled[telling]
  const n = year.figures.get(code) ?? 0
  return { code, n, text: amount(n) }
}

// What is made of figures is told where all of them are.
const madeOf = (year: Year, codes: readonly string[], cell: ReportCell): ReportCell => (areTold(year, codes) ? cell : '')

type Line = { readonly code: string; readonly label: string }

const isCompared = ({ figures }: Year): boolean => figures.has('before.months')

const knownMonths = ({ figures }: Year): number => figures.get('before.months') ?? 0

const isWholeBefore = (year: Year): boolean => knownMonths(year) >= monthsOf(year.period).length

// Of a year that is known in part, the house was open on days of which nothing is known: by day of opening, its mean would be wrong.
const hasMean = (year: Year, code: string): boolean => partsOfMean[code]?.[1] !== 'openDays' || isWholeBefore(year)

// In the first year of a register everybody is new to it, and nobody is known to be new to the house.
const hasNew = ({ figures }: Year, code: string): boolean => code !== 'newPeople' || figures.get('before.newPeople') !== figures.get('before.people')

// What nobody noted yet is no 0. A year that was closed before that was known is printed as it was then (decisions/0033).
const hasBefore = (year: Year, code: string): boolean =>
  year.withoutZeros === true || (year.figures.has(`before.${code}`) && hasMean(year, code) && hasNew(year, code))

// What happened in six months is not set against a year; what stood on its last day may be.
const hasGap = (year: Year, code: string): boolean => year.withoutZeros === true || isStock(code) || isWholeBefore(year)

const lineOf = (year: Year) => ({ code, label }: Line) => {
  const { figures } = year
  const before = `before.${code}`
  const gap = Math.round(((figures.get(code) ?? 0) - (figures.get(before) ?? 0)) * 10) / 10
  const told = madeOf(year, [code, before], { n: gap, text: words.compared.signed(gap) })
  const compared = hasBefore(year, code) ? [cellOf(year, before), hasGap(year, code) ? told : ''] : ['', '']
  return { key: code, cells: [label, cellOf(year, code), ...(isCompared(year) ? compared : [])] }
}

const columnsOf = (year: Year, head: (period: Period) => string) => {
  const before = isCompared(year) ? [{ id: 'before', head: head(yearBefore(year.period)) }, { id: 'gap', head: heads.gap }] : []
  return [{ id: 'figure', head: words.paperColumns.figure }, { id: 'now', head: head(year.period) }, ...before]
}

const worded = (codes: readonly FigureCode[]): readonly Line[] => codes.map((code) => ({ code, label: figureWords[code].label }))

const unnoted = (year: Year, lines: readonly Line[]): readonly string[] =>
  (isCompared(year) && lines.some(({ code }) => !(code in partsOfMean) && !hasBefore(year, code)) ? [heads.unnoted(year.outside !== undefined)] : [])

const monthsKnown = (year: Year): readonly string[] => {
  const months = knownMonths(year)
  if (months === 0) return [heads.newPeople]
  return months < monthsOf(year.period).length ? [heads.partial(months, year.withoutZeros === true)] : []
}

const noteOf = (notes: readonly string[]): { readonly note?: string } => (notes.length === 0 ? {} : { note: notes.join(' ') })

const flowTable = (year: Year): ReportTable => {
  const { figures, period, settings } = year
  const own = [...figures.keys()].filter((code) => code.startsWith('prestations.')).map((code): Line => {
    const name = code.slice('prestations.'.length)
    return { code, label: prestationWord(settings.prestations.find((one) => one.code === name) ?? { code: name }) }
  })
  const lines = [...worded(flowCodes), ...own, ...worded(fileCodes), { code: 'referrals', label: words.referrals.all }].filter(({ code }) => !isLeft(year, code))
  return {
    id: 'flow', caption: heads.flow(period), sheet: sheets.flow, heads: columnsOf(year, heads.year), rows: lines.map(lineOf(year)),
    ...noteOf([...monthsKnown(year), ...unnoted(year, lines)]),
  }
}

const stockTable = (year: Year): ReportTable => {
  const lines = worded(stockCodes).filter(({ code }) => !isLeft(year, code))
  return { id: 'stock', caption: heads.stock(year.period.to), sheet: sheets.stock, heads: columnsOf(year, heads.lastDay), rows: lines.map(lineOf(year)), ...noteOf(unnoted(year, lines)) }
}

const classHeads = [{ id: 'class', head: words.columns.class }, { id: 'n', head: words.columns.count }, { id: 'share', head: words.columns.share }]

// Everyone who came has a number of passages, every exclusion a length.
const complete: ReadonlySet<ClassCode> = new Set<ClassCode>(['people.byPassages', 'exclusions.byLength'])

// A breakdown of nothing is no table: that there was none is told above it.
const classTable = (year: Year) => (of: ClassCode): readonly ReportTable[] => {
  const rows = classRows(year.figures, of).filter(({ code }) => !complete.has(of) || !code.endsWith('.unknown'))
  const total = rows.reduce((sum, { n }) => sum + n, 0)
  const codes = rows.map(({ code }) => code)
  if (total === 0 || !areTold(year, [wholeOf[of]]) || codes.some((code) => isLeft(year, code))) return []
  return [{
    id: of, caption: classWords[of].label, sheet: sheets.classes, grouped: true, heads: classHeads,
    rows: rows.map(({ code, word, share }) => ({ key: code, cells: [word, cellOf(year, code), madeOf(year, codes, { n: share, text: percent(share) })] })),
    foot: [words.columns.total, { n: total, text: amount(total), of: wholeOf[of] }, madeOf(year, codes, { n: 100, text: percent(100) })],
  }]
}

const doorsTable = (year: Year): readonly ReportTable[] => {
  const { figures, settings } = year
  const total = figures.get('referrals') ?? 0
  if (total === 0 || !areTold(year, ['referrals'])) return []
  const rows = settings.referrals.map((one) => ({ one, code: `referrals.to.${one.code}` })).filter(({ one, code }) => one.retired !== true || figures.has(code))
  return [{
    id: 'doors', caption: heads.doors, sheet: sheets.doors, heads: [{ id: 'door', head: heads.door }, { id: 'n', head: words.columns.count }],
    rows: rows.map(({ one, code }) => ({ key: code, cells: [referralWord(one), cellOf(year, code)] })),
    foot: [words.columns.total, { n: total, text: amount(total), of: 'referrals' }],
  }]
}

const mailWays = ['mailIn', 'mailOut', 'forwarded', 'returned'] as const

const mailTable = (year: Year): ReportTable => ({
  id: 'mail', caption: heads.mail(year.period), sheet: sheets.mail,
  heads: [
    { id: 'kind', head: words.columns.mail }, { id: 'mailIn', head: words.columns.mailIn }, { id: 'mailOut', head: words.columns.mailOut },
    { id: 'forwarded', ...words.columns.forwarded }, { id: 'returned', ...words.columns.returned },
  ],
  rows: mailKinds.map((kind) => ({ key: kind, cells: [mailWords[kind].many, ...mailWays.map((way) => cellOf(year, `${way}.${kind}`))] })),
})

const pileTable = (year: Year): readonly ReportTable[] => isLeft(year, 'waiting') ? [] : [{
  id: 'pile', caption: heads.pile(year.period.to), sheet: sheets.pile, heads: [{ id: 'kind', head: words.columns.mail }, { id: 'n', head: words.columns.count }],
  rows: mailKinds.map((kind) => ({ key: kind, cells: [mailWords[kind].many, cellOf(year, `waiting.${kind}`)] })),
}]

type Months = { readonly id: string; readonly caption: string; readonly sheet: string; readonly columns: readonly MonthColumn[]; readonly note?: string }

const totalOf = (year: Year) => (column: MonthColumn): ReportCell => {
  const of = figureOfColumn(column)
  const n = year.figures.get(of) ?? 0
  return areTold(year, [of]) ? { n, text: amount(n), of } : cellOf(year, of)
}

const monthTable = (year: Year) => ({ columns, ...table }: Months): ReportTable => {
  const months = monthsOf(year.period)
  const shown = columns.filter((column) => !months.some(({ from }) => isLeft(year, monthCode(from, column))))
  return {
    ...table, heads: [{ id: 'month', head: words.columns.month }, ...shown.map((id) => ({ id, ...words.heads[id] }))],
    rows: months.map((month) => ({ key: month.from, cells: [words.month(month), ...shown.map((column) => cellOf(year, monthCode(month.from, column)))] })),
    foot: [words.columns.total, ...shown.map(totalOf(year))],
  }
}

const monthCode = (from: ServiceDay, column: MonthColumn): string => `months.${from.slice(0, 7)}.${column}`

const flowClasses = ['people.byPassages', 'radiations.byGround', 'refusals.byGround', 'refusals.byOrientation', 'exclusions.byScope', 'exclusions.byLength'] as const
const stockClasses = ['activeHolders.bySex', 'activeHolders.byAge', 'activeHolders.byComposition', 'activeHolders.byLink'] as const

/** By what they tell: the year, its last day, and its months. */
export type AnnualTables = Readonly<Record<'flow' | 'stock' | 'months', readonly ReportTable[]>>

/** Every table of a year. */
export const annualTables = (year: Year): AnnualTables => ({
  flow: [flowTable(year), ...flowClasses.flatMap(classTable(year)), ...doorsTable(year), mailTable(year)],
  stock: [stockTable(year), ...stockClasses.flatMap(classTable(year)), ...pileTable(year)],
  months: [
    { id: 'welcome', caption: words.months.welcome, sheet: sheets.welcome, columns: welcomeColumns, ...(year.outside === undefined ? { note: words.distinct } : {}) },
    { id: 'files', caption: words.months.files, sheet: sheets.files, columns: fileColumns },
  ].map(monthTable(year)),
})
