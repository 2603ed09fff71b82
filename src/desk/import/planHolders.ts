// Rows of DomiFa's files → the facts that the register does not hold yet (decisions/0021). A number is the person who has it, where the names agree;
// without one, the names and the birth date make the person.
import { at } from '#kernel/at.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { personId } from '#domain/ids.ts'
import type { PersonId } from '#domain/ids.ts'
import type { HolderRow } from '#domain/import/holders.ts'
import type { RowNote, RowProblem } from '#domain/import/rows.ts'
import type { AyantDroitIdentity, Description } from '#domain/person/description.ts'
import { ayantsDroitOf, describedBy, isKnown, whoIs } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import { agree } from '#desk/import/agree.ts'
import { distinctRelatives } from '#desk/import/distinctRelatives.ts'
import { draftsOfHolder } from '#desk/import/draftsOfHolder.ts'
import { inTurns } from '#desk/import/inTurns.ts'
import { isSameAyantDroit } from '#desk/import/isSaid.ts'
import { planFacts } from '#desk/import/planFacts.ts'
import type { KeyedDraft } from '#desk/import/planFacts.ts'
import type { Plan } from '#desk/import/planRegister.ts'
import type { Recognised } from '#desk/import/recognised.ts'
import { toldOfSomeone } from '#desk/import/toldOfSomeone.ts'
import { verdictOn } from '#desk/import/verdictOn.ts'
import { isFormer } from '#desk/import/placeRows.ts'
import { whoIsHere } from '#desk/import/whoIsHere.ts'
import type { Identify } from '#desk/ports.ts'

type Wish = { readonly holders: readonly HolderRow[]; readonly same: Recognised }

/** A row, and whom it is about. `recognised`: somebody said so. */
type Placed = { readonly row: HolderRow; readonly person: PersonId; readonly recognised: boolean }

const note = ({ file, line, cells }: HolderRow, problem: RowProblem, { severity, value }: Pick<RowNote, 'severity'> & { readonly value: string }): RowNote =>
  ({ file, line, severity, problem, value, cells })

const idsText = ({ who, key }: HolderRow): string => `person\n${who.number ?? `\n${key}`}`

const placed = async (register: Register, { holders, same }: Wish, imports: Identify): Promise<readonly Placed[]> => {
  const { numbers } = await whoIsHere(register, imports)
  const ids = await imports.identify(holders.map(idsText))
  return holders.map((row, i) => {
    const recognised = same.get(row.key)
    const person = recognised ?? (row.who.number === undefined ? undefined : numbers.get(row.who.number)) ?? personId(at(ids, i))
    return { row, person, recognised: recognised !== undefined }
  })
}

const isTaken = (register: Register, { row, person, recognised }: Placed): boolean =>
  !recognised && row.who.number !== undefined && !isFormer(register, person, row.who.number) && isKnown(register, person) && !agree(row.who, whoIs(register, person))

type Told = { readonly drafts: readonly KeyedDraft[]; readonly known: number; readonly notes: readonly RowNote[] }

const differs = (told: Description, held: Description): boolean => {
  const known: ReadonlyMap<string, unknown> = new Map(Object.entries(held))
  return Object.entries(told).some(([column, value]) => known.get(column) !== value)
}

const keyed = (person: PersonId, draft: KeyedDraft['draft'], text: string): KeyedDraft => ({ draft, key: `domifa\n${person}\n${draft.kind}\n${text}` })

// Who was described by an import is described anew by a later one; what was written at the desk stays (metier.md §7).
const described = (register: Register, { row, person, recognised }: Placed): Told => {
  const nothing = { drafts: [], known: 1, notes: [] }
  if (!isKnown(register, person)) return { drafts: [keyed(person, { kind: 'personOpened', person, data: {}, secret: row.who }, '')], known: 0, notes: [] }
  const held = whoIs(register, person)
  const who = toldOfSomeone(register, { person, held, told: row.who })
  const before = describedBy(register, person)
  if (recognised || isFormer(register, person, row.who.number ?? '') || before === undefined || !differs(who, held)) return nothing
  if (before.batch === undefined) return { ...nothing, notes: [note(row, 'describedHere', { severity: 'warning', value: '' })] }
  const draft = { kind: 'personDescribed', person, data: {}, secret: { ...held, ...who }, refs: { previous: before.id } } as const
  return { drafts: [keyed(person, draft, JSON.stringify(who))], known: 0, notes: [] }
}

const nameText = ({ firstName, lastName }: AyantDroitIdentity): string => [firstName, lastName].filter((name) => name !== undefined).join(' ')

const gone = (register: Register, { row, person }: Placed): readonly RowNote[] =>
  ayantsDroitOf(register, person)
    .flatMap(({ who, endedOn }) => (who === undefined || endedOn !== undefined || row.ayantsDroit.some((one) => isSameAyantDroit(one, who)) ? [] : [who]))
    .map((who) => note(row, 'goneFromFile', { severity: 'warning', value: nameText(who) }))

// As with the register's own files (planActs): told while it is new, and no more once the register holds whom it doubles.
const givenTwice = (register: Register, { row, person }: Placed): readonly RowNote[] => {
  const kept = distinctRelatives(row.ayantsDroit)
  return row.ayantsDroit
    .filter((who) => !kept.has(who) && verdictOn(register, person, { kind: 'ayantDroitAdded', person, data: {}, secret: who }).comes)
    .map((who) => note(row, 'relativeTwice', { severity: 'warning', value: nameText(who) }))
}

const dayText = ({ day }: Draft): string => (day === undefined ? '' : day.split('-').toReversed().join('/'))

// The last contact of someone who was granted that day is the grant. A request in a file is no sign of life.
const isTheSign = ({ kind, day }: Draft, contact: Draft): boolean => day === contact.day && (kind === 'domiciliationGranted' || kind === 'interviewHeld')

// The key of a fact is whom it is about and what it says: never change how it is written, or a file already imported would come in a second time.
const toldBy = (register: Register, one: Placed): Told => {
  const { row, person } = one
  const judged = draftsOfHolder(row, person).map((draft) => ({ draft, ...verdictOn(register, person, draft) }))
  const coming = judged.filter(({ comes }) => comes)
  const fresh = coming.filter(({ draft }) => draft.kind !== 'contact' || !coming.some((other) => isTheSign(other.draft, draft)))
  const said = judged.filter(({ comes, doubt }) => !comes && doubt === undefined)
  const doubts = judged.flatMap(({ draft, doubt }) => (doubt === undefined ? [] : [note(row, doubt, { severity: 'warning', value: dayText(draft) })]))
  const { drafts: who, known, notes } = described(register, one)
  return {
    drafts: [...who, ...fresh.map(({ draft }) => keyed(person, draft, JSON.stringify([draft.day, draft.data, draft.secret])))],
    known: known + said.length, notes: [...notes, ...doubts, ...givenTwice(register, one), ...gone(register, one)],
  }
}

/**
 * Plans what rows of DomiFa's files bring in: whatever the register does not say yet, also when the desk said it. Refuses nothing: a row whose
 * number is somebody else's stays out, and is told with the doubts. `same`: whom somebody recognised, by the key of the row; their description stays.
 */
export const planHolders = async (register: Register, wish: Wish, imports: Identify): Promise<Plan> => {
  const { twice } = await whoIsHere(register, imports)
  const found = await placed(register, wish, imports)
  const ofTwo = new Set(found.filter(({ row, recognised }) => !recognised && twice.has(String(row.who.number))))
  const all = found.filter((one) => !ofTwo.has(one))
  const taken = new Set((await inTurns(all, (one) => (isTaken(register, one) ? [one] : []), imports)).flat())
  const told = await inTurns(all.filter((one) => !taken.has(one)), (one) => toldBy(register, one), imports)
  const { fresh, known, unfinished } = await planFacts(register, told.flatMap(({ drafts }) => drafts), imports)
  return {
    fresh, unfinished, known: known + told.reduce((sum, one) => sum + one.known, 0),
    rejected: [
      ...[...ofTwo].map(({ row }) => note(row, 'numberTwice', { severity: 'reject', value: String(row.who.number) })),
      ...[...taken].map(({ row }) => note(row, 'numberTaken', { severity: 'reject', value: String(row.who.number) })), ...told.flatMap(({ notes }) => notes),
    ],
    taken: new Map([...taken].map(({ row, person }) => [row.key, person] as const)),
    people: new Map(all.map(({ row, person }) => [row.key, person] as const)),
  }
}
