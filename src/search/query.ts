// What was typed, read: words in any order, dates in any form, words glued to their neighbour.
import { calledWays, withoutSign } from '#search/called.ts'
import { foldedWords, foldGlued } from '#search/fold.ts'
import { withMonths } from '#search/months.ts'
import { phoneMark, phoneToken, withPhones } from '#search/phone.ts'
import { dateMark } from '#search/tokens.ts'

/** One thing to find; a date's month can be read in two ways while it is being typed, four figures as the end of a phone. */
export type Word = { readonly texts: readonly string[] }

/**
 * Ways to read a query: the words as typed, each pair of neighbours in one piece ("ben ali" for Benali), a box called a box,
 * then a date in words and a phone written apart.
 */
export type Query = readonly (readonly Word[])[]

const mostWords = 6
const isoDate = /(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/g
const saidDate = /(?<!\d)(\d{1,2})(?:([/.-])(\d{1,2})(?:\2(\d{0,4}))?| (\d{1,2}) (\d{4}))(?!\d)/g

const two = (digits: string): string => digits.padStart(2, '0')

// "12/1" is January, or the beginning of a month from October to December.
const monthsOf = (month: string, closed: boolean): readonly string[] => (!closed && /^[01]$/.test(month) ? [month, two(month)] : [two(month)])

type Said = { readonly day: string; readonly month: string; readonly year: string | undefined }

const dateWord = ({ day, month, year }: Said): Word => ({
  texts: monthsOf(month, year !== undefined).map((read) => `${dateMark}${two(day)}${read}${year ?? ''}`),
})

const takeDates = (text: string): { readonly dates: readonly Word[]; readonly rest: string } => {
  const dates: Word[] = []
  const turned = text.replace(isoDate, '$3/$2/$1')
  const rest = turned.replace(saidDate, (...found: string[]) => {
    const [, day = '', , month, year, spacedMonth = '', spacedYear] = found
    dates.push(dateWord(month === undefined ? { day, month: spacedMonth, year: spacedYear } : { day, month, year }))
    return ' '
  })
  return { dates, rest }
}

const hasDigit = (chunk: string): boolean => /\d/.test(chunk)

const numberWord = (chunk: string): string => (chunk.startsWith(phoneMark) ? phoneToken(chunk) : undefined) ?? foldGlued(withoutSign(chunk))

// A register number keeps its hyphen inside: "A-0001" is one word, "Jean-Pierre" two.
const wordsOf = (rest: string): readonly string[] =>
  rest.split(/\s+/).flatMap((chunk) => (hasDigit(chunk) ? [numberWord(chunk)] : foldedWords(chunk))).slice(0, mostWords)

/** A word to look up; four figures or more may be the end of a phone. */
export const asWord = (text: string): Word => {
  const phone = /^\d+$/.test(text) ? phoneToken(text) : undefined
  return { texts: phone === undefined ? [text] : [text, phone] }
}

const gluedWays = (words: readonly string[]): readonly (readonly string[])[] =>
  words.slice(1).flatMap((word, before) => {
    const pair = `${String(words[before])}${word}`
    return hasDigit(pair) ? [] : [[...words.slice(0, before), pair, ...words.slice(before + 2)]]
  })

/** Says whether enough was typed: two letters, or any digit (a box, a number: those only answer whole). */
const isEnough = (words: readonly string[], dates: number): boolean => dates > 0 || words.join('').length >= 2 || words.some(hasDigit)

const waysOf = (text: string): Query => {
  const { dates, rest } = takeDates(text)
  const words = wordsOf(rest)
  if (!isEnough(words, dates.length)) return []
  return [words, ...gluedWays(words), ...calledWays(words)].map((way) => [...way.map(asWord), ...dates])
}

/** Reads a query; no way to read it means that it is too short to search. */
export const readQuery = (text: string): Query => [...new Set([text, withMonths(text), withPhones(text)])].flatMap(waysOf)
