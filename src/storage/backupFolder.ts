// The folder that backups go to by themselves (File System Access: Chrome and Edge on computers). Never over another file: each
// has its own name, the browser shows it only once it is whole, and older ones go only after it was read back.
import { ok, refuse } from '#kernel/result.ts'
import type { BackupFolder, MadeBackup, SavedInFolder } from '#desk/backups.ts'
import type { KeptBackup } from '#storage/backupRow.ts'

/** How many backups a folder keeps. */
export const keptFiles = 30

type Bytes = Uint8Array<ArrayBuffer>

type FolderTools = {
  readonly kept: KeptBackup
  /** ms UTC. */
  readonly clock: () => number
  readonly make: () => Promise<MadeBackup>
  readonly verify: (file: Bytes) => Promise<number | undefined>
}

const isFolder = (value: unknown): value is FileSystemDirectoryHandle =>
  typeof value === 'object' && value !== null && 'getFileHandle' in value

// What TypeScript's browser does not know yet (wicg.github.io/file-system-access).
const callOn = async (target: object, name: string, wish: object): Promise<unknown> => {
  const method: unknown = Reflect.get(target, name)
  return typeof method === 'function' ? await Reflect.apply(method, target, [wish]) : undefined
}

const mode = { mode: 'readwrite' }

const mayWrite = async (folder: FileSystemDirectoryHandle, how: 'queryPermission' | 'requestPermission'): Promise<boolean> =>
  (await callOn(folder, how, mode).catch(() => 'denied')) === 'granted'

const write = async (folder: FileSystemDirectoryHandle, name: string, bytes: Bytes): Promise<Bytes> => {
  const file = await folder.getFileHandle(name, { create: true })
  const stream = await file.createWritable()
  await stream.write(bytes)
  await stream.close()
  return new Uint8Array(await (await file.getFile()).arrayBuffer())
}

const isOurs = (name: string): boolean => /^boussole-registre-.+\.boussole$/.test(name)

const letGoOfOldOnes = async (folder: FileSystemDirectoryHandle): Promise<void> => {
  const names: string[] = []
  for await (const name of folder.keys()) if (isOurs(name)) names.push(name)
  for (const name of names.toSorted().slice(0, -keptFiles)) await folder.removeEntry(name)
}

const same = (a: Bytes, b: Bytes): boolean => a.length === b.length && a.every((byte, i) => byte === b[i])

const save = async (folder: FileSystemDirectoryHandle, name: string, { kept, clock, make, verify }: FolderTools): Promise<SavedInFolder> => {
  const made = await make()
  if (!made.ok) return made
  const { bytes } = made.value
  try {
    const back = await write(folder, name, bytes)
    const facts = same(back, bytes) ? await verify(back) : undefined
    if (facts === undefined) {
      await folder.removeEntry(name)
      return refuse({ code: 'notVerified' })
    }
    const backup = { at: clock(), way: 'folder', facts } as const
    await kept.change({ backup })
    await letGoOfOldOnes(folder)
    return ok(backup)
  } catch {
    return refuse({ code: 'notWritten' })
  }
}

const pick = async (): Promise<FileSystemDirectoryHandle | undefined> => {
  // Closing the browser's window without choosing is no failure.
  const folder = await callOn(globalThis, 'showDirectoryPicker', { id: 'sauvegardes', ...mode }).catch(() => undefined)
  return isFolder(folder) ? folder : undefined
}

/** The folder of this tablet's backups. */
export const createBackupFolder = (tools: FolderTools): BackupFolder => {
  const { kept } = tools
  return {
    state: async () => {
      if (!('showDirectoryPicker' in globalThis)) return 'unsupported'
      const folder = (await kept.read())?.folder
      if (folder === undefined) return 'none'
      return (await mayWrite(folder, 'queryPermission')) ? 'ready' : 'asks'
    },
    choose: async () => {
      const folder = await pick()
      if (folder === undefined) return false
      await kept.change({ folder })
      return mayWrite(folder, 'requestPermission')
    },
    allow: async () => {
      const folder = (await kept.read())?.folder
      return folder !== undefined && mayWrite(folder, 'requestPermission')
    },
    save: async (name) => {
      const folder = (await kept.read())?.folder
      if (folder === undefined || !(await mayWrite(folder, 'queryPermission'))) return refuse({ code: 'notAllowed' })
      return save(folder, name, tools)
    },
  }
}
