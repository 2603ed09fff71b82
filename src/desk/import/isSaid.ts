// What the register says already, in whatever words it came to say it: a later export of DomiFa, or the register's own, brings only what is new.
import { decisionsOf } from '#domain/domiciliation/decisions.ts'
import { signOf } from '#domain/domiciliation/signs.ts'
import { interviewsOf, requestsOf } from '#domain/domiciliation/requests.ts'
import type { Interview } from '#domain/domiciliation/interview.ts'
import type { Draft, DraftOf } from '#domain/facts/fact.ts'
import type { Kind } from '#domain/facts/kinds.ts'
import type { PersonId } from '#domain/ids.ts'
import { forwardingsOf } from '#domain/mail/forwardings.ts'
import type { AyantDroitIdentity } from '#domain/person/description.ts'
import { ayantsDroitOf } from '#domain/person/who.ts'
import { actsOf } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { foldGlued } from '#search/fold.ts'

const nameOf = ({ lastName = '', firstName = '' }: AyantDroitIdentity): string => foldGlued(`${lastName} ${firstName}`)

/** Says whether two are the same relative: their names once folded, and their birth date. */
export const isSameAyantDroit = (a: AyantDroitIdentity, b: AyantDroitIdentity): boolean => nameOf(a) === nameOf(b) && a.birthDate === b.birthDate

// The link is that of the decision in a file; what a file leaves out says nothing against an interview.
const isWithin = (told: Interview, held: Interview): boolean => {
  const known: ReadonlyMap<string, unknown> = new Map(Object.entries(held))
  return Object.entries(told).every(([column, value]) => column === 'link' || known.get(column) === value)
}

type Asked = { readonly register: Register; readonly person: PersonId }
type Readers = { readonly [K in Kind]?: (draft: DraftOf<K>, asked: Asked) => boolean }

const readers: Readers = {
  domiciliationGranted: ({ data }, { register, person }) =>
    decisionsOf(register, person).granted.some((granted) => granted.data.from === data.from && granted.data.until === data.until),
  domiciliationEnded: ({ day }, { register, person }) => decisionsOf(register, person).ended.some((ended) => ended.day === day),
  domiciliationRefused: ({ day }, { register, person }) => decisionsOf(register, person).refused.some((refused) => refused.day === day),
  // The file has no date of a request: one that still waits is the same.
  domiciliationRequested: ({ day }, { register, person }) => requestsOf(register, person).some(({ asked, state }) => state === 'open' || asked.day === day),
  interviewHeld: ({ secret = {} }, { register, person }) => interviewsOf(register, person).some((held) => isWithin(secret, held.secret ?? {})),
  contact: ({ day }, { register, person }) => actsOf(register, person).some((fact) => fact.day === day && signOf(fact) !== undefined),
  forwardingSet: ({ data, secret }, { register, person }) =>
    forwardingsOf(register, person).some(({ fact }) => fact.data.from === data.from && fact.secret?.address === secret?.address),
  ayantDroitAdded: ({ secret }, { register, person }) =>
    secret !== undefined && ayantsDroitOf(register, person).some(({ who }) => who !== undefined && isSameAyantDroit(who, secret)),
}

const said = <K extends Kind>(draft: DraftOf<K>, asked: Asked): boolean => readers[draft.kind]?.(draft, asked) ?? false

/** Says whether the register holds what a draft says of a person, also when it was entered at the desk. */
export const isSaid = (register: Register, person: PersonId, draft: Draft): boolean => said<Kind>(draft, { register, person })
