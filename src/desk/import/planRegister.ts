// From rows to facts with fixed ids: the same files give the same facts, on whichever tablet (sync.md, "Envelope").
import type { BatchId } from '#domain/ids.ts'
import type { RegisterRow, RowNote, RowProblem } from '#domain/import/rows.ts'
import type { Register } from '#domain/register/register.ts'
import { planActs } from '#desk/import/planActs.ts'
import type { ActRow } from '#desk/import/planActs.ts'
import { planFacts } from '#desk/import/planFacts.ts'
import { planPersons } from '#desk/import/planPersons.ts'
import type { PlannedPersons } from '#desk/import/planPersons.ts'
import { planPile } from '#desk/import/planPile.ts'
import type { Recognised } from '#desk/import/recognised.ts'
import { rowNote } from '#desk/import/rowNote.ts'
import { whoIsHere } from '#desk/import/whoIsHere.ts'
import type { WhoIsHere } from '#desk/import/whoIsHere.ts'
import type { Identify, PlannedFact } from '#desk/ports.ts'

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
  /** Whom each row of people is about, by its key. */
  readonly people: Recognised
}

type RegisterWish = { readonly rows: readonly RegisterRow[]; readonly same: Recognised; readonly letter: string }

const numberOf = (row: RegisterRow): string => row.number ?? ''
const isAct = (row: RegisterRow): row is ActRow => row.table !== 'persons'

// The number of the files is whoever its row is about, before whoever the register has under it.
const peopleBy = ({ numbers }: WhoIsHere, { placed }: PlannedPersons): WhoIsHere['numbers'] =>
  new Map([...numbers, ...placed.flatMap(({ row: { number }, person }) => (number === undefined ? [] : [[number, person] as const]))])

type Outside = ReadonlyMap<string, RowProblem>

// Whom a number of two files means is nobody's guess; a row of the files that is in already says it.
const outsideOf = ({ twice }: WhoIsHere, { placed, taken }: PlannedPersons): Outside => {
  const said = new Set(placed.map(({ row }) => numberOf(row)))
  return new Map([
    ...[...twice].filter((number) => !said.has(number)).map((number) => [number, 'numberTwice'] as const),
    ...taken.map(({ row }) => [numberOf(row), 'numberTaken'] as const),
  ])
}

const leftOut = (row: RegisterRow, outside: Outside): readonly RowNote[] => {
  const problem = outside.get(numberOf(row))
  return problem === undefined ? [] : [rowNote(row, problem, { severity: 'reject', value: numberOf(row) })]
}

const withMailIn = (rows: readonly RegisterRow[]): ReadonlySet<string> => new Set(rows.filter(({ table }) => table === 'mail').map(numberOf))

/**
 * Plans an import: which rows come in as which facts. Refuses nothing: rows about an unknown number, or about one that somebody else of the
 * register has, or that two files carry, go to `rejected`; rows that are in already, and the descriptions of people who have a file under another number, are passed over.
 */
export const planRegister = async (register: Register, { rows, same, letter }: RegisterWish, imports: Identify): Promise<Plan> => {
  const persons = await planPersons(register, { rows: rows.filter((row) => row.table === 'persons'), same, letter }, imports)
  const here = await whoIsHere(register, imports)
  const outside = outsideOf(here, persons)
  const acts = await planActs(register, { rows: rows.filter(isAct).filter((row) => !outside.has(numberOf(row))), people: peopleBy(here, persons), imports })
  const pile = await planPile(register, persons.placed.filter(({ row }) => !outside.has(numberOf(row))), { withMail: withMailIn(rows), imports })
  const described = await planFacts(register, persons.drafts, imports)
  return {
    fresh: [...persons.fresh, ...described.fresh, ...pile.fresh, ...acts.fresh], known: persons.known + described.known + acts.known,
    unfinished: [...new Set([...persons.unfinished, ...described.unfinished, ...pile.unfinished, ...acts.unfinished])],
    rejected: [
      ...rows.flatMap((row) => leftOut(row, outside)),
      ...acts.rejected, ...persons.notes, ...pile.notes, ...acts.notes,
    ],
    taken: new Map(persons.taken.map(({ row, person }) => [row.key, person] as const)),
    people: new Map(persons.placed.map(({ row, person }) => [row.key, person] as const)),
  }
}
