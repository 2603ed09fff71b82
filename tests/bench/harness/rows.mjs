import { median, quantile } from './statistics.mjs'

// A row of the table: what was measured, ours, theirs where there is someone to compare with, and the limit of design.md.

const milliseconds = (times) => `${median(times).toFixed(median(times) < 1 ? 3 : 1)} ms`

// Who took turns is compared run by run; a peer that takes minutes runs less often.
const spreadOf = (ours, theirs) => {
  if (ours.length !== theirs.length) return undefined
  const pairs = ours.map((own, run) => own / theirs[run])
  return [quantile(pairs, 0.25), quantile(pairs, 0.75)]
}

/** Ours against theirs, each the p50 of its runs. Without a limit the row only informs. */
export const ratioRow = ({ what, against, ours, theirs, limit }) => ({
  what, against, limit, unit: '×', runs: ours.length === theirs.length ? ours.length : `${ours.length}/${theirs.length}`,
  ours: milliseconds(ours), theirs: milliseconds(theirs),
  value: median(ours) / median(theirs),
  spread: spreadOf(ours, theirs),
})

/** A quantity by itself. `runs` is how many samples it was drawn from. */
export const plainRow = ({ what, value, unit, limit, runs }) => ({ what, against: '–', theirs: '–', limit, unit, runs, value, ours: '' })

const digits = (value, unit) => (unit === '×' && value < 0.1 ? 4 : unit === '×' || unit === 'ms' ? 2 : 1)
const amount = (value, unit) => (unit === '' ? String(value) : `${value.toFixed(digits(value, unit))} ${unit}`)

export const verdictOf = ({ value, limit }) => {
  if (limit === undefined) return ''
  return value <= limit ? 'within' : 'EXCEEDED'
}

const cellsOf = (row) => [
  row.what, row.ours === '' ? amount(row.value, row.unit) : row.ours, row.against, row.theirs,
  row.unit === '×' ? amount(row.value, row.unit) : '',
  row.spread === undefined ? '' : row.spread.map((side) => side.toFixed(2)).join('–'),
  row.limit === undefined ? '' : `≤ ${row.limit}${row.unit === '' ? '' : ` ${row.unit}`}`,
  String(row.runs), verdictOf(row),
]

const heads = ['what', 'ours', 'against', 'theirs', 'ratio', 'half of runs', 'limit', 'runs', 'verdict']

/** The table as lines of text, columns aligned. */
export const tableOf = (rows) => {
  const lines = [heads, ...rows.map(cellsOf)]
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => line[column].length)))
  const text = lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column])).join('  ').trimEnd())
  return [text[0], widths.map((width) => '─'.repeat(width)).join('  '), ...text.slice(1)]
}
