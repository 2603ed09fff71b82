// What stood on the last day of a period (metier.md §6): ages and households as they were known to be on that day.
import { runningOn } from '#domain/domiciliation/decisions.ts'
import type { Granted } from '#domain/domiciliation/decisions.ts'
import { ageBracketOn } from '#domain/figures/ages.ts'
import { tallyOf } from '#domain/figures/tally.ts'
import type { Tally } from '#domain/figures/tally.ts'
import type { PersonId } from '#domain/ids.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import { mailOn } from '#domain/mail/ledger.ts'
import { ayantsDroitOn, whoWas } from '#domain/person/who.ts'
import type { Description } from '#domain/person/description.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'

type Active = { readonly granted: Granted; readonly who: Description; readonly ayantsDroit: number }

const activeOn = (register: Register, person: PersonId, day: ServiceDay): readonly Active[] => {
  const granted = runningOn(register, person, day)
  if (granted === undefined) return []
  return [{ granted, who: whoWas(register, person, day), ayantsDroit: ayantsDroitOn(register, person, day).length }]
}

/** Classes of the active holders on a day; whoever is in no class is counted `unknown`. */
const classes = (active: readonly Active[], day: ServiceDay): Readonly<Record<string, Tally>> => ({
  'activeHoldersByDecision': tallyOf(active, ({ granted }) => (granted.data.decision === 'first' ? 'first' : 'renewals')),
  'activeHolders.bySex': tallyOf(active, ({ who }) => who.sex ?? 'unknown'),
  'activeHolders.byLink': tallyOf(active, ({ granted }) => granted.secret?.link ?? 'unknown'),
  'activeHolders.byComposition': tallyOf(active, ({ who }) => who.composition ?? 'unknown'),
  'activeHolders.byAge': tallyOf(active, ({ who }) => ageBracketOn(who, day)),
})

const waitingOn = (register: Register, people: readonly PersonId[], day: ServiceDay): readonly (readonly [string, number])[] => {
  const mail = people.map((person) => mailOn(register, person, day))
  const kinds = mailKinds.map((kind) => [`waiting.${kind}`, mail.reduce((sum, ledger) => sum + ledger[kind].waiting, 0)] as const)
  return [['waiting', kinds.reduce((sum, [, n]) => sum + n, 0)], ...kinds]
}

/** The stocks on a day, by figure code; an absent code is 0. */
export const stocksOn = (register: Register, day: ServiceDay): Tally => {
  const people = [...register.people.keys()]
  const active = people.flatMap((person) => activeOn(register, person, day))
  const ayantsDroit = active.reduce((sum, holder) => sum + holder.ayantsDroit, 0)
  const stocks = new Map([
    ['domiciled.holders', active.length], ['domiciled.ayantsDroit', ayantsDroit], ['domiciled.people', active.length + ayantsDroit],
    ...waitingOn(register, people, day),
  ])
  for (const [figure, tally] of Object.entries(classes(active, day)))
    for (const [code, n] of tally) stocks.set(`${figure}.${code}`, n)
  return stocks
}
