// What a sheet of people says is waiting for each: a count, as a stocktake's (metier.md §5, §7).
import { at } from '#kernel/at.ts'
import type { RowNote } from '#domain/import/rows.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import { mailOf } from '#domain/mail/ledger.ts'
import { actsOf } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { inTurns } from '#desk/import/inTurns.ts'
import { planFacts } from '#desk/import/planFacts.ts'
import type { PlannedFacts } from '#desk/import/planFacts.ts'
import type { PlacedRow } from '#desk/import/placeRows.ts'
import { rowNote } from '#desk/import/rowNote.ts'
import type { Identify, PlannedFact } from '#desk/ports.ts'

type Count = PlacedRow & { readonly mail: MailKind; readonly n: number }

const countsOf = (one: PlacedRow): readonly Count[] =>
  mailKinds.flatMap((mail) => {
    const n = one.row.pile?.[mail]
    return n === undefined ? [] : [{ ...one, mail, n }]
  })

const keyed = ({ row, person, mail, n }: Count) => ({
  key: `${row.key}\npile\n${mail}`, draft: { kind: 'mailCounted', person, data: { mail, by: n }, secret: { reason: row.file } } as const,
})

const column: Readonly<Record<MailKind, string>> = { letter: 'lettres_en_attente', registeredNotice: 'avis_en_attente', parcel: 'colis_en_attente' }

type Judged = { readonly fresh: readonly PlannedFact[]; readonly notes: readonly RowNote[] }
type PlannedPile = Judged & Pick<PlannedFacts, 'unfinished'>

const nothing: Judged = { fresh: [], notes: [] }

const judge = (register: Register, { count, fact }: { readonly count: Count; readonly fact: PlannedFact | undefined }, withMail: ReadonlySet<string>): Judged => {
  const { person, mail, n, row } = count
  const isTold = withMail.has(row.number ?? '')
  if (fact === undefined) return nothing
  if (!isTold && !actsOf(register, person).some(({ kind }) => kind.startsWith('mail'))) return { fresh: [fact], notes: [] }
  if (!isTold && mailOf(register, person)[mail].waiting === n) return nothing
  return { fresh: [], notes: [rowNote(row, 'pileCounted', { severity: 'warning', value: String(n), column: column[mail] })] }
}

/**
 * Plans the counts of people of whom no mail was ever noted. Of others the ledger knows better: their count stays out, and is told where it differs.
 * `withMail`: the numbers of which the same files tell the mail piece by piece.
 */
export const planPile = async (register: Register, placed: readonly PlacedRow[], { withMail, imports }: { readonly withMail: ReadonlySet<string>; readonly imports: Identify }): Promise<PlannedPile> => {
  const counts = (await inTurns(placed, countsOf, imports)).flat()
  const { ids, fresh, unfinished } = await planFacts(register, await inTurns(counts, keyed, imports), imports)
  const planned = new Map(fresh.map((fact) => [fact.id, fact]))
  const judged = await inTurns([...counts.entries()], ([i, count]) => judge(register, { count, fact: planned.get(at(ids, i)) }, withMail), imports)
  return { unfinished, fresh: judged.flatMap(({ fresh: facts }) => facts), notes: judged.flatMap(({ notes }) => notes) }
}
