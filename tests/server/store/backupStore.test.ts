import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { CentreId } from '#domain/ids.ts'
import type { CentreHead } from '#server/store.ts'
import { backupStore } from '#server/store/backupStore.ts'
import { checkDatabase } from '#server/store/checkDatabase.ts'
import { lockFolder } from '#server/store/lockFolder.ts'
import { databaseFile, openSqliteStore, type SqliteStore } from '#server/store/openSqliteStore.ts'
import { restoreStore } from '#server/store/restoreStore.ts'
import { openSqlite } from '#server/store/sqlite.ts'
import { about, aCentre, aKey, aPerson, aTablet, arriving, erasing, morning, type Tablet } from './shelter.ts'

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'boussole-'))

type Open = { readonly folder: string; readonly store: SqliteStore; readonly centre: CentreId; readonly tablet: Tablet; readonly file: string }

const opened = async (): Promise<Open> => {
  const folder = newFolder()
  const store = await openSqliteStore({ folder })
  const centre = aCentre()
  const tablet = aTablet(centre)
  await store.declare(centre, aKey)
  await store.append(centre, arriving(Array.from({ length: 50 }, () => tablet.tap())), tablet.dev)
  return { folder, store, centre, tablet, file: join(newFolder(), 'sauvegarde.db') }
}

const headOf = async (store: SqliteStore, centre: CentreId): Promise<CentreHead> => {
  const known = await store.centre(centre)
  if (known === undefined) throw new Error('nobody declared it')
  return known.head
}

const restoring = (folder: string, from: string) => ({ folder, from, clock: () => morning, random: randomBytes })

test('a backup is made while the endpoint takes acts, holds whole orders, and replaces nothing', async () => {
  const { folder, store, centre, tablet, file } = await opened()
  const writing = Promise.all(Array.from({ length: 20 }, () => store.append(centre, arriving([tablet.tap()]), tablet.dev)))
  const made = await backupStore(folder, file)
  await writing
  expect(made.ok && made.value.facts).toBeGreaterThanOrEqual(50)
  expect(await checkDatabase(file)).toEqual(made)
  expect(readdirSync(join(file, '..'))).toEqual(['sauvegarde.db'])
  const before = statSync(file).mtimeMs
  expect(await backupStore(folder, file)).toEqual({ ok: false, error: 'exists' })
  expect(statSync(file).mtimeMs).toBe(before)
  expect(await backupStore(newFolder(), `${file}2`)).toEqual({ ok: false, error: 'nothing' })
  await store.close()
})

test('half a backup, left by a power cut, is begun again; one of a damaged register is never named', async () => {
  const { folder, store, file } = await opened()
  writeFileSync(`${file}.partial`, 'half')
  expect((await backupStore(folder, file)).ok).toBe(true)
  store.sqlite.database.exec('delete from fact where seq = 7')
  expect(await backupStore(folder, `${file}2`)).toEqual({ ok: false, error: 'damaged' })
  expect(existsSync(`${file}2`)).toBe(false)
  expect(existsSync(`${file}2.partial`)).toBe(false)
  await store.close()
})

test('an older backup comes back under a new epoch, the former register is kept beside, and lost acts come in again', async () => {
  const { folder, store, centre, tablet, file } = await opened()
  await backupStore(folder, file)
  const late = [tablet.tap(), tablet.tap()]
  await store.append(centre, arriving(late), tablet.dev)
  const former = await headOf(store, centre)
  await store.close()
  const done = await restoreStore(restoring(folder, file))
  expect(done).toMatchObject({ ok: true, value: { centres: 1, facts: 50 } })
  const [aside = ''] = readdirSync(folder).filter((name) => name.startsWith('boussole-avant-2025-03-05T08'))
  expect(done).toMatchObject({ value: { aside: join(folder, aside) } })
  const kept = openSqlite(join(folder, aside))
  expect(kept.database.prepare('select count(*) as n from fact').all()).toEqual([{ n: 52 }])
  await kept.close()
  const restored = await openSqliteStore({ folder })
  const head = await headOf(restored, centre)
  expect(head.seq).toBe(50)
  expect(head.epoch).not.toBe(former.epoch)
  expect((await restored.append(centre, arriving(late), tablet.dev)).map(({ status }) => status)).toEqual(['new', 'new'])
  expect((await headOf(restored, centre)).chain).toBe(former.chain)
  await restored.close()
})

test('restored into an empty folder there is nothing to keep beside; an erasure since the backup is done again', async () => {
  const { folder, store, centre, tablet, file } = await opened()
  const [person, alias] = [aPerson(), aPerson()]
  const named = about(tablet, person)
  await store.append(centre, arriving([named]), tablet.dev)
  await backupStore(folder, file)
  await store.append(centre, arriving([erasing(tablet, person, alias)]), tablet.dev)
  await store.close()
  const other = newFolder()
  copyFileSync(join(folder, 'erased.ndjson'), join(other, 'erased.ndjson'))
  const done = await restoreStore(restoring(other, file))
  expect(done).toEqual({ ok: true, value: { centres: 1, facts: 51 } })
  expect(readFileSync(databaseFile(other)).includes('TmFtZSBp')).toBe(false)
  const restored = await openSqliteStore({ folder: other })
  expect((await restored.byIds(centre, [named.id]))[0]?.fact.person).toBe(alias)
  await restored.close()
})

test('a register that an endpoint has open is not replaced, nor by a file that is none', async () => {
  const { folder, store, file } = await opened()
  await backupStore(folder, file)
  await store.close()
  const lock = lockFolder(folder)
  expect(await restoreStore(restoring(folder, file))).toEqual({ ok: false, error: 'held' })
  if (lock.ok) lock.value.release()
  expect(await restoreStore(restoring(folder, `${file}2`))).toEqual({ ok: false, error: 'missing' })
  expect(readdirSync(folder).filter((name) => name.includes('avant'))).toEqual([])
})

test('fault 17: a plain copy of a running register is told from a backup and refused', async () => {
  const { folder, store, file } = await opened()
  copyFileSync(databaseFile(folder), file)
  expect(await checkDatabase(file)).toEqual({ ok: false, error: 'liveCopy' })
  expect(await restoreStore(restoring(newFolder(), file))).toEqual({ ok: false, error: 'liveCopy' })
  await store.close()
})

const spoilt = async (change: (sqlite: ReturnType<typeof openSqlite>) => void): Promise<string> => {
  const { folder, store, file } = await opened()
  await store.close()
  await backupStore(folder, file)
  const sqlite = openSqlite(file, 'keep')
  change(sqlite)
  await sqlite.close()
  return file
}

test.each([
  ['an act is gone', 'delete from fact where seq = 3', 'damaged'],
  ['the last act is gone', 'delete from fact where seq = 50', 'damaged'],
  ['an act was changed for another', "update fact set id = '01956551-940a-7d4b-9017-406e0000000a' where seq = 3", 'damaged'],
  ['it is another program’s', 'drop table layout', 'damaged'],
  ['it comes from a newer version', 'update layout set version = version + 1', 'newer'],
])('a backup in which %s is refused', async (_, change, error) => {
  const file = await spoilt(({ database }) => database.exec(change))
  expect(await checkDatabase(file)).toEqual({ ok: false, error })
})

test('a torn backup, and a file of another kind, are refused', async () => {
  const { folder, store, file } = await opened()
  await store.close()
  await backupStore(folder, file)
  const whole = readFileSync(file)
  writeFileSync(file, whole.subarray(0, whole.length - 12_000))
  expect(await checkDatabase(file)).toEqual({ ok: false, error: 'damaged' })
  writeFileSync(file, whole.fill(0, 8_000, 20_000))
  expect(await checkDatabase(file)).toEqual({ ok: false, error: 'damaged' })
  writeFileSync(file, 'SQLite format 2')
  expect(await checkDatabase(file)).toEqual({ ok: false, error: 'notADatabase' })
  writeFileSync(file, 'x'.repeat(200))
  expect(await checkDatabase(file)).toEqual({ ok: false, error: 'notADatabase' })
})
