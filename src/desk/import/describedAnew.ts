// What a file says of somebody who has a file already, field by field: the desk is never overtaken (metier.md §7, decisions/0024).
import { byStamp } from '#domain/facts/order.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Description } from '#domain/person/description.ts'
import { overtaken } from '#domain/person/overtaken.ts'
import { whoIs } from '#domain/person/who.ts'
import { actsOf } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { foldGlued } from '#search/fold.ts'

type Said = ReadonlyMap<string, string>
type Version = { readonly said: Said; readonly byDesk: boolean }

const saidIn = (who: Description): Said => new Map(Object.entries(who))

const versionsOf = (register: Register, person: PersonId): readonly Version[] => {
  const acts = actsOf(register, person).filter(({ writtenAs }) => writtenAs === undefined)
  const behind = overtaken(register, acts)
  return acts
    .filter((fact) => fact.kind === 'personOpened' || fact.kind === 'personDescribed')
    .filter(({ id }) => !behind.has(id))
    .toSorted(byStamp)
    .map(({ secret, batch }) => ({ said: saidIn(secret ?? {}), byDesk: batch === undefined }))
}

// Whoever last changed the field, emptied it included, wrote what it says.
const isOfDesk = (versions: readonly Version[], field: string): boolean =>
  versions.findLast(({ said }, i) => said.get(field) !== versions[i - 1]?.said.get(field))?.byDesk === true

const isSame = (told: string, held: string | undefined): boolean => held !== undefined && foldGlued(told) === foldGlued(held)

export type Anew = {
  /** The file's word in the place of an earlier import's, or where nothing was said; nothing where that changes nothing. */
  readonly who?: Description
  /** What the file says otherwise than the desk, which stays. */
  readonly kept: readonly { readonly field: string; readonly told: string }[]
}

// A year says less than a date.
const isLess = (field: string, held: Said): boolean => field === 'birthYear' && held.has('birthDate')

const withoutYear = ({ birthYear, ...who }: Description): Description => (who.birthDate === undefined && birthYear !== undefined ? { ...who, birthYear } : who)

/** Tells what a row of a file changes in a description, field by field, and what it may not; the number is no part of it. */
export const describedAnew = (register: Register, person: PersonId, told: Description): Anew => {
  const [before, versions] = [whoIs(register, person), versionsOf(register, person)]
  const held = saidIn(before)
  const differing = Object.entries(told).filter(([field, text]) => field !== 'number' && held.get(field) !== text && !isLess(field, held))
  const ofDesk = differing.filter(([field]) => isOfDesk(versions, field))
  const kept = ofDesk.filter(([field, text]) => !isSame(text, held.get(field))).map(([field, text]) => ({ field, told: text }))
  if (ofDesk.length === differing.length) return { kept }
  const stays = new Set(ofDesk.map(([field]) => field))
  return { kept, who: withoutYear({ ...before, ...Object.fromEntries(differing.filter(([field]) => !stays.has(field))) }) }
}
