// Where a domiciliation stands: what was granted last, and what came of it. The export gives the dates of the last grant beside a request, a refusal
// and a radiation too; the template has one column for the date of whichever it is.
import type { HeldGrant, HeldState } from '#domain/import/holders.ts'
import { addDays, addMonths, lastDayOfYearFrom } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { dayCell, neededDay, neededWord, wordCell } from '#exports/domifa/holderCells.ts'
import type { HolderCells } from '#exports/domifa/holderCells.ts'
import type { Shape } from '#exports/domifa/layout.ts'
import { meanings, refusalDetail } from '#exports/domifa/words.ts'
import { plain } from '#exports/register/plain.ts'
import { said } from '#exports/domifa/said.ts'

/** `madeOn`: the day of the file, which bounds what can have been decided. */
export type Reading = { readonly shape: Shape; readonly madeOn: ServiceDay }

type Standing = { readonly status: HeldState; readonly grant?: HeldGrant; readonly running?: HeldGrant }
type Span = Pick<HeldGrant, 'from' | 'until'>

const closingDay = (cells: HolderCells, { shape }: Reading, column: 'endedOn' | 'refusedOn'): ServiceDay | undefined =>
  neededDay(cells, shape === 'template' ? 'until' : column)

// Words that are none of DomiFa's are those of an "autre", which it writes in full.
const groundIn = <Ground extends string>(cells: HolderCells, column: 'ground' | 'refusal', words: ReadonlyMap<string, Ground | 'other'>): { readonly ground?: Ground | 'other'; readonly detail?: string } => {
  const text = cells.text(column)
  if (text === '') return {}
  const ground = words.get(plain(text))
  return ground === undefined ? { ground: 'other', detail: refusalDetail(text) } : { ground }
}

// A request has no date in the file: the last contact is when they asked, at the latest.
const requestOf = (cells: HolderCells, { madeOn }: Reading): HeldState => {
  cells.warn('dayAssumed', 'status')
  return { state: 'requested', for: wordCell(cells, 'decision', meanings.decision) ?? 'first', day: dayCell(cells, 'lastContact') ?? madeOn }
}

const stateOf = (cells: HolderCells, reading: Reading): HeldState | undefined => {
  const state = neededWord(cells, 'status', meanings.status)
  if (state === undefined || state === 'granted') return state === undefined ? undefined : { state }
  if (state === 'requested') return requestOf(cells, reading)
  const day = closingDay(cells, reading, state === 'ended' ? 'endedOn' : 'refusedOn')
  if (day === undefined) return undefined
  return state === 'ended' ? { state, day, ...groundIn(cells, 'ground', meanings.ground) } : { state, day, ...groundIn(cells, 'refusal', meanings.refusal) }
}

const judged = (cells: HolderCells, { from, until }: Span): Span | undefined => {
  if (until < from) return cells.reject('endBeforeStart', 'until')
  // Imported dates are kept as written; those that break a rule carry a warning (metier.md §3).
  if (until > lastDayOfYearFrom(from)) cells.warn('overAYear', 'until')
  return { from, until }
}

const spanOf = (cells: HolderCells, { state }: HeldState, { shape }: Reading): Span | undefined => {
  if (state === 'granted') {
    const [from, until] = [neededDay(cells, 'from'), neededDay(cells, 'until')]
    return from === undefined || until === undefined ? undefined : judged(cells, { from, until })
  }
  const [from, until] = shape === 'template' ? [] : [dayCell(cells, 'from'), dayCell(cells, 'until')]
  return from === undefined || until === undefined ? undefined : judged(cells, { from, until })
}

// The type is that of the last step: of the grant unless something was asked since. Otherwise a grant that begins when everything began is the first.
const decisionOf = (cells: HolderCells, { state }: HeldState, { from }: Span): HeldGrant['decision'] => {
  const told = state === 'granted' || state === 'ended' ? wordCell(cells, 'decision', meanings.decision) : undefined
  const since = dayCell(cells, 'since')
  return told ?? (since !== undefined && since < from ? 'renewal' : 'first')
}

const link = (cells: HolderCells): Pick<HeldGrant, 'link'> => {
  const text = plain(cells.text('link'))
  return said('link', meanings.link.get(text) ?? (text.startsWith('autre-') ? 'other' : undefined))
}

const grantOf = (cells: HolderCells, status: HeldState, reading: Reading): HeldGrant | undefined => {
  const span = spanOf(cells, status, reading)
  // Of a radiation, DomiFa may give its own dates in place of those of the grant.
  if (span === undefined || (status.state === 'ended' && status.day <= span.from)) return undefined
  if (span.from > reading.madeOn) cells.warn('notStarted', 'from')
  return { decision: decisionOf(cells, status, span), decidedOn: earliest(span.from, reading.madeOn), ...span, ...link(cells) }
}

const earliest = (a: ServiceDay, b: ServiceDay): ServiceDay => (a < b ? a : b)

// Active, and renewed from a later day on: what runs until its eve is the first, where that began within the year, or a year of renewal (metier.md §3).
const runningBefore = (cells: HolderCells, grant: HeldGrant | undefined, { madeOn }: Reading): HeldGrant | undefined => {
  if (grant === undefined || grant.from <= madeOn || grant.decision !== 'renewal') return undefined
  const [since, yearBefore] = [dayCell(cells, 'since'), addMonths(grant.from, -12)]
  const from = since !== undefined && since > yearBefore ? since : yearBefore
  return { decision: since === from ? 'first' : 'renewal', decidedOn: from, from, until: addDays(grant.from, -1), ...link(cells) }
}

/** Where the domiciliation of a row stands; nothing, and a note, where the row does not say it. */
export const readStanding = (cells: HolderCells, reading: Reading): Standing | undefined => {
  const status = stateOf(cells, reading)
  if (status === undefined) return undefined
  const grant = grantOf(cells, status, reading)
  return { status, ...said('grant', grant), ...said('running', status.state === 'granted' ? runningBefore(cells, grant, reading) : undefined) }
}
