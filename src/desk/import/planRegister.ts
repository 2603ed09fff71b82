// From rows to facts with fixed ids: the same files give the same facts, on whichever tablet (sync.md, "Envelope").
import { factId, personId } from '#domain/ids.ts'
import type { BatchId, FactId, PersonId } from '#domain/ids.ts'
import type { PassageRow, PrestationRow, RegisterRow, RowNote } from '#domain/import/rows.ts'
import { byNumber } from '#domain/person/numbers.ts'
import type { Register } from '#domain/register/register.ts'
import { draftOfAnonymousRow, draftOfRow } from '#desk/import/draftOfRow.ts'
import type { ImportPort, PlannedFact } from '#desk/ports.ts'
import { isOfKind } from '#domain/facts/fact.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { at } from '#kernel/at.ts'

export type Plan = {
  /** What the register does not hold yet, in the order of the files. */
  readonly fresh: readonly PlannedFact[]
  /** Rows that it already holds, and that count. */
  readonly known: number
  /** Batches that were cut short and hold some of these rows: finishing this import makes them count. */
  readonly unfinished: readonly BatchId[]
  /** Rows about a number that neither the files nor the register know. */
  readonly rejected: readonly RowNote[]
}

const isAnonymous = (row: RegisterRow): row is PassageRow | PrestationRow =>
  (row.table === 'passages' || row.table === 'prestations') && row.number === undefined

const numberOf = (row: RegisterRow): string => row.number ?? ''

/** Rows, and whom somebody recognised among them: these numbers are people who have a file already. */
export type RegisterWish = { readonly rows: readonly RegisterRow[]; readonly same?: ReadonlyMap<string, PersonId> }

const peopleOf = async (register: Register, { rows, same = new Map() }: RegisterWish, { identify }: Pick<ImportPort, 'identify'>): Promise<ReadonlyMap<string, PersonId>> => {
  const known = new Map([...same, ...byNumber(register)])
  const numbers = [...new Set(rows.filter((row) => row.table === 'persons').map(numberOf))].filter((number) => !known.has(number))
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

const undoneBatches = (register: Register): ReadonlySet<BatchId> => {
  const undone = (register.kinds.get('importUndone') ?? []).filter(isOfKind('importUndone')).map(({ data }) => data.undoes)
  return new Set(undone.filter((batch) => !register.countedBatches.has(batch)))
}

// A row may have come in and been undone: it then comes in anew under its next id, and the undone one stays undone (decisions/0007).
const idsOf = async (register: Register, rows: readonly RegisterRow[], { identify }: Pick<ImportPort, 'identify'>): Promise<readonly FactId[]> => {
  const undone = undoneBatches(register)
  const isUndone = (id: FactId): boolean => {
    const batch = register.facts.get(id)?.batch
    return batch !== undefined && undone.has(batch)
  }
  const ranks = await Promise.all(
    Array.from({ length: undone.size + 1 }, (_, rank) => identify(rows.map(({ key }) => (rank === 0 ? key : `${key}\n#${String(rank)}`)))),
  )
  return rows.map((_, i) => at(ranks.map((ids) => factId(at(ids, i))).filter((id) => !isUndone(id)), 0))
}

const unfinishedOf = (register: Register, ids: readonly FactId[]): readonly BatchId[] => {
  const batches = ids.flatMap((id) => register.facts.get(id)?.batch ?? [])
  return [...new Set(batches)].filter((batch) => !register.countedBatches.has(batch))
}

// Whoever has a file already stays described by it: only what the other files tell of them comes in.
const isDescribed = (row: RegisterRow, { same }: RegisterWish): boolean => row.table === 'persons' && same?.has(row.number) === true

/**
 * Plans an import: which rows come in as which facts. Refuses nothing: rows about an unknown number go to `rejected`, rows that are
 * in already, and the descriptions of people who have a file under another number, are passed over.
 */
export const planRegister = async (register: Register, wish: RegisterWish, imports: Pick<ImportPort, 'identify'>): Promise<Plan> => {
  const people = await peopleOf(register, wish, imports)
  const rows = wish.rows.filter((row) => !isDescribed(row, wish))
  const drafted = rows.map((row) => ({ row, draft: draftOf(row, people) }))
  const accepted = drafted.flatMap(({ row, draft }) => (draft === undefined ? [] : [{ row, draft }]))
  const ids = await idsOf(register, accepted.map(({ row }) => row), imports)
  const planned = accepted.map(({ draft }, i): PlannedFact => ({ ...draft, id: at(ids, i) }))
  const fresh = planned.filter(({ id }) => !register.facts.has(id))
  return {
    fresh, known: wish.rows.length - rows.length + planned.length - fresh.length, unfinished: unfinishedOf(register, ids),
    rejected: drafted.filter(({ draft }) => draft === undefined).map(({ row }) => unknownNumber(row)),
  }
}
