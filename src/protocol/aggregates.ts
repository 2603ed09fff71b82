// The file of aggregates, as an observatoire or a roll-up reads it: src/exports/AGGREGATES.md describes it.
import * as v from 'valibot'
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { aggregateVersion } from '#domain/aggregates/aggregates.ts'
import type { AggregateFigure, ReadAggregates } from '#domain/aggregates/aggregates.ts'
import { droppedMonths } from '#domain/aggregates/relations.ts'
import { aggregates, anyAggregates, firstAggregates } from '#protocol/schemas/aggregates.ts'

/** `otherVersion`: ours, and written by an older or a newer La Boussole. `notAggregates`: no such file, or one that somebody changed. */
export type AggregatesProblem = 'otherVersion' | 'notAggregates'

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

// The months of a few refusals are somebody's: no table tells them for a place whose other figures they would be laid beside (decisions/0035).
const isDropped = ({ code }: AggregateFigure): boolean => code.startsWith('months.') && droppedMonths.some((column) => code.endsWith(`.${column}`))

const withoutDropped = (file: ReadAggregates): ReadAggregates => ({ ...file, figures: file.figures.filter((figure) => !isDropped(figure)) })

/**
 * Reads a file of aggregates, of this version or the first one, without what the first one told of months and this one does not; refuses another
 * version, and anything that is not exactly such a file.
 */
export const parseAggregates = (json: string): Result<ReadAggregates, AggregatesProblem> => {
  const value = parsed(json)
  const version = v.is(anyAggregates, value) ? value.version : aggregateVersion
  if (version !== 1 && version !== aggregateVersion) return refuse('otherVersion')
  const read = version === 1 ? v.safeParse(firstAggregates, value) : v.safeParse(aggregates, value)
  return read.success ? ok(withoutDropped(read.output)) : refuse('notAggregates')
}
