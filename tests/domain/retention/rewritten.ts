// A register after an erasure reached every tablet: the person's acts under another id, without their sealed part (sync.md).
import type { Draft, Fact } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { fold } from '#domain/register/fold.ts'
import { emptyRegister } from '#domain/register/register.ts'
import type { Register } from '#domain/register/register.ts'
import { someone } from '../scribe.ts'

/** The id under which someone's acts go on. */
export const aliasOf = (person: PersonId): PersonId => someone(parseInt(person.slice(-8), 16) + 0x1000_0000)

/** The erasure of someone, as a tablet writes it. */
export const erasure = (person: PersonId): Draft => ({ kind: 'personErased', person, data: { alias: aliasOf(person) }, secret: { why: 'retention' } })

/** What the log holds of these facts once those people are erased. */
export const withoutThem = (facts: Iterable<Fact>, people: ReadonlySet<PersonId>): readonly Fact[] =>
  [...facts].map((fact) => {
    if (fact.person === undefined || !people.has(fact.person) || fact.kind === 'personErased') return fact
    const { secret: _gone, ...clear } = fact
    return { ...clear, person: aliasOf(fact.person) }
  })

/** That log, folded. */
export const rewritten = (facts: Iterable<Fact>, people: ReadonlySet<PersonId>): Register => fold(emptyRegister(), withoutThem(facts, people))
