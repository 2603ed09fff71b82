import type { PersonRow, RegisterRow } from '#domain/import/rows.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Description } from '#domain/person/description.ts'
import { byNumber } from '#domain/person/numbers.ts'
import { everyone, whoIs } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import { nameKeys } from '#search/sameName.ts'

export type AlreadyHere = { readonly row: PersonRow; readonly person: PersonId }

const keysOf = (who: Description): readonly string[] =>
  who.birthDate === undefined ? [] : nameKeys(who).map((key) => `${key}\n${String(who.birthDate)}`)

/**
 * People of an import who may have a file already: same name once folded and same birth date, under another number. They
 * come in all the same: a human looks (desk.md §3, homonyms never block).
 */
export const alreadyHere = (register: Register, rows: readonly RegisterRow[]): readonly AlreadyHere[] => {
  const numbers = byNumber(register)
  const known = new Map(everyone(register).flatMap((person) => keysOf(whoIs(register, person)).map((key) => [key, person] as const)))
  return rows.flatMap((row) => {
    if (row.table !== 'persons' || numbers.has(row.number)) return []
    const person = keysOf(row.who).map((key) => known.get(key)).find((one) => one !== undefined)
    return person === undefined ? [] : [{ row, person }]
  })
}
