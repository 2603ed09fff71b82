// What a register on paper or in a spreadsheet says, row by row, once read: the words between `exports`, which reads the
// files, and the gesture that brings them in.
import type { ExcuseCause, Ground, LienCommune, RefusalGround } from '#domain/domiciliation/words.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import type { AyantDroitIdentity, Description } from '#domain/person/description.ts'
import type { ServiceDay, TimeOfDay } from '#domain/time.ts'

export const registerTables = ['persons', 'passages', 'prestations', 'mail', 'decisions', 'ayantsDroit', 'contacts', 'absences'] as const
export type RegisterTable = (typeof registerTables)[number]

/** Where a row stands. `line` counts from 1, the headers being line 1; a quoted cell may span lines, the first one counts. */
type RowPlace = { readonly file: string; readonly line: number }

/** A place, and the row's identity: its table, its cells, and its occurrence among equal rows of the file (sync.md, "Envelope"). */
export type RowSource = RowPlace & { readonly key: string }

type Timed = { readonly day: ServiceDay; readonly at?: TimeOfDay }

/** Without a number, the names and the birth date are the person, and the house gives one. `pile`: what lies there for them, counted. */
export type PersonRow = RowSource & {
  readonly table: 'persons'; readonly number?: string; readonly who: Description; readonly pile?: Readonly<Partial<Record<MailKind, number>>>
}
export type PassageRow = RowSource & Timed & { readonly table: 'passages'; readonly number?: string; readonly for: 'welcome' | 'domiciliation' }
export type PrestationRow = RowSource & Timed & { readonly table: 'prestations'; readonly number?: string; readonly prestation: string }
export type MailRow = RowSource & Timed & {
  readonly table: 'mail'; readonly number: string; readonly mail: MailKind; readonly n: number
} & ({ readonly way: 'in' } | { readonly way: 'out'; readonly to: 'holder' | 'mandatary' })
export type DecisionRow = RowSource & { readonly table: 'decisions'; readonly number: string; readonly day: ServiceDay } & (
    | { readonly decision: 'first' | 'renewal'; readonly from: ServiceDay; readonly until: ServiceDay; readonly link?: LienCommune }
    | { readonly decision: 'ended'; readonly ground?: Ground }
    | { readonly decision: 'refused'; readonly ground?: RefusalGround }
  )
export type AyantDroitRow = RowSource & { readonly table: 'ayantsDroit'; readonly number: string; readonly who: AyantDroitIdentity }
export type ContactRow = RowSource & Timed & { readonly table: 'contacts'; readonly number: string; readonly channel: 'call' | 'letter' | 'email' | 'otherService' }
export type AbsenceRow = RowSource & { readonly table: 'absences'; readonly number: string; readonly from: ServiceDay; readonly to?: ServiceDay; readonly cause?: ExcuseCause }

export type RegisterRow = PersonRow | PassageRow | PrestationRow | MailRow | DecisionRow | AyantDroitRow | ContactRow | AbsenceRow

/**
 * Why a row, or a whole file, cannot come in, or came in with a doubt. Codes: the words are in exports/texts. `numberTaken`: someone else of the
 * register has that number; `numberTwice`: two people of it do. `pileCounted`: mail of theirs is noted already, so a count in a file is none. `monthFirst`: dates of the column may be MM/dd/yyyy.
 */
export type RowProblem =
  | 'unknownNumber' | 'missingNumber' | 'duplicateNumber' | 'impossibleDate' | 'shortYear' | 'impossibleTime' | 'unknownWord'
  | 'notAQuantity' | 'missingCell' | 'endBeforeStart' | 'tooFewCells' | 'textTooLong' | 'overAYear' | 'monthFirst' | 'numberTaken'
  | 'nameMissing' | 'pileCounted' | 'numberTwice' | 'relativeTwice'
  | HolderProblem

/**
 * What only DomiFa's files have (decisions/0021). `dayAssumed`: the file has no date for it, the nearest one it has was taken. `notStarted`: it starts after the file was made. `onlyCounted`: the file has a count, not who.
 * `describedHere`: the file says otherwise than what was written at the desk, which stays. `goneFromFile`: the register has one more.
 * `noLastContact`: the clock starts with the domiciliation. `lostInterview`: it is that of nobody in the list. `withdrawnHere`: the desk took it
 * back. `endingToDecide`: the desk granted it, or knows of a sign of life. `grantOverlaps`: another one stands, `renewalOverlaps`: and is renewed early.
 */
type HolderProblem =
  | 'duplicateHolder' | 'dayAssumed' | 'notStarted' | 'onlyCounted' | 'describedHere' | 'goneFromFile' | 'cellTooLong'
  | 'noLastContact' | 'lostInterview' | 'withdrawnHere' | 'endingToDecide' | 'grantOverlaps' | 'renewalOverlaps'

/** A row that stays out (`reject`) or comes in with a warning; `value` is the cell at fault, `cells` the row as it was. */
export type RowNote = RowPlace & {
  readonly severity: 'reject' | 'warning'
  readonly problem: RowProblem
  readonly column?: string
  /** In a workbook: the sheet, and the address of the cell, such as F12. */
  readonly sheet?: string
  readonly cell?: string
  readonly value?: string
  readonly cells: readonly string[]
}
