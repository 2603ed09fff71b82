// The tables of the annual report, made of its figures alone: what happened in the year, what stood on its last day, each class, each month.
import { figureOfColumn } from '#domain/figures/figures.ts'
import type { MonthColumn } from '#domain/figures/figures.ts'
import type { Tally } from '#domain/figures/tally.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import { yearBefore } from '#domain/reports/annualReport.ts'
import { monthsOf } from '#domain/time.ts'
import type { Period } from '#domain/time.ts'
import type { ReportCell, ReportTable } from '#exports/reports/annualReportSheets.ts'
import { fileColumns, welcomeColumns } from '#ui/figures/MonthTables.tsx'
import { classRows, wholeOf } from '#ui/figures/classes.ts'
import { annualReport } from '#ui/texts/annualReport.ts'
import type { Year } from '#ui/texts/annualTelling.ts'
import { monthAndYear } from '#ui/texts/dates.ts'
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

const cellOf = (figures: Tally, code: string): ReportCell => {
  const n = figures.get(code) ?? 0
  return { code, n, text: amount(n) }
}

type Line = { readonly code: string; readonly label: string }

const isCompared = ({ figures }: Year): boolean => figures.has('before.months')

const lineOf = (year: Year) => ({ code, label }: Line) => {
  const { figures } = year
  const [now, before] = [cellOf(figures, code), cellOf(figures, `before.${code}`)]
  const gap = Math.round(((figures.get(code) ?? 0) - (figures.get(`before.${code}`) ?? 0)) * 10) / 10
  return { key: code, cells: isCompared(year) ? [label, now, before, { n: gap, text: words.compared.signed(gap) }] : [label, now] }
}

const columnsOf = (year: Year, head: (period: Period) => string) => {
  const before = isCompared(year) ? [{ id: 'before', head: head(yearBefore(year.period)) }, { id: 'gap', head: heads.gap }] : []
  return [{ id: 'figure', head: words.paperColumns.figure }, { id: 'now', head: head(year.period) }, ...before]
}

const worded = (codes: readonly FigureCode[]): readonly Line[] => codes.map((code) => ({ code, label: figureWords[code].label }))

const noted = ({ figures, period }: Year): string | undefined => {
  const months = figures.get('before.months') ?? 0
  if (months === 0) return heads.newPeople
  return months < monthsOf(period).length ? heads.partial(months) : undefined
}

const flowTable = (year: Year): ReportTable => {
  const { figures, period, settings } = year
  const own = [...figures.keys()].filter((code) => code.startsWith('prestations.')).map((code): Line => {
    const name = code.slice('prestations.'.length)
    return { code, label: prestationWord(settings.prestations.find((one) => one.code === name) ?? { code: name }) }
  })
  const lines = [...worded(flowCodes), ...own, ...worded(fileCodes), { code: 'referrals', label: words.referrals.all }]
  const note = noted(year)
  return {
    id: 'flow', caption: heads.flow(period), sheet: sheets.flow, heads: columnsOf(year, heads.year), rows: lines.map(lineOf(year)), ...(note === undefined ? {} : { note }),
  }
}

const stockTable = (year: Year): ReportTable => ({
  id: 'stock', caption: heads.stock(year.period.to), sheet: sheets.stock, heads: columnsOf(year, heads.lastDay), rows: worded(stockCodes).map(lineOf(year)),
})

const classHeads = [{ id: 'class', head: words.columns.class }, { id: 'n', head: words.columns.count }, { id: 'share', head: words.columns.share }]

// Everyone who came has a number of passages, every exclusion a length.
const complete: ReadonlySet<ClassCode> = new Set<ClassCode>(['people.byPassages', 'exclusions.byLength'])

// A breakdown of nothing is no table: that there was none is told above it.
const classTable = ({ figures }: Year) => (of: ClassCode): readonly ReportTable[] => {
  const rows = classRows(figures, of).filter(({ code }) => !complete.has(of) || !code.endsWith('.unknown'))
  const total = rows.reduce((sum, { n }) => sum + n, 0)
  if (total === 0) return []
  return [{
    id: of, caption: classWords[of].label, sheet: sheets.classes, grouped: true, heads: classHeads,
    rows: rows.map(({ code, word, n, share }) => ({ key: code, cells: [word, { code, n, text: amount(n) }, { n: share, text: percent(share) }] })),
    foot: [words.columns.total, { n: total, text: amount(total), of: wholeOf[of] }, { n: 100, text: percent(100) }],
  }]
}

const doorsTable = ({ figures, settings }: Year): readonly ReportTable[] => {
  const total = figures.get('referrals') ?? 0
  if (total === 0) return []
  const rows = settings.referrals.map((one) => ({ one, code: `referrals.to.${one.code}` })).filter(({ one, code }) => one.retired !== true || figures.has(code))
  return [{
    id: 'doors', caption: heads.doors, sheet: sheets.doors, heads: [{ id: 'door', head: heads.door }, { id: 'n', head: words.columns.count }],
    rows: rows.map(({ one, code }) => ({ key: code, cells: [referralWord(one), cellOf(figures, code)] })),
    foot: [words.columns.total, { n: total, text: amount(total), of: 'referrals' }],
  }]
}

const mailWays = ['mailIn', 'mailOut', 'forwarded', 'returned'] as const

const mailTable = ({ figures, period }: Year): ReportTable => ({
  id: 'mail', caption: heads.mail(period), sheet: sheets.mail,
  heads: [
    { id: 'kind', head: words.columns.mail }, { id: 'mailIn', head: words.columns.mailIn }, { id: 'mailOut', head: words.columns.mailOut },
    { id: 'forwarded', ...words.columns.forwarded }, { id: 'returned', ...words.columns.returned },
  ],
  rows: mailKinds.map((kind) => ({ key: kind, cells: [mailWords[kind].many, ...mailWays.map((way) => cellOf(figures, `${way}.${kind}`))] })),
})

const pileTable = ({ figures, period }: Year): ReportTable => ({
  id: 'pile', caption: heads.pile(period.to), sheet: sheets.pile, heads: [{ id: 'kind', head: words.columns.mail }, { id: 'n', head: words.columns.count }],
  rows: mailKinds.map((kind) => ({ key: kind, cells: [mailWords[kind].many, cellOf(figures, `waiting.${kind}`)] })),
})

type Months = { readonly id: string; readonly caption: string; readonly sheet: string; readonly columns: readonly MonthColumn[]; readonly note?: string }

const monthTable = ({ figures, period }: Year) => ({ columns, ...table }: Months): ReportTable => ({
  ...table,
  heads: [{ id: 'month', head: words.columns.month }, ...columns.map((id) => ({ id, ...words.heads[id] }))],
  rows: monthsOf(period).map(({ from }) => ({ key: from, cells: [monthAndYear(from), ...columns.map((column) => cellOf(figures, `months.${from.slice(0, 7)}.${column}`))] })),
  foot: [words.columns.total, ...columns.map((column) => { const of = figureOfColumn(column); const n = figures.get(of) ?? 0; return { n, text: amount(n), of } })],
})

const flowClasses = ['people.byPassages', 'radiations.byGround', 'refusals.byGround', 'refusals.byOrientation', 'exclusions.byScope', 'exclusions.byLength'] as const
const stockClasses = ['activeHolders.bySex', 'activeHolders.byAge', 'activeHolders.byComposition', 'activeHolders.byLink'] as const

/** By what they tell: the year, its last day, and its months. */
export type AnnualTables = Readonly<Record<'flow' | 'stock' | 'months', readonly ReportTable[]>>

/** Every table of a year. */
export const annualTables = (year: Year): AnnualTables => ({
  flow: [flowTable(year), ...flowClasses.flatMap(classTable(year)), ...doorsTable(year), mailTable(year)],
  stock: [stockTable(year), ...stockClasses.flatMap(classTable(year)), pileTable(year)],
  months: [
    { id: 'welcome', caption: words.months.welcome, sheet: sheets.welcome, columns: welcomeColumns, note: words.distinct },
    { id: 'files', caption: words.months.files, sheet: sheets.files, columns: fileColumns },
  ].map(monthTable(year)),
})
