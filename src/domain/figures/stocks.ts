// What stood on the last day of a period (metier.md §6): ages and households as they were known to be on that day.
import { runningOn } from '#domain/domiciliation/decisions.ts'
import type { Granted } from '#domain/domiciliation/decisions.ts'
import { ageBracketOn } from '#domain/figures/ages.ts'
import { tallyOf } from '#domain/figures/tally.ts'
import type { Tally } from '#domain/figures/tally.ts'
import type { PersonId } from '#domain/ids.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import { mailOn } from '#domain/mail/ledger.ts'
import type { MailLedger } from '#domain/mail/ledger.ts'
import { ayantsDroitOn, whoWas } from '#domain/person/who.ts'
import type { AyantDroit } from '#domain/person/who.ts'
import type { Description } from '#domain/person/description.ts'
import { ofEveryone } from '#domain/register/ofEveryone.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'

export type Active = { readonly person: PersonId; readonly granted: Granted; readonly who: Description; readonly ayantsDroit: readonly AyantDroit[] }

// Facts, words and numbers.
const alike = (before: object, now: object): boolean => JSON.stringify(before) === JSON.stringify(now)

/** The holders whose domiciliation runs on a day, as they were known to be on that day, with the ayants droit of that day. */
export const activeOn = ofEveryone((register, person, day): Active | undefined => {
  const granted = runningOn(register, person, day)
  if (granted === undefined) return undefined
  return { person, granted, who: whoWas(register, person, day), ayantsDroit: ayantsDroitOn(register, person, day) }
}, alike)

type Class = (active: Active, day: ServiceDay) => string

/** Classes of the active holders on a day; whoever is in no class is counted `unknown`. */
export const classOfFigure: Readonly<Record<string, Class>> = {
  'activeHoldersByDecision': ({ granted }) => (granted.data.decision === 'first' ? 'first' : 'renewals'),
  'activeHolders.bySex': ({ who }) => who.sex ?? 'unknown',
  'activeHolders.byLink': ({ granted }) => granted.secret?.link ?? 'unknown',
  'activeHolders.byComposition': ({ who }) => who.composition ?? 'unknown',
  'activeHolders.byAge': ({ who }, day) => ageBracketOn(who, day),
}

export type Pile = { readonly person: PersonId; readonly mail: MailLedger }

/** Whose mail was waiting on a day, or had gone below zero. */
export const waitingOn = ofEveryone((register, person, day): Pile | undefined => {
  const mail = mailOn(register, person, day)
  return mailKinds.every((kind) => mail[kind].waiting === 0) ? undefined : { person, mail }
}, alike)

const pieces = (piles: readonly Pile[]): readonly (readonly [string, number])[] => {
  const kinds = mailKinds.map((kind) => [`waiting.${kind}`, piles.reduce((sum, { mail }) => sum + mail[kind].waiting, 0)] as const)
  return [['waiting', kinds.reduce((sum, [, n]) => sum + n, 0)], ...kinds]
}

type Stood = { readonly active: readonly Active[]; readonly piles: readonly Pile[]; readonly day: ServiceDay }

const stocksOf = ({ active, piles, day }: Stood): Tally => {
  const ayantsDroit = active.reduce((sum, holder) => sum + holder.ayantsDroit.length, 0)
  const stocks = new Map([
    ['domiciled.holders', active.length], ['domiciled.ayantsDroit', ayantsDroit], ['domiciled.people', active.length + ayantsDroit],
    ...pieces(piles),
  ])
  for (const [figure, classOf] of Object.entries(classOfFigure))
    for (const [code, n] of tallyOf(active, (holder) => classOf(holder, day))) stocks.set(`${figure}.${code}`, n)
  return stocks
}

const known = new WeakMap<readonly Active[], Stood & { readonly stocks: Tally }>()

/** The stocks on a day, by figure code; an absent code is 0. An act that moves nobody in or out of them, and no mail, counts nothing anew. */
export const stocksOn = (register: Register, day: ServiceDay): Tally => {
  const stood = { active: activeOn(register, day), piles: waitingOn(register, day), day }
  const before = known.get(stood.active)
  if (before?.day === day && before.piles === stood.piles) return before.stocks
  const stocks = stocksOf(stood)
  known.set(stood.active, { ...stood, stocks })
  return stocks
}
