// What a cell says: dates, hours, words, quantities. Nothing where it says nothing, with a note where that matters.
import { serviceDay, timeOfDay } from '#domain/time.ts'
import type { ServiceDay, TimeOfDay } from '#domain/time.ts'
import type { Column } from '#exports/register/columns.ts'
import { plain } from '#exports/register/plain.ts'
import type { Row } from '#exports/register/row.ts'
import type { Words } from '#exports/register/words.ts'

const two = (digits: string | undefined): string => (digits ?? '').padStart(2, '0')

const dayIn = (text: string): ServiceDay | undefined => {
  const french = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)
  return serviceDay(french === null ? text : `${french[3] ?? ''}-${two(french[2])}-${two(french[1])}`)
}

/** A date, dd/MM/yyyy or yyyy-MM-dd; one that no calendar has keeps the row out (metier.md §8b). */
export const dayCell = (row: Row, column: Column): ServiceDay | undefined => {
  const text = row.cell(column)
  return text === '' ? undefined : (dayIn(text) ?? row.reject('impossibleDate', column))
}

/** A date that the row cannot do without. */
export const neededDay = (row: Row, column: Column): ServiceDay | undefined =>
  row.cell(column) === '' ? row.reject('missingCell', column) : dayCell(row, column)

/** The hour: 9:05, 09:05:00 or 9h05. One that no clock shows is left out with a warning: the act took place that day all the same. */
export const timeCell = (row: Row): { readonly at?: TimeOfDay } => {
  const text = row.cell('heure')
  if (text === '') return {}
  const at = timeOfDay(text.replace(/^(\d{1,2}) ?[hH] ?(\d\d)$/, '$1:$2').replace(/^(\d{1,2}:\d\d):\d\d$/, '$1')) ?? row.warn('impossibleTime', 'heure')
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
export const quantityCell = (row: Row): number | undefined => {
  const text = row.cell('quantite')
  if (text === '') return row.reject('missingCell', 'quantite')
  return /^0*[1-9]\d{0,2}$/.test(text) ? Number(text) : row.reject('notAQuantity', 'quantite')
}
