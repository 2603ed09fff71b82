// The folder of a computer, as Chrome and Edge give it (wicg.github.io/file-system-access), in the memory of a test.
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { refuse } from '#kernel/result.ts'
import type { OpenRegister } from '#desk/ports.ts'
import { createBackupFolder, keptFiles } from '#storage/backupFolder.ts'
import type { BackupRow } from '#storage/logDatabase.ts'
import { factsVerified } from '#storage/backups.ts'
import { belongingsOf } from '#storage/belongings.ts'
import { healthyEngine, newRegister, noon, otherTab } from './tablet.ts'

type Permission = 'granted' | 'prompt' | 'denied'
type Spoil = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>

const disk = () => {
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  const state: { permission: Permission; answer: Permission; spoil: Spoil; full: boolean } = { permission: 'granted', answer: 'granted', spoil: (bytes) => bytes, full: false }
  const fileHandle = (name: string) => ({
    createWritable: async () => {
      let pending = new Uint8Array()
      if (state.full) throw new DOMException('full', 'QuotaExceededError')
      return Promise.resolve({
        write: async (bytes: Uint8Array<ArrayBuffer>) => Promise.resolve(void (pending = bytes)),
        close: async () => Promise.resolve(void files.set(name, state.spoil(pending))),
      })
    },
    getFile: async () => Promise.resolve(new Blob([files.get(name) ?? new Uint8Array()])),
  })
  const folder = {
    getFileHandle: async (name: string) => Promise.resolve(fileHandle(name)),
    removeEntry: async (name: string) => Promise.resolve(void files.delete(name)),
    keys: () => (async function* () { for (const held of files.keys()) yield Promise.resolve(held) })(),
    queryPermission: async () => Promise.resolve(state.permission),
    requestPermission: async () => Promise.resolve((state.permission = state.answer)),
  }
  return { files, state, folder }
}

const tablet = async () => {
  const engine = healthyEngine()
  ;(await newRegister(engine)).close()
  return otherTab(engine)
}

const folderOn = (opened: OpenRegister) => {
  let row: BackupRow = { backup: undefined }
  const log = belongingsOf(opened)?.log
  if (log === undefined) throw new Error('a register without its log')
  return {
    row: () => row,
    folder: createBackupFolder({
      kept: { read: async () => Promise.resolve(row), change: async (change) => Promise.resolve(void (row = { ...row, ...change })) },
      clock: () => noon, make: opened.backups.make, verify: (file) => factsVerified(log, file, []),
    }),
  }
}

const chosen = async () => {
  const { files, state, folder: handle } = disk()
  vi.stubGlobal('showDirectoryPicker', async () => Promise.resolve(handle))
  const { folder, row } = folderOn(await tablet())
  expect(await folder.state()).toBe('none')
  expect(await folder.choose()).toBe(true)
  return { files, state, folder, row }
}

const name = (day: number): string => `boussole-registre-2025-03-${String(day).padStart(2, '0')}-1200.boussole`

describe('the folder of the backups', () => {
  beforeEach(() => vi.unstubAllGlobals())

  test('is not offered where the browser keeps none', async () => {
    const { folder } = folderOn(await tablet())
    expect(await folder.state()).toBe('unsupported')
    expect(await folder.choose()).toBe(false)
    expect(await folder.allow()).toBe(false)
    expect(await folder.save(name(1))).toEqual(refuse({ code: 'notAllowed' }))
  })

  test('closing the browser’s window without choosing keeps none', async () => {
    vi.stubGlobal('showDirectoryPicker', async () => Promise.reject(new DOMException('closed', 'AbortError')))
    const { folder } = folderOn(await tablet())
    expect(await folder.choose()).toBe(false)
    expect(await folder.state()).toBe('none')
  })

  test('gets a file that reads back, which is then the last backup', async () => {
    const { files, folder, row } = await chosen()
    expect(await folder.state()).toBe('ready')
    expect(await folder.save(name(1))).toEqual({ ok: true, value: { at: noon, way: 'folder', facts: 2 } })
    expect([[...files.keys()], row().backup?.facts]).toEqual([[name(1)], 2])
  })

  test('a file that does not read back as it was written is taken away, and the one before stays the last', async () => {
    const { files, state, folder, row } = await chosen()
    await folder.save(name(1))
    state.spoil = (bytes) => bytes.map((byte, i) => (i === bytes.length - 50 ? byte ^ 1 : byte))
    expect(await folder.save(name(2))).toEqual(refuse({ code: 'notVerified' }))
    expect([...files.keys()]).toEqual([name(1)])
    state.full = true
    expect(await folder.save(name(3))).toEqual(refuse({ code: 'notWritten' }))
    expect(row().backup).toEqual({ at: noon, way: 'folder', facts: 2 })
  })

  test('keeps the last thirty, and touches no other file', async () => {
    const { files, folder } = await chosen()
    files.set('boussole-echange-2025-03-01.boussole', new Uint8Array())
    files.set('photo.jpg', new Uint8Array())
    for (let day = 1; day <= keptFiles; day += 1) files.set(name(day), new Uint8Array([day]))
    await folder.save(name(31))
    expect(files.has(name(1))).toBe(false)
    expect([files.has(name(2)), files.has(name(31)), files.size]).toEqual([true, true, keptFiles + 2])
  })

  test('is asked for again by a tap when the browser wants it', async () => {
    const { state, folder } = await chosen()
    state.permission = 'prompt'
    expect(await folder.state()).toBe('asks')
    expect(await folder.save(name(1))).toEqual(refuse({ code: 'notAllowed' }))
    state.answer = 'denied'
    expect(await folder.allow()).toBe(false)
    state.answer = 'granted'
    expect(await folder.allow()).toBe(true)
    expect(await folder.state()).toBe('ready')
  })
})
