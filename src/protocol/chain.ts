// The chain proves that two logs are the same up to a number: chain(n) = H(chain(n − 1) ‖ id(n)) (sync.md, invariant 7).
import { sha256 } from '@noble/hashes/sha2.js'
import { compactUuid } from '#protocol/compactUuid.ts'

/** 32 hex digits of the chain after one fact. */
export type Hash = (bytes: Uint8Array) => Uint8Array

/** The chain before the first fact. */
export const noChain = '0'.repeat(32)

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** The chain after a fact: the first 128 bits of the hash of what came before and of its id. `hash` is SHA-256 where absent. */
export const nextChain = (chain: string, id: string, hash: Hash = sha256): string => {
  const link = new Uint8Array(32)
  link.set(compactUuid(chain), 0)
  link.set(compactUuid(id), 16)
  return hex(hash(link).subarray(0, 16))
}

/** The chain after several facts. */
export const chainAfter = (chain: string, ids: readonly string[], hash: Hash = sha256): string =>
  ids.reduce((before, id) => nextChain(before, id, hash), chain)
