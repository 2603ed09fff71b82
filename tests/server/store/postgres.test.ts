import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '#server/store.ts'
import { openPostgresStore } from '#server/store/openPostgresStore.ts'
import { keepsTheContract } from './contract.ts'
import { startPostgres, type PostgresServer } from './postgresServer.ts'
import { about, accessNoted, aPerson, arriving, morning, opened } from './shelter.ts'

let server: PostgresServer
let store: Store

const folder = (): string => mkdtempSync(join(tmpdir(), 'boussole-'))

beforeAll(async () => {
  server = await startPostgres()
  store = await openPostgresStore({ url: await server.database(), folder: folder() })
})
afterAll(async () => {
  await store.close()
  await server.stop()
})

describe('on PostgreSQL', () => keepsTheContract(() => Promise.resolve(store)))

test('more rows than one statement takes go in together, each in its place', async () => {
  const { centre, tablet } = await opened(() => Promise.resolve(store))
  const facts = Array.from({ length: 4_500 }, () => tablet.tap())
  const results = await store.append(centre, arriving(facts), tablet.dev)
  expect(results.map(({ seq }) => seq)).toEqual(facts.map((_, i) => i + 1))
  expect((await store.rows(centre, 0, 5_000)).map(({ fact }) => fact.id)).toEqual(facts.map(({ id }) => id))
})

test('fault 51 on PostgreSQL: a database older than an erasure forgets the person again before it answers', async () => {
  const url = await server.database()
  const older = await openPostgresStore({ url, folder: folder() })
  const { centre, tablet } = await opened(() => Promise.resolve(older))
  const [person, alias] = [aPerson(), aPerson()]
  await older.append(centre, arriving([about(tablet, person)]), tablet.dev)
  await older.close()
  const beside = folder()
  writeFileSync(join(beside, 'erased.ndjson'), `${JSON.stringify([centre, person, alias])}\n`)
  const again = await openPostgresStore({ url, folder: beside })
  const [row] = await again.rows(centre, 0, 1)
  expect([row?.fact.person, row?.fact.sealed]).toEqual([alias, undefined])
  await again.close()
})

test('an access that turns a year old is forgotten on PostgreSQL, in the middle of a run and at an opening', async () => {
  const [url, beside] = [await server.database(), folder()]
  let now = morning
  const older = await openPostgresStore({ url, folder: beside, clock: () => now })
  const { centre, tablet } = await opened(() => Promise.resolve(older))
  await older.append(centre, arriving([accessNoted(tablet, '2025-03-05'), accessNoted(tablet, '2025-06-05')]), tablet.dev)
  now = Date.UTC(2026, 2, 20)
  await older.redactAudit()
  expect((await older.rows(centre, 0, 9)).map(({ fact }) => fact.sealed === undefined)).toEqual([true, false])
  await older.close()
  const again = await openPostgresStore({ url, folder: beside, clock: () => Date.UTC(2026, 6, 1) })
  expect((await again.rows(centre, 0, 9)).map(({ fact }) => fact.sealed === undefined)).toEqual([true, true])
  expect((await again.centre(centre))?.head.redaction).toBe(2)
  await again.close()
})

test('a server that is not there is waited for, then said; one that refuses for good is said at once', async () => {
  const nowhere = { url: 'postgres://postgres@127.0.0.1:1/boussole', folder: folder(), tries: 2, wait: 1 }
  await expect(openPostgresStore(nowhere)).rejects.toThrow('ECONNREFUSED')
  const url = await server.database()
  await expect(openPostgresStore({ url: `${url}none`, folder: folder() })).rejects.toThrow('does not exist')
})

test('the server that npm brings serves as well', async () => {
  const other = await startPostgres('npm')
  expect(other.from).toContain('boussole-postgres-')
  const there = await openPostgresStore({ url: await other.database(), folder: folder() })
  expect(await there.centres()).toBe(0)
  await there.close()
  await other.stop()
}, 60_000)
