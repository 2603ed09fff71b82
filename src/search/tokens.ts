// What a person can be found by: each name split and glued, the numbers, the birth date in the forms that people say.
import type { Description } from '#domain/person/description.ts'
import type { ServiceDay } from '#domain/time.ts'
import { foldedWords, foldGlued } from '#search/fold.ts'
import { fewestFigures, phoneMark, phoneToken } from '#search/phone.ts'
import { spelledOut } from '#search/spelledOut.ts'

/** Stands before a date that was typed as a date: it can then be nothing else. */
export const dateMark = '#'

/** Stands before a box that was called a box: it is then no register number. */
export const boxMark = '='

// More words than this in one name are a sentence.
const mostWords = 4

/** The words of a name, and every run of neighbours in one piece: "Ben Ali" is ben, ali and benali. */
const nameTokens = (name: string): readonly string[] => {
  const words = foldedWords(name).slice(0, mostWords)
  return words.flatMap((_, from) => words.slice(from).map((_word, more) => words.slice(from, from + more + 1).join('')))
}

/** The words of a name as it is written, and as its marked letters sound. */
export const allNameTokens = (name: string): readonly string[] => {
  const spelled = spelledOut(name)
  return spelled === undefined ? nameTokens(name) : [...nameTokens(name), ...nameTokens(spelled)]
}

const birthTokens = (birth: ServiceDay | undefined): readonly string[] => {
  if (birth === undefined) return []
  const [year, month, day] = [birth.slice(0, 4), birth.slice(5, 7), birth.slice(8)]
  const said = [`${day}${month}${year}`, `${day}${month}${year.slice(2)}`]
  return [...said, ...said.map((text) => `${dateMark}${text}`), year]
}

// "B00041" answers to b00041 and 41.
const numberTokens = ({ number, boxNumber, phone }: Description): readonly string[] => {
  const [whole, box] = [foldGlued(number ?? ''), foldGlued(boxNumber ?? '')]
  return [whole, whole.replace(/^\D*0*/, ''), ...(box === '' ? [] : [box, `${boxMark}${box}`]), phoneToken(phone ?? '') ?? '']
}

/** The names that someone answers to: usual name, birth name, first name, nickname. */
const namesOf = ({ usualName, lastName, firstName, nickname }: Description): readonly string[] =>
  [usualName, lastName, firstName, nickname].filter((name) => name !== undefined)

/** Everything a person can be found by, once each. */
export const tokensOf = (who: Description): readonly string[] =>
  [...new Set([...namesOf(who).flatMap(allNameTokens), ...numberTokens(who), ...birthTokens(who.birthDate)])].filter((text) => text !== '')

/**
 * How many characters must be typed before a token answers by its beginning: a name at once, a date from its month on, a phone by four
 * figures, a register number when one figure is missing. A box, a year or a bare number only answer whole: "2" would list a corridor.
 */
export const leastFor = (token: string): number => {
  if (token.startsWith(phoneMark)) return phoneMark.length + fewestFigures
  if (token.startsWith(boxMark)) return token.length
  if (/^\d+$/.test(token)) return token.length === 6 || token.length === 8 ? 4 : token.length
  return /^[^#].*\d/.test(token) ? token.length - 1 : 1
}
