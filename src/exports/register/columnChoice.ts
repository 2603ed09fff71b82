// Choosing what the columns of a file are: guessed from their headers and from what they say, put right by whoever imports.
import type { ColumnMap } from '#domain/import/columnMap.ts'
import { registerTables } from '#domain/import/rows.ts'
import type { RegisterTable, RowNote } from '#domain/import/rows.ts'
import { columns as registerColumns } from '#exports/register/columns.ts'
import type { Column } from '#exports/register/columns.ts'
import { headersKey, layoutOf } from '#exports/register/mappedLayout.ts'
import { missingIn } from '#exports/register/layout.ts'
import { likeness } from '#exports/register/likeness.ts'
import type { PeekedFile } from '#exports/register/peekFile.ts'
import { plain } from '#exports/register/plain.ts'
import { rowReader } from '#exports/register/rowReader.ts'
import { choicesOf, likeWord, wordsOf } from '#exports/register/wordColumns.ts'
import { register } from '#exports/texts/register.ts'

/** What a file is said to be: a map of columns before it is remembered. */
export type ColumnChoice = Omit<ColumnMap, 'headers'>

const guessRows = 40
const likeEnough = 0.55

type Pair = { readonly column: Column; readonly plain: string; readonly like: number }

const pairsOf = (table: RegisterTable, { columns, rows }: PeekedFile): readonly Pair[] =>
  columns.flatMap(({ plain: own, header, position }) => {
    const cells = rows.slice(0, guessRows).map((row) => (row.cells[position] ?? '').trim())
    return registerColumns[table].map(([column]) => ({ column, plain: own, like: likeness({ table, column }, { header, cells }) }))
  })

// The likeliest pairs first, each column used once; a date and its hour may stand in one cell.
const mayShare = (column: Column): boolean => column === 'heure' || column === 'date'

const guessedPairs = (table: RegisterTable, file: PeekedFile): readonly Pair[] => {
  const [taken, chosen] = [new Set<string>(), new Map<Column, Pair>()]
  for (const pair of pairsOf(table, file).filter(({ like }) => like >= likeEnough).toSorted((a, b) => b.like - a.like)) {
    if (chosen.has(pair.column) || (taken.has(pair.plain) && !mayShare(pair.column))) continue
    chosen.set(pair.column, pair)
    taken.add(pair.plain)
  }
  return [...chosen.values()]
}

/** The columns of a file that look like those of a table. */
export const guessColumns = (table: RegisterTable, file: PeekedFile): ColumnChoice => {
  const columns = Object.fromEntries(guessedPairs(table, file).map(({ column, plain: header }) => [column, header]))
  return { table, columns, words: guessedWords({ table, columns, words: {} }, file) }
}

// The more is found the better, each column that is needed and not found against it; the name only settles a draw.
const scoreOf = (table: RegisterTable, file: PeekedFile): number => {
  const pairs = guessedPairs(table, file)
  const columns = Object.fromEntries(pairs.map(({ column, plain: header }) => [column, header]))
  const named = plain(file.name).includes(plain(register.tables[table].file)) ? 0.2 : 0
  return pairs.reduce((sum, { like }) => sum + like, named) - stillMissing({ table, columns, words: {} }, file).length
}

/** The table that a file looks most like, and its columns. */
export const guessChoice = (file: PeekedFile): ColumnChoice => {
  const [best = 'persons'] = registerTables.map((table) => ({ table, score: scoreOf(table, file) })).toSorted((a, b) => b.score - a.score).map(({ table }) => table)
  return guessColumns(best, file)
}

/** A word of the file that the register does not know, and in how many of the rows read. */
export type UnknownWord = { readonly column: Column; readonly word: string; readonly plain: string; readonly choices: readonly string[] }

const mostWords = 40

const unknownIn = (choice: ColumnChoice, { rows, columns }: PeekedFile, column: Column): readonly UnknownWord[] => {
  const known = wordsOf(choice.table, column)
  const position = columns.find((one) => one.plain === choice.columns[column])?.position
  if (known === undefined || position === undefined) return []
  const said = new Map(rows.map(({ cells }) => (cells[position] ?? '').trim()).map((word) => [plain(word), word] as const))
  return [...said].filter(([word]) => word !== '' && !known.has(word)).slice(0, mostWords).map(([own, word]) => ({ column, word, plain: own, choices: choicesOf(known) }))
}

/** The words of the chosen columns that the register does not know: 40 a column at most, the rest are noted row by row. */
export const unknownWords = (choice: ColumnChoice, file: PeekedFile): readonly UnknownWord[] =>
  registerColumns[choice.table].flatMap(([column]) => unknownIn(choice, file, column))

/** What the unknown words seem to mean. */
export const guessedWords = (choice: ColumnChoice, file: PeekedFile): ColumnChoice['words'] => {
  const guesses = unknownWords(choice, file).flatMap(({ column, plain: own, choices }) => {
    const like = likeWord(new Map(choices.map((word) => [word, word])), own)
    return like === undefined ? [] : [{ column, own, like }]
  })
  return Object.fromEntries([...new Set(guesses.map(({ column }) => column))].map((column) => [
    column, Object.fromEntries(guesses.filter((one) => one.column === column).map(({ own, like }) => [own, like])),
  ]))
}

/** The columns that a table needs and the choice leaves out. */
export const stillMissing = (choice: ColumnChoice, { headers }: PeekedFile): readonly Column[] => missingIn(layoutOf(choice, headers))

export type SampleRow = { readonly line: number; readonly cells: Readonly<Record<string, string>>; readonly comesIn: boolean; readonly notes: readonly RowNote[] }

const sampleRows = 5

/** The first five rows as the choice reads them, and what is wrong with them. */
export const sampleOf = (choice: ColumnChoice, file: PeekedFile): readonly SampleRow[] => {
  const layout = layoutOf(choice, file.headers)
  const read = rowReader(file.name, layout)
  return file.rows.slice(0, sampleRows).map((row) => {
    const { row: came, notes } = read(row)
    const cells = Object.fromEntries(layout.columns.map(({ name, position }) => [name, (row.cells[position] ?? '').trim()]))
    return { line: row.line, cells, comesIn: came !== undefined, notes }
  })
}

/** The choice as it is remembered. */
export const mapOf = (choice: ColumnChoice, { headers }: PeekedFile): ColumnMap => ({ ...choice, headers: headersKey(headers) })
