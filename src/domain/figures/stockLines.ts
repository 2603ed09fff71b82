// The people and the acts behind what stood on a day.
import type { ActLine } from '#domain/figures/actLine.ts'
import { activeOn, classOfFigure, waitingOn } from '#domain/figures/stocks.ts'
import type { Active, Pile } from '#domain/figures/stocks.ts'
import { hourOf } from '#domain/facts/fact.ts'
import type { Fact } from '#domain/facts/fact.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import { perPerson } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'

const stocks = [
  'domiciled.', 'activeHoldersByDecision.', 'activeHolders.', 'waiting', 'domifa.expired', 'domifa.byAge.', 'domifa.holders.', 'domifa.people.', 'domifa.work.', 'domifa.cause.',
  'domifa.residence.', 'domifa.purpose.', 'domifa.support.',
] as const

/** Says whether a figure stands on a day, where the others happen over days. */
export const isStock = (code: string): boolean => stocks.some((stock) => code.startsWith(stock))

/** Someone under a figure, at one act. */
export const lineOf = ({ person }: Pick<Active, 'person'>, fact: Fact): ActLine => ({ person, day: fact.day, at: hourOf(fact), facts: [fact], n: 1 })

/** A holder, at the decision that runs. */
export const holderLine = (active: Pick<Active, 'person' | 'granted'>): ActLine => lineOf(active, active.granted)
const ayantsDroit = (active: Active): readonly ActLine[] => active.ayantsDroit.map(({ fact }) => lineOf(active, fact))

type On = { readonly register: Register; readonly day: ServiceDay }

const whole: Readonly<Record<string, (active: Active) => readonly ActLine[]>> = {
  'domiciled.holders': (active) => [holderLine(active)],
  'domiciled.ayantsDroit': ayantsDroit,
  'domiciled.people': (active) => [holderLine(active), ...ayantsDroit(active)],
}

const classLines = (code: string, { register, day }: On): readonly ActLine[] => {
  const [figure, classOf] = Object.entries(classOfFigure).find(([one]) => code.startsWith(`${one}.`)) ?? []
  if (figure === undefined || classOf === undefined) return []
  return activeOn(register, day).filter((active) => `${figure}.${classOf(active, day)}` === code).map(holderLine)
}

type Moved = Extract<Fact, { readonly data: { readonly mail: MailKind } }>

const movesOf = perPerson((acts): readonly Moved[] => acts.filter((fact): fact is Moved => 'mail' in fact.data))

// Most piles are asked for whole, on a day after the last of it.
const movesUpTo = (moves: readonly Moved[], kinds: readonly MailKind[], day: ServiceDay): readonly Moved[] =>
  kinds.length === mailKinds.length && moves.slice(-1).every((last) => last.day <= day) ? moves : moves.filter((fact) => fact.day <= day && kinds.includes(fact.data.mail))

// All that moved someone's mail up to the day makes what waits on it; the line stands on the day of the oldest piece.
const pileLine = ({ person, mail }: Pile, code: string, { register, day }: On): readonly ActLine[] => {
  const kinds = mailKinds.filter((kind) => code === 'waiting' || code === `waiting.${kind}`)
  const n = kinds.reduce((sum, kind) => sum + mail[kind].waiting, 0)
  const facts = n === 0 ? [] : movesUpTo(movesOf(register, person), kinds, day)
  const since = kinds.flatMap((kind) => mail[kind].since ?? []).sort()[0] ?? facts.at(-1)?.day
  return since === undefined ? [] : [{ person, day: since, at: '', facts, n }]
}

/** The lines of what stood on a day under a code. */
export const stockLines = (register: Register, code: string, day: ServiceDay): readonly ActLine[] => {
  const lines = whole[code]
  if (lines !== undefined) return activeOn(register, day).flatMap(lines)
  if (!code.startsWith('waiting')) return classLines(code, { register, day })
  return waitingOn(register, day).flatMap((pile) => pileLine(pile, code, { register, day }))
}
