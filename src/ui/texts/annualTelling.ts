// What every sentence of the annual report is made with: a figure in its number, a verb that agrees, a list of classes with their shares.
import { sharesOf } from '#domain/figures/tally.ts'
import type { Tally } from '#domain/figures/tally.ts'
import type { Settings } from '#domain/settings.ts'
import type { Period } from '#domain/time.ts'
import { counted } from '#ui/texts/annualWords.ts'
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
}

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
export const inWords = (n: number, { one, many, none }: Forms): string => {
  if (n === 0) return none
  return `${amount(n)} ${isSeveral(n) ? many : one}`
}

export const of = (figures: Tally, code: string): number => figures.get(code) ?? 0

/** A figure with its noun. `code`: where it stands, such as under `before.`. */
export const tell = (figures: Tally, what: CountedCode, code: string = what): Told => {
  const n = of(figures, code)
  return { code, n, text: inWords(n, counted[what]) }
}

type Verb = { readonly one: string; readonly many: string }

/** A figure and what happened to it: "233 radiations ont été prononcées", "aucune radiation n’a été prononcée". */
export const happened = (told: Told, { one, many }: Verb): Sentence => {
  if (told.n === 0) return said`${told} n’${one}`
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

const textOf = ({ n, form }: Class, first: Forms | undefined): string => (first === undefined ? inWords(n, form) : `${inWords(n, first)} ${form.one}`)

// "233 radiations ont été prononcées : toutes à la demande de la personne", "1 radiation a été prononcée : à la demande de la personne".
const aloneText = (one: Class, { first, all }: Classes): string => {
  if (all === undefined) return textOf(one, first)
  return isSeveral(one.n) ? `${all} ${one.form.many}` : one.form.one
}

/**
 * The classes of a figure that somebody is in, each with its number and its share: "135 hommes (56,0 %)". Shares are of all, by largest remainder, and
 * sum to 100.0; a class that is alone has none.
 */
export const classesTold = (figures: Tally, asked: Classes): readonly Sentence[] => {
  const { figure, forms, byNumber = false, first } = asked
  const all = Object.entries(forms).map(([name, form]): Class => ({ code: `${figure}.${name}`, n: of(figures, `${figure}.${name}`), form, last: name === 'unknown' }))
  const shares = sharesOf(new Map(all.map(({ code, n }) => [code, n])))
  const told = all.filter(({ n }) => n > 0)
  const ordered = byNumber ? told.toSorted((a, b) => Number(a.last) - Number(b.last) || b.n - a.n) : told
  return ordered.map((one, place) => {
    const { code, n } = one
    if (told.length === 1) return [{ code, n, text: aloneText(one, asked), ...(asked.all === undefined ? {} : { unsaid: true }) }]
    return said`${{ code, n, text: textOf(one, place === 0 ? first : undefined) }} (${percent(shares.get(code) ?? 0)})`
  })
}

/** A total, and what it is made of where there is any. */
export const split = (whole: Sentence, parts: readonly Sentence[]): Sentence => said`${whole}${whenAny(parts.length, () => said` : ${listed(parts)}`)}.`
