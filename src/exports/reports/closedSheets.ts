// The document of a closed period, made of its closing alone: no clock, no settings of today, so that it is the same to the byte on any tablet, any later day.
import { compare } from '#kernel/compare.ts'
import { gapOf } from '#domain/closings/afterClosing.ts'
import type { Change } from '#domain/closings/afterClosing.ts'
import type { Closing } from '#domain/closings/closings.ts'
import type { Closed, TabletThen } from '#domain/closings/contents.ts'
import { momentAt } from '#domain/time.ts'
import { closedTexts } from '#exports/texts/closed.ts'
import type { WrittenCell, WrittenSheet } from '#exports/xlsx/sheets.ts'

/** How figures are called, and in which order they come; the period's own name. */
export type ClosedWords = { readonly word: (code: string) => string; readonly rank: (code: string) => number; readonly period: string }

type Row = readonly WrittenCell[]

const { sheets, columns, head } = closedTexts

const sinceOf = (seen: number | undefined): string | undefined => {
  if (seen === undefined) return undefined
  const { day, at } = momentAt(seen)
  return `${day.split('-').toReversed().join('/')} ${at}`
}

const tabletRow = ({ name, seen, pending, missing }: TabletThen): Row =>
  [closedTexts.tablet(name), missing === true ? closedTexts.missing(sinceOf(seen), pending) : closedTexts.complete]

const orderRows = ({ upTo: { facts, place } }: Closed): readonly Row[] => [
  [head.facts, facts],
  ...(place === undefined ? [[head.seq, closedTexts.unlinked]] : [[head.seq, place.seq], [head.epoch, place.epoch], [head.chain, place.chain]]),
]

const headSheet = ({ fact, period }: Closing, closed: Closed, words: ClosedWords): WrittenSheet => ({
  name: sheets.head, frozen: 1,
  rows: [
    [columns.about, columns.told], [head.period, words.period], [head.from, { day: period.from }], [head.to, { day: period.to }], [head.place, closed.house.place ?? ''],
    [head.at, { day: fact.day, at: closed.at }], [head.by, closed.by], ...orderRows(closed),
    ...(closed.reason === undefined ? [] : [[head.reason, closed.reason]]), ...closed.tablets.map(tabletRow),
  ],
})

const ofMonth = /^months\.(\d{4}-\d{2})\.(.+)$/

const ranked = (codes: Iterable<string>, { rank }: ClosedWords): readonly string[] => [...codes].toSorted((a, b) => rank(a) - rank(b) || compare(a, b))

const figuresSheet = ({ figures }: Closing, words: ClosedWords): WrittenSheet => ({
  name: sheets.figures, frozen: 1,
  rows: [
    [columns.figure, columns.n, columns.code],
    ...ranked([...figures.keys()].filter((code) => !ofMonth.test(code)), words).map((code) => [words.word(code), figures.get(code) ?? 0, code]),
  ],
})

const monthsSheet = ({ figures }: Closing, words: ClosedWords): readonly WrittenSheet[] => {
  const told = [...figures.keys()].flatMap((code) => {
    const [, month, figure] = ofMonth.exec(code) ?? []
    return month === undefined || figure === undefined ? [] : [{ month, figure }]
  })
  const heads = ranked(new Set(told.map(({ figure }) => figure)), words)
  const months = [...new Set(told.map(({ month }) => month))].toSorted(compare)
  const rows = months.map((month) => [month, ...heads.map((figure) => figures.get(`months.${month}.${figure}`) ?? 0)])
  return rows.length === 0 ? [] : [{ name: sheets.months, frozen: 1, rows: [[columns.month, ...heads.map(words.word)], ...rows] }]
}

/** The sheets of a closed period: what was closed and how far it had been read, the figures, and of a year its months. None for figures kept before an erasure alone. */
export const closedSheets = (closing: Closing, words: ClosedWords): readonly WrittenSheet[] =>
  closing.closed === undefined ? [] : [headSheet(closing, closing.closed, words), figuresSheet(closing, words), ...monthsSheet(closing, words)]

/** What changed since: the figure, before, now, and by how much, where both are known. None when nothing did. */
export const changesSheets = (changes: readonly Change[], words: Pick<ClosedWords, 'word'>): readonly WrittenSheet[] =>
  changes.length === 0 ? [] : [{
    name: sheets.changes, frozen: 1,
    rows: [
      [columns.figure, columns.before, columns.now, columns.difference, columns.code],
      ...changes.map((change) => [words.word(change.code), change.before ?? closedTexts.unnoted, change.now ?? closedTexts.unnoted, gapOf(change) ?? '', change.code]),
    ],
  }]
