import type { ActsOf } from '#ui/figures/Count.tsx'
import type { Place, Series } from '#ui/parts/Series.ts'

type Line = {
  readonly id: string
  readonly name: string
  readonly cells: readonly (number | string)[]
  /** For each cell, whose acts are behind it, where a figure tells it. */
  readonly acts?: readonly (ActsOf | undefined)[]
}

/** The table beside a chart: what the chart draws, in figures. */
type ChartTable = {
  readonly heads: readonly { readonly head: string; readonly full?: string | undefined }[]
  readonly lines: readonly Line[]
  readonly foot?: Omit<Line, 'id'> | undefined
}

/** A chart as it is drawn and read. */
export type ChartModel = {
  readonly title: string
  readonly sentence: string
  readonly shape: 'bars' | 'stacks' | 'lines'
  readonly places: readonly (Place & { readonly strong?: boolean | undefined })[]
  readonly series: readonly Series[]
  readonly table: ChartTable
}
