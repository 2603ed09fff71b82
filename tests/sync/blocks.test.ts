import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { at } from '#kernel/at.ts'
import { deviceId, instanceId } from '#domain/ids.ts'
import { chainAfter, noChain } from '#protocol/chain.ts'
import { pack } from '#protocol/pack.ts'
import type { ExchangeLog, Wire } from '#sync/ports.ts'
import { loadBlocks } from '#sync/blocks.ts'
import { newShelter, someFact } from '../server/enrolledTablet.ts'
import { emptyLog } from '../simulation/logState.ts'
import { createMemoryLog } from '../simulation/memoryLog.ts'

const told = async () => {
  const shelter = await newShelter()
  const facts = Array.from({ length: 6 }, () => someFact(shelter))
  const ids = facts.map(({ id }) => id)
  const story: string[] = []
  const memory = createMemoryLog(emptyLog({ centre: shelter.centre, dev: deviceId(randomUUID()), inst: instanceId(randomUUID()) }), () => instanceId(randomUUID()))
  const log: ExchangeLog = {
    ...memory,
    absorbSegments: async (page) => {
      story.push(`kept up to ${String(page.cursor.seq)}`)
      return memory.absorbSegments(page)
    },
  }
  // Two facts a page.
  const ask: Wire['ask'] = ({ path }) => {
    const after = Number(path.split('/').at(-1))
    story.push(`asked after ${String(after)}`)
    const head = { after, n: 2, chain: chainAfter(noChain, ids.slice(0, after + 2)), late: {} }
    return Promise.resolve({ status: 200, body: undefined, text: `${JSON.stringify(head)}\n${pack(facts.slice(after, after + 2))}\n` })
  }
  return { log, ask, story, ids }
}

const target = { to: 6, redaction: 0, epoch: 'e' }

test('a page is on its way while the one before is kept, and none is asked for twice or past the end', async () => {
  const { log, ask, story, ids } = await told()
  const progress: number[] = []
  expect(await loadBlocks({ log, wire: { ask }, onProgress: ({ done }) => progress.push(done) }, target)).toEqual({ code: 'loaded' })
  expect(story).toEqual(['asked after 0', 'asked after 2', 'kept up to 2', 'asked after 4', 'kept up to 4', 'kept up to 6'])
  expect(progress).toEqual([0, 2, 4, 6])
  expect(ids.every((id) => log.holds(id))).toBe(true)
})

test('a page that could not be kept ends the load, whatever was on its way', async () => {
  const { log, ask, story } = await told()
  const full: ExchangeLog = { ...log, absorbSegments: () => Promise.resolve({ ok: false, error: { code: 'full' } }) }
  expect(await loadBlocks({ log: full, wire: { ask }, onProgress: () => undefined }, target)).toEqual({ code: 'full' })
  expect(at(story, 0)).toBe('asked after 0')
  expect(full.standing().cursor.seq).toBe(0)
})
