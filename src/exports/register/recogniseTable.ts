// Which of the eight files this is, by its headers: people rename files.
import type { ColumnMap } from '#domain/import/columnMap.ts'
import { registerTables } from '#domain/import/rows.ts'
import type { RegisterTable } from '#domain/import/rows.ts'
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { columns, isNeeded } from '#exports/register/columns.ts'
import type { Column } from '#exports/register/columns.ts'
import { mappedLayout } from '#exports/register/mappedLayout.ts'
import type { Layout } from '#exports/register/layout.ts'
import { plain, plainHeader } from '#exports/register/plain.ts'
import { register } from '#exports/texts/register.ts'

export type UnknownLayout =
  | { readonly code: 'notARegister'; readonly headers: readonly string[] }
  | { readonly code: 'missingColumns'; readonly table: RegisterTable; readonly columns: readonly Column[] }

type Candidate = { readonly layout: Layout; readonly missing: readonly Column[]; readonly found: number; readonly share: number; readonly named: boolean }

const candidateOf = (table: RegisterTable, headers: readonly string[], file: string): Candidate => {
  const placed = columns[table].map(([name, need]) => ({ name, need, position: headers.indexOf(plainHeader(name)) }))
  const basic = placed.filter(({ need }) => need !== 'extra')
  const found = basic.filter(({ position }) => position !== -1).length
  return {
    layout: { table, columns: placed }, found, share: found / basic.length,
    missing: placed.filter(({ need, position }) => position === -1 && isNeeded(need)).map(({ name }) => name),
    named: plain(file).includes(plain(register.tables[table].file)),
  }
}

const isWhole = ({ missing }: Candidate): boolean => missing.length === 0

// Whole layouts first, the richest of them; then the one that lacks least. The file's name only settles a draw.
const byLikeness = (a: Candidate, b: Candidate): number =>
  Number(isWhole(b)) - Number(isWhole(a)) ||
  (isWhole(a) ? b.found - a.found : b.share - a.share) ||
  Number(b.named) - Number(a.named)

const recognised = (file: string, headers: readonly string[]): Result<Layout, UnknownLayout> => {
  const plainHeaders = headers.map(plainHeader)
  const [best] = registerTables.map((table) => candidateOf(table, plainHeaders, file)).sort(byLikeness)
  if (best === undefined || (!isWhole(best) && best.share < 0.5)) return refuse({ code: 'notARegister', headers })
  return isWhole(best) ? ok(best.layout) : refuse({ code: 'missingColumns', table: best.layout.table, columns: best.missing })
}

type Known = { readonly headers: readonly string[]; readonly maps: readonly ColumnMap[] }

/**
 * Recognises a table by its headers, in any order, extra ones passed over: as the house chose to read them, or else by their names.
 * Refuses what lacks a column that it needs.
 */
export const recogniseTable = (file: string, { headers, maps }: Known): Result<Layout, UnknownLayout> => {
  const mapped = mappedLayout(maps, headers)
  return mapped === undefined ? recognised(file, headers) : ok(mapped)
}
