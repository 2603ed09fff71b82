import { accessSync, constants, mkdirSync } from 'node:fs'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { codeOf } from './failures.ts'

/** Makes a folder that only its owner reads, where it is not there. Refuses with the system's code one that cannot be written. */
export const readyFolder = (folder: string): Result<null, { readonly code: string }> => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK | constants.X_OK)
    return ok(null)
  } catch (error) {
    return refuse({ code: codeOf(error) })
  }
}
