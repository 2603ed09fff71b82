// A long way back, page by page: each is kept before it counts, and what was kept is not asked again (sync.md, fault 58).
import { expect, test } from 'vitest'
import { chainAfter, noChain } from '#protocol/chain.ts'
import { pack } from '#protocol/pack.ts'
import { loadBlocks } from '#sync/blocks.ts'
import type { Reply } from '#sync/ports.ts'
import { someFact } from '../server/enrolledTablet.ts'
import { openEndpoint } from '../server/openEndpoint.ts'
import { memoryTablet } from './memoryTablet.ts'

const scene = async () => {
  const { app } = await openEndpoint()
  const tablet = await memoryTablet(() => app)
  const facts = Array.from({ length: 6 }, () => someFact(tablet.shelter))
  const chainAt = (seq: number): string => chainAfter(noChain, facts.slice(0, seq).map(({ id }) => id))
  const pageAt = (after: number): Reply => {
    const head = { after, n: 2, chain: chainAt(after + 2), late: {} }
    return { status: 200, body: undefined, text: `${JSON.stringify(head)}\n${pack(facts.slice(after, after + 2))}\n` }
  }
  const asked: number[] = []
  const done: number[] = []
  let fails = -1
  const wire = {
    ask: ({ path }: { readonly path: string }): Promise<Reply> => {
      const after = Number(path.split('/').at(-1))
      asked.push(after)
      return Promise.resolve(after === fails ? { status: 503, body: undefined } : pageAt(after))
    },
  }
  const load = () => loadBlocks({ log: tablet.log, wire, onProgress: (progress) => { done.push(progress.done) } }, { to: 6, redaction: 0, epoch: 'epoch' })
  return { tablet, facts, chainAt, asked, done, load, fail: (after: number) => { fails = after } }
}

test('page after page to the end, each asked for once', async () => {
  const { tablet, facts, chainAt, asked, done, load } = await scene()
  expect(await load()).toEqual({ code: 'loaded' })
  expect([asked, done]).toEqual([[0, 2, 4], [0, 2, 4, 6]])
  expect([...tablet.state.facts.keys()]).toEqual(facts.map(({ id }) => id))
  expect(tablet.state.cursor).toEqual({ epoch: 'epoch', seq: 6, chain: chainAt(6) })
})

test.each([0, 2, 4])('interrupted at %i, it goes on from there, and equals one that was not', async (after) => {
  const { tablet, facts, chainAt, asked, load, fail } = await scene()
  fail(after)
  expect(await load()).toEqual({ code: 'asked', reply: { status: 503, body: undefined } })
  expect(tablet.state.cursor.seq).toBe(after)
  asked.splice(0)
  fail(-1)
  expect(await load()).toEqual({ code: 'loaded' })
  expect(asked[0]).toBe(after)
  expect([tablet.state.cursor.chain, tablet.state.facts.size]).toEqual([chainAt(6), facts.length])
})
