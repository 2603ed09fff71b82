// What the desk needs to change the keys of the register (decisions/0014).
import type { Result } from '#kernel/result.ts'
import type { KeyedTablet } from '#domain/keys/keyStanding.ts'
import type { DeviceId } from '#domain/ids.ts'
import type { JournalFailure } from '#desk/ports.ts'

/** `due`: a tablet that was struck off may read what is written now. */
export type KeysStanding = { readonly tablets: readonly KeyedTablet[]; readonly due: boolean }

/** Why the keys were not changed; then nothing has changed. `changedMeanwhile`: a tablet that would have had the new one was struck off. */
export type KeyChangeRefusal = { readonly code: 'wrongPassphrase' | 'notAllowed' | 'changedMeanwhile' }

/** Standing tablets that nobody can pass a key to yet: open the app there, or strike them off, or go on without them. */
type TabletsBeyond = { readonly code: 'tabletsBeyond'; readonly tablets: readonly DeviceId[] }

export type PreparedChange = {
  /** To be on paper before `commit`: from then on it opens the register, and the code before it no longer does. */
  readonly recoveryCode: string
  readonly commit: () => Promise<Result<null, KeyChangeRefusal | JournalFailure>>
}

/** The change of keys of an open register. */
export type KeyChange = {
  readonly standing: () => Promise<KeysStanding>
  /** Makes new keys and writes nothing. `without`: tablets that are left out on purpose. */
  readonly prepare: (wish: { readonly passphrase: string; readonly without: readonly DeviceId[] }) => Promise<Result<PreparedChange, KeyChangeRefusal | TabletsBeyond>>
}
