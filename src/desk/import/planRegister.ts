// From rows to facts with fixed ids: the same files give the same facts, on whichever tablet (sync.md, "Envelope").
import { personId } from '#domain/ids.ts'
import type { BatchId, PersonId } from '#domain/ids.ts'
import type { PassageRow, PrestationRow, RegisterRow, RowNote } from '#domain/import/rows.ts'
import { byNumber } from '#domain/person/numbers.ts'
import type { Register } from '#domain/register/register.ts'
import { draftOfAnonymousRow, draftOfRow } from '#desk/import/draftOfRow.ts'
import type { ImportPort, PlannedFact } from '#desk/ports.ts'
import { planFacts } from '#desk/import/planFacts.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { at } from '#kernel/at.ts'

export type Plan = {
  /** What the register does not hold yet, in the order of the files. */
  readonly fresh: readonly PlannedFact[]
  /** Rows that it already holds, and that count. */
  readonly known: number
  /** Batches that were cut short and hold some of these rows: finishing this import makes them count. */
  readonly unfinished: readonly BatchId[]
  /** Rows that stay out, such as those about a number that neither the files nor the register know; and those that come in with a doubt. */
  readonly rejected: readonly RowNote[]
}

const isAnonymous = (row: RegisterRow): row is PassageRow | PrestationRow =>
  (row.table === 'passages' || row.table === 'prestations') && row.number === undefined

const numberOf = (row: RegisterRow): string => row.number ?? ''

/** Whom somebody recognised among the rows, by their key: people who have a file already. */
export type Recognised = ReadonlyMap<string, PersonId>

type RegisterWish = { readonly rows: readonly RegisterRow[]; readonly same: Recognised }

const recognisedIn = ({ rows, same }: RegisterWish): readonly (readonly [number: string, person: PersonId])[] =>
  rows.flatMap((row) => {
    const person = row.table === 'persons' ? same.get(row.key) : undefined
    return person === undefined ? [] : [[numberOf(row), person] as const]
  })

const peopleOf = async (register: Register, wish: RegisterWish, { identify }: Pick<ImportPort, 'identify'>): Promise<ReadonlyMap<string, PersonId>> => {
  const known = new Map([...recognisedIn(wish), ...byNumber(register)])
  const numbers = [...new Set(wish.rows.filter((row) => row.table === 'persons').map(numberOf))].filter((number) => !known.has(number))
  const ids = await identify(numbers.map((number) => `person\n${number}`))
  return new Map([...known, ...ids.map((id, i) => [at(numbers, i), personId(id)] as const)])
}

const unknownNumber = (row: RegisterRow): RowNote => ({
  file: row.file, line: row.line, severity: 'reject', problem: 'unknownNumber', value: numberOf(row), cells: cellsOf(row),
})

// The key is the table, the cells and the occurrence, a line each (exports/register).
const cellsOf = ({ key }: RegisterRow): readonly string[] => key.split('\n').slice(1, -1)

const draftOf = (row: RegisterRow, people: ReadonlyMap<string, PersonId>): Draft | undefined => {
  const person = people.get(numberOf(row))
  if (isAnonymous(row)) return draftOfAnonymousRow(row)
  return person === undefined ? undefined : draftOfRow(row, { person })
}

// Whoever has a file already stays described by it: only what the other files tell of them comes in.
const isDescribed = (row: RegisterRow, { same }: RegisterWish): boolean => row.table === 'persons' && same.has(row.key)

/**
 * Plans an import: which rows come in as which facts. Refuses nothing: rows about an unknown number go to `rejected`, rows that are
 * in already, and the descriptions of people who have a file under another number, are passed over.
 */
export const planRegister = async (register: Register, wish: RegisterWish, imports: Pick<ImportPort, 'identify'>): Promise<Plan> => {
  const people = await peopleOf(register, wish, imports)
  const rows = wish.rows.filter((row) => !isDescribed(row, wish))
  const drafted = rows.map((row) => ({ row, draft: draftOf(row, people) }))
  const accepted = drafted.flatMap(({ row, draft }) => (draft === undefined ? [] : [{ row, draft }]))
  const { fresh, known, unfinished } = await planFacts(register, accepted.map(({ row, draft }) => ({ key: row.key, draft })), imports)
  return {
    fresh, known: wish.rows.length - rows.length + known, unfinished,
    rejected: drafted.filter(({ draft }) => draft === undefined).map(({ row }) => unknownNumber(row)),
  }
}
