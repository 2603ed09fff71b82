// Whom each row of people is about.
import { at } from '#kernel/at.ts'
import type { Fact } from '#domain/facts/fact.ts'
import { personId } from '#domain/ids.ts'
import type { PersonId } from '#domain/ids.ts'
import { personKey } from '#domain/import/personKey.ts'
import type { PersonRow } from '#domain/import/rows.ts'
import { formerOf, whoIs } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import { draftOfRow } from '#desk/import/draftOfRow.ts'
import { inTurns } from '#desk/import/inTurns.ts'
import { planFacts } from '#desk/import/planFacts.ts'
import type { PlannedFacts } from '#desk/import/planFacts.ts'
import type { Recognised } from '#desk/import/recognised.ts'
import { whoIsHere } from '#desk/import/whoIsHere.ts'
import type { Identify, PlannedFact } from '#desk/ports.ts'

/** `recognised`: somebody said so. `merged`: it tells the file that was merged into that person's. `opening`: what would open their file, where the row is not in yet. */
export type PlacedRow = { readonly row: PersonRow; readonly person: PersonId; readonly recognised: boolean; readonly merged: boolean; readonly opening?: PlannedFact }

type PlacedRows = Pick<PlannedFacts, 'known' | 'unfinished'> & { readonly placed: readonly PlacedRow[] }
type Wish = { readonly rows: readonly PersonRow[]; readonly same: Recognised }

/** Says whether a number is that of a file which was merged into someone's, and not theirs. */
export const isFormer = (register: Register, person: PersonId, number: string): boolean =>
  whoIs(register, person).number !== number && formerOf(register, person).some((who) => who.number === number)

const isOfMerged = (opening: Fact | undefined): boolean => opening?.writtenAs !== undefined

const idText = ({ number, who }: PersonRow): string => `person\n${number ?? `\n${personKey(who)}`}`

/**
 * Places rows: as somebody said; else, where the row is in already, as whom it opened, whoever has its number by now; else as whoever has the
 * number, or as somebody new. A row about a number that two files carry is left out (decisions/0024).
 */
export const placeRows = async (register: Register, { rows, same }: Wish, imports: Identify): Promise<PlacedRows> => {
  const { numbers, twice } = await whoIsHere(register, imports)
  const asked = rows.filter(({ key }) => !same.has(key))
  const own = await imports.identify(await inTurns(asked, idText, imports))
  const drafts = await inTurns([...asked.entries()], ([i, row]) => ({ key: row.key, draft: draftOfRow(row, { person: personId(at(own, i)) }) }), imports)
  const { ids, fresh, known, unfinished } = await planFacts(register, drafts, imports)
  const coming = new Map(fresh.map((fact) => [fact.id, fact]))
  const byNumber = (number: string, i: number): PersonId => numbers.get(number) ?? personId(at(own, i))
  const placed = await inTurns([...asked.entries()], ([i, row]): readonly PlacedRow[] => {
    const [id, { number = '' }] = [at(ids, i), row]
    const here = register.facts.get(id)
    const person = here?.person ?? (twice.has(number) ? undefined : byNumber(number, i))
    const opening = coming.get(id)
    return person === undefined ? [] : [{ row, person, recognised: false, merged: isOfMerged(here) || isFormer(register, person, number), ...(opening === undefined ? {} : { opening }) }]
  }, imports)
  const said = rows.flatMap((row) => {
    const person = same.get(row.key)
    return person === undefined ? [] : [{ row, person, recognised: true, merged: false }]
  })
  return { known: known + said.length, unfinished, placed: [...said, ...placed.flat()] }
}
