import { roleOf } from '#domain/agents/agents.ts'
import { has } from '#domain/agents/rights.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import { isArchivedOn } from '#domain/retention/archive.ts'
import type { Journal } from '#desk/ports.ts'
import type { Hit } from '#search/searchPeople.ts'
import { searchPeople } from '#search/searchPeople.ts'
import type { ServiceDay } from '#domain/time.ts'

/** Says whether whoever stands at the desk sees those who lie in the archive. */
export const seesArchive = (journal: Journal, register: Register): boolean => has(roleOf(register, journal.agent()), 'archive')

/** Whom whoever stands at the desk may see in a list of another day: those who lie in the archive today stay out of it. */
export const mayShow = (journal: Journal, register: Register, today: ServiceDay): ((person: PersonId) => boolean) => {
  const archive = seesArchive(journal, register)
  return (person) => archive || !isArchivedOn(register, person, today)
}

type Wish = { readonly text: string; readonly day: ServiceDay; readonly most?: number }

/** The one way in which a room looks for people: those in the archive are found by a manager only (metier.md §8). */
export const findPeople = (journal: Journal, register: Register, wish: Wish): readonly Hit[] =>
  searchPeople(register, { ...wish, archive: seesArchive(journal, register) })
