// A card that someone carries: letters without a meaning, which open their file at the desk and say nothing of them elsewhere.
import { isOfKind } from '#domain/facts/fact.ts'
import type { Fact, FactOf } from '#domain/facts/fact.ts'
import type { FactId, PersonId } from '#domain/ids.ts'
import { isKnown } from '#domain/person/who.ts'
import { ofEveryone } from '#domain/register/ofEveryone.ts'
import { perPerson } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { knownDay } from '#domain/time.ts'

export type Card = { readonly fact: FactId; readonly code: string }

/**
 * Sixteen consonants that lie at the same place on French, English and German keyboards, whatever a scanner takes the tablet for; no figure,
 * which presses a tile, and no vowel, which would make words (decisions/0029).
 */
const cardLetters = 'BCDFGHJKLNPRSTVX'

/** How many letters a code has: 48 bits. */
export const cardLength = 12

const whole = new RegExp(`^[${cardLetters}]{${String(cardLength)}}$`)

/** Draws a code from a random UUID: each of its last twelve digits, which no clock has a part in, is a letter. */
export const codeFrom = (id: string): string => Array.from(id.slice(-cardLength), (digit) => cardLetters.charAt(Number.parseInt(digit, 16))).join('')

/** In groups of four, as it is printed and read aloud. */
export const groupedCode = (code: string): string => code.replaceAll(/(.{4})(?=.)/g, '$1 ')

/** Reads a code as it is typed or photographed, in small letters and with what parts its groups; nothing for any other text. */
export const cardCode = (text: string): string | undefined => {
  const letters = text.toUpperCase().replaceAll(/[\s-]/g, '')
  return whole.test(letters) ? letters : undefined
}

const cards = perPerson((acts: readonly Fact[]): readonly Card[] => {
  const withdrawn = new Set(acts.filter(({ kind }) => kind === 'cardWithdrawn').map(({ refs }) => refs?.ends))
  const given: readonly FactOf<'cardGiven'>[] = acts.filter(isOfKind('cardGiven'))
  return given.flatMap(({ id, secret }) => (secret === undefined || withdrawn.has(id) ? [] : [{ fact: id, code: secret.code }]))
})

/** The cards of a person that open their file, the one given last at the end; two tablets may each have given one. */
export const cardsOf = cards

const holders = ofEveryone((register, person) => {
  const theirs = cardsOf(register, person)
  return theirs.length === 0 ? undefined : { person, theirs }
})

// Whether a card opens a file is asked of no day.
const always = knownDay('2199-12-31')

/** Whose card has a code; nobody, where it was withdrawn, belongs to another house, or its file is gone. */
export const holderOf = (register: Register, code: string): PersonId | undefined =>
  holders(register, always).find(({ person, theirs }) => theirs.some((card) => card.code === code) && isKnown(register, person))?.person
