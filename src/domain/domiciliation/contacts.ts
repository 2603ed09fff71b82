// What a file shows before anyone decides: every contact, with what it is worth for the clock (metier.md §4).
import { compare } from '#kernel/compare.ts'
import { signOf } from '#domain/domiciliation/signs.ts'
import type { Fact } from '#domain/facts/fact.ts'
import type { Kind } from '#domain/facts/kinds.ts'
import type { PersonId } from '#domain/ids.ts'
import { actsOf } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { Period, ServiceDay } from '#domain/time.ts'

/** The acts of one day that are signs of life, those of it that are none, or what the house itself tried (`ours`). */
export type ContactDay = { readonly day: ServiceDay; readonly counts: boolean; readonly ours: boolean; readonly facts: readonly Fact[] }

// Mail that arrives, goes back or on, or is taken by another, and what the house itself tried tell nothing of the holder; the file shows it all the same.
const shownAnyway: ReadonlySet<Kind> = new Set<Kind>(['mailReceived', 'mailReturned', 'mailHandedOut', 'mailForwarded'])
const tried: ReadonlySet<Kind> = new Set<Kind>(['attemptMade', 'priorLetterSent'])

const isShown = (fact: Fact): boolean => signOf(fact) !== undefined || shownAnyway.has(fact.kind) || tried.has(fact.kind)

/** The contacts of a person in a period, latest day first, the signs of life of a day before what the house tried and the rest of it. */
export const contactsIn = (register: Register, person: PersonId, { from, to }: Period): readonly ContactDay[] => {
  const days = new Map<string, ContactDay & { readonly facts: Fact[] }>()
  for (const fact of actsOf(register, person)) {
    if (fact.day < from || fact.day > to || !isShown(fact)) continue
    const counts = signOf(fact) !== undefined
    const ours = tried.has(fact.kind)
    const key = `${fact.day} ${String(counts)} ${String(ours)}`
    const known = days.get(key)
    if (known === undefined) days.set(key, { day: fact.day, counts, ours, facts: [fact] })
    else known.facts.push(fact)
  }
  return [...days.values()].sort((a, b) => compare(b.day, a.day) || Number(b.counts) - Number(a.counts) || Number(b.ours) - Number(a.ours))
}
