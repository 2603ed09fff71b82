// The endpoint's gate: what a tablet asks for is read here, or refused as a whole. Its facts are judged one by one elsewhere.
import * as v from 'valibot'
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { BucketsAsk, EnrolAsk, FactsAsk, MissingAsk, SessionAsk, SyncAsk } from '#protocol/exchange.ts'
import * as schema from '#protocol/schemas/exchange.ts'

type Gate<T> = (value: unknown) => Result<T, 'malformed'>

const gate = <T>(one: v.GenericSchema<unknown, T>): Gate<T> => (value) => {
  const read = v.safeParse(one, value)
  return read.success ? ok(read.output) : refuse('malformed')
}

/** Each reads a JSON value as one kind of request; refuses what is none. Unknown fields are dropped. */
export const parseSyncAsk: Gate<SyncAsk> = gate(schema.syncAsk)
export const parseMissingAsk: Gate<MissingAsk> = gate(schema.missingAsk)
export const parseBucketsAsk: Gate<BucketsAsk> = gate(schema.bucketsAsk)
export const parseFactsAsk: Gate<FactsAsk> = gate(schema.missingAsk)
export const parseSessionAsk: Gate<SessionAsk> = gate(schema.sessionAsk)
export const parseEnrolAsk: Gate<EnrolAsk> = gate(schema.enrolAsk)
