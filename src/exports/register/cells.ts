// What a cell says: dates, hours, words, quantities. Nothing where it says nothing, with a note where that matters.
import type { ServiceDay, TimeOfDay } from '#domain/time.ts'
import type { Column } from '#exports/register/columns.ts'
import { dayIn, hourIn } from '#exports/register/dates.ts'
import { plain } from '#exports/register/plain.ts'
import type { Row } from '#exports/register/row.ts'
import type { Words } from '#exports/register/words.ts'

// 12/03/85: nobody can say whether it is of 1985 or 1885, 24 of 2024 or 1924.
const isShortYear = (text: string): boolean => /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}(?: |$)/.test(text)

/** A date; one that no calendar has, or whose year has two digits, keeps the row out (metier.md §8b). */
export const dayCell = (row: Row, column: Column): ServiceDay | undefined => {
  const text = row.cell(column)
  return text === '' ? undefined : (dayIn(text) ?? row.reject(isShortYear(text) ? 'shortYear' : 'impossibleDate', column))
}

/** A date that the row cannot do without. */
export const neededDay = (row: Row, column: Column): ServiceDay | undefined =>
  row.cell(column) === '' ? row.reject('missingCell', column) : dayCell(row, column)

/** The hour: 9:05, 09:05:00 or 9h05, a date before it passed over. One that no clock shows is left out with a warning: the act took place that day all the same. */
export const timeCell = (row: Row): { readonly at?: TimeOfDay } => {
  const text = row.cell('heure')
  if (text === '') return {}
  const at = hourIn(text) ?? row.warn('impossibleTime', 'heure')
  return at === undefined ? {} : { at }
}

// Most cells hold the word as it is spelt here: only the others are made plain.
const meaning = <Code>(text: string, words: Words<Code>): Code | undefined => words.get(text) ?? words.get(plain(text))

/** A word without which the row says nothing: an unknown one keeps it out. */
export const neededWord = <Code>(row: Row, column: Column, words: Words<Code>): Code | undefined => {
  const text = row.cell(column)
  if (text === '') return row.reject('missingCell', column)
  return meaning(text, words) ?? row.reject('unknownWord', column)
}

/** A word that the row can do without: empty, it is "non renseigné"; unknown, too, with a warning. */
export const looseWord = <Code>(row: Row, column: Column, words: Words<Code>): Code | undefined => {
  const text = row.cell(column)
  return text === '' ? undefined : (meaning(text, words) ?? row.warn('unknownWord', column))
}

/** A word that has a plain default: whatever does not say otherwise is read so, with a warning. */
export const wordOr = <Code extends string>(row: Row, column: Column, [words, otherwise]: readonly [Words<Code>, Code]): Code => {
  if (row.cell(column) === '') row.warn('missingCell', column)
  return looseWord(row, column, words) ?? otherwise
}

/** The register number of whom the row is about. */
export const neededNumber = (row: Row, column: 'numero' | 'numero_titulaire' = 'numero'): string | undefined => {
  const number = row.cell(column)
  return number === '' ? row.reject('missingNumber', column) : number
}

/** A quantity, as at the desk: a whole number from 1 to 999. */
export const quantityIn = (text: string): number | undefined => (/^0*[1-9]\d{0,2}$/.test(text) ? Number(text) : undefined)

export const quantityCell = (row: Row): number | undefined => {
  const text = row.cell('quantite')
  return text === '' ? row.reject('missingCell', 'quantite') : (quantityIn(text) ?? row.reject('notAQuantity', 'quantite'))
}
