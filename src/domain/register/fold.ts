// The one road in: whatever the source, facts enter the register here (style.md, rule 7).
import type { Fact, ForeignFact } from '#domain/facts/fact.ts'
import { isOfKind } from '#domain/facts/fact.ts'
import { ofTheHouse } from '#domain/facts/kinds.ts'
import type { BatchId, FactId, PersonId } from '#domain/ids.ts'
import { append, filesBehind, shelfOf, targetsOf } from '#domain/register/filesBehind.ts'
import type { Files } from '#domain/register/filesBehind.ts'
import { isActive } from '#domain/register/read.ts'
import { asRead, refile } from '#domain/register/refile.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'

/** Whose answers may change, and on which days what counts may. */
type Touched = { readonly people: Set<PersonId>; readonly days: Set<ServiceDay> }

const touch = ({ people, days }: Touched, { person, day }: Fact | ForeignFact): void => {
  if (person !== undefined) people.add(person)
  days.add(day)
}

const file = (files: Files, arrived: Fact, touched: Touched): void => {
  const fact = asRead(files, arrived)
  files.facts.set(fact.id, fact)
  if (ofTheHouse.has(fact.kind)) append(files.kinds, fact.kind, fact)
  else append(files.days, fact.day, fact)
  if (fact.person !== undefined) {
    const shelf = shelfOf(files, fact.person)
    shelf.facts.push(fact)
    files.people.set(fact.person, shelf)
  }
  touch(touched, fact)
  for (const target of targetsOf(fact)) append(files.struckBy, target, fact)
  if (fact.kind === 'peopleMerged') files.merges.push(fact.id)
  if (fact.kind === 'personErased' && files.people.has(fact.data.alias)) touched.people.add(fact.data.alias)
}

// A withdrawal of a withdrawal touches whoever the last target is about.
const touchTargets = (files: Files, fact: Fact, touched: Touched): void => {
  const seen = new Set<FactId>()
  const waiting = [...targetsOf(fact)]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const target = seen.has(id) ? undefined : files.facts.get(id)
    if (target === undefined) continue
    seen.add(id)
    touch(touched, target)
    waiting.push(...targetsOf(target))
  }
}

const countedBatches = (register: Register): ReadonlySet<BatchId> => {
  const active = (kind: 'importFinished' | 'importUndone'): readonly Fact[] =>
    (register.kinds.get(kind) ?? []).filter((fact) => isActive(register, fact))
  const undone = new Set(active('importUndone').filter(isOfKind('importUndone')).map(({ data }) => data.undoes))
  const finished = active('importFinished').filter(isOfKind('importFinished')).flatMap(({ data }) => data.completes)
  return new Set(finished.filter((batch) => !undone.has(batch)))
}

const sameBatches = (a: ReadonlySet<BatchId>, b: ReadonlySet<BatchId>): boolean =>
  a.size === b.size && [...a].every((batch) => b.has(batch))

// What is known already stays as it is, but for the receipt that holds its stamp back, which comes with the echo.
const isKnown = (files: Files, { id, rcv }: Fact | ForeignFact, touched: Touched): boolean => {
  const known = files.facts.get(id) ?? files.foreign.get(id)
  if (known !== undefined && rcv !== undefined && (known.rcv ?? Infinity) > rcv) {
    Object.assign(known, { rcv })
    touch(touched, known)
  }
  return known !== undefined
}

/**
 * Files facts into the register and gives its next face; the former face must not be read again.
 * Commutative and idempotent: any order, any duplicate, same answers (sync.md, invariant 8). Refuses nothing:
 * of two facts with one id the first stays.
 */
export const fold = (register: Register, arrived: readonly (Fact | ForeignFact)[]): Register => {
  const files = filesBehind(register)
  const touched: Touched = { people: new Set(), days: new Set() }
  const fresh: Fact[] = []
  for (const fact of arrived) {
    if (isKnown(files, fact, touched)) continue
    if ('foreign' in fact) files.foreign.set(fact.id, fact)
    else fresh.push(fact)
    if (!('foreign' in fact)) file(files, fact, touched)
  }
  for (const fact of fresh) touchTargets(files, fact, touched)
  const faced: Register = { ...files, version: register.version + 1, countedBatches: register.countedBatches }
  const next: Register = { ...faced, countedBatches: countedBatches(faced) }
  const refiled = refile(files, next)
  for (const person of refiled) touched.people.add(person)
  const isWide = refiled.length > 0 || fresh.some(({ kind }) => kind === 'personErased')
  return renew(files, next, { touched, isWide, before: register.countedBatches })
}

/** `isWide`: somebody was erased, merged or separated: what counts may change on any day. */
type Change = { readonly touched: Touched; readonly isWide: boolean; readonly before: ReadonlySet<BatchId> }

// What readers remember of someone is keyed by the shelf: a new shelf around the same list makes them ask again; of a day, by its version.
const renew = (files: Files, next: Register, { touched, isWide, before }: Change): Register => {
  const same = sameBatches(before, next.countedBatches)
  for (const person of same ? touched.people : files.people.keys()) files.people.set(person, { facts: shelfOf(files, person).facts })
  for (const day of same && !isWide ? touched.days : files.days.keys()) files.dayVersions.set(day, next.version)
  return next
}
