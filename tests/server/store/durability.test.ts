// Faults 10, 11 and 21 of sync.md: what was acknowledged is on the disk.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import type { CentreId } from '#domain/ids.ts'
import { chainAfter, noChain } from '#protocol/chain.ts'
import { isFull } from '#server/store/isFull.ts'
import { openSqliteStore, type SqliteStore } from '#server/store/openSqliteStore.ts'
import { builtEntry } from './builtEntry.ts'
import { aCentre, aKey, aTablet, arriving } from './shelter.ts'

let appender = ''
beforeAll(async () => { appender = await builtEntry('tests/server/store/appender.ts') }, 60_000)

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'boussole-'))

type Said = { readonly pushed: readonly (readonly string[])[]; readonly acknowledged: readonly string[] }

const saidIn = (output: string): Said => {
  const lines = output.split('\n').slice(0, -1).map((line) => line.split(' '))
  return {
    pushed: lines.filter(([word]) => word === 'push').map(([, ...ids]) => ids),
    acknowledged: lines.filter(([word]) => word === 'ack').flatMap(([, ...ids]) => ids),
  }
}

/** Runs the appender and kills it, -9, some time after its first word. */
const killed = async (folder: string, centre: CentreId, after: number): Promise<Said> => {
  const child = spawn(process.execPath, [appender, folder, centre], { stdio: ['ignore', 'pipe', 'inherit'] })
  const gone = new Promise((resolve) => child.stdout.once('close', resolve))
  let output = ''
  const begun = new Promise<void>((resolve) => child.stdout.on('data', (chunk) => { output += String(chunk); resolve() }))
  await begun
  await pause(after)
  child.kill('SIGKILL')
  await gone
  return saidIn(output)
}

const all = async (store: SqliteStore, centre: CentreId): Promise<readonly string[]> => {
  const ids: string[] = []
  for (let more = true; more;) {
    const rows = await store.rows(centre, ids.length, 5_000)
    ids.push(...rows.map(({ fact }) => fact.id))
    more = rows.length > 0
  }
  return ids
}

const kills = process.env['SOAK'] === undefined ? 20 : 60

test(`the endpoint killed ${String(kills)} times under way: every acknowledged act is there, taps are whole, the chain holds`, async () => {
  const [folder, centre] = [newFolder(), aCentre()]
  const heard: Said[] = []
  for (let kill = 0; kill < kills; kill++) {
    heard.push(await killed(folder, centre, 10 + ((kill * 37) % 90)))
    const store = await openSqliteStore({ folder })
    const held = await all(store, centre)
    const known = new Set(held)
    expect(heard.flatMap(({ acknowledged }) => acknowledged).filter((id) => !known.has(id))).toEqual([])
    expect(heard.flatMap(({ pushed }) => pushed).filter((ids) => new Set(ids.map((id) => known.has(id))).size > 1)).toEqual([])
    expect((await store.centre(centre))?.head).toMatchObject({ seq: held.length, chain: chainAfter(noChain, held) })
    expect(store.sqlite.database.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }])
    await store.close()
  }
  expect(heard.flatMap(({ acknowledged }) => acknowledged).length).toBeGreaterThan(kills * 5)
}, 240_000)

// A frame of the log ends a transaction when it tells the size of the database (SQLite, "WAL file format"); 0 does not.
const commitsIn = (folder: string): number => {
  const log = readFileSync(join(folder, 'boussole.db-wal'))
  const frame = 24 + log.readUInt32BE(8)
  const salt = log.subarray(16, 24)
  let commits = 0
  for (let at = 32; at + frame <= log.length && log.subarray(at + 8, at + 16).equals(salt); at += frame) commits += log.readUInt32BE(at + 4) > 0 ? 1 : 0
  return commits
}

test('acts that arrive together share one transaction, acts that come one after the other have each their own', async () => {
  const [folder, centre] = [newFolder(), aCentre()]
  const store = await openSqliteStore({ folder })
  await store.declare(centre, aKey)
  const tablet = aTablet(centre)
  const push = () => store.append(centre, arriving([tablet.tap()]), tablet.dev)
  const before = commitsIn(folder)
  const results = await Promise.all(Array.from({ length: 32 }, push))
  expect(results.map(([first]) => first?.seq)).toEqual(Array.from({ length: 32 }, (_, i) => i + 1))
  expect(commitsIn(folder)).toBe(before + 1)
  for (let i = 0; i < 3; i++) await push()
  expect(commitsIn(folder)).toBe(before + 4)
  await store.close()
})

test('each commit waits for the disk: a log written ahead, and flushed', async () => {
  const store = await openSqliteStore({ folder: newFolder() })
  expect(store.sqlite.database.prepare('pragma journal_mode').all()).toEqual([{ journal_mode: 'wal' }])
  expect(store.sqlite.database.prepare('pragma synchronous').all()).toEqual([{ synchronous: 2 }])
  await store.close()
})

const traceable = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0

test.skipIf(!traceable)(`between a push and its answer the system is asked to flush${traceable ? '' : ': not seen, this machine has no strace; the settings above stand for it'}`, () => {
  const [folder, centre] = [newFolder(), aCentre()]
  const trace = join(folder, 'trace')
  spawnSync('strace', ['-f', '-s', '60', '-e', 'trace=fsync,fdatasync,write', '-o', trace, process.execPath, appender, folder, centre, '10'])
  const calls = readFileSync(trace, 'utf8').matchAll(/f(?:data)?sync\(|write\(1, "(?<word>push|ack) (?<id>[0-9a-f-]{36})/g)
  const waiting = new Set<string>()
  const flushed = new Set<string>()
  let answers = 0
  for (const { groups: { word, id = '' } = {} } of calls) {
    if (word === 'push') waiting.add(id)
    else if (word === undefined) for (const one of waiting) flushed.add(one)
    else {
      answers += 1
      expect(flushed).toContain(id)
    }
  }
  expect(answers).toBe(30)
}, 60_000)

test('the disk is full: nothing more is acknowledged, what is there is read, and room makes all well', async () => {
  const store = await openSqliteStore({ folder: newFolder() })
  const centre = aCentre()
  const tablet = aTablet(centre)
  await store.declare(centre, aKey)
  await store.append(centre, arriving([tablet.tap()]), tablet.dev)
  const { database } = store.sqlite
  database.exec('pragma max_page_count = 20')
  const big = Array.from({ length: 200 }, () => tablet.tap())
  const [refused, alsoRefused] = await Promise.allSettled([store.append(centre, arriving(big), tablet.dev), store.append(centre, arriving(big), tablet.dev)])
  expect([refused.status, alsoRefused.status]).toEqual(['rejected', 'rejected'])
  expect(refused.status === 'rejected' && isFull(refused.reason)).toBe(true)
  expect((await store.rows(centre, 0, 10)).length).toBe(1)
  expect((await store.centre(centre))?.head.seq).toBe(1)
  database.exec('pragma max_page_count = 100000')
  expect((await store.append(centre, arriving(big), tablet.dev)).at(-1)).toMatchObject({ status: 'new', seq: 201 })
  await store.close()
})

test('an error of another kind is no full disk', () => {
  expect([new Error('full'), Object.assign(new Error(''), { code: 'SQLITE_BUSY' }), 'ENOSPC'].map(isFull)).toEqual([false, false, false])
  expect(isFull(Object.assign(new Error(''), { code: 'ENOSPC' }))).toBe(true)
})
