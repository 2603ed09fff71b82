// The rows of people: who each one is, who is opened, who is described anew.
import { at } from '#kernel/at.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { personId } from '#domain/ids.ts'
import type { FactId, PersonId } from '#domain/ids.ts'
import { personKey } from '#domain/import/personKey.ts'
import type { PersonRow, RowNote } from '#domain/import/rows.ts'
import { nextNumbers } from '#domain/person/numbers.ts'
import { describedBy, isKnown, whoIs } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import { agree } from '#desk/import/agree.ts'
import { describedAnew } from '#desk/import/describedAnew.ts'
import { draftOfRow } from '#desk/import/draftOfRow.ts'
import { inTurns } from '#desk/import/inTurns.ts'
import { planFacts } from '#desk/import/planFacts.ts'
import type { KeyedDraft, PlannedFacts } from '#desk/import/planFacts.ts'
import type { Recognised } from '#desk/import/recognised.ts'
import { rowNote } from '#desk/import/rowNote.ts'
import { whoIsHere } from '#desk/import/whoIsHere.ts'
import type { Identify, PlannedFact } from '#desk/ports.ts'

/** `letter`: of this tablet, in front of the numbers that the house gives. */
export type PersonsWish = { readonly rows: readonly PersonRow[]; readonly same: Recognised; readonly letter: string }

/** `recognised`: somebody said so. */
export type PlacedRow = { readonly row: PersonRow; readonly person: PersonId; readonly recognised: boolean }

export type PlannedPersons = {
  readonly placed: readonly PlacedRow[]
  readonly fresh: readonly PlannedFact[]
  /** To be planned with the acts: descriptions anew, numbers given. */
  readonly drafts: readonly KeyedDraft[]
  readonly known: number
  readonly unfinished: PlannedFacts['unfinished']
  readonly notes: readonly RowNote[]
  /** Rows that stay out: somebody else of the register has their number. */
  readonly taken: readonly PlacedRow[]
}

const idText = ({ number, who }: PersonRow): string => `person\n${number ?? `\n${personKey(who)}`}`

const placing = async (register: Register, { rows, same }: PersonsWish, imports: Identify): Promise<readonly PlacedRow[]> => {
  const { numbers } = await whoIsHere(register, imports)
  const ids = await imports.identify(await inTurns(rows, idText, imports))
  return inTurns([...rows.entries()], ([i, row]) => {
    const recognised = same.get(row.key)
    const person = recognised ?? (row.number === undefined ? undefined : numbers.get(row.number)) ?? personId(at(ids, i))
    return { row, person, recognised: recognised !== undefined }
  }, imports)
}

type Told = { readonly drafts: readonly KeyedDraft[]; readonly known: number; readonly notes: readonly RowNote[]; readonly taken: readonly PlacedRow[] }

const known: Told = { drafts: [], known: 1, notes: [], taken: [] }

/** The register's column of each field, as the file calls it. */
const columnOf: Readonly<Record<string, string>> = {
  lastName: 'nom', usualName: 'nom_usage', firstName: 'prenom', nickname: 'surnom', sex: 'sexe', birthDate: 'date_naissance', birthYear: 'annee_naissance',
  composition: 'composition', boxNumber: 'boite', phone: 'telephone', email: 'courriel', birthPlace: 'lieu_naissance', language: 'langue',
  nationality: 'nationalite', domiciledSince: 'domicilie_depuis', caseworker: 'referent',
}

const anew = (register: Register, { row, person }: PlacedRow): Told => {
  const { who, kept } = describedAnew(register, person, row.who)
  const notes = kept.map(({ field, told }) => rowNote(row, 'describedHere', { severity: 'warning', value: told, column: String(columnOf[field]) }))
  if (who === undefined) return { ...known, notes }
  // It takes the date of what it puts right, as a correction does (metier.md §6).
  const before = describedBy(register, person)
  const since = before?.kind === 'personDescribed' ? before.data.since : undefined
  const draft: Draft = { kind: 'personDescribed', person, data: since === undefined ? {} : { since }, secret: who }
  return { ...known, known: 0, notes, drafts: [{ key: `described\n${person}\n${JSON.stringify([draft.data, who])}`, draft }] }
}

const told = (register: Register, one: PlacedRow): Told => {
  const isTaken = one.row.number !== undefined && !agree(one.row.who, whoIs(register, one.person))
  return isTaken ? { drafts: [], known: 0, notes: [], taken: [one] } : anew(register, one)
}

// A fact of its own: two tablets that bring in the same file apart make the same person, each with a number of its own, and the later one stands.
const numbered = async (register: Register, opened: readonly PlacedRow[], { rows, letter, imports }: PersonsWish & { readonly imports: Identify }): Promise<readonly KeyedDraft[]> => {
  const without = opened.filter(({ row }) => row.number === undefined)
  const here = await whoIsHere(register, imports)
  const taken = [...here.numbers.keys(), ...rows.flatMap(({ number }) => number ?? [])]
  const numbers = nextNumbers(taken, { letter, n: without.length })
  return inTurns([...without.entries()], ([i, { row: { who }, person }]): KeyedDraft => {
    const number = at(numbers, i)
    return { key: `numbered\n${person}\n${number}`, draft: { kind: 'personDescribed', person, data: {}, secret: { ...who, number } } }
  }, imports)
}

const freshOf = ({ fresh }: PlannedFacts): ReadonlyMap<FactId, PlannedFact> => new Map(fresh.map((fact) => [fact.id, fact]))

/**
 * Plans the rows of people. A number is the person who has it, where the names agree; without one, the names and the birth date are the person.
 * Whoever is not known is opened; whoever is, is described anew where the desk did not write (decisions/0024). Refuses nothing.
 */
export const planPersons = async (register: Register, wish: PersonsWish, imports: Identify): Promise<PlannedPersons> => {
  const placed = await placing(register, wish, imports)
  const asked = placed.filter(({ recognised }) => !recognised)
  const opened = await planFacts(register, await inTurns(asked, ({ row, person }) => ({ key: row.key, draft: draftOfRow(row, { person }) }), imports), imports)
  const fresh = freshOf(opened)
  const coming = (await inTurns([...asked.entries()], ([i, one]) => {
    const fact = fresh.get(at(opened.ids, i))
    return fact === undefined ? [] : [{ one, fact, here: isKnown(register, one.person) }]
  }, imports)).flat()
  const away = coming.filter(({ here }) => !here)
  const judged = await inTurns(coming.filter(({ here }) => here), ({ one }) => told(register, one), imports)
  return {
    placed, unfinished: opened.unfinished,
    fresh: away.map(({ fact }) => fact),
    drafts: [...judged.flatMap(({ drafts }) => drafts), ...(await numbered(register, away.map(({ one }) => one), { ...wish, imports }))],
    known: placed.length - asked.length + opened.known + judged.reduce((sum, one) => sum + one.known, 0),
    notes: judged.flatMap(({ notes }) => notes), taken: judged.flatMap(({ taken }) => taken),
  }
}
