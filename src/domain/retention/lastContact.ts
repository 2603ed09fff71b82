// When someone was last in touch: what every retention period is counted from (metier.md §8).
import { signOf } from '#domain/domiciliation/signs.ts'
import { absencesOf } from '#domain/domiciliation/clock.ts'
import type { Fact } from '#domain/facts/fact.ts'
import type { Kind } from '#domain/facts/kinds.ts'
import type { PersonId } from '#domain/ids.ts'
import { actsOf } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'

/** `fact`: the act that was the contact; `absence`: the end of an excused absence, during which nobody counts silence. */
export type LastContact = { readonly day: ServiceDay; readonly fact: Fact; readonly what: 'contact' | 'absence' }

// Wider than a sign of life (metier.md §4), since it keeps a file rather than ends a right: mail that a mandatary takes and a
// decision that is notified show that the file lives. Mail that comes in, goes back, and what we note alone show nothing.
const alsoContacts: ReadonlySet<Kind> = new Set<Kind>(['mailHandedOut', 'domiciliationRefused', 'domiciliationEnded'])
// Brought in, these bear the day of the import, which is no day of theirs.
const declared: ReadonlySet<Kind> = new Set<Kind>(['personOpened', 'ayantDroitAdded', 'procurationGiven'])

const describes: ReadonlySet<Kind> = new Set<Kind>(['personOpened', 'personDescribed'])

const isContact = (fact: Fact): boolean =>
  signOf(fact) !== undefined || alsoContacts.has(fact.kind) || (declared.has(fact.kind) && fact.batch === undefined)

const lastAbsence = (register: Register, person: PersonId, day: ServiceDay): LastContact | undefined =>
  absencesOf(register, person)
    .flatMap((fact) => (fact.data.to === undefined || fact.data.to > day ? [] : [{ day: fact.data.to, fact, what: 'absence' as const }]))
    .reduce<LastContact | undefined>((last, one) => (last === undefined || one.day > last.day ? one : last), undefined)

/**
 * The last contact up to a day: a visit, a prestation, mail handed out or asked for, a call or a letter, an interview, a decision,
 * a file opened at the desk. An excused absence moves it to its end, as it does the clock's (metier.md §4). An imported row counts on its own
 * day. Of someone with no contact at all, the day on which this register got their file; nothing of someone who has none.
 */
export const lastContactOn = (register: Register, person: PersonId, day: ServiceDay): LastContact | undefined => {
  const acts = actsOf(register, person)
  // Read from the end: whoever comes was seen last.
  const fact = acts.findLast((one) => one.day <= day && isContact(one)) ?? acts.find((one) => one.day <= day && describes.has(one.kind))
  const absence = lastAbsence(register, person, day)
  const last: LastContact | undefined = fact === undefined ? undefined : { day: fact.day, fact, what: 'contact' }
  return absence !== undefined && absence.day > (last?.day ?? '') ? absence : last
}
