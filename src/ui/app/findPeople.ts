import { roleOf } from '#domain/agents/agents.ts'
import { has } from '#domain/agents/rights.ts'
import type { PersonId } from '#domain/ids.ts'
import { cardCode, holderOf } from '#domain/person/cards.ts'
import { whoIs } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import { isArchivedOn } from '#domain/retention/archive.ts'
import type { Journal } from '#desk/ports.ts'
import type { Hit } from '#search/searchPeople.ts'
import { searchPeople } from '#search/searchPeople.ts'
import type { ServiceDay } from '#domain/time.ts'
import { foundUnder } from '#ui/texts/equivalences.ts'

/** Says whether whoever stands at the desk sees those who lie in the archive. */
export const seesArchive = (journal: Journal, register: Register): boolean => has(roleOf(register, journal.agent()), 'archive')

/** Whom whoever stands at the desk may see in a list of another day: those who lie in the archive today stay out of it. */
export const mayShow = (journal: Journal, register: Register, today: ServiceDay): ((person: PersonId) => boolean) => {
  const archive = seesArchive(journal, register)
  return (person) => archive || !isArchivedOn(register, person, today)
}

type Wish = { readonly text: string; readonly day: ServiceDay; readonly most?: number }

// An ayant droit or a mandatary has no row of their own.
const toldUnder = (hit: Hit): Hit => (hit.near === undefined || hit.nearOf === undefined ? hit : { ...hit, near: foundUnder[hit.nearOf](hit.near) })

// The letters of a card, typed by hand, look for the register number of whoever carries it.
const cardOr = (register: Register, text: string): string => {
  const code = cardCode(text)
  const holder = code === undefined ? undefined : holderOf(register, code)
  return (holder === undefined ? undefined : whoIs(register, holder).number) ?? text
}

/** The one way in which a room looks for people: those in the archive are found by a manager only (metier.md §8). */
export const findPeople = (journal: Journal, register: Register, wish: Wish): readonly Hit[] =>
  searchPeople(register, { ...wish, text: cardOr(register, wish.text), archive: seesArchive(journal, register) }).map(toldUnder)
