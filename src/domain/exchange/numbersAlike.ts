// Two files under one register number: two tablets gave it while they were apart (sync.md).
import type { PersonId } from '#domain/ids.ts'
import { everyone, whoIs } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'

export type NumbersAlike = { readonly what: 'numbersAlike'; readonly number: string; readonly people: readonly PersonId[] }

/** The register numbers that several people carry. */
export const numbersAlike = (register: Register): readonly NumbersAlike[] => {
  const carriers = new Map<string, readonly PersonId[]>()
  for (const person of everyone(register)) {
    const { number } = whoIs(register, person)
    if (number !== undefined) carriers.set(number, [...(carriers.get(number) ?? []), person])
  }
  return [...carriers].filter(([, people]) => people.length > 1).map(([number, people]) => ({ what: 'numbersAlike', number, people: people.toSorted() }))
}
