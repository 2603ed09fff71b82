// The keys of a register, locked away: what lies on the tablet and at the head of an exported file (decisions/0004).
import type { CentreId } from '#domain/ids.ts'

/** What Argon2id is made to cost. */
export type Argon2Cost = { readonly kibibytes: number; readonly passes: number; readonly lanes: number }

/** One key under a key made of a secret; bytes in base64url. */
export type WrappedKey = { readonly use: 'seal' | 'identify'; readonly nonce: string; readonly ct: string }

export type PassphraseWrap = { readonly by: 'passphrase'; readonly salt: string; readonly cost: Argon2Cost; readonly keys: readonly WrappedKey[] }
export type RecoveryWrap = { readonly by: 'recovery'; readonly salt: string; readonly keys: readonly WrappedKey[] }

/** The keys of the demonstration lie beside it. */
export type BareKey = { readonly use: 'seal' | 'identify'; readonly raw: string }
type OpenWrap = { readonly by: 'nothing'; readonly keys: readonly BareKey[] }

export type Keyring = {
  readonly centre: CentreId
  /** The name of the sealing key, in each sealed part. */
  readonly kid: string
  readonly wraps: readonly (PassphraseWrap | RecoveryWrap | OpenWrap)[]
}
