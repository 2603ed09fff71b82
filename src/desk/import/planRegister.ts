// From rows to facts with fixed ids: the same files give the same facts, on whichever tablet (sync.md, "Envelope").
import { personId } from '#domain/ids.ts'
import type { BatchId, PersonId } from '#domain/ids.ts'
import type { PassageRow, PersonRow, PrestationRow, RegisterRow, RowNote } from '#domain/import/rows.ts'
import { byNumber } from '#domain/person/numbers.ts'
import { whoIs } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import { agree } from '#desk/import/agree.ts'
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
  /** The rows that stay out because somebody else of the register has their number, by their key; and who that is. */
  readonly taken: Recognised
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
  const known = new Map([...byNumber(register), ...recognisedIn(wish)])
  const numbers = [...new Set(wish.rows.filter((row) => row.table === 'persons').map(numberOf))].filter((number) => !known.has(number))
  const ids = await identify(numbers.map((number) => `person\n${number}`))
  return new Map([...known, ...ids.map((id, i) => [at(numbers, i), personId(id)] as const)])
}

const staysOut = (row: RegisterRow, problem: 'unknownNumber' | 'numberTaken'): RowNote => ({
  file: row.file, line: row.line, severity: 'reject', problem, value: numberOf(row), cells: cellsOf(row),
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

const openedBy = (row: RegisterRow, person: PersonId) => ({ key: row.key, draft: draftOfRow(row, { person }) })

// A row that is in already is whoever it made then, under whatever name the desk knows them since.
const takenIn = async (register: Register, wish: RegisterWish, imports: Pick<ImportPort, 'identify'>): Promise<ReadonlyMap<PersonRow, PersonId>> => {
  const numbers = byNumber(register)
  const doubtful = wish.rows.flatMap((row) => {
    const person = row.table === 'persons' && !wish.same.has(row.key) ? numbers.get(row.number) : undefined
    return row.table !== 'persons' || person === undefined || agree(row.who, whoIs(register, person)) ? [] : [{ row, person }]
  })
  const ids = await planFacts(register, doubtful.map(({ row, person }) => openedBy(row, person)), imports)
  const fresh = new Set(ids.fresh.map(({ id }) => id))
  return new Map(doubtful.filter((_, i) => fresh.has(at(ids.ids, i))).map(({ row, person }) => [row, person] as const))
}

/**
 * Plans an import: which rows come in as which facts. Refuses nothing: rows about an unknown number, or about one that somebody else of the
 * register has, go to `rejected`; rows that are in already, and the descriptions of people who have a file under another number, are passed over.
 */
export const planRegister = async (register: Register, wish: RegisterWish, imports: Pick<ImportPort, 'identify'>): Promise<Plan> => {
  const [people, taken] = [await peopleOf(register, wish, imports), await takenIn(register, wish, imports)]
  const numbers = new Set([...taken.keys()].map(numberOf))
  const isOut = (row: RegisterRow): boolean => numbers.has(numberOf(row))
  const rows = wish.rows.filter((row) => !isDescribed(row, wish) && !isOut(row))
  const drafted = rows.map((row) => ({ row, draft: draftOf(row, people) }))
  const accepted = drafted.flatMap(({ row, draft }) => (draft === undefined ? [] : [{ row, draft }]))
  const { fresh, known, unfinished } = await planFacts(register, accepted.map(({ row, draft }) => ({ key: row.key, draft })), imports)
  return {
    fresh, known: wish.rows.filter((row) => isDescribed(row, wish)).length + known, unfinished,
    rejected: [
      ...wish.rows.filter(isOut).map((row) => staysOut(row, 'numberTaken')),
      ...drafted.filter(({ draft }) => draft === undefined).map(({ row }) => staysOut(row, 'unknownNumber')),
    ],
    taken: new Map([...taken].map(([{ key }, person]) => [key, person] as const)),
  }
}
