import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { createTextCache } from '#server/textCache.ts'

const counted = (text: string): { readonly build: () => Promise<string>; readonly times: () => number } => {
  let times = 0
  return { build: () => { times += 1; return Promise.resolve(text) }, times: () => times }
}

test('a block that ten tablets come for is built once', async () => {
  const cache = createTextCache()
  const block = counted('the block')
  expect(await Promise.all(Array.from({ length: 10 }, () => cache.text('a', block.build)))).toEqual(Array.from({ length: 10 }, () => 'the block'))
  expect(await cache.text('a', block.build)).toBe('the block')
  expect(block.times()).toBe(1)
})

test('beyond its room the cache lets go of what was not asked for lately', async () => {
  // Each is about 600 bytes once compressed: two fit.
  const cache = createTextCache(1_500)
  const [a, b, c] = ['a', 'b', 'c'].map((name) => ({ name, ...counted(randomBytes(500).toString('hex')) }))
  if (a === undefined || b === undefined || c === undefined) throw new Error('three blocks')
  for (const { name, build } of [a, b, a, c, a, c]) await cache.text(name, build)
  expect([a, b, c].map(({ times }) => times())).toEqual([1, 1, 1])
  await cache.text(b.name, b.build)
  expect(b.times()).toBe(2)
})

test('what could not be built is tried again', async () => {
  const cache = createTextCache()
  await expect(cache.text('a', () => Promise.reject(new Error('down')))).rejects.toThrow('down')
  expect(await cache.text('a', () => Promise.resolve('there'))).toBe('there')
})

test('a block of before an erasure is let go of, and makes room', async () => {
  const cache = createTextCache(1_500)
  const [a, b, c] = ['a/0', 'b/0', 'a/1'].map((name) => ({ name, ...counted(randomBytes(500).toString('hex')) }))
  if (a === undefined || b === undefined || c === undefined) throw new Error('three blocks')
  for (const { name, build } of [a, b]) await cache.text(name, build)
  cache.forget((name) => name.startsWith('a/'))
  for (const { name, build } of [c, b, a]) await cache.text(name, build)
  expect([a, b, c].map(({ times }) => times())).toEqual([2, 1, 1])
})
