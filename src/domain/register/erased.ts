// Who has left the register, and under which id what they did goes on (sync.md, "Erasure and retention").
import type { FactOf } from '#domain/facts/fact.ts'
import { isOfKind, writtenUnder } from '#domain/facts/fact.ts'
import { byStamp } from '#domain/facts/order.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'

type Erasures = { readonly aliases: ReadonlyMap<PersonId, PersonId>; readonly people: ReadonlySet<PersonId> }

const known = new WeakMap<Register, Erasures>()

// Of two tablets that erased the same person while apart, the first by stamp names them.
const read = (register: Register): Erasures => {
  const erasures: readonly FactOf<'personErased'>[] = (register.kinds.get('personErased') ?? []).filter(isOfKind('personErased'))
  const sealed = erasures.filter(({ secret }) => secret !== undefined).toSorted(byStamp)
  const aliases = new Map<PersonId, PersonId>()
  for (const fact of sealed) {
    const person = writtenUnder(fact)
    if (person !== undefined && !aliases.has(person)) aliases.set(person, fact.data.alias)
  }
  return { aliases, people: new Set(sealed.map(({ data }) => data.alias)) }
}

const erasures = (register: Register): Erasures => {
  const found = known.get(register) ?? read(register)
  known.set(register, found)
  return found
}

/**
 * Everyone who was erased, with the id under which their acts go on. An erasure counts as soon as its seal opens, and for
 * ever: nothing withdraws it.
 */
export const erasedOf = (register: Register): ReadonlyMap<PersonId, PersonId> => erasures(register).aliases

/** The ids under which the acts of those who were erased go on, whichever tablet erased them. */
export const erasedIds = (register: Register): ReadonlySet<PersonId> => erasures(register).people

/** Says whether an id stands for someone who was erased: nothing is known of them any more, what they did still counts. */
export const isErased = (register: Register, person: PersonId): boolean => erasures(register).people.has(person)
