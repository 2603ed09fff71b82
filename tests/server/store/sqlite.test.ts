import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { CentreId } from '#domain/ids.ts'
import { hashOf } from '#server/store/bodies.ts'
import type { LedgerLine } from '#server/store/ledger.ts'
import { openSqliteStore } from '#server/store/openSqliteStore.ts'
import { openSqlite } from '#server/store/sqlite.ts'
import { schemaVersion } from '#server/store/tables.ts'
import { keepsTheContract } from './contract.ts'
import { about, aCentre, aKey, aPerson, aTablet, arriving, erasing, type Tablet } from './shelter.ts'

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'boussole-'))

describe('in memory', () => keepsTheContract(() => openSqliteStore({ file: ':memory:' })))
describe('in a folder', () => keepsTheContract(() => openSqliteStore({ folder: newFolder() })))

type Shelter = { readonly folder: string; readonly centre: CentreId; readonly tablet: Tablet }

const filled = async (): Promise<Shelter> => {
  const [folder, centre] = [newFolder(), aCentre()]
  const tablet = aTablet(centre)
  const store = await openSqliteStore({ folder })
  await store.declare(centre, aKey)
  await store.append(centre, arriving([tablet.tap(), tablet.tap()]), tablet.dev)
  await store.close()
  return { folder, centre, tablet }
}

test('closed and opened again, the order goes on where it was', async () => {
  const { folder, centre, tablet } = await filled()
  const store = await openSqliteStore({ folder })
  expect(await store.append(centre, arriving([tablet.tap()]), tablet.dev)).toMatchObject([{ status: 'new', seq: 3 }])
  await store.close()
})

test('tables of a newer version are left alone', async () => {
  const { folder } = await filled()
  const store = await openSqliteStore({ folder })
  store.sqlite.database.exec(`update layout set version = ${String(schemaVersion + 1)}`)
  await store.close()
  await expect(openSqliteStore({ folder })).rejects.toThrow('version')
})

test.each(['{"v":1}', '{"v":1', '7'])('a body that rotted to %s is never passed over: it is set apart, the order closes up, and the act comes in again', async (rot) => {
  const { folder, centre, tablet } = await filled()
  const store = await openSqliteStore({ folder })
  const [first, second] = await store.rows(centre, 0, 10)
  store.sqlite.database.prepare('update fact set body = ?1 where seq = 1').run([rot])
  await expect(store.byIds(centre, [first?.fact.id ?? tablet.tap().id])).rejects.toThrow('hole at 1')
  expect(await store.rows(centre, 0, 10)).toEqual([{ ...second, seq: 1 }])
  expect(await store.apart(centre)).toMatchObject([{ id: first?.fact.id, reason: 'notAFact', body: rot }])
  expect(await store.append(centre, arriving([first?.fact ?? tablet.tap()]), tablet.dev)).toMatchObject([{ status: 'new', seq: 2 }])
  await store.close()
})

test('a body that is as it was written, and that this version takes for no fact, stays where it is', async () => {
  const { folder, centre } = await filled()
  const store = await openSqliteStore({ folder })
  store.sqlite.database.prepare('update fact set body = ?1, hash = ?2 where seq = 1').run(['{"v":1}', hashOf({ v: 1 })])
  await expect(store.rows(centre, 0, 10)).rejects.toThrow('reads no more')
  await expect(store.rows(centre, 0, 10)).rejects.toThrow('reads no more')
  expect((await store.centre(centre))?.head.seq).toBe(2)
  await store.close()
})

// A copy of the database as it was before someone was erased, beside the ledger as it is after.
const olderThanItsLedger = async (afterIds?: readonly unknown[]) => {
  const { folder, centre, tablet } = await filled()
  const [person, alias] = [aPerson(), aPerson()]
  const store = await openSqliteStore({ folder })
  const [named, order] = [about(tablet, person), erasing(tablet, person, alias)]
  await store.append(centre, arriving([named]), tablet.dev)
  store.sqlite.database.exec(`vacuum into '${join(folder, 'old.db')}'`)
  const [arrival] = arriving([order])
  await store.append(centre, [...arriving([order]), ...arriving([named])], tablet.dev)
  await store.close()
  const older = newFolder()
  const line = readFileSync(join(folder, 'erased.ndjson'), 'utf8')
  expect(line).toBe(`${JSON.stringify([centre, person, alias, arrival?.rcv, order])}\n`)
  appendFileSync(join(older, 'boussole.db'), readFileSync(join(folder, 'old.db')))
  appendFileSync(join(older, 'erased.ndjson'), afterIds === undefined ? line : `${JSON.stringify([centre, person, alias, ...afterIds])}\n`)
  return { folder: older, centre, tablet, alias, named, order }
}

test('fault 51: a database older than an erasure forgets the person again before it answers, and tells the tablets again, once', async () => {
  const { folder, centre, tablet, alias, named, order } = await olderThanItsLedger()
  const restored = await openSqliteStore({ folder })
  const [row] = await restored.byIds(centre, [named.id])
  expect(row?.fact).toEqual({ ...named, person: alias, sealed: undefined })
  expect((await restored.rows(centre, 3, 10)).map(({ seq, fact }) => ({ seq, fact }))).toEqual([{ seq: 4, fact: order }])
  expect((await restored.centre(centre))?.head).toMatchObject({ seq: 4, redaction: 1 })
  await restored.close()
  const again = await openSqliteStore({ folder })
  expect((await again.centre(centre))?.head).toMatchObject({ seq: 4, redaction: 1 })
  expect(await again.append(centre, arriving([order]), tablet.dev)).toMatchObject([{ status: 'dup', seq: 4 }])
  await again.close()
})

test('a line of the ledger without its order, or with one that reads as no fact, erases all the same', async () => {
  for (const afterIds of [[], [1, { v: 1 }], ['1']]) {
    const { folder, centre, alias, named } = await olderThanItsLedger(afterIds)
    const restored = await openSqliteStore({ folder })
    const [row] = await restored.byIds(centre, [named.id])
    expect(row?.fact).toEqual({ ...named, person: alias, sealed: undefined })
    expect((await restored.centre(centre))?.head).toMatchObject({ seq: 3, redaction: 1 })
    await restored.close()
  }
})

test('a new database beside an old ledger takes what comes about an erased person without its sealed part, and tells every tablet', async () => {
  const { folder, centre, tablet } = await filled()
  const [person, alias] = [aPerson(), aPerson()]
  const store = await openSqliteStore({ folder })
  const order = erasing(tablet, person, alias)
  await store.append(centre, arriving([order]), tablet.dev)
  await store.close()
  for (const suffix of ['', '-wal', '-shm']) rmSync(join(folder, `boussole.db${suffix}`), { force: true })
  // A power cut in the middle of the next line.
  appendFileSync(join(folder, 'erased.ndjson'), '["0195')
  const empty = await openSqliteStore({ folder })
  await empty.declare(centre, aKey)
  await empty.declare(aCentre(), aKey)
  expect((await empty.rows(centre, 0, 10)).map(({ fact }) => fact)).toEqual([order])
  expect(await empty.append(centre, arriving([about(tablet, person)]), tablet.dev)).toMatchObject([{ status: 'redacted' }])
  const other = aPerson()
  await empty.append(centre, arriving([erasing(tablet, other, alias)]), tablet.dev)
  await empty.close()
  const lines = readFileSync(join(folder, 'erased.ndjson'), 'utf8').split('\n')
  expect([lines.length, lines[1], lines[3]]).toEqual([4, '["0195', ''])
  expect([[person, lines[0]], [other, lines[2]]].map(([one, line]) => line?.startsWith(`["${centre}","${String(one)}","${alias}",`))).toEqual([true, true])
  const reopened = await openSqliteStore({ folder })
  expect(await reopened.append(centre, arriving([about(tablet, other)]), tablet.dev)).toMatchObject([{ status: 'redacted' }])
  await reopened.close()
})

test('a store in memory takes a ledger that its test holds', async () => {
  const noted: LedgerLine[] = []
  const ledger = { note: (line: LedgerLine) => void noted.push(line), lines: () => noted }
  const store = await openSqliteStore({ file: ':memory:', ledger })
  const centre = aCentre()
  const [tablet, person, alias] = [aTablet(centre), aPerson(), aPerson()]
  await store.declare(centre, aKey)
  const [arrival] = arriving([erasing(tablet, person, alias)])
  if (arrival === undefined) throw new Error('nothing arrived')
  await store.append(centre, [arrival], tablet.dev)
  expect(noted).toEqual([{ centre, person, alias, order: arrival }])
})

test('a thousand facts in one push, twenty thousand ids asked after, and a log longer than a page of the audit', async () => {
  const store = await openSqliteStore({ file: ':memory:' })
  const centre = aCentre()
  const tablet = aTablet(centre)
  await store.declare(centre, aKey)
  for (let push = 0; push < 11; push++) await store.append(centre, arriving(Array.from({ length: 1_000 }, () => tablet.tap())), tablet.dev)
  let others = 0
  const asking = setInterval(() => { others += 1 }, 1)
  const digests = await store.digests(centre, 10_500)
  clearInterval(asking)
  expect(others).toBeGreaterThan(0)
  const counted = Object.values(digests).reduce((sum, { n }) => sum + n, 0)
  expect(counted).toBe(10_500)
  const ids = (await store.rows(centre, 0, 11_000)).map(({ fact }) => fact.id)
  const unknown = Array.from({ length: 9_000 }, () => tablet.tap().id)
  expect(await store.missing(centre, [...ids, ...unknown])).toEqual(unknown)
})

test('once somebody is erased, no file of the folder holds what was sealed about them', async () => {
  const { folder, centre, tablet } = await filled()
  const store = await openSqliteStore({ folder })
  const person = aPerson()
  const holding = (): readonly string[] => readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes('TmFtZSBp'))
  await store.append(centre, arriving(Array.from({ length: 40 }, () => about(tablet, person))), tablet.dev)
  expect(holding().length).toBeGreaterThan(0)
  store.sqlite.database.exec('pragma busy_timeout = 10')
  const backup = openSqlite(join(folder, 'boussole.db'))
  backup.database.exec('begin; select count(*) from fact')
  await store.append(centre, arriving([erasing(tablet, person, aPerson())]), tablet.dev)
  expect(holding()).toContain('boussole.db-wal')
  backup.database.exec('commit')
  await backup.close()
  await store.append(centre, arriving([tablet.tap()]), tablet.dev)
  expect(holding()).toEqual([])
  await store.close()
  expect(holding()).toEqual([])
})
