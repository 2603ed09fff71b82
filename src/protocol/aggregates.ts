// The file of aggregates, as an observatoire or a roll-up reads it: src/exports/AGGREGATES.md describes it.
import * as v from 'valibot'
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { aggregateVersion } from '#domain/aggregates/aggregates.ts'
import type { Aggregates } from '#domain/aggregates/aggregates.ts'
import { aggregates, anyAggregates } from '#protocol/schemas/aggregates.ts'

/** `otherVersion`: ours, and written by an older or a newer La Boussole. `notAggregates`: no such file, or one that somebody changed. */
export type AggregatesProblem = 'otherVersion' | 'notAggregates'

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** Reads a file of aggregates; refuses another version, and anything that is not exactly such a file. */
export const parseAggregates = (json: string): Result<Aggregates, AggregatesProblem> => {
  const value = parsed(json)
  if (v.is(anyAggregates, value) && value.version !== aggregateVersion) return refuse('otherVersion')
  const read = v.safeParse(aggregates, value)
  return read.success ? ok(read.output) : refuse('notAggregates')
}
