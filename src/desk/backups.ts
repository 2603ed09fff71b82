// Backups of an open register: written, read back to the last act, and only then said to be one (metier.md §8; sync.md, "File transport").
import type { Result } from '#kernel/result.ts'
import type { Tally } from '#domain/facts/tally.ts'
import type { NotAllowed } from '#desk/refusal.ts'

/** Where a file went: the folder that this tablet keeps, its share sheet, its downloads. */
export type BackupWay = 'folder' | 'share' | 'download'

/** The last backup that was read back whole. It names nobody, nor the folder. */
export type LastBackup = { readonly at: number; readonly way: BackupWay; readonly facts: number }

type Bytes = Uint8Array<ArrayBuffer>

/** `notVerified`: what was written could not be read back whole; it counts for nothing. */
export type MadeBackup = Result<{ readonly bytes: Bytes; readonly facts: number }, NotAllowed | { readonly code: 'notVerified' }>

/** Why a file was not read; nothing of it was taken. */
export type BackupRefusal = { readonly code: 'unknownFile' | 'damaged' | 'otherRegister' | 'wrongPassphrase' } | NotAllowed

/** What stands in a backup and what stands here, before anything is taken: acts of the one that the other lacks. */
export type BackupDifference = {
  readonly missingHere: Tally
  readonly missingThere: Tally
  /** ms UTC of the last act of each. */
  readonly lastHere: number
  readonly lastThere: number
}

export type ReadBackup = {
  readonly difference: BackupDifference
  /** Adds what is missing here, and nothing else; a second time it adds nothing. Gives how many acts came in. */
  readonly add: () => Promise<Result<{ readonly added: number }, NotAllowed | { readonly code: 'closed' | 'full' | 'lost' | 'tooLarge' }>>
}

/** `unsupported`: this browser keeps no folder. `asks`: it wants to be asked again by a tap before it writes there. */
export type FolderState = 'unsupported' | 'none' | 'ready' | 'asks'

export type SavedInFolder = Result<LastBackup, { readonly code: 'notVerified' | 'notWritten' | 'notAllowed' }>

/** The folder that backups go to by themselves, on computers whose browser can keep one (File System Access). */
export type BackupFolder = {
  readonly state: () => Promise<FolderState>
  /** Both open a window of the browser, so they are called in a tap; say whether the folder may be written to. */
  readonly choose: () => Promise<boolean>
  readonly allow: () => Promise<boolean>
  /** Writes a backup under a new name, reads it back from there, and only then lets go of those beyond the last thirty. */
  readonly save: (name: string) => Promise<SavedInFolder>
}

/** The backups of an open register. */
export type Backups = {
  /** ms UTC since which this tablet holds the register. */
  readonly since: () => number
  readonly last: () => Promise<LastBackup | undefined>
  /** The whole register as one file, read back to its last act. */
  readonly make: () => Promise<MadeBackup>
  /** Keeps in mind that a backup made by `make` has left. */
  readonly note: (backup: LastBackup) => Promise<void>
  /** Looks into a backup of this register, opened by its passphrase or the recovery code; writes nothing. */
  readonly read: (wish: { readonly file: Bytes; readonly secret: string }) => Promise<Result<ReadBackup, BackupRefusal>>
  readonly folder: BackupFolder
}
