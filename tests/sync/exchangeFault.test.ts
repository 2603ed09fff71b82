// A fault of ours in the middle of a round.
import { expect, test } from 'vitest'
import { createExchange } from '#sync/exchange.ts'
import { openEndpoint } from '../server/openEndpoint.ts'
import { memoryTablet, tap } from './memoryTablet.ts'
import { virtualTablet } from './virtualTab.ts'

test('it is thrown for whoever notes faults, and the exchange goes on a minute later', async () => {
  const { app } = await openEndpoint()
  const tablet = await memoryTablet(() => app)
  const browser = virtualTablet(tablet.isIdle)
  const { log, wire } = tablet.deps
  tap(tablet)
  let faults = 1
  const faulty = { ...log, catchUp: () => (faults-- > 0 ? Promise.reject(new Error('ours')) : log.catchUp()) }
  const thrown: unknown[] = []
  const note = (reason: unknown): void => { thrown.push(reason) }
  process.on('unhandledRejection', note)
  const exchange = createExchange({
    ...tablet.deps, log: faulty, wire: { ask: wire.ask, listen: () => () => undefined }, surroundings: browser.tab(), subscribe: () => () => undefined,
  })
  await browser.pass(0)
  expect(exchange.standing()).toMatchObject({ pending: 1 })
  await browser.pass(60_000)
  process.off('unhandledRejection', note)
  expect(thrown).toHaveLength(1)
  expect(exchange.standing()).toMatchObject({ pending: 0 })
})
