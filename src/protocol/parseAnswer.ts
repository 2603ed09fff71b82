// The tablet's gate: an answer that is not what the endpoint says is no answer at all (a captive portal's page, a cut body).
import * as v from 'valibot'
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { CentreId, DeviceId } from '#domain/ids.ts'
import type { AuditAnswer, BucketsAnswer, FactsAnswer, MissingAnswer, Note, Parcel, Reset, Row, Segment, SyncAnswer } from '#protocol/exchange.ts'
import { parseFact } from '#protocol/parseFact.ts'
import * as schema from '#protocol/schemas/exchange.ts'
import type { StoredFact } from '#protocol/storedFact.ts'

type Gate<T> = (value: unknown) => Result<T, 'notAnAnswer'>

const gate = <T>(one: v.GenericSchema<unknown, T>): Gate<T> => (value) => {
  const read = v.safeParse(one, value)
  return read.success ? ok(read.output) : refuse('notAnAnswer')
}

const rowsOf = (rows: readonly v.InferOutput<typeof schema.row>[]): readonly Row[] | undefined => {
  const sound = rows.flatMap(({ fact, ...place }) => {
    const parsed = parseFact(fact)
    return parsed.ok ? [{ ...place, fact: parsed.value }] : []
  })
  return sound.length === rows.length ? sound : undefined
}

/** Reads a refusal that tells this tablet it was struck off, with the order that did it. */
export const parseRevoked: Gate<{ readonly proof: StoredFact }> = (value) => {
  const read = v.safeParse(schema.revoked, value)
  const proof = read.success ? parseFact(read.output.proof) : undefined
  return proof?.ok === true ? ok({ proof: proof.value }) : refuse('notAnAnswer')
}

const known: ReadonlySet<string> = new Set<Note>(['update', 'forked'])
const isNote = (note: string): note is Note => known.has(note)

/** Reads an answer to `/v1/sync`; a row whose fact is none makes the whole no answer, for the order would have a hole. */
export const parseSyncAnswer: Gate<SyncAnswer> = (value) => {
  const read = v.safeParse(schema.syncAnswer, value)
  if (!read.success) return refuse('notAnAnswer')
  const rows = rowsOf(read.output.rows)
  return rows === undefined ? refuse('notAnAnswer') : ok({ ...read.output, rows, notes: read.output.notes.filter(isNote) })
}

/** Reads an answer to `/v1/facts`. */
export const parseFactsAnswer: Gate<FactsAnswer> = (value) => {
  const read = v.safeParse(schema.factsAnswer, value)
  const rows = read.success ? rowsOf(read.output.rows) : undefined
  return rows === undefined ? refuse('notAnAnswer') : ok({ rows })
}

/** Each reads one kind of answer. */
export const parseChallenge: Gate<{ readonly challenge: string }> = gate(schema.challengeAnswer)
export const parseRefused: Gate<{ readonly error: string }> = gate(schema.refused)
export const parseOffered: Gate<{ readonly until: number }> = gate(schema.offerAnswer)
export const parseAsked: Gate<{ readonly ecdh: string; readonly centre: CentreId }> = gate(schema.askAnswer)
export const parseLooked: Gate<{ readonly asked?: { readonly ecdh: string; readonly dev: DeviceId; readonly key: string } }> = gate(schema.lookAnswer)
export const parseTaken: Gate<{ readonly parcel?: Parcel; readonly refused?: true }> = gate(schema.takeAnswer)
export const parseDone: Gate<{ readonly done: true }> = gate(schema.doneAnswer)
export const parseReset: Gate<Reset> = gate(schema.reset)
export const parseMissingAnswer: Gate<MissingAnswer> = gate(schema.missingAnswer)
export const parseAuditAnswer: Gate<AuditAnswer> = gate(schema.auditAnswer)
export const parseBucketsAnswer: Gate<BucketsAnswer> = gate(schema.bucketsAnswer)

const headOf = (line: string): Omit<Segment, 'block'> | undefined => {
  try {
    const read = v.safeParse(schema.segmentHead, JSON.parse(line))
    return read.success ? read.output : undefined
  } catch {
    return undefined
  }
}

/** Reads an answer to `/v1/segments`: a line that says what follows, the line of its block, and so on to the end. */
export const parseSegments = (text: string): Result<readonly Segment[], 'notAnAnswer'> => {
  const lines = text.split('\n').filter((line) => line !== '')
  const segments = lines.flatMap((line, i) => {
    const head = i % 2 === 0 ? headOf(line) : undefined
    const block = lines[i + 1]
    return head === undefined || block === undefined ? [] : [{ ...head, block }]
  })
  return segments.length * 2 === lines.length ? ok(segments) : refuse('notAnAnswer')
}
