// What a sheet of people says is waiting for each: a count, as a stocktake's (metier.md §5, §7).
import { at } from '#kernel/at.ts'
import type { RowNote } from '#domain/import/rows.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import { mailOf } from '#domain/mail/ledger.ts'
import { actsOf } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { planFacts } from '#desk/import/planFacts.ts'
import type { PlacedRow } from '#desk/import/planPersons.ts'
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

type PlannedPile = { readonly fresh: readonly PlannedFact[]; readonly notes: readonly RowNote[] }

/**
 * Plans the counts of people of whom no mail was ever noted. Of others the ledger knows better: their count stays out, and is told where it differs.
 * `withMail`: the numbers of which the same files tell the mail piece by piece.
 */
export const planPile = async (register: Register, placed: readonly PlacedRow[], { withMail, imports }: { readonly withMail: ReadonlySet<string>; readonly imports: Identify }): Promise<PlannedPile> => {
  const counts = placed.flatMap(countsOf)
  const { ids, fresh } = await planFacts(register, counts.map(keyed), imports)
  const planned = new Map(fresh.map((fact) => [fact.id, fact]))
  const open = counts.flatMap((count, i) => {
    const fact = planned.get(at(ids, i))
    return fact === undefined ? [] : [{ count, fact }]
  })
  const hasMail = ({ person, row: { number = '' } }: Count): boolean => withMail.has(number) || actsOf(register, person).some(({ kind }) => kind.startsWith('mail'))
  const differs = ({ person, mail, n, row: { number = '' } }: Count): boolean => withMail.has(number) || mailOf(register, person)[mail].waiting !== n
  return {
    fresh: open.filter(({ count }) => !hasMail(count)).map(({ fact }) => fact),
    notes: open.filter(({ count }) => hasMail(count) && differs(count))
      .map(({ count }) => rowNote(count.row, 'pileCounted', { severity: 'warning', value: String(count.n), column: column[count.mail] })),
  }
}
