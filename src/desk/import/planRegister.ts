// From rows to facts with fixed ids: the same files give the same facts, on whichever tablet (sync.md, "Envelope").
import { factId, personId } from '#domain/ids.ts'
import type { BatchId, FactId, PersonId } from '#domain/ids.ts'
import type { PassageRow, PrestationRow, RegisterRow, RowNote } from '#domain/import/rows.ts'
import { byNumber } from '#domain/person/numbers.ts'
import type { Register } from '#domain/register/register.ts'
import { draftOfAnonymousRow, draftOfRow } from '#desk/import/draftOfRow.ts'
import type { ImportPort, PlannedFact } from '#desk/ports.ts'
import type { Fact } from '#domain/facts/fact.ts'

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

type Identified = { readonly row: RegisterRow; readonly person: PersonId | undefined }

const isAnonymous = (row: RegisterRow): row is PassageRow | PrestationRow =>
  (row.table === 'passages' || row.table === 'prestations') && row.number === undefined

const numberOf = (row: RegisterRow): string => row.number ?? ''

const peopleOf = async (register: Register, rows: readonly RegisterRow[], { identify }: Pick<ImportPort, 'identify'>): Promise<ReadonlyMap<string, PersonId>> => {
  const known = byNumber(register)
  const numbers = [...new Set(rows.filter((row) => row.table === 'persons').map(numberOf))].filter((number) => !known.has(number))
  const ids = await identify(numbers.map((number) => `person\n${number}`))
  return new Map([...known, ...ids.map((id, i) => [numbers[i] ?? '', personId(id)] as const)])
}

const unknownNumber = (row: RegisterRow): RowNote => ({
  file: row.file, line: row.line, severity: 'reject', problem: 'unknownNumber', value: numberOf(row), cells: cellsOf(row),
})

// The key is the table, the cells and the occurrence, a line each (exports/register).
const cellsOf = ({ key }: RegisterRow): readonly string[] => key.split('\n').slice(1, -1)

const draftOf = ({ row, person }: Identified) => {
  if (isAnonymous(row)) return draftOfAnonymousRow(row)
  return person === undefined ? undefined : draftOfRow(row, { person })
}

/** A row may have come in and been undone: it then comes in anew under its next id, and the undone one stays undone (decisions/0007). */
const tries = (register: Register, undone: ReadonlySet<BatchId>) => {
  const isUndone = (fact: Fact | undefined): boolean => fact?.batch !== undefined && undone.has(fact.batch)
  return (ids: readonly FactId[]): FactId | undefined => ids.find((id) => !isUndone(register.facts.get(id)))
}

const undoneBatches = (register: Register): ReadonlySet<BatchId> => {
  const undone = (register.kinds.get('importUndone') ?? []).flatMap((fact) => (fact.kind === 'importUndone' ? [fact.data.undoes] : []))
  return new Set(undone.filter((batch) => !register.countedBatches.has(batch)))
}

const idsOf = async (register: Register, rows: readonly RegisterRow[], { identify }: Pick<ImportPort, 'identify'>): Promise<readonly FactId[]> => {
  const undone = undoneBatches(register)
  const generations = await Promise.all(
    Array.from({ length: undone.size + 1 }, (_, i) => identify(rows.map(({ key }) => (i === 0 ? key : `${key}\n#${String(i)}`)))),
  )
  const first = tries(register, undone)
  return rows.map((_, i) => {
    const id = first(generations.map((ids) => factId(ids[i] ?? '')))
    if (id === undefined) throw new Error('more undone rows than undone batches')
    return id
  })
}

const unfinishedOf = (register: Register, ids: readonly FactId[]): readonly BatchId[] => {
  const batches = ids.flatMap((id) => register.facts.get(id)?.batch ?? [])
  return [...new Set(batches)].filter((batch) => !register.countedBatches.has(batch))
}

/**
 * Plans an import: which rows come in as which facts. Refuses nothing: rows about an unknown number go to `rejected`,
 * rows that are in already are passed over.
 */
export const planRegister = async (register: Register, rows: readonly RegisterRow[], imports: Pick<ImportPort, 'identify'>): Promise<Plan> => {
  const people = await peopleOf(register, rows, imports)
  const identified = rows.map((row): Identified => ({ row, person: people.get(numberOf(row)) }))
  const accepted = identified.filter(({ row, person }) => person !== undefined || isAnonymous(row))
  const ids = await idsOf(register, accepted.map(({ row }) => row), imports)
  const planned = accepted.flatMap((item, i) => {
    const [draft, id] = [draftOf(item), ids[i]]
    return draft === undefined || id === undefined ? [] : [{ ...draft, id }]
  })
  const fresh = planned.filter(({ id }) => !register.facts.has(id))
  return {
    fresh, known: planned.length - fresh.length, unfinished: unfinishedOf(register, ids),
    rejected: identified.filter(({ row, person }) => person === undefined && !isAnonymous(row)).map(({ row }) => unknownNumber(row)),
  }
}
