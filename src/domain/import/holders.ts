// A holder as DomiFa's files tell of one, a row each: who, where the domiciliation stands, and what the interview said. The words between `exports`,
// which reads the workbook, and the gesture that brings the rows in (decisions/0021).
import type { Interview } from '#domain/domiciliation/interview.ts'
import type { Ground, LienCommune, RefusalGround } from '#domain/domiciliation/words.ts'
import type { AyantDroitIdentity, Description } from '#domain/person/description.ts'
import type { ServiceDay } from '#domain/time.ts'

type DecisionKind = 'first' | 'renewal'

/** What was granted last, whatever became of it since. `decidedOn` is its first day, or the file's when it starts later. */
export type HeldGrant = {
  readonly decision: DecisionKind
  readonly decidedOn: ServiceDay
  readonly from: ServiceDay
  readonly until: ServiceDay
  readonly link?: LienCommune
}

/** Where the file says that the domiciliation stands, beside what was granted. */
export type HeldState =
  | { readonly state: 'granted' }
  | { readonly state: 'requested'; readonly for: DecisionKind; readonly day: ServiceDay }
  | { readonly state: 'refused'; readonly day: ServiceDay; readonly ground?: RefusalGround; readonly detail?: string }
  | { readonly state: 'ended'; readonly day: ServiceDay; readonly ground?: Ground; readonly detail?: string }

/** `setOn`: its first day, or the file's when it starts later. */
export type HeldForwarding = { readonly setOn: ServiceDay; readonly address: string; readonly from: ServiceDay; readonly to?: ServiceDay }

/** Where a row stands: `line` counts from 1, as the spreadsheet numbers it. */
type HolderPlace = {
  readonly file: string
  readonly line: number
  /** Who the row is about: the number, or the names and the birth date. One file has each once; the next file has the same. */
  readonly key: string
}

/** What a file says of one holder, and what we say of one in a file. */
export type Held = {
  /** With the number, where there is one. */
  readonly who: Description
  readonly grant?: HeldGrant
  /** What runs until the last grant starts, where that was decided early and starts after the file was made. */
  readonly running?: HeldGrant
  readonly status: HeldState
  readonly ayantsDroit: readonly AyantDroitIdentity[]
  /** The last contact: that there was one is all the file says. */
  readonly lastContact?: ServiceDay
  readonly forwarding?: HeldForwarding
  /** On the day of the decision or the request that it led to, the nearest that the file has. */
  readonly interview?: { readonly day: ServiceDay; readonly answers: Interview }
}

/** `cells`: the row as it was, for the file of rejected rows. */
export type HolderRow = HolderPlace & Held & { readonly cells: readonly string[] }
