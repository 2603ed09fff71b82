// What every sentence of the annual report is made with: a figure in its number, a verb that agrees, a list of classes with their shares.
import type { Outside, Telling } from '#domain/aggregates/outside.ts'
import { sharesOf } from '#domain/figures/tally.ts'
import type { Tally } from '#domain/figures/tally.ts'
import type { Settings } from '#domain/settings.ts'
import type { Period } from '#domain/time.ts'
import { counted, veils } from '#ui/texts/annualWords.ts'
import type { CountedCode, Forms } from '#ui/texts/annualWords.ts'
import { longDay, shortDay } from '#ui/texts/dates.ts'
import { amount, percent } from '#ui/texts/figures.ts'
import { listed, said } from '#ui/texts/sentence.ts'
import type { Sentence, Told } from '#ui/texts/sentence.ts'

/** What a report is made of: the figures of its year, and the house's own words. */
export type Year = {
  readonly figures: Tally
  readonly period: Period
  readonly settings: Pick<Settings, 'place' | 'prestations' | 'referrals'>
  /** Closed before the zeros of the year before were kept: what is absent there is 0. */
  readonly withoutZeros?: true
  /** For whoever is outside: how each figure is told there (metier.md §6). */
  readonly outside?: Outside
}

type Read = Pick<Year, 'figures' | 'outside'>

/** How a figure is told: as it is, but for outside. */
export const tellingOf = ({ outside }: Read, code: string): Telling => outside?.(code) ?? 'told'

/** Says whether all of these figures are told as they are. */
export const areTold = (year: Read, codes: readonly string[]): boolean => codes.every((code) => tellingOf(year, code) === 'told')

/** A whole year. */
export const isWhole = ({ from, to }: Period): boolean => from.endsWith('-01-01') && to.endsWith('-12-31')
const yearOf = ({ to }: Period): string => to.slice(0, 4)
/** The house as a sentence names it. */
export const houseOf = ({ settings: { place } }: Pick<Year, 'settings'>): string => (place === '' ? 'la maison' : place)

/** "en 2024", "du 1er janvier au 17 novembre 2026". */
export const during = ({ from, to }: Period): string => (isWhole({ from, to }) ? `en ${yearOf({ from, to })}` : `du ${shortDay(from)} au ${longDay(to)}`)

const nothing: Sentence = []
/** A sentence where there is something to say. */
export const whenAny = (n: number, sentence: () => Sentence): Sentence => (n === 0 ? nothing : sentence())

// In French the plural begins at two: "1,9 passage".
const isSeveral = (n: number): boolean => Math.abs(n) >= 2

/** "1 personne", "233 radiations", "aucune radiation". */
const inWords = (n: number, { one, many, none }: Forms): string => {
  if (n === 0) return none
  return `${amount(n)} ${isSeveral(n) ? many : one}`
}

export const of = (figures: Tally, code: string): number => figures.get(code) ?? 0

// "d’hommes", "de femmes": every h of these words is mute.
const ofWord = (word: string): string => (/^[aeéèêhiou]/.test(word) ? `d’${word}` : `de ${word}`)

/** A figure in words with its noun: "12 femmes", and for outside "moins de 5 femmes", "au moins 5 femmes". */
export const wordsOf = (year: Read, code: string, forms: Forms): string => {
  switch (tellingOf(year, code)) {
    case 'few': return `${veils.few} ${forms.many}`
    case 'more': return `${veils.more} ${forms.many}`
    case 'masked': return `${veils.masked} ${ofWord(forms.many)}`
    case 'told': case 'left': return inWords(of(year.figures, code), forms)
  }
}

/** Its number alone. */
export const numberOf = (year: Read, code: string): string => {
  const telling = tellingOf(year, code)
  return telling === 'told' || telling === 'left' ? amount(of(year.figures, code)) : veils[telling]
}

// Whatever the number is, what hides it is several.
const several = 5

/** A figure in some words. */
export const toldAs = (year: Read, code: string, text: string): Told =>
  tellingOf(year, code) === 'told' ? { code, n: of(year.figures, code), text } : { code, n: several, text, veiled: true, unsaid: true }

/** A figure with its noun. `code`: where it stands, such as under `before.`. */
export const tell = (year: Read, what: CountedCode, code: string = what): Told => toldAs(year, code, wordsOf(year, code, counted[what]))

// "Des radiations ont été prononcées, en nombre non publié": of "un nombre" the verb would be singular.
const hiddenCount = new RegExp(`^${veils.masked} (de |d’)`)

type Verb = { readonly one: string; readonly many: string }

/** A figure and what happened to it: "233 radiations ont été prononcées", "aucune radiation n’a été prononcée". */
export const happened = (told: Told, { one, many }: Verb): Sentence => {
  if (told.n === 0) return said`${told} n’${one}`
  if (hiddenCount.test(told.text)) return said`${{ ...told, text: told.text.replace(hiddenCount, 'des ') }} ${many}, ${veils.apart}`
  return said`${told} ${isSeveral(told.n) ? many : one}`
}

type Classes = {
  readonly figure: string
  readonly forms: Readonly<Record<string, Forms>>
  /** The greatest first; who is in no class comes last. */
  readonly byNumber?: boolean
  /** What the first of them counts: "120 personnes sont venues", then "300". */
  readonly first?: Forms
  /** Said of a class that has them all, instead of its number: "toutes". */
  readonly all?: string
}

type Class = { readonly code: string; readonly n: number; readonly form: Forms; readonly last: boolean }

const textOf = (year: Read, { code, form }: Class, first: Forms | undefined): string => (first === undefined ? wordsOf(year, code, form) : `${wordsOf(year, code, first)} ${form.one}`)

// "233 radiations ont été prononcées : toutes à la demande de la personne", "1 radiation a été prononcée : à la demande de la personne".
const aloneText = (year: Read, one: Class, { first, all }: Classes): string => {
  if (all === undefined) return textOf(year, one, first)
  return isSeveral(one.n) ? `${all} ${one.form.many}` : one.form.one
}

const others = 'd’autres, dont le nombre n’est pas publié'

const byRank = (a: Class, b: Class): number => Number(a.last) - Number(b.last) || b.n - a.n

/**
 * The classes of a figure that somebody is in, each with its number and its share: "135 hommes (56,0 %)". Shares are of all, by largest remainder, and
 * sum to 100.0; a class that is alone has none. For outside, where one is masked none has a share, their order tells nothing of their numbers, and
 * those that are not told at all are said to be: a class that is absent reads as nobody.
 */
export const classesTold = (year: Read, asked: Classes): readonly Sentence[] => {
  const { figure, forms, byNumber = false, first } = asked
  const all = Object.entries(forms).map(([name, form]): Class => ({ code: `${figure}.${name}`, n: of(year.figures, `${figure}.${name}`), form, last: name === 'unknown' }))
  const open = areTold(year, all.map(({ code }) => code))
  const shares = sharesOf(new Map(all.map(({ code, n }) => [code, n])))
  const present = all.filter(({ n }) => n > 0)
  const told = present.filter(({ code }) => ['told', 'few', 'more'].includes(tellingOf(year, code)))
  const ordered = byNumber && open ? told.toSorted(byRank) : told
  const hidden = told.length > 0 && present.some(({ code }) => tellingOf(year, code) === 'masked')
  const classes = ordered.map((one, place): Sentence => {
    const { code } = one
    if (present.length === 1) return [{ ...toldAs(year, code, aloneText(year, one, asked)), ...(asked.all === undefined ? {} : { unsaid: true }) }]
    const words = toldAs(year, code, textOf(year, one, place === 0 ? first : undefined))
    return open ? said`${words} (${percent(shares.get(code) ?? 0)})` : [words]
  })
  return hidden ? [...classes, [others]] : classes
}

const isVeiled = (sentence: Sentence): boolean => sentence.some((piece) => typeof piece !== 'string' && piece.veiled === true)

/** A total, and what it is made of where there is any; of one that is masked nothing more is told. */
export const split = (whole: Sentence, parts: readonly Sentence[]): Sentence => said`${whole}${whenAny(isVeiled(whole) ? 0 : parts.length, () => said` : ${listed(parts)}`)}.`
