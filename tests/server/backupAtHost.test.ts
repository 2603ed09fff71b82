import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { backupAtHost } from '#server/backupAtHost.ts'
import { restoreAtHost } from '#server/restoreAtHost.ts'
import { lockFolder } from '#server/store/lockFolder.ts'
import { backupName } from '#server/store/keptBackups.ts'
import { openSqliteStore } from '#server/store/openSqliteStore.ts'
import { builtEntry } from './store/builtEntry.ts'
import { aCentre, aKey, aTablet, arriving, morning } from './store/shelter.ts'

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'boussole-'))

let register = ''
beforeAll(async () => {
  register = newFolder()
  const store = await openSqliteStore({ folder: register })
  const centre = aCentre()
  const tablet = aTablet(centre)
  await store.declare(centre, aKey)
  await store.append(centre, arriving(Array.from({ length: 1_200 }, () => tablet.tap())), tablet.dev)
  await store.close()
})

const typed = (...args: readonly string[]) => ({ args, env: { DATA_DIR: register }, now: morning })

test('a backup to a file, then back from it: both say what they hold', async () => {
  const file = join(newFolder(), 'a.db')
  const made = await backupAtHost(typed(file))
  expect(made.says).toMatch(/^Sauvegarde faite et vérifiée : .*a\.db \(1\s200 actes, 1 registre\)\.$/)
  const { done, says } = await restoreAtHost(typed(file))
  expect([made.done, done]).toEqual([true, true])
  expect(says).toMatch(/1\s200 actes.*tablettes renverront.*\n.*gardé à côté : .*avant-2025-03-05T08-00-00-000Z\.db/)
  const empty = await restoreAtHost({ ...typed(file), env: { DATA_DIR: newFolder() } })
  expect(empty.says).not.toContain('gardé à côté')
})

test('a backup to a folder takes the instant’s name, and older ones make room', async () => {
  const folder = newFolder()
  const old = backupName(morning - 40 * 86_400_000)
  for (const name of [old, 'notes.txt']) writeFileSync(join(folder, name), '')
  expect((await backupAtHost(typed(folder))).done).toBe(true)
  expect(readdirSync(folder).toSorted()).toEqual(['boussole-2025-03-05T08-00-00Z.db', 'notes.txt'])
  const made = join(newFolder(), 'new')
  expect((await backupAtHost({ args: [], env: { DATA_DIR: register, BACKUP_DIR: made }, now: morning })).done).toBe(true)
  expect(readdirSync(made)).toEqual(['boussole-2025-03-05T08-00-00Z.db'])
  expect((await backupAtHost(typed(`${made}/again/`))).done).toBe(true)
})

test('what cannot be done is said, in French, with the file or the folder', async () => {
  expect((await backupAtHost(typed())).says).toContain('Où mettre la sauvegarde ?')
  expect((await restoreAtHost(typed())).says).toContain('Quelle sauvegarde')
  expect((await backupAtHost({ ...typed('x.db'), env: { DATA_DIR: '/nulle/part' } })).says).toContain('pas de registre dans le dossier /nulle/part')
  expect((await restoreAtHost(typed('/nulle/part.db'))).says).toContain('/nulle/part.db n’existe pas')
  expect((await backupAtHost(typed('/nulle/part/x.db'))).says).toContain('n’a pas pu se faire')
  expect((await restoreAtHost({ ...typed(register), env: { DATA_DIR: '/dev/null/nulle' } })).says).toContain('n’a pas pu se faire')
  for (const ask of [backupAtHost, restoreAtHost]) {
    expect((await ask({ ...typed('x.db'), env: { DATABASE_URL: 'postgres://x/y' } })).says).toContain('pg_dump')
  }
  const lock = lockFolder(register)
  expect((await restoreAtHost(typed('x.db'))).says).toContain(`ouverte sur le dossier ${register}`)
  if (lock.ok) lock.value.release()
})

test('the commands as they are built: 0 when done, 1 when not', async () => {
  const [backup, restore] = await Promise.all(['backup', 'restore'].map((name) => builtEntry(`src/server/${name}.ts`)))
  const file = join(newFolder(), 'a.db')
  const run = (entry = '', ...args: readonly string[]) =>
    spawnSync(process.execPath, [entry, ...args], { env: { ...process.env, DATA_DIR: register, DATABASE_URL: '' }, encoding: 'utf8' })
  expect(run(backup, file)).toMatchObject({ status: 0, stdout: expect.stringContaining('Sauvegarde faite') as string })
  expect(run(backup, file)).toMatchObject({ status: 1, stderr: expect.stringContaining('existe déjà') as string })
  expect(run(restore, file)).toMatchObject({ status: 0, stdout: expect.stringContaining('en place') as string })
}, 60_000)
