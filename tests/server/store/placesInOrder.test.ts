// Fault 19: many tablets push at once through several endpoints, and a tablet that polls never misses an act.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CentreId } from '#domain/ids.ts'
import { chainAfter, noChain } from '#protocol/chain.ts'
import type { Store } from '#server/store.ts'
import { openPostgresStore } from '#server/store/openPostgresStore.ts'
import { startPostgres, type PostgresServer } from './postgresServer.ts'
import { aCentre, aKey, aTablet, arriving } from './shelter.ts'
import { openSequenceStore } from './sequenceStore.ts'

let server: PostgresServer
beforeAll(async () => { server = await startPostgres() })
afterAll(() => server.stop())

const pushes = 60

/** Pushes one act at a time from a tablet of its own, and gives the ids that were acknowledged. */
const writer = async (store: Store, centre: CentreId): Promise<readonly string[]> => {
  const tablet = aTablet(centre)
  const ids: string[] = []
  for (let i = 0; i < pushes; i++) {
    const fact = tablet.tap()
    await store.append(centre, arriving([fact]), tablet.dev)
    ids.push(fact.id)
  }
  return ids
}

type Reader = { readonly read: readonly string[]; readonly holes: number }

/** Polls as a tablet does, from the last place it saw. */
const reader = async (store: Store, centre: CentreId, isOver: () => boolean): Promise<Reader> => {
  const read: string[] = []
  let [after, holes] = [0, 0]
  for (let last = false; !last;) {
    last = isOver()
    try {
      const rows = await store.rows(centre, after, 100)
      read.push(...rows.map(({ fact }) => fact.id))
      after = rows.at(-1)?.seq ?? after
    } catch {
      holes += 1
      after += 1
    }
  }
  return { read, holes }
}

const race = async (open: () => Promise<Store>): Promise<Reader & { readonly acknowledged: readonly string[]; readonly chain: string | undefined }> => {
  const stores = await Promise.all([open(), open(), open(), open()])
  const [first] = stores
  const centre = aCentre()
  await first.declare(centre, aKey)
  let over = false
  const reading = reader(first, centre, () => over)
  const acknowledged = (await Promise.all(stores.map((store) => writer(store, centre)))).flat()
  over = true
  const outcome = await reading
  const chain = (await first.centre(centre))?.head.chain
  await Promise.all(stores.map((store) => store.close()))
  return { ...outcome, acknowledged, chain }
}

test('a tablet that polls while four endpoints take acts reads every one, in the order of the chain', async () => {
  const url = await server.database()
  const { read, holes, acknowledged, chain } = await race(() => openPostgresStore({ url, folder: mkdtempSync(join(tmpdir(), 'boussole-')) }))
  expect(holes).toBe(0)
  expect(read.toSorted()).toEqual(acknowledged.toSorted())
  expect(chainAfter(noChain, read)).toBe(chain)
}, 60_000)

test('weak variant 10, places from a sequence instead of the counter row: caught', async () => {
  const url = await server.database()
  const { read, holes, acknowledged } = await race(() => openSequenceStore(url))
  expect(acknowledged.length).toBe(4 * pushes)
  expect(holes + acknowledged.length - new Set(read).size).toBeGreaterThan(0)
}, 60_000)

test('where the database refuses what would not be serial, both pushes are taken', async () => {
  const url = await server.database()
  const open = (): Promise<Store> => openPostgresStore({ url, folder: mkdtempSync(join(tmpdir(), 'boussole-')), tries: 12, wait: 5 })
  await server.set(url, 'default_transaction_isolation = serializable')
  const { read, acknowledged, holes } = await race(open)
  expect([holes, read.toSorted()]).toEqual([0, acknowledged.toSorted()])
}, 60_000)

test('the server stops and starts under way: what was acknowledged is there, and pushes go on', async () => {
  const url = await server.database()
  const store = await openPostgresStore({ url, folder: mkdtempSync(join(tmpdir(), 'boussole-')), tries: 10 })
  const centre = aCentre()
  await store.declare(centre, aKey)
  const writing = Promise.all([1, 2, 3].map(() => writer(store, centre)))
  await server.restart()
  const acknowledged = (await writing).flat()
  const read = (await store.rows(centre, 0, 1_000)).map(({ fact }) => fact.id)
  expect(read.toSorted()).toEqual(acknowledged.toSorted())
  await store.close()
}, 60_000)
