// How much a column of a file looks like one of the register's: by its header first, by what its cells say next.
import { quantityIn } from '#exports/register/cells.ts'
import { birthYearIn, dayIn, hourIn } from '#exports/register/dates.ts'
import type { RegisterTable } from '#domain/import/rows.ts'
import type { Column } from '#exports/register/columns.ts'
import { headerLikeness } from '#exports/register/headerLikeness.ts'
import { plain } from '#exports/register/plain.ts'
import { wordsOf } from '#exports/register/wordColumns.ts'

type Where = { readonly table: RegisterTable; readonly column: Column }

const days: ReadonlySet<Column> = new Set<Column>(['date', 'date_decision', 'valable_du', 'valable_au', 'du', 'au', 'domicilie_depuis'])
const counts: ReadonlySet<Column> = new Set<Column>(['quantite', 'lettres_en_attente', 'avis_en_attente', 'colis_en_attente'])

const saysOf = ({ table, column }: Where): ((text: string) => boolean) | undefined => {
  const words = wordsOf(table, column)
  if (words !== undefined) return (text) => words.has(plain(text))
  if (days.has(column)) return (text) => dayIn(text) !== undefined
  if (column === 'heure') return (text) => hourIn(text) !== undefined
  if (column === 'annee_naissance') return (text) => birthYearIn(text) !== undefined
  if (column === 'date_naissance') return (text) => dayIn(text) !== undefined || birthYearIn(text) !== undefined
  return counts.has(column) ? (text) => /^0+$/.test(text) || quantityIn(text) !== undefined : undefined
}

/** 0 to 1: the share of the filled cells that say something the column can hold; nothing where any text will do, or where no cell is filled. */
const valueLikeness = (where: Where, cells: readonly string[]): number | undefined => {
  const [says, filled] = [saysOf(where), cells.filter((cell) => cell !== '')]
  return says === undefined || filled.length === 0 ? undefined : filled.filter(says).length / filled.length
}

type Found = { readonly header: string; readonly cells: readonly string[] }

/** 0 to 1. A date column must hold dates; words alone, all of them known, are enough to be recognised by. */
export const likeness = (where: Where, { header, cells }: Found): number => {
  const [byHeader, byValue] = [headerLikeness(where.column, header), valueLikeness(where, cells)]
  if (byValue === undefined) return byHeader
  if (wordsOf(where.table, where.column) !== undefined) return Math.max(byHeader * (0.7 + 0.3 * byValue), byValue >= 0.9 ? 0.7 : 0)
  return byValue < 0.5 ? 0 : byHeader
}
