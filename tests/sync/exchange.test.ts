// The exchange of an open desk on a clock that only the test moves: who makes the rounds, when, and what every tab says of it.
import { expect, test } from 'vitest'
import { refuse } from '#kernel/result.ts'
import { createExchange } from '#sync/exchange.ts'
import type { ExchangeDeps } from '#sync/exchange.ts'
import { atTheDesk } from '../server/enrolledTablet.ts'
import { openEndpoint } from '../server/openEndpoint.ts'
import { memoryTablet, tap } from './memoryTablet.ts'
import { virtualTablet } from './virtualTab.ts'

const desk = async () => {
  const { app, wait } = await openEndpoint()
  const tablet = await memoryTablet(() => app)
  const browser = virtualTablet(tablet.isIdle)
  const changed = new Set<() => void>()
  const woken = new Set<() => void>()
  const wire: ExchangeDeps['wire'] = {
    ask: tablet.deps.wire.ask,
    listen: (heard) => {
      woken.add(heard)
      return () => { woken.delete(heard) }
    },
  }
  const change = (): void => { for (const listener of changed) listener() }
  return {
    tablet, browser,
    open: (more: Partial<ExchangeDeps> = {}) => {
      const surroundings = browser.tab()
      const subscribe: ExchangeDeps['subscribe'] = (listener) => {
        changed.add(listener)
        return () => { changed.delete(listener) }
      }
      return { ...createExchange({ ...tablet.deps, wire, surroundings, subscribe, ...more }), die: surroundings.die }
    },
    act: () => {
      wait(10_000)
      tap(tablet)
      change()
    },
    change,
    rounds: () => tablet.asked.filter(({ path }) => path === '/v1/sync').length,
    wake: () => { for (const heard of woken) heard() },
  }
}

const outage = { status: 503, body: undefined }

test('a desk that opens exchanges at once, and says up to when', async () => {
  const { browser, open, tablet } = await desk()
  tap(tablet, 2)
  const exchange = open()
  expect(exchange.standing()).toMatchObject({ linked: true, pending: 2 })
  expect(exchange.standing()).not.toHaveProperty('upTo')
  await browser.pass(0)
  expect(exchange.standing()).toMatchObject({ linked: true, pending: 0, upTo: atTheDesk, held: [] })
  expect(browser.due()).toEqual([20_000])
})

test('an act leaves after a third of a second; a word of the server, a return and “now” at once', async () => {
  const { browser, open, act, rounds, wake } = await desk()
  const exchange = open()
  await browser.pass(0)
  act()
  expect(exchange.standing().pending).toBe(1)
  await browser.pass(299)
  expect(exchange.standing().pending).toBe(1)
  await browser.pass(1)
  expect(exchange.standing().pending).toBe(0)
  for (const call of [wake, browser.comeBack, () => { exchange.now() }]) {
    const before = rounds()
    call()
    await browser.pass(0)
    expect(rounds()).toBeGreaterThan(before)
  }
})

test('a change that leaves nothing to send makes no round', async () => {
  const { browser, open, act, change, tablet } = await desk()
  const exchange = open()
  await browser.pass(0)
  tablet.instead = ({ path, body }) => (path === '/v1/sync' && JSON.stringify(body).includes('"push":[{') ? { status: 413, body: {} } : undefined)
  act()
  await browser.pass(300)
  const next = browser.due()
  // The only act is too large for this endpoint: it is held, and does not wake anybody.
  expect(exchange.standing().held.map(({ reason }) => reason)).toEqual(['tooLarge'])
  change()
  expect(browser.due()).toEqual(next)
  act()
  expect(browser.due()).toEqual([600])
})

test('a log that was closed is left alone', async () => {
  const { browser, open, tablet } = await desk()
  open({ log: { ...tablet.log, catchUp: () => Promise.resolve(refuse({ code: 'closed' })) } })
  await browser.pass(0)
  expect(browser.due()).toEqual([])
})

test('words on the channel that are no standing, or that the leader itself would hear, change nothing', async () => {
  const { browser, open } = await desk()
  const leader = open()
  const other = open()
  await browser.pass(0)
  const before = leader.standing()
  browser.say({ what: 'another version' })
  expect(other.standing()).toEqual(before)
  browser.say({ linked: true, pending: 9, held: [], tablets: [], upTo: 1 })
  expect(leader.standing()).toEqual(before)
  expect(other.standing()).toMatchObject({ upTo: 1, pending: 0 })
})

test('what happens during a round is sent by the next, soon', async () => {
  const { browser, open, act, tablet } = await desk()
  const exchange = open()
  await browser.pass(0)
  let during = (): void => { act() }
  tablet.instead = ({ path }) => {
    if (path === '/v1/sync') during()
    during = () => undefined
    return undefined
  }
  browser.comeBack()
  await browser.pass(0)
  expect(exchange.standing().pending).toBe(0)
  const before = tablet.asked.length
  during = () => { exchange.now() }
  browser.comeBack()
  await browser.pass(300)
  expect(tablet.asked.length).toBeGreaterThan(before + 1)
})

test('a server that does not answer: said since when, tried again later and later, and never “up to now”', async () => {
  const { browser, open, tablet, act } = await desk()
  browser.chance = 1
  const exchange = open()
  await browser.pass(0)
  tablet.instead = () => outage
  act()
  tablet.now += 300
  await browser.pass(300)
  const since = tablet.now
  expect(exchange.standing()).toMatchObject({ pending: 1, offlineSince: since, upTo: atTheDesk })
  for (const wait of [2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]) {
    expect(browser.due()[0]).toBeGreaterThan(0)
    tablet.now += wait
    await browser.pass(wait)
    expect(exchange.standing().offlineSince).toBe(since)
  }
  expect(exchange.standing()).toMatchObject({ pending: 1, upTo: atTheDesk })
  tablet.instead = () => undefined
  await browser.pass(60_000)
  expect(exchange.standing()).not.toHaveProperty('offlineSince')
  expect(exchange.standing()).toMatchObject({ pending: 0, upTo: tablet.now })
})

test('only the leading tab exchanges; the others say its word with their own count; the next takes over', async () => {
  const { browser, open, act, rounds } = await desk()
  const first = open()
  const second = open()
  let told = 0
  const unsubscribe = second.subscribe(() => { told += 1 })
  await browser.pass(0)
  expect(second.standing()).toEqual(first.standing())
  expect(told).toBeGreaterThan(0)
  first.stop()
  first.die()
  const before = rounds()
  act()
  expect(second.standing().pending).toBe(1)
  await browser.pass(300)
  expect(rounds()).toBeGreaterThan(before)
  expect(second.standing()).toMatchObject({ pending: 0 })
  unsubscribe()
  told = 0
  await browser.pass(20_000)
  expect(told).toBe(0)
})

test('a stopped exchange asks for nothing more, even from the middle of a round', async () => {
  const { browser, open, tablet } = await desk()
  const exchange = open()
  tablet.instead = () => {
    exchange.stop()
    return undefined
  }
  await browser.pass(0)
  exchange.now()
  await browser.pass(600_000)
  expect(browser.due()).toEqual([])
  expect(exchange.standing()).not.toHaveProperty('upTo')
})

test('a tablet that has no certificate asks nothing of anybody', async () => {
  const { browser, open, tablet } = await desk()
  const exchange = open({ proof: { ...tablet.deps.proof, certificate: () => undefined } })
  await browser.pass(0)
  expect(tablet.asked).toEqual([])
  expect(exchange.standing()).toMatchObject({ linked: false })
})
