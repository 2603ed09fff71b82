import type { AyantDroitRow, PersonRow } from '#domain/import/rows.ts'
import type { Description } from '#domain/person/description.ts'
import { nationalityIn } from '#exports/domifa/words.ts'
import { said } from '#exports/domifa/said.ts'
import { dayCell, looseWord, neededNumber, quantityIn, wordOr } from '#exports/register/cells.ts'
import { nameColumns } from '#exports/register/columns.ts'
import type { Column } from '#exports/register/columns.ts'
import { birthYearIn } from '#exports/register/dates.ts'
import { plain } from '#exports/register/plain.ts'
import type { Row } from '#exports/register/row.ts'
import { compositionWords, kinshipWords, sexWords } from '#exports/register/words.ts'

type Names = Pick<Description, 'lastName' | 'usualName' | 'firstName' | 'nickname'>
type Birth = Pick<Description, 'birthDate' | 'birthYear'>

// "SOW Awa" in a file without first names: what is in capitals is the name.
const bothNames = /^((?:\p{Lu}[\p{Lu}'’-]+ +)+)(\p{Lu}\p{Ll}.*)$/u

const namesIn = ({ cell, has }: Row): Names => {
  const [, name = cell('nom'), first = cell('prenom')] = (has('prenom') ? null : bothNames.exec(cell('nom'))) ?? []
  return { ...said('lastName', name.trim()), ...said('usualName', cell('nom_usage')), ...said('firstName', first), ...said('nickname', cell('surnom')) }
}

const yearCell = (row: Row, column: Column): string | undefined => {
  const text = row.cell(column)
  return text === '' ? undefined : (birthYearIn(text) ?? row.warn('unknownWord', column))
}

// A year alone is what was said of a birth: it is no date, and no reason to keep the row out.
const birthIn = (row: Row): Birth => {
  const yearAlone = birthYearIn(row.cell('date_naissance'))
  if (yearAlone !== undefined) return { birthYear: yearAlone }
  const birthDate = dayCell(row, 'date_naissance')
  return birthDate === undefined ? said('birthYear', yearCell(row, 'annee_naissance')) : { birthDate }
}

// A spreadsheet takes a telephone for a number, and its first zero for nothing.
const phoneIn = (text: string): string => (/^[1-9]\d{8}$/.test(text) ? `0${text}` : text)

const unsaid = new Set(['', 'nr', 'inconnu', 'inconnue', 'non-renseigne', 'non-renseignee'])

const traitsIn = (row: Row): Description => {
  const { cell } = row
  return {
    ...said('sex', looseWord(row, 'sexe', sexWords)), ...said('composition', looseWord(row, 'composition', compositionWords)), ...birthIn(row),
    ...said('boxNumber', cell('boite')), ...said('phone', phoneIn(cell('telephone'))), ...said('email', cell('courriel')),
    ...said('birthPlace', cell('lieu_naissance')), ...said('language', cell('langue')), ...said('caseworker', cell('referent')),
    ...said('nationality', unsaid.has(plain(cell('nationalite'))) ? undefined : nationalityIn(cell('nationalite'))),
    ...said('domiciledSince', dayCell(row, 'domicilie_depuis')),
  }
}

const countIn = (row: Row, column: Column): number | undefined => {
  const text = row.cell(column)
  return /^0*$/.test(text) ? undefined : (quantityIn(text) ?? row.warn('notAQuantity', column))
}

const pileIn = (row: Row): Pick<PersonRow, 'pile'> => {
  const pile = {
    ...said('letter', countIn(row, 'lettres_en_attente')), ...said('registeredNotice', countIn(row, 'avis_en_attente')), ...said('parcel', countIn(row, 'colis_en_attente')),
  }
  return Object.keys(pile).length === 0 ? {} : { pile }
}

// Where the file has numbers, the other files refer to them.
const numberIn = (row: Row): string | undefined => (row.has('numero') ? neededNumber(row) : undefined)

/** A person: some name at least; without a column of numbers, the house gives one. */
export const readPerson = (row: Row): PersonRow => {
  if (nameColumns.every((name) => row.cell(name) === '')) row.reject('nameMissing')
  const who = { ...namesIn(row), ...traitsIn(row) }
  return { ...row.source, table: 'persons', ...said('number', numberIn(row)), who, ...pileIn(row) }
}

export const readAyantDroit = (row: Row): AyantDroitRow | undefined => {
  const number = neededNumber(row, 'numero_titulaire')
  const { lastName, firstName } = namesIn(row)
  const birthDate = dayCell(row, 'date_naissance')
  const who = { ...said('lastName', lastName), ...said('firstName', firstName), kinship: wordOr(row, 'lien', [kinshipWords, 'other']), ...said('birthDate', birthDate) }
  return number === undefined ? undefined : { ...row.source, table: 'ayantsDroit', number, who }
}
