import { spawn } from 'node:child_process'
import { mkdtempSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lockFolder } from '#server/store/lockFolder.ts'
import { builtEntry } from './builtEntry.ts'

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'boussole-'))

test('a folder is for one endpoint, until that one lets it go', () => {
  const folder = join(newFolder(), 'data')
  const first = lockFolder(folder)
  expect(first.ok).toBe(true)
  expect(lockFolder(folder)).toEqual({ ok: false, error: 'held' })
  if (first.ok) first.value.release()
  const next = lockFolder(folder)
  expect(next.ok).toBe(true)
  if (next.ok) next.value.release()
})

test('fault 18: another process is refused while the first lives, and let in once it was killed', async () => {
  const folder = newFolder()
  const holder = await builtEntry('tests/server/store/holder.ts')
  const child = spawn(process.execPath, [holder, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const gone = new Promise((resolve) => child.once('exit', resolve))
  await new Promise((resolve) => child.stdout.once('data', resolve))
  expect(lockFolder(folder)).toEqual({ ok: false, error: 'held' })
  child.kill('SIGKILL')
  await gone
  expect(lockFolder(folder).ok).toBe(true)
}, 60_000)

test('a folder that cannot be written is no folder held by another', () => {
  const folder = newFolder()
  mkdirSync(join(folder, 'boussole.lock'))
  expect(() => lockFolder(folder)).toThrow()
})
