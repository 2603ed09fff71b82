import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf } from './failures.ts'
import { backupStore } from './store/backupStore.ts'
import { backupName, outdatedBackups } from './store/keptBackups.ts'
import { storeWords } from './storeWords.ts'

/** What the host typed. `now`: ms UTC. */
export type Typed = { readonly args: readonly string[]; readonly env: Readonly<Record<string, string | undefined>>; readonly now: number }
/** What it says in the end, and whether it did what was asked. */
export type Outcome = { readonly done: boolean; readonly says: string }

type Target = { readonly file: string; readonly folder?: string }

const isFolder = (path: string): boolean => /[/\\]$/.test(path) || (existsSync(path) && statSync(path).isDirectory())

const targetOf = ({ args: [path], env, now }: Typed): Target | undefined => {
  const folder = path === undefined ? env['BACKUP_DIR'] : isFolder(path) ? path : undefined
  if (folder !== undefined && folder !== '') return { folder, file: join(folder, backupName(now)) }
  return path === undefined ? undefined : { file: path }
}

const makeRoom = (folder: string, now: number): void => {
  for (const name of outdatedBackups(readdirSync(folder), now)) rmSync(join(folder, name))
}

const backUp = async ({ env, now }: Typed, { file, folder }: Target): Promise<Outcome> => {
  const register = env['DATA_DIR'] ?? 'data'
  if (folder !== undefined) mkdirSync(folder, { recursive: true })
  const made = await backupStore(register, file)
  if (!made.ok) return { done: false, says: storeWords.refused(made.error, made.error === 'nothing' ? register : file) }
  if (folder !== undefined) makeRoom(folder, now)
  return { done: true, says: storeWords.backedUp(file, made.value) }
}

/** `npm run backup -- file.db`, or a folder: then under the instant's name, and the folder keeps 48 hours and 30 days of them. */
export const backupAtHost = async (typed: Typed): Promise<Outcome> => {
  if ((typed.env['DATABASE_URL'] ?? '') !== '') return { done: false, says: storeWords.useDump }
  const target = targetOf(typed)
  if (target === undefined) return { done: false, says: storeWords.backupUsage }
  try {
    return await backUp(typed, target)
  } catch (reason) {
    return { done: false, says: storeWords.failed(codeOf(reason)) }
  }
}
