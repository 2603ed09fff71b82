// An exported file: one line of JSON that says how to open it, its sealed blocks one after the other, and a SHA-256 of all
// that comes before (decisions/0004).
import * as v from 'valibot'
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { Keyring } from '#protocol/keyring.ts'
import { fileHeader } from '#protocol/schemas/fileHeader.ts'

export type FileHeader = {
  readonly magic: 'boussole'
  readonly version: 1
  /** For each block, its facts and its bytes in the file. */
  readonly blocks: readonly { readonly n: number; readonly bytes: number }[]
  readonly keyring: Keyring
}

/** Reads the first line of a file. Refuses a line that is not the head of a file of ours. */
export const parseFileHeader = (line: string): Result<FileHeader, 'notAHeader'> => {
  try {
    const value: unknown = JSON.parse(line)
    return v.is(fileHeader, value) ? ok(value) : refuse('notAHeader')
  } catch {
    return refuse('notAHeader')
  }
}
