// A file whose headers are not the register's, read as the house said once.
import type { ColumnMap } from '#domain/import/columnMap.ts'
import { columns } from '#exports/register/columns.ts'
import { missingIn } from '#exports/register/layout.ts'
import type { Layout } from '#exports/register/layout.ts'
import { plainHeader } from '#exports/register/plain.ts'

/** Headers in plain letters, told apart: a second "Date" is "date2", a column without a header bears its rank. */
export const toldApart = (headers: readonly string[]): readonly string[] => {
  const seen = new Map<string, number>()
  return headers.map((header, i) => {
    const name = plainHeader(header) || `colonne${String(i + 1)}`
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name}-${String(times)}`
  })
}

/** What a file is known by: its headers, in whatever order. */
export const headersKey = (headers: readonly string[]): readonly string[] => toldApart(headers).toSorted((a, b) => (a < b ? -1 : 1))

/** How a choice lays out a file; columns that it leaves out, or that the file lost, stand nowhere. */
export const layoutOf = ({ table, columns: chosen, words }: Omit<ColumnMap, 'headers'>, headers: readonly string[]): Layout => {
  const own = toldApart(headers)
  return { table, words, columns: columns[table].map(([name, need]) => ({ name, need, position: own.indexOf(chosen[name] ?? '') })) }
}

/** The layout that the house chose for these headers, if it did and nothing needed is missing. */
export const mappedLayout = (maps: readonly ColumnMap[], headers: readonly string[]): Layout | undefined => {
  const key = headersKey(headers).join('\n')
  const map = maps.findLast((one) => one.headers.join('\n') === key)
  const layout = map === undefined ? undefined : layoutOf(map, headers)
  return layout !== undefined && missingIn(layout).length === 0 ? layout : undefined
}
