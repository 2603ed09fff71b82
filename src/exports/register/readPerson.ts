import type { AyantDroitRow, PersonRow } from '#domain/import/rows.ts'
import type { Description } from '#domain/person/description.ts'
import { dayCell, looseWord, neededNumber, wordOr } from '#exports/register/cells.ts'
import type { Row } from '#exports/register/row.ts'
import { compositionWords, kinshipWords, sexWords } from '#exports/register/words.ts'

type Names = Pick<Description, 'lastName' | 'usualName' | 'firstName' | 'nickname'>
type Traits = Pick<Description, 'sex' | 'birthDate' | 'composition'>

const namesIn = ({ cell }: Row): Names => {
  const [lastName, usualName, firstName, nickname] = [cell('nom'), cell('nom_usage'), cell('prenom'), cell('surnom')]
  return {
    ...(lastName === '' ? {} : { lastName }),
    ...(usualName === '' ? {} : { usualName }),
    ...(firstName === '' ? {} : { firstName }),
    ...(nickname === '' ? {} : { nickname }),
  }
}

const birthIn = (row: Row): Pick<Traits, 'birthDate'> => {
  const birthDate = dayCell(row, 'date_naissance')
  return birthDate === undefined ? {} : { birthDate }
}

const traitsIn = (row: Row): Traits => {
  const [sex, composition] = [looseWord(row, 'sexe', sexWords), looseWord(row, 'composition', compositionWords)]
  return { ...(sex === undefined ? {} : { sex }), ...(composition === undefined ? {} : { composition }), ...birthIn(row) }
}

export const readPerson = (row: Row): PersonRow | undefined => {
  const number = neededNumber(row)
  const who = { ...namesIn(row), ...traitsIn(row) }
  return number === undefined ? undefined : { ...row.source, table: 'persons', number, who }
}

export const readAyantDroit = (row: Row): AyantDroitRow | undefined => {
  const number = neededNumber(row, 'numero_titulaire')
  const { lastName, firstName } = namesIn(row)
  const names = { ...(lastName === undefined ? {} : { lastName }), ...(firstName === undefined ? {} : { firstName }) }
  const who = { ...names, kinship: wordOr(row, 'lien', [kinshipWords, 'other']), ...birthIn(row) }
  return number === undefined ? undefined : { ...row.source, table: 'ayantsDroit', number, who }
}
