// About a thousand facts as columns (decisions/0005). What varies from fact to fact has its column; all the rest of a fact is
// its form, written once for the many facts that share it. So any fact goes through unchanged, a newer version's included.
import type { GroupColumn } from '#protocol/columns/groups.ts'
import type { IdColumn } from '#protocol/columns/ids.ts'
import type { PeopleColumn } from '#protocol/columns/people.ts'
import type { StampColumn } from '#protocol/columns/stamps.ts'

/** Which columns a form's facts are in; its refs by name, in order; and every field that has no column. */
export type Form = {
  readonly at: boolean
  readonly person: boolean
  readonly group: boolean
  readonly refs?: readonly string[]
  readonly kid?: string
  readonly rest: { readonly [field: string]: unknown }
  readonly data: { readonly [word: string]: unknown }
}

export type Columns = {
  readonly form: string
  readonly stamps: StampColumn
  readonly ids: IdColumn
  readonly dseq: string
  readonly days: string
  readonly hours: string
  readonly people: PeopleColumn
  readonly groups: GroupColumn
  readonly refs: IdColumn
  readonly nonces: string
  readonly cts: readonly string[]
}

/** The text of a block is this in JSON. `b` is the version of its writing. */
export type PackedBlock = { readonly b: 1; readonly n: number; readonly forms: readonly Form[]; readonly columns: Columns }
