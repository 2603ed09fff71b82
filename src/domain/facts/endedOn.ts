import { compare } from '#kernel/compare.ts'
import type { Fact } from '#domain/facts/fact.ts'
import type { FactId } from '#domain/ids.ts'
import type { ServiceDay } from '#domain/time.ts'

/** The day from which each fact that is ended (`refs.ends`) no longer holds; of two tablets that ended the same one, the earlier day. */
export const endedOn = (endings: readonly Fact[]): ReadonlyMap<FactId | undefined, ServiceDay> =>
  new Map(endings.toSorted((a, b) => compare(b.day, a.day)).map(({ refs, day }) => [refs?.ends, day]))
