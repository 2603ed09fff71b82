// How a fact lies in the store: its text as it came, and the hash of its canonical text, which tells one body from another.
import { createHash } from 'node:crypto'
import { canonicalBytes } from '#protocol/canonical.ts'
import type { Hash } from '#protocol/chain.ts'
import { parseFact } from '#protocol/parseFact.ts'
import type { StoredFact } from '#protocol/storedFact.ts'

/** SHA-256, several times faster here than the one that runs everywhere. */
export const sha256: Hash = (bytes) => createHash('sha256').update(bytes).digest()

/** SHA-256 of a fact's canonical text, base64url: the same whatever the order of its fields. */
export const hashOf = (fact: object): string => createHash('sha256').update(canonicalBytes(fact)).digest('base64url')

/** Reads a stored body. Throws where it is no fact any more: the disk is damaged, and nothing may be invented or skipped. */
export const factIn = (body: string): StoredFact => {
  const fact = parseFact(JSON.parse(body))
  if (!fact.ok) throw new Error('a stored fact reads no more')
  return fact.value
}

/** Whether a stored body still is the one that was hashed when it was written. */
export const isAsWritten = (body: string, hash: string): boolean => {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null && hashOf(value) === hash
  } catch {
    return false
  }
}

/** Any text as one that every database takes: what is no character of Unicode, or 0, is escaped. */
export const safeText = (text: string): string => JSON.stringify(text)

/** Reads what `safeText` wrote. */
export const plainText = (text: string): string => String(JSON.parse(text))
