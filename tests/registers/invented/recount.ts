// The figures of a register, counted again from its rows the long way round: the words of metier.md §4 and §6 as they stand,
// no index, no fold, nothing of src.
import type { Expected } from '../expectedFigures.ts'
import { daysFrom, isWorkday, lastOf } from './days.ts'
import { clockFlags, runningRow, stockOn } from './recountHolders.ts'
import type { Row, Sheets } from './sheets.ts'

const within = (rows: readonly Row[], [from, to]: readonly [string, string], column = 0): readonly Row[] =>
  rows.filter((row) => (row[column] ?? '') >= from && (row[column] ?? '') <= to)
const distinct = (texts: readonly string[]): number => new Set(texts).size
const named = (rows: readonly Row[]): readonly Row[] => rows.filter((row) => row[2] !== '')
const personDay = (row: Row): string => `${row[0] ?? ''} ${row[2] ?? ''}`

const served = (rows: readonly Row[], kind: string): number => {
  const mine = rows.filter((row) => row[3] === kind)
  return distinct(named(mine).map(personDay)) + mine.filter((row) => row[2] === '').length
}

const pieces = (rows: readonly Row[], way: string): number =>
  rows.filter((row) => row[3] === way).reduce((sum, row) => sum + Number(row[5]), 0)

const decided = (rows: readonly Row[], decision: string): number => rows.filter((row) => row[1] === decision).length

/** The counts of a period, under the keys of a month. */
const recountPeriod = (sheets: Sheets, period: readonly [string, string]) => {
  const entries = within(sheets.passages, period)
  const [prestations, mail, decisions] = [within(sheets.prestations, period), within(sheets.courriers, period), within(sheets.domiciliations, period, 2)]
  const forDomiciliation = [...named(entries).filter((row) => row[3] === 'domiciliation'), ...mail.filter((row) => row[6] === 'titulaire')]
  return {
    openDays: daysFrom(...period).filter(isWorkday).length,
    people: distinct(named(entries).map((row) => row[2] ?? '')),
    passages: distinct(named(entries).map(personDay)) + entries.filter((row) => row[2] === '').length,
    entries: entries.length,
    domiciliationPassages: distinct(forDomiciliation.map(personDay)),
    breakfasts: served(prestations, 'petit-dejeuner'), lunches: served(prestations, 'dejeuner'),
    showers: served(prestations, 'douche'), laundry: served(prestations, 'lessive'),
    mailIn: pieces(mail, 'recu'), mailOut: pieces(mail, 'remis'),
    first: decided(decisions, 'premiere'), renewals: decided(decisions, 'renouvellement'),
    radiations: decided(decisions, 'radiation'), refusals: decided(decisions, 'refus'),
  }
}

const groundCodes: Readonly<Record<string, string>> = {
  'a-sa-demande': 'onRequest', 'acces-logement': 'stableHousing', 'non-manifestation': 'nonManifestation',
  'sans-renouvellement': 'notRenewed', 'quitte-la-commune': 'noMoreLink', 'autre-domiciliation': 'domiciledElsewhere', '': 'unknown',
}

const radiations = (sheets: Sheets, period: readonly [string, string]) => {
  const rows = within(sheets.domiciliations, period, 2).filter((row) => row[1] === 'radiation')
  const codes = rows.map((row) => groundCodes[row[6] ?? ''] ?? '?')
  return { all: rows.length, byGround: Object.fromEntries(codes.map((code) => [code, codes.filter((other) => other === code).length])) }
}

/** Everything that is expected of a register: its year, its months, who is flagged on which day. */
export const recount = (sheets: Sheets, year: number, flagDays: readonly string[]): Expected => {
  const period = [`${String(year)}-01-01`, `${String(year)}-12-31`] as const
  const months = Array.from({ length: 12 }, (_, i) => `${String(year)}-${String(i + 1).padStart(2, '0')}`)
  const { first, renewals, radiations: _, openDays: __, ...sums } = recountPeriod(sheets, period)
  const numbers = sheets.usagers.map((row) => row[0] ?? '')
  const running = numbers.map((number) => runningRow(sheets, number, period[1])).filter((row) => row !== undefined)
  const figures = {
    ...sums, decisions: { first, renewals },
    anonymous: within(sheets.passages, period).filter((row) => row[2] === '').length,
    radiations: radiations(sheets, period), ...stockOn(sheets, running, period[1]),
  }
  return {
    year, figures,
    months: months.map((month) => ({ month, ...recountPeriod(sheets, [`${month}-01`, lastOf(month)]) })),
    flagged: Object.fromEntries(flagDays.map((day) => [day, clockFlags(sheets, numbers, day)])),
  }
}
