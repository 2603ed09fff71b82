// Queries about people of a register, each with the people who answer it: by family, so that a family which fails is seen.
import { createDraw } from '#desk/demo/draw.ts'
import type { Draw } from '#desk/demo/draw.ts'
import { knownDay } from '#domain/time.ts'
import { at } from '#kernel/at.ts'
import { arabicFirst, arabicLast, cyrillicFirst, cyrillicLast } from './native.ts'
import { saidFor } from './nicknames.ts'
import { spread } from './population.ts'
import type { Someone } from './population.ts'
import { misheard, misheardOnce, mistyped, parted, plain } from './slips.ts'
import { firstVariants, lastVariants } from './variants.ts'

export type Query = {
  readonly family: string
  readonly text: string
  /** Says whether someone found is right: who goes by the very same name cannot be told apart by it. */
  readonly isRight: (found: Someone) => boolean
}

const nameOf = ({ lastName, firstName }: Someone): string => `${plain(lastName)} ${plain(firstName)}`.replace(/[ '’-]+/g, ' ')
const sameName = (one: Someone) => (found: Someone): boolean => nameOf(found) === nameOf(one)
const sameBirth = (one: Someone) => (found: Someone): boolean => found.birthDate === one.birthDate
const bornSameDay = (one: Someone) => (found: Someone): boolean => found.birthDate?.slice(5) === one.birthDate?.slice(5) && found.lastName.slice(0, 3) === one.lastName.slice(0, 3)
const self = (one: Someone) => (found: Someone): boolean => found.number === one.number

const order = (draw: Draw, [one, other]: readonly [string, string]): string => (draw.chance(0.5) ? `${one} ${other}` : `${other} ${one}`)

type Make = (draw: Draw, one: Someone) => readonly [string, Query['isRight']]
type Slip = (draw: Draw, name: string) => string

const firstOf = (name: string): string => at(plain(name).split(' '), 0)

// The longer name is the one that goes wrong, the other is whole or begun, as it is typed until the person is seen.
const withSlip = (slip: Slip): Make => (draw, one) => {
  const isLast = one.lastName.length >= one.firstName.length
  const [wrong, other] = isLast ? [one.lastName, one.firstName] : [one.firstName, one.lastName]
  const rest = draw.chance(0.5) ? plain(other) : plain(other).slice(0, 4)
  return [order(draw, [slip(draw, wrong), rest]), sameName(one)]
}

const dateForms = (year: string, month: string, day: string): readonly string[] =>
  [`${day}/${month}/${year}`, `${day}${month}${year}`, `${day}-${month}-${year}`, `${day}.${month}.${year}`, `${Number(day)}/${Number(month)}/${year}`, `${day} ${month} ${year}`]

const birthOf = ({ birthDate }: Someone): readonly [string, string, string] => {
  const text = String(birthDate)
  return [text.slice(0, 4), text.slice(5, 7), text.slice(8)]
}

const makes: { readonly [family: string]: Make } = {
  exact: (draw, one) => [order(draw, [one.lastName, one.firstName]), sameName(one)],
  partial: (draw, one) => [order(draw, [plain(one.lastName).slice(0, draw.between(4, 7)), plain(one.firstName).slice(0, draw.between(3, 5))]), sameName(one)],
  mistyped: withSlip(mistyped),
  misheard: withSlip(misheard),
  'both misheard': (draw, one) => [order(draw, [misheardOnce(draw, one.lastName), misheardOnce(draw, one.firstName)]), sameName(one)],
  'glued or split': (draw, one) => {
    const glued = draw.chance(0.4) ? `${plain(one.firstName)}${plain(one.lastName)}` : undefined
    return [glued ?? order(draw, [parted(draw, one.lastName), plain(one.firstName)]), sameName(one)]
  },
  'extra word': (draw, one) => [`${plain(one.firstName)} ${plain(one.lastName)} ${draw.pick(['junior', 'monsieur', 'marie', 'de paris', 'ben'])}`, sameName(one)],
  date: (draw, one) => [draw.pick(dateForms(...birthOf(one))), sameBirth(one)],
  'date and name': (draw, one) => {
    const [year, month, day] = birthOf(one)
    const date = draw.pick([`${day}/${month}`, `${day}/${month}/${year}`])
    return [`${date} ${plain(one.lastName).slice(0, 3)}`, bornSameDay(one)]
  },
  'year and name': (draw, one) => [order(draw, [`${firstOf(one.lastName)} ${firstOf(one.firstName).slice(0, 4)}`, birthOf(one)[0]]), (found) => found.birthDate?.slice(0, 4) === one.birthDate?.slice(0, 4) && firstOf(found.lastName) === firstOf(one.lastName)],
  number: (draw, one) => [draw.pick([one.number, one.number.toLowerCase(), `B-${one.number.slice(1)}`]), self(one)],
  'phone end': (draw, one) => [order(draw, [(one.phone ?? '').replaceAll(' ', '').slice(-4), plain(one.lastName).slice(0, 3)]), (found) => found.phone?.slice(-5) === one.phone?.slice(-5) && found.lastName.slice(0, 3) === one.lastName.slice(0, 3)],
}

const needs: { readonly [family: string]: (one: Someone) => boolean } = { 'phone end': ({ phone }) => phone !== undefined }

const made = (draw: Draw, people: readonly Someone[], each: number): readonly Query[] =>
  Object.entries(makes).flatMap(([family, make]) =>
    spread(people.filter(needs[family] ?? (() => true)), each).map((one): Query => {
      const [text, isRight] = make(draw, one)
      return { family, text, isRight }
    }))

type Words = ReadonlyMap<string, readonly string[]>

const wordsOf = (pairs: readonly (readonly [string, string])[]): Words => {
  const words = new Map<string, string[]>()
  for (const [papers, said] of pairs) words.set(papers, [...(words.get(papers) ?? []), said])
  return words
}

const pickOf = (draw: Draw, words: Words, name: string): string | undefined => {
  const known = words.get(name)
  return known === undefined ? undefined : draw.pick(known)
}

// In another script: both names where both are known, else the first one and the beginning of the other in Latin letters.
const inScript = (draw: Draw, one: Someone, [first, last]: readonly [Words, Words]): string | undefined => {
  const given = pickOf(draw, first, one.firstName)
  if (given === undefined) return undefined
  return order(draw, [given, pickOf(draw, last, one.lastName) ?? plain(one.lastName).slice(0, 4)])
}

const arabic = [wordsOf(arabicFirst), wordsOf(arabicLast)] as const
const cyrillic = [wordsOf(cyrillicFirst), wordsOf(cyrillicLast)] as const
const nicknames = wordsOf(saidFor)

const told: { readonly [family: string]: (draw: Draw, one: Someone) => string | undefined } = {
  arabic: (draw, one) => inScript(draw, one, arabic),
  cyrillic: (draw, one) => inScript(draw, one, cyrillic),
  nickname: (draw, one) => {
    const said = pickOf(draw, nicknames, one.firstName)
    return said === undefined ? undefined : order(draw, [plain(said), plain(one.lastName)])
  },
}

const tellings = (draw: Draw, people: readonly Someone[], each: number): readonly Query[] =>
  Object.entries(told).flatMap(([family, tell]) =>
    spread(people.flatMap((one): readonly Query[] => {
      const text = tell(draw, one)
      return text === undefined ? [] : [{ family, text, isRight: sameName(one) }]
    }), each))

const days = ['1960-02-01', '1971-06-15', '1980-11-30', '1991-04-09', '1999-12-24'].map(knownDay)

/** People who bear a name of the list of spellings, to be added to a register: a name of theirs is written as it stands there. */
export const borne = (from: number): readonly Someone[] =>
  [...firstVariants.map(([firstName], i) => ({ firstName, lastName: at(lastVariants, i % lastVariants.length)[0] })),
    ...lastVariants.map(([lastName], i) => ({ lastName, firstName: at(firstVariants, (i * 7) % firstVariants.length)[0] }))]
    .map((names, i) => ({ ...names, number: `B${String(from + i + 1).padStart(5, '0')}`, origin: 'variants', birthDate: at(days, i % days.length) }))

// The name as others write it, and the beginning of the other name.
const spellings = (people: readonly Someone[]): readonly Query[] =>
  people.flatMap((one, i): readonly Query[] => {
    const ofFirst = i < firstVariants.length
    const [, typed] = ofFirst ? at(firstVariants, i) : at(lastVariants, i - firstVariants.length)
    const other = plain(ofFirst ? one.lastName : one.firstName).slice(0, 4)
    return typed.map((spelling, k) => ({ family: 'other spelling', text: k % 2 === 0 ? `${spelling} ${other}` : `${other} ${spelling}`, isRight: sameName(one) }))
  })

/** So many queries of each family about people of a register that holds `variants` too (see `borne`). */
export const queriesAbout = (people: readonly Someone[], variants: readonly Someone[], each: number): readonly Query[] => {
  const draw = createDraw(people.length + each)
  const asked = people.filter(({ lastName, firstName }) => plain(lastName).length > 2 && plain(firstName).length > 2)
  return [...made(draw, asked, each), ...tellings(draw, asked, each), ...spellings(variants)]
}
