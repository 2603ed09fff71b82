// What the register says already, in whatever words it came to say it: a later export of DomiFa, or the register's own, brings only what is new.
import { signOf } from '#domain/domiciliation/signs.ts'
import { requestsOf } from '#domain/domiciliation/requests.ts'
import type { Interview } from '#domain/domiciliation/interview.ts'
import type { Draft, DraftOf, Fact, FactOf } from '#domain/facts/fact.ts'
import type { Kind } from '#domain/facts/kinds.ts'
import type { PersonId } from '#domain/ids.ts'
import type { AyantDroitIdentity } from '#domain/person/description.ts'
import { actsOf, isActive } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { foldGlued, foldedWords } from '#search/fold.ts'

const nameOf = ({ lastName = '', firstName = '' }: AyantDroitIdentity): string => foldGlued(`${lastName} ${firstName}`)
const wordsOf = ({ lastName = '', firstName = '' }: AyantDroitIdentity): string => foldedWords(`${lastName} ${firstName}`).toSorted().join(' ')

const isBornWith = (a: AyantDroitIdentity, b: AyantDroitIdentity): boolean => a.birthDate !== undefined && a.birthDate === b.birthDate

// A kinship that one of them leaves out tells nothing: without the birth date both stay, and whoever looks decides.
const isNear = (a: AyantDroitIdentity, b: AyantDroitIdentity): boolean =>
  a.kinship === b.kinship || ((a.kinship === 'other' || b.kinship === 'other') && isBornWith(a, b))

// A child is often listed by the first name alone, or with the whole name in one column; a spouse of that name is somebody else.
const isFirstNameOf = ({ lastName = '', firstName = '' }: AyantDroitIdentity, other: AyantDroitIdentity): boolean =>
  lastName === '' && firstName !== '' && foldGlued(firstName) === foldGlued(other.firstName ?? '')

const areNamedAlike = (a: AyantDroitIdentity, b: AyantDroitIdentity): boolean =>
  nameOf(a) === nameOf(b) || wordsOf(a) === wordsOf(b) || (isNear(a, b) && (isFirstNameOf(a, b) || isFirstNameOf(b, a)))

/**
 * Says whether two relatives of one holder are the same: their names once folded, the last one of which may be missing; and their birth date, which
 * one of them may not tell of somebody who has a name.
 */
export const isSameAyantDroit = (a: AyantDroitIdentity, b: AyantDroitIdentity): boolean => {
  const isUntold = nameOf(a) !== '' && (a.birthDate === undefined || b.birthDate === undefined)
  return areNamedAlike(a, b) && (isUntold || a.birthDate === b.birthDate)
}

// The link is that of the decision in a file; what a file leaves out says nothing against an interview.
const isWithin = (told: Interview, held: Interview): boolean => {
  const known: ReadonlyMap<string, unknown> = new Map(Object.entries(held))
  return Object.entries(told).every(([column, value]) => column === 'link' || known.get(column) === value)
}

type Likes = { readonly [K in Kind]?: (draft: DraftOf<K>, fact: FactOf<K>) => boolean }

const likes: Likes = {
  domiciliationGranted: ({ data }, granted) => granted.data.from === data.from && granted.data.until === data.until,
  domiciliationEnded: ({ day }, ended) => ended.day === day,
  domiciliationRefused: ({ day }, refused) => refused.day === day,
  domiciliationRequested: ({ day }, asked) => asked.day === day,
  interviewHeld: ({ secret = {} }, held) => isWithin(secret, held.secret ?? {}),
  contact: ({ day, data }, contact) => contact.day === day && contact.data.channel === data.channel,
  forwardingSet: ({ data, secret }, set) => set.data.from === data.from && set.secret?.address === secret?.address,
  ayantDroitAdded: ({ secret }, added) => secret !== undefined && added.secret !== undefined && isSameAyantDroit(added.secret, secret),
}

const like = <K extends Kind>(draft: DraftOf<K>, fact: FactOf<K>): boolean => likes[draft.kind]?.(draft, fact) ?? false

const isLike = (draft: Draft, fact: Fact): boolean => draft.kind === fact.kind && like<Kind>(draft, fact)

/** Says whether the register holds what a draft says of a person, also when it was entered at the desk. */
export const isSaid = (register: Register, person: PersonId, draft: Draft): boolean => {
  const acts = actsOf(register, person)
  if (acts.some((fact) => isLike(draft, fact))) return true
  // The file has no date of a request, and of a contact only the day: one that still waits, and any sign of that day, are the same.
  if (draft.kind === 'domiciliationRequested') return requestsOf(register, person).some(({ state }) => state === 'open')
  return draft.kind === 'contact' && acts.some((fact) => fact.day === draft.day && signOf(fact) !== undefined)
}

const isStruckHere = (register: Register, fact: Fact): boolean =>
  !isActive(register, fact) && (register.struckBy.get(fact.id) ?? []).some((striker) => striker.batch === undefined && isActive(register, striker))

/** Says whether the desk took back, or put right, what a draft says of a person: a file that is older does not bring it back. */
export const isTakenBack = (register: Register, person: PersonId, draft: Draft): boolean =>
  (register.people.get(person)?.facts ?? []).some((fact) => isLike(draft, fact) && isStruckHere(register, fact))
