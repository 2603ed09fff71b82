// Two files of one person, read as one (decisions/0030): every fact is filed under the person whose file is kept, and tells under whom it was written.
import { at } from '#kernel/at.ts'
import { absorbedBy } from '#domain/facts/absorbedBy.ts'
import { writtenUnder } from '#domain/facts/fact.ts'
import type { Fact, FactOf } from '#domain/facts/fact.ts'
import { ofTheHouse } from '#domain/facts/kinds.ts'
import { byStamp } from '#domain/facts/order.ts'
import type { PersonId } from '#domain/ids.ts'
import { shelfOf, targetsOf } from '#domain/register/filesBehind.ts'
import type { Files } from '#domain/register/filesBehind.ts'
import { isActive } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'

type Merged = Files['merged']

// Its seal gone with an erasure, a merge has no effect any more: an erasure takes both files under one id (decisions/0030).
const isSealed = (fact: Fact | undefined): fact is FactOf<'peopleMerged'> => fact?.kind === 'peopleMerged' && fact.secret !== undefined

const merges = (files: Files, register: Register): readonly FactOf<'peopleMerged'>[] =>
  files.merges.map((id) => files.facts.get(id)).filter(isSealed).filter((fact) => isActive(register, fact)).toSorted(byStamp)

const rootOf = (parents: Merged, person: PersonId): PersonId => {
  let root = person
  for (let above = parents.get(root); above !== undefined; above = parents.get(root)) root = above
  return root
}

// In the order of their stamps each merge puts one group of files under another: of two tablets that kept one file each, the first decides, and no
// circle closes.
const standing = (files: Files, register: Register): Merged => {
  const parents: Merged = new Map()
  for (const fact of merges(files, register)) {
    const [kept, absorbed] = [writtenUnder(fact), absorbedBy(fact)]
    if (kept === undefined || absorbed === undefined) continue
    const [above, below] = [rootOf(parents, kept), rootOf(parents, absorbed)]
    if (above !== below) parents.set(below, above)
  }
  return new Map([...parents.keys()].map((person) => [person, rootOf(parents, person)]))
}

/** A fact as it is filed: under the person whose file is kept. The very same where nothing was merged. */
export const asRead = ({ merged }: Pick<Files, 'merged'>, fact: Fact): Fact => {
  const own = writtenUnder(fact)
  const person = own === undefined ? undefined : merged.get(own)
  // Most facts are of nobody who was ever merged: no copy is made of them.
  if (own === undefined || (person === undefined && fact.writtenAs === undefined)) return fact
  const { writtenAs: _, ...written } = fact
  return person === undefined ? { ...written, person: own } : { ...written, person, writtenAs: own }
}

const replace = (list: Fact[] | undefined, before: Fact, after: Fact): void => {
  list?.fill(after, list.indexOf(before), list.indexOf(before) + 1)
}

const put = (files: Files, before: Fact, after: Fact): void => {
  files.facts.set(after.id, after)
  if (ofTheHouse.has(after.kind)) replace(files.kinds.get(after.kind), before, after)
  else replace(files.days.get(after.day), before, after)
  for (const target of targetsOf(after)) replace(files.struckBy.get(target), before, after)
}

type Move = { readonly person: PersonId; readonly from: PersonId; readonly to: PersonId }

// Whoever was merged keeps their place among the people, with nothing on it.
const move = (files: Files, { person, from, to }: Move): void => {
  const { facts } = shelfOf(files, from)
  const moving = facts.filter((fact) => writtenUnder(fact) === person)
  if (moving.length === 0) return
  files.people.set(from, { facts: facts.filter((fact) => writtenUnder(fact) !== person) })
  const moved = moving.map((fact) => asRead(files, fact))
  for (const [i, fact] of moved.entries()) put(files, at(moving, i), fact)
  files.people.set(to, { facts: [...shelfOf(files, to).facts, ...moved] })
}

/** Files anew whoever was merged or separated since the last fold; gives those whose acts are others now. Costs nothing where nothing was ever merged. */
export const refile = (files: Files, register: Register): readonly PersonId[] => {
  if (files.merges.length === 0) return []
  const before = new Map(files.merged)
  const now = standing(files, register)
  const changed = [...new Set([...before.keys(), ...now.keys()])].filter((person) => before.get(person) !== now.get(person))
  files.merged.clear()
  for (const [person, root] of now) files.merged.set(person, root)
  const moves = changed.map((person): Move => ({ person, from: before.get(person) ?? person, to: now.get(person) ?? person }))
  for (const one of moves) move(files, one)
  return moves.flatMap(({ person, from, to }) => [person, from, to]).filter((person) => files.people.has(person))
}
