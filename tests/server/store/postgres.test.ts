import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '#server/store.ts'
import { openPostgresStore } from '#server/store/openPostgresStore.ts'
import { keepsTheContract } from './contract.ts'
import { startPostgres, type PostgresServer } from './postgresServer.ts'

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

test('the server that npm brings serves as well', async () => {
  const other = await startPostgres('npm')
  expect(other.from).toContain('boussole-postgres-')
  const there = await openPostgresStore({ url: await other.database(), folder: folder() })
  expect(await there.centres()).toBe(0)
  await there.close()
  await other.stop()
})
