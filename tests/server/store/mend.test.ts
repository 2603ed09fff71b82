// Rows that rot away below a running endpoint (sync.md, fault 22; found by the simulation, seed 3: nobody could read past the hole).
import { expect, test } from 'vitest'
import { chainAfter, noChain } from '#protocol/chain.ts'
import { openSqliteStore } from '#server/store/openSqliteStore.ts'
import { arriving, opened } from './shelter.ts'

const holding = async (count: number, lost: readonly number[]) => {
  const sqlite = await openSqliteStore({ file: ':memory:' })
  const { store, centre, tablet } = await opened(() => Promise.resolve(sqlite))
  const facts = Array.from({ length: count }, () => tablet.tap())
  await store.append(centre, arriving(facts), tablet.dev)
  const before = (await store.centre(centre))?.head
  for (const seq of lost) sqlite.sqlite.database.exec(`delete from fact where seq = ${String(seq)}`)
  const left = facts.filter((_, i) => !lost.includes(i + 1))
  return { store, centre, tablet, facts, left, before }
}

test.each([[[3]], [[1]], [[1, 2, 5]], [[6]], [[2, 6]]])('places %j lost: the first who reads there is sent away, the next finds what is left in one order', async (lost) => {
  const { store, centre, left, before } = await holding(6, lost)
  await expect(store.rows(centre, 0, 100)).rejects.toThrow('hole')
  expect(await store.rows(centre, 0, 100)).toEqual(left.map((fact, i) => ({ seq: i + 1, fact })))
  const head = (await store.centre(centre))?.head
  expect(head).toMatchObject({ seq: left.length, chain: chainAfter(noChain, left.map(({ id }) => id)) })
  expect(head?.epoch).not.toBe(before?.epoch)
})

test('a tablet that stands on a lost place is no longer believed, and what it brings back follows', async () => {
  const { store, centre, tablet, facts, left, before } = await holding(6, [6])
  await expect(store.chainAt(centre, 6)).rejects.toThrow('hole')
  expect(await store.chainAt(centre, 6)).toBeUndefined()
  const back = await store.append(centre, arriving(facts), tablet.dev)
  expect(back.map(({ status }) => status)).toEqual([...left.map(() => 'dup'), 'new'])
  expect(await store.chainAt(centre, 6)).toBe(before?.chain)
})

test('what others add while somebody reads is no hole', async () => {
  const { store, centre, tablet, before } = await holding(6, [])
  await Promise.all([store.rows(centre, 0, 100), store.append(centre, arriving([tablet.tap()]), tablet.dev), store.chainAt(centre, 7)])
  expect((await store.centre(centre))?.head.epoch).toBe(before?.epoch)
})
