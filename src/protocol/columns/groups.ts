// The facts of one tap bear the id of its first fact: said by how many rows back that fact lies.
import { at } from '#kernel/at.ts'
import { packIds, unpackIds } from '#protocol/columns/ids.ts'
import type { IdColumn } from '#protocol/columns/ids.ts'
import { numberReader, packNumbers } from '#protocol/columns/numbers.ts'

export type GroupColumn = { readonly back: string; readonly strange: number; readonly ids: IdColumn }

/** A group, and the row of the fact that bears it. */
export type Member = { readonly group: string; readonly row: number }

// 0 is a group that no row of the block is the first fact of; 1 the row itself, 2 the row before…
const rowsBack = ({ group, row }: Member, rowOf: ReadonlyMap<string, number>): number => {
  const first = rowOf.get(group)
  return first === undefined || first > row ? 0 : row - first + 1
}

/** Writes the groups of some rows of a block whose ids are `ids`. */
export const packGroups = (members: readonly Member[], ids: readonly string[]): GroupColumn => {
  const rowOf = new Map(ids.map((id, row) => [id, row]))
  const back = members.map((member) => rowsBack(member, rowOf))
  const strange = members.filter((_, i) => back[i] === 0).map(({ group }) => group)
  return { back: packNumbers(back), strange: strange.length, ids: packIds(strange) }
}

/** Reads the groups of the rows given. Throws when the column is too short. */
export const unpackGroups = (column: GroupColumn, rows: readonly number[], ids: readonly string[]): readonly string[] => {
  const strange = unpackIds(column.ids, column.strange)
  const { next } = numberReader(column.back)
  let used = 0
  return rows.map((row) => {
    const back = next()
    return back === 0 ? at(strange, used++) : at(ids, row - back + 1)
  })
}
