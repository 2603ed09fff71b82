// Everything that is kept of one person, for themselves: the right of access, and to carry it elsewhere [GDPR, articles 15 and 20].
import { agentsOf } from '#domain/agents/agents.ts'
import type { Role } from '#domain/agents/words.ts'
import { inOrder } from '#domain/facts/fact.ts'
import type { Fact } from '#domain/facts/fact.ts'
import { hlcMs } from '#domain/facts/hlc.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Description } from '#domain/person/description.ts'
import { whoIs } from '#domain/person/who.ts'
import { activeOfKind, isActive } from '#domain/register/read.ts'
import { readAs } from '#domain/register/readAs.ts'
import type { Register } from '#domain/register/register.ts'
import { retentionOf } from '#domain/retention/archive.ts'
import { lastContactOn } from '#domain/retention/lastContact.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { addDays, addMonths, momentAt } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { personTexts } from '#exports/texts/person.ts'

/** One act: its day, what it is, what was written, by whom and when. `counts`: false once it was withdrawn, or replaced by another. */
export type PersonAct = {
  readonly id: string
  readonly day: ServiceDay
  readonly kind: Fact['kind']
  readonly counts: boolean
  readonly n?: number
  /** What lies in clear, then what is sealed, as the register keeps them: codes in English (domain/GLOSSARY.md), text as it was typed. */
  readonly data: Fact['data']
  readonly written?: Fact['secret']
  readonly by?: string
  readonly imported: boolean
  readonly recordedOn: ServiceDay
}

/**
 * The file `boussole-fiche-….json`, version 1. Dates are `YYYY-MM-DD`. `acts` holds every fact about the person, the oldest first, those withdrawn
 * included; `looked` the days on which someone opened or exported their file, without who did.
 */
export type PersonFile = {
  readonly format: 'boussole-personne'
  readonly version: 1
  readonly place: string
  readonly on: ServiceDay
  readonly identity: Description
  readonly acts: readonly PersonAct[]
  readonly looked: readonly { readonly day: ServiceDay; readonly what: string }[]
  readonly access: readonly { readonly name: string; readonly role: Role }[]
  readonly keeping: { readonly archiveAfterMonths: number; readonly eraseAfterMonths: number; readonly lastContact?: ServiceDay; readonly archivedFrom?: ServiceDay; readonly erasableFrom?: ServiceDay }
  readonly purpose: string
  readonly basis: string
  readonly rights: readonly string[]
}

const actOf = (register: Register, fact: Fact): PersonAct => {
  const by = agentsOf(register).get(fact.agent)?.name
  return {
    id: fact.id, day: fact.day, kind: fact.kind, counts: isActive(register, fact), ...(fact.n === undefined ? {} : { n: fact.n }),
    data: fact.data, ...(fact.secret === undefined ? {} : { written: fact.secret }), ...(by === undefined ? {} : { by }),
    imported: fact.batch !== undefined, recordedOn: momentAt(hlcMs(fact.hlc)).day,
  }
}

const keepingOf = (register: Register, person: PersonId, day: ServiceDay): PersonFile['keeping'] => {
  const { archiveAfter, eraseAfter } = retentionOf(register)
  const durations = { archiveAfterMonths: archiveAfter, eraseAfterMonths: eraseAfter }
  const last = lastContactOn(register, person, day)?.day
  if (last === undefined) return durations
  return { ...durations, lastContact: last, archivedFrom: addDays(addMonths(last, archiveAfter), 1), erasableFrom: addDays(addMonths(last, archiveAfter + eraseAfter), 1) }
}

/** Everything kept of one person as it stands on a day. Pure; noting that it was looked at is the desk's affair. */
export const personFile = (register: Register, person: PersonId, day: ServiceDay): PersonFile => ({
  format: 'boussole-personne', version: 1, place: settingsOf(register).place, on: day,
  identity: whoIs(register, person),
  acts: (register.people.get(person)?.facts ?? []).toSorted(inOrder).map((fact) => actOf(register, fact)),
  looked: activeOfKind(register, 'accessNoted').flatMap(({ day: on, secret }) => (secret?.person !== undefined && readAs(register, secret.person) === person ? [{ day: on, what: secret.what }] : [])),
  access: [...agentsOf(register).values()].filter(({ retired }) => !retired).map(({ name, role }) => ({ name, role })),
  keeping: keepingOf(register, person, day),
  purpose: personTexts.purpose, basis: personTexts.basis, rights: personTexts.rights,
})

/** That file, as it is handed over. */
export const personFileBytes = (file: PersonFile): Uint8Array<ArrayBuffer> => new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`)

/** Its name: the register number alone, never a name (metier.md §8). */
export const personFileName = ({ identity: { number } }: PersonFile): string => personTexts.file((number ?? personTexts.nameless).replaceAll(/[^\w-]/g, '-'))
