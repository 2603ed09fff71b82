// The session of the day on disk (sync.md, "Encryption"). Nothing in it opens by itself: a PIN and this browser's own key are both needed.
import type { AccessWord, PinProof } from '#domain/agents/words.ts'
import type { AgentId, FactId } from '#domain/ids.ts'
import type { ServiceDay } from '#domain/time.ts'
import type { WrappedKey } from '#protocol/keyring.ts'

/** The day's key, and the register's keys under it; `kid` names the one that seals. It lives in memory. */
export type DayKey = { readonly key: CryptoKey; readonly kid: string; readonly keys: readonly WrappedKey[] }

/** Sealed under the device's key, base64url. */
export type Boxed = { readonly nonce: string; readonly ct: string }

/** The day's key under an agent's PIN, then under the device's key. */
export type PinWrap = Boxed & Pick<PinProof, 'salt' | 'cost'> & { readonly agent: AgentId }

/** Wrong PINs in a row, counted before they are looked at, and when the next one may be (ms UTC). */
type Tries = { readonly failed: number; readonly until: number }

/** What one window makes of the agents of its register, always written together. */
export type SessionLocks = {
  /** AES-GCM, not extractable: without this browser's key store, what follows opens with no PIN. */
  readonly device: CryptoKey
  readonly pins: readonly PinWrap[]
  /** The register's keys under the day's key, and the name of the one that seals; the log gives the others (decisions/0014). */
  readonly kid: string
  readonly keys: readonly WrappedKey[]
  readonly faces: Boxed
}

/** `opened`: the passphrase's hour; `seen`: the latest one this tablet's clock showed; all ms UTC. */
export type SessionRow = SessionLocks & {
  readonly id: string
  readonly opened: number
  readonly until: number
  readonly seen: number
  readonly last: AgentId
  readonly locked: boolean
  readonly tries: { readonly [agent: string]: Tries }
}

/**
 * What happened at the lock, to be written as a fact of this id once the register is open. Not `sure`: a try that is being looked at, which
 * counts as a wrong one where nobody survived to tell.
 */
export type SessionNote = { readonly id: FactId; readonly ms: number; readonly what: AccessWord; readonly agent: AgentId; readonly sure: boolean }
export type NotesRow = { readonly notes: readonly SessionNote[] }
/** The day on which the printed code was last found to open the register. */
export type DrillRow = { readonly drilled: ServiceDay }
