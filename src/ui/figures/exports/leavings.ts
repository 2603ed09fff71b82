// Each file that leaves the Bilan: how it is made, and why it may not be for this period.
import { aggregatesOf } from '#domain/aggregates/aggregates.ts'
import { agentsOf } from '#domain/agents/agents.ts'
import { changesSince } from '#domain/closings/afterClosing.ts'
import { standingClosing } from '#domain/closings/closings.ts'
import { monthTable } from '#domain/figures/figures.ts'
import { whoIs } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { daysBetween } from '#domain/time.ts'
import type { Period, ServiceDay } from '#domain/time.ts'
import { actsFileName, actsSheets } from '#exports/figures/actsSheets.ts'
import type { ActWords } from '#exports/figures/actsSheets.ts'
import { aggregatesFileName, aggregatesJson } from '#exports/figures/aggregatesJson.ts'
import { figuresCsv, figuresCsvName } from '#exports/figures/figuresCsv.ts'
import { figuresSheets, figuresSheetsName } from '#exports/figures/figuresSheets.ts'
import { monthlyCountsCsv, monthlyCountsFileName } from '#exports/figures/monthlyCountsCsv.ts'
import { annualReportSheets } from '#exports/reports/annualReportSheets.ts'
import { changesSheets } from '#exports/reports/closedSheets.ts'
import type { WrittenSheet } from '#exports/xlsx/sheets.ts'
import { codeWords } from '#ui/closings/codeWords.ts'
import type { WritingProgress } from '#exports/domifa/heldByAll.ts'
import { bilanOf } from '#ui/figures/bilanOf.ts'
import { figureBook } from '#ui/figures/exports/figureBook.ts'
import { ownColumns } from '#ui/figures/keys.ts'
import { kindOfPeriod, soFar } from '#ui/figures/period.ts'
import { annualBook } from '#ui/report/annualBook.ts'
import { annualOf } from '#ui/report/annualOf.ts'
import { inSlices } from '#ui/settings/inSlices.ts'
import { packWorkbook, workbookType } from '#ui/settings/packWorkbook.ts'
import { annualReport } from '#ui/texts/annualReport.ts'
import { closings } from '#ui/texts/closings.ts'
import { exportWords } from '#ui/texts/exports.ts'
import type { ExportFile } from '#ui/texts/exports.ts'
import { nameOf } from '#ui/texts/names.ts'
import { prestationWord } from '#ui/texts/prestationWord.ts'
import { referralWord } from '#ui/texts/words.ts'

export type Job = { readonly signal: AbortSignal; readonly tell: (progress: WritingProgress) => void }
/** `missing`: how many tablets may still hold acts of the period. */
export type Asked = { readonly register: Register; readonly period: Period; readonly today: ServiceDay; readonly missing: number }
/** `what`: how the journal des accès knows it. */
export type Leaving = { readonly name: string; readonly type: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly what: string }

const csv = 'text/csv;charset=utf-8'
const { reasons } = exportWords

const closedThen = (register: Register, period: Period): string | undefined => {
  const [closing, changes] = [standingClosing(register, period), changesSince(register, period)]
  return closing === undefined || changes.length === 0 ? undefined : closings.file(closing, changes)
}

const monthly = ({ register, period, today }: Asked): Leaving => {
  const settings = settingsOf(register)
  const table = monthTable(register, soFar(period, today), settings.calendar)
  const after = closedThen(register, period)
  const bytes = monthlyCountsCsv(table, { own: ownColumns(settings, new Set(table.total.own.keys())), ...(after === undefined ? {} : { after }) })
  return { name: monthlyCountsFileName(period), type: csv, bytes, what: 'monthlyCounts' }
}

const machines = ({ register, period, today }: Asked): Leaving =>
  ({ name: figuresCsvName(period), type: csv, bytes: figuresCsv({ ...bilanOf(register, soFar(period, today)), changes: changesSince(register, period) }), what: 'figuresForMachines' })

// Never silently another figure than the one that was closed (metier.md §6).
const afterClosing = (register: Register, period: Period): readonly WrittenSheet[] => changesSheets(changesSince(register, period), codeWords(settingsOf(register)))

const workbook = async ({ register, period, today }: Asked, { signal }: Job): Promise<Leaving | undefined> => {
  const bytes = await packWorkbook([...figuresSheets(figureBook(register, bilanOf(register, soFar(period, today)))), ...afterClosing(register, period)], signal)
  return bytes === undefined ? undefined : { name: figuresSheetsName(period), type: workbookType, bytes, what: 'figuresWorkbook' }
}

const annual = async ({ register, period, today }: Asked, { signal }: Job): Promise<Leaving | undefined> => {
  const year = annualOf(register, period, today)
  const bytes = year === undefined ? undefined : await packWorkbook([...annualReportSheets(annualBook(year)), ...afterClosing(register, period)], signal)
  return bytes === undefined ? undefined : { name: annualReport.file(period), type: workbookType, bytes, what: 'annualReport' }
}

const actWords = (register: Register): ActWords => {
  const { prestations, referrals } = settingsOf(register)
  const agents = agentsOf(register)
  const known = <One extends { readonly code: string }>(all: readonly One[], code: string): One | { readonly code: string } => all.find((one) => one.code === code) ?? { code }
  return {
    prestation: (code) => prestationWord(known(prestations, code)), referral: (code) => referralWord(known(referrals, code)),
    agent: (agent) => agents.get(agent)?.name ?? '', who: (person) => ({ number: whoIs(register, person).number ?? '', name: nameOf(register, person) }),
  }
}

const acts = async ({ register, period }: Asked, { signal, tell }: Job): Promise<Leaving | undefined> => {
  const sheets = await inSlices(actsSheets(register, period, actWords(register)), { signal, tell })
  const bytes = sheets === undefined ? undefined : await packWorkbook(sheets, signal)
  return bytes === undefined ? undefined : { name: actsFileName(period), type: workbookType, bytes, what: 'acts' }
}

const aggregates = ({ register, period, ...madeOn }: Asked): Leaving | undefined => {
  const made = aggregatesOf(register, period.from.slice(0, 4), madeOn)
  return made.ok ? { name: aggregatesFileName(made.value), type: 'application/json', bytes: aggregatesJson(made.value), what: 'aggregates' } : undefined
}

/** Makes a file; nothing once it was stopped, or where it is not for this period. */
export const makeLeaving: { readonly [File in ExportFile]: (asked: Asked, job: Job) => Promise<Leaving | undefined> | Leaving | undefined } = {
  monthly, workbook, annual, machines, acts, aggregates,
}

type AskedBefore = Omit<Asked, 'missing'>

const notAggregates = ({ register, period, today }: AskedBefore): string | undefined => {
  if (kindOfPeriod(period) !== 'year') return reasons.aWholeYear
  const made = aggregatesOf(register, period.from.slice(0, 4), { today, missing: 0 })
  return made.ok ? undefined : reasons[made.error]
}

/** Why a file cannot leave for this period. */
export const whyNot = (file: ExportFile, asked: AskedBefore): string | undefined => {
  if (file === 'acts') return daysBetween(asked.period.from, asked.period.to) > 365 ? reasons.aYearAtMost : undefined
  if (file === 'annual' && kindOfPeriod(asked.period) !== 'year') return reasons.aWholeYear
  return file === 'aggregates' ? notAggregates(asked) : undefined
}
