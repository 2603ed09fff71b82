// The gate of facts: whatever comes from a file, from the disk or over the wire is a fact only once it went through here.
import * as v from 'valibot'
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { Fact, ForeignFact } from '#domain/facts/fact.ts'
import { isKind } from '#domain/facts/kinds.ts'
import type { PersonId } from '#domain/ids.ts'
import { clearContents } from '#protocol/schemas/clearContents.ts'
import { storedFact } from '#protocol/schemas/envelope.ts'
import { secretContents } from '#protocol/schemas/secretContents.ts'
import type { StoredFact } from '#protocol/storedFact.ts'

/** Reads a JSON value as a fact of any version, and gives it as it came, to the byte. Refuses what lacks a sound envelope. */
export const parseFact = (value: unknown): Result<StoredFact, 'notAFact'> =>
  v.is(storedFact, value) ? ok(value as StoredFact) : refuse('notAFact')

/** Says whether this version knows what a fact says in clear; otherwise it is kept, and counted as "mettez à jour". */
export const isUnderstood = (fact: StoredFact): boolean =>
  (fact.v as number) === 1 && isKind(fact.kind) && v.is(clearContents[fact.kind], fact.data)

/** What became of a fact's sealed part: there was none, it opened, or it did not. */
export type Opened = 'none' | 'unread' | { readonly secret: unknown }

const says = (kind: string, secret: unknown): boolean => isKind(kind) && v.is(secretContents[kind], secret)

/**
 * Makes the register's fact of a stored one that is understood (`isUnderstood`). A sealed part that did not open, or says
 * something else than its kind does, leaves an `unread` fact, which counts by its clear part alone and keeps its sealed one.
 */
export const readFact = (fact: StoredFact, part: Opened): Fact => {
  if (part === 'none') return fact as Fact
  if (part === 'unread' || !says(fact.kind, part.secret)) return { ...fact, unread: true } as Fact
  const { sealed: _, ...clear } = fact
  return { ...clear, secret: part.secret } as Fact
}

/** Makes the register's face of a fact that this version does not understand. */
export const foreignFact = (fact: StoredFact): ForeignFact => ({ ...fact, foreign: true })

/** Goes back from the register to what can be stored: the clear part as it was, and what has to be sealed onto it again. */
export const storableFact = (fact: Fact | ForeignFact): { readonly fact: StoredFact; readonly secret?: object } => {
  const { secret, unread: _, foreign: __, writtenAs, ...stored } = fact as StoredFact & { secret?: object; unread?: true; foreign?: true; writtenAs?: PersonId }
  return { fact: writtenAs === undefined ? stored : { ...stored, person: writtenAs }, ...(secret === undefined ? {} : { secret }) }
}
