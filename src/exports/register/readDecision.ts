import type { AbsenceRow, DecisionRow } from '#domain/import/rows.ts'
import { lastDayOfYearFrom } from '#domain/time.ts'
import { dayCell, looseWord, neededDay, neededNumber, neededWord } from '#exports/register/cells.ts'
import type { Row } from '#exports/register/row.ts'
import { causeWords, decisionWords, groundWords, linkWords, refusalWords } from '#exports/register/words.ts'

type Base = Pick<DecisionRow, 'file' | 'line' | 'key' | 'table' | 'number' | 'day'>
type Grant = Extract<DecisionRow, { readonly decision: 'first' | 'renewal' }>
type Span = Pick<Grant, 'from' | 'until'>

// Imported dates are kept as written; those that break a rule carry a warning (metier.md §3).
const spanIn = (row: Row): Span | undefined => {
  const [from, until] = [neededDay(row, 'valable_du'), neededDay(row, 'valable_au')]
  if (from === undefined || until === undefined) return undefined
  if (until < from) return row.reject('endBeforeStart', 'valable_au')
  if (until > lastDayOfYearFrom(from)) row.warn('overAYear', 'valable_au')
  return { from, until }
}

const readGrant = (row: Row, base: Base, decision: Grant['decision']): Grant | undefined => {
  const [span, link] = [spanIn(row), looseWord(row, 'lien_commune', linkWords)]
  return span === undefined ? undefined : { ...base, decision, ...span, ...(link === undefined ? {} : { link }) }
}

const readEnding = (row: Row, base: Base): DecisionRow => {
  const ground = looseWord(row, 'motif', groundWords)
  return { ...base, decision: 'ended', ...(ground === undefined ? {} : { ground }) }
}

const readRefusal = (row: Row, base: Base): DecisionRow => {
  const ground = looseWord(row, 'motif', refusalWords)
  return { ...base, decision: 'refused', ...(ground === undefined ? {} : { ground }) }
}

const readBase = (row: Row): Base | undefined => {
  const [number, day] = [neededNumber(row), neededDay(row, 'date_decision')]
  return number === undefined || day === undefined ? undefined : { ...row.source, table: 'decisions', number, day }
}

/** A decision. A renewal may be decided before it starts; an ending and a refusal need no dates of validity. */
export const readDecision = (row: Row): DecisionRow | undefined => {
  const [base, decision] = [readBase(row), neededWord(row, 'decision', decisionWords)]
  if (base === undefined || decision === undefined) return undefined
  if (decision === 'first' || decision === 'renewal') return readGrant(row, base, decision)
  dayCell(row, 'valable_du')
  dayCell(row, 'valable_au')
  return decision === 'ended' ? readEnding(row, base) : readRefusal(row, base)
}

/** An excused absence, both its days included; one without an end runs on. */
export const readAbsence = (row: Row): AbsenceRow | undefined => {
  const [number, from, to] = [neededNumber(row), neededDay(row, 'du'), dayCell(row, 'au')]
  const cause = looseWord(row, 'motif', causeWords)
  if (number === undefined || from === undefined) return undefined
  if (to !== undefined && to < from) return row.reject('endBeforeStart', 'au')
  return { ...row.source, table: 'absences', number, from, ...(to === undefined ? {} : { to }), ...(cause === undefined ? {} : { cause }) }
}
