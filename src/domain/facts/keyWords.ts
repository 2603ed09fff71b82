// What facts say of the register's keys (decisions/0014). Bytes in base64url.
import type { DeviceId } from '#domain/ids.ts'

/** A new key for one tablet: it opens with the tablet's own key and with `under`, a key of the register that the tablet has. */
export type KeyWrap = { readonly device: DeviceId; readonly under: string; readonly nonce: string; readonly ct: string }

/** A key of the register, by its name. */
export type NamedKey = { readonly kid: string; readonly raw: string }

/** The register's keys under the printed code. */
type CodeLock = {
  readonly by: 'recovery'
  readonly salt: string
  readonly keys: readonly { readonly use: 'seal' | 'identify'; readonly nonce: string; readonly ct: string }[]
}

/** What gives a new key: the ephemeral public key (raw P-256 point) of its wraps, and the lock of the code that was printed with it. */
export type KeyGift = { readonly epk: string; readonly wraps: readonly KeyWrap[]; readonly recovery: CodeLock }
