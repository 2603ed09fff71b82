import type { ContactRow, MailRow, PassageRow, PrestationRow } from '#domain/import/rows.ts'
import { neededDay, neededNumber, neededWord, quantityCell, timeCell, wordOr } from '#exports/register/cells.ts'
import type { Row } from '#exports/register/row.ts'
import { channelWords, mailWords, reasonWords, prestationWords, takerWords, wayWords } from '#exports/register/words.ts'

// Someone who gave no name still had a coffee (metier.md §1): only here may the number be empty.
const numberIn = ({ cell }: Row): { readonly number?: string } => (cell('numero') === '' ? {} : { number: cell('numero') })

/** An entry. Whatever its motive, they came: that alone is a sign of life. */
export const readPassage = (row: Row): PassageRow | undefined => {
  const day = neededDay(row, 'date')
  const acts = { ...timeCell(row), ...numberIn(row), for: wordOr(row, 'motif', [reasonWords, 'welcome']) }
  return day === undefined ? undefined : { ...row.source, table: 'passages', day, ...acts }
}

export const readPrestation = (row: Row): PrestationRow | undefined => {
  const day = neededDay(row, 'date')
  const acts = { ...timeCell(row), ...numberIn(row) }
  const prestation = neededWord(row, 'prestation', prestationWords)
  return day === undefined || prestation === undefined ? undefined : { ...row.source, table: 'prestations', day, ...acts, prestation }
}

export const readContact = (row: Row): ContactRow | undefined => {
  const day = neededDay(row, 'date')
  const [number, channel, time] = [neededNumber(row), neededWord(row, 'type', channelWords), timeCell(row)]
  if (day === undefined || number === undefined || channel === undefined) return undefined
  return { ...row.source, table: 'contacts', day, ...time, number, channel }
}

type Pieces = Omit<Extract<MailRow, { readonly way: 'in' }>, 'way'>

const piecesIn = (row: Row): Pieces | undefined => {
  const day = neededDay(row, 'date')
  const [number, mail, n, time] = [neededNumber(row), neededWord(row, 'nature', mailWords), quantityCell(row), timeCell(row)]
  if (day === undefined || number === undefined || mail === undefined || n === undefined) return undefined
  return { ...row.source, table: 'mail', day, ...time, number, mail, n }
}

/** Mail in or out. To whom it went is needed: taken by a mandatary, it is no sign of life (metier.md §4). */
export const readMail = (row: Row): MailRow | undefined => {
  const way = neededWord(row, 'sens', wayWords)
  const to = way === 'out' ? neededWord(row, 'remis_a', takerWords) : undefined
  const pieces = piecesIn(row)
  if (pieces === undefined || way === undefined) return undefined
  if (way === 'in') return { ...pieces, way }
  return to === undefined ? undefined : { ...pieces, way, to }
}
