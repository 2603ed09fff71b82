// The rows of people: who each one is, who is opened, who is described anew.
import { at } from '#kernel/at.ts'
import type { Draft } from '#domain/facts/fact.ts'
import type { PersonRow, RowNote } from '#domain/import/rows.ts'
import { nextNumbers } from '#domain/person/numbers.ts'
import { describedBy, isKnown, whoIs } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import { agree } from '#desk/import/agree.ts'
import { describedAnew } from '#desk/import/describedAnew.ts'
import { inTurns } from '#desk/import/inTurns.ts'
import { placeRows } from '#desk/import/placeRows.ts'
import type { PlacedRow } from '#desk/import/placeRows.ts'
import type { KeyedDraft, PlannedFacts } from '#desk/import/planFacts.ts'
import type { Recognised } from '#desk/import/recognised.ts'
import { rowNote } from '#desk/import/rowNote.ts'
import { whoIsHere } from '#desk/import/whoIsHere.ts'
import type { Identify, PlannedFact } from '#desk/ports.ts'

/** `letter`: of this tablet, in front of the numbers that the house gives. */
export type PersonsWish = { readonly rows: readonly PersonRow[]; readonly same: Recognised; readonly letter: string }

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
  const before = describedBy(register, person)
  if (who === undefined || before === undefined) return { ...known, notes }
  // It takes the date of what it puts right, as a correction does (metier.md §6).
  const since = before.kind === 'personDescribed' ? before.data.since : undefined
  const draft: Draft = { kind: 'personDescribed', person, data: since === undefined ? {} : { since }, secret: who, refs: { previous: before.id } }
  return { ...known, known: 0, notes, drafts: [{ key: `described\n${person}\n${JSON.stringify([draft.data, who])}`, draft }] }
}

const told = (register: Register, one: PlacedRow): Told => {
  // A row of the other file says nothing against the one that was kept: its acts come onto it, its words stand beside (decisions/0030).
  if (one.merged) return known
  const isTaken = one.row.number !== undefined && !agree(one.row.who, whoIs(register, one.person))
  return isTaken ? { drafts: [], known: 0, notes: [], taken: [one] } : anew(register, one)
}

type Opening = { readonly one: PlacedRow; readonly fact: PlannedFact }

// A fact of its own: two tablets that bring in the same file apart make the same person, each with a number of its own, and the later one stands.
const numbered = async (register: Register, opened: readonly Opening[], { rows, letter, imports }: PersonsWish & { readonly imports: Identify }): Promise<readonly KeyedDraft[]> => {
  const without = opened.filter(({ one }) => one.row.number === undefined)
  const here = await whoIsHere(register, imports)
  const taken = [...here.numbers.keys(), ...rows.flatMap(({ number }) => number ?? [])]
  const numbers = nextNumbers(taken, { letter, n: without.length })
  return inTurns([...without.entries()], ([i, { one: { row: { who }, person }, fact }]): KeyedDraft => {
    const number = at(numbers, i)
    return { key: `numbered\n${person}\n${number}`, draft: { kind: 'personDescribed', person, data: {}, secret: { ...who, number }, refs: { previous: fact.id } } }
  }, imports)
}

/**
 * Plans the rows of people. A number is the person who has it, where the names agree; without one, the names and the birth date are the person.
 * Whoever is not known is opened; whoever is, is described anew where the desk did not write (decisions/0024). Refuses nothing.
 */
export const planPersons = async (register: Register, wish: PersonsWish, imports: Identify): Promise<PlannedPersons> => {
  const { placed, ...rows } = await placeRows(register, wish, imports)
  const coming = placed.flatMap((one) => (one.opening === undefined ? [] : [{ one, fact: one.opening, here: isKnown(register, one.person) }]))
  const away = coming.filter(({ here }) => !here)
  const judged = await inTurns(coming.filter(({ here }) => here), ({ one }) => told(register, one), imports)
  return {
    placed, unfinished: rows.unfinished,
    fresh: away.map(({ fact }) => fact),
    drafts: [...judged.flatMap(({ drafts }) => drafts), ...(await numbered(register, away, { ...wish, imports }))],
    known: rows.known + judged.reduce((sum, one) => sum + one.known, 0),
    notes: judged.flatMap(({ notes }) => notes), taken: judged.flatMap(({ taken }) => taken),
  }
}
