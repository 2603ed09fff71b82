// The rows about people: what took place, what was decided.
import { at } from '#kernel/at.ts'
import type { Draft } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import type { PassageRow, PersonRow, PrestationRow, RegisterRow, RowNote, RowProblem } from '#domain/import/rows.ts'
import { actsOf } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { draftOfAnonymousRow, draftOfRow } from '#desk/import/draftOfRow.ts'
import { inTurns } from '#desk/import/inTurns.ts'
import { listedTwice } from '#desk/import/listedTwice.ts'
import { planFacts } from '#desk/import/planFacts.ts'
import type { PlannedFacts } from '#desk/import/planFacts.ts'
import { rowNote } from '#desk/import/rowNote.ts'
import { verdictOn } from '#desk/import/verdictOn.ts'
import type { Identify, PlannedFact } from '#desk/ports.ts'

export type ActRow = Exclude<RegisterRow, PersonRow>

const isAnonymous = (row: ActRow): row is PassageRow | PrestationRow => (row.table === 'passages' || row.table === 'prestations') && row.number === undefined

const draftOf = (row: ActRow, people: ReadonlyMap<string, PersonId>): Draft | undefined => {
  if (isAnonymous(row)) return draftOfAnonymousRow(row)
  const person = people.get(String(row.number))
  return person === undefined ? undefined : draftOfRow(row, { person })
}

type Judged = { readonly facts: readonly PlannedFact[]; readonly known: number; readonly notes: readonly RowNote[] }
type Written = { readonly row: ActRow; readonly fact: PlannedFact }

const dayText = ({ day }: PlannedFact): string => String(day).split('-').toReversed().join('/')

const saidIn = ({ row, fact }: Written): string =>
  row.table === 'ayantsDroit' ? [row.who.firstName, row.who.lastName].filter((name) => name !== undefined).join(' ') : dayText(fact)

// What only imports tell of somebody was decided on paper, and comes in as written.
const isOfDesk = (register: Register, person: PersonId): boolean => actsOf(register, person).some(({ batch }) => batch === undefined)

// A relative is counted once, and one whom the desk ended or took back stays so.
const isJudged = (register: Register, { table }: ActRow, person: PersonId): boolean => table === 'ayantsDroit' || (table === 'decisions' && isOfDesk(register, person))

const told = (one: Written, problem: RowProblem): RowNote => rowNote(one.row, problem, { severity: 'warning', value: saidIn(one) })

// What is told beside what the desk wrote is never silently ahead of it (metier.md §4, §7).
const judge = (register: Register, one: Written): Judged => {
  const { row, fact } = one
  const { person } = fact
  if (person === undefined || !isJudged(register, row, person)) return { facts: [fact], known: 0, notes: [] }
  const { comes, doubt } = verdictOn(register, person, fact)
  const notes = doubt === undefined ? [] : [told(one, doubt)]
  return { facts: comes ? [fact] : [], known: comes || doubt !== undefined ? 0 : 1, notes }
}

type ActsWish = { readonly rows: readonly ActRow[]; readonly people: ReadonlyMap<string, PersonId>; readonly imports: Identify }
type PlannedActs = Pick<PlannedFacts, 'fresh' | 'known' | 'unfinished'> & { readonly rejected: readonly RowNote[]; readonly notes: readonly RowNote[] }

/** Plans the rows about people, whose numbers `people` knows; those of an unknown number stay out, and what the desk wrote otherwise, or has to decide, is told. */
export const planActs = async (register: Register, { rows, people, imports }: ActsWish): Promise<PlannedActs> => {
  const drafted = await inTurns(rows, (row) => ({ row, draft: draftOf(row, people) }), imports)
  const accepted = drafted.flatMap(({ row, draft }) => (draft === undefined ? [] : [{ row, draft, key: row.key }]))
  const { ids, fresh, known, unfinished } = await planFacts(register, accepted, imports)
  const planned = new Map(fresh.map((fact) => [fact.id, fact]))
  const coming = accepted.flatMap(({ row }, i) => {
    const fact = planned.get(at(ids, i))
    return fact === undefined ? [] : [{ row, fact }]
  })
  const judged = await inTurns(coming, (one) => judge(register, one), imports)
  const written = judged.flatMap(({ facts }) => facts)
  const twice = listedTwice(written, accepted.flatMap(({ draft }, i) => (planned.has(at(ids, i)) ? [] : [draft])))
  return {
    fresh: written.filter((fact) => !twice.has(fact)), known: known + judged.reduce((sum, one) => sum + one.known, 0), unfinished,
    rejected: drafted.flatMap(({ row, draft }) => (draft === undefined ? [rowNote(row, 'unknownNumber', { severity: 'reject', value: String(row.number) })] : [])),
    notes: [...judged.flatMap(({ notes }) => notes), ...coming.filter(({ fact }) => twice.has(fact)).map((one) => told(one, 'relativeTwice'))],
  }
}
