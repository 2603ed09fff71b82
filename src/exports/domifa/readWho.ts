// Who a holder is, and whose address follows theirs.
import type { AyantDroitIdentity, Description } from '#domain/person/description.ts'
import { dayCell, wordCell } from '#exports/domifa/holderCells.ts'
import type { HolderCells } from '#exports/domifa/holderCells.ts'
import { meanings, nationalityIn } from '#exports/domifa/words.ts'
import { said } from '#exports/domifa/said.ts'

// A spreadsheet takes a telephone for a number, and its first zero for nothing.
const phoneOf = (text: string): string => (/^[1-9]\d{8}$/.test(text) ? `0${text}` : text)

const names = ['lastName', 'firstName', 'usualName'] as const

/** The description in a row; without any name it keeps the holder out. */
export const readWho = (cells: HolderCells): Description => {
  const { text } = cells
  if (names.every((name) => text(name) === '')) cells.reject('missingCell', 'lastName')
  return {
    ...said('number', text('number')), ...said('lastName', text('lastName')), ...said('usualName', text('usualName')), ...said('firstName', text('firstName')),
    ...said('sex', wordCell(cells, 'sex', meanings.sex)), ...said('birthDate', dayCell(cells, 'birthDate')), ...said('birthPlace', text('birthPlace')),
    ...said('composition', wordCell(cells, 'composition', meanings.composition)), ...said('boxNumber', text('boxNumber')),
    ...said('phone', phoneOf(text('phone'))), ...said('email', text('email')), ...said('language', text('language')),
    ...said('nationality', text('nationality') === '' ? undefined : nationalityIn(text('nationality'))),
    ...said('domiciledSince', dayCell(cells, 'since')), ...said('caseworker', text('caseworker')),
  }
}

const readAyantDroit = (cells: HolderCells, first: number): AyantDroitIdentity | undefined => {
  const [lastName, firstName, birth, kinship] = [cells.text(first), cells.text(first + 1), cells.text(first + 2), cells.text(first + 3)]
  if (lastName === '' && firstName === '' && birth === '' && kinship === '') return undefined
  if (kinship === '') cells.warn('missingCell', first + 3)
  return {
    ...said('lastName', lastName), ...said('firstName', firstName), kinship: wordCell(cells, first + 3, meanings.kinship) ?? 'other',
    ...said('birthDate', dayCell(cells, first + 2)),
  }
}

/** The ayants droit of a row, four cells each from `first` on, those beyond the last header included. */
export const readAyantsDroit = (cells: HolderCells, { first, length }: { readonly first: number; readonly length: number }): readonly AyantDroitIdentity[] =>
  Array.from({ length: Math.max(0, Math.ceil((length - first) / 4)) }, (_, n) => readAyantDroit(cells, first + 4 * n)).filter((one) => one !== undefined)
