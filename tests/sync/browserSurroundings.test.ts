// What a tab sees of its browser: the locks, the channel, the screen and the network are the world outside, played here.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browserSurroundings } from '#sync/browserSurroundings.ts'

type Screen = EventTarget & { visibilityState: string }
let screen: Screen
let window: EventTarget

// One lock for all tabs, given in turn: what navigator.locks promises.
const locks = () => {
  let last: Promise<unknown> = Promise.resolve()
  const named: string[] = []
  return {
    named,
    request: async (name: string, { signal }: { readonly signal: AbortSignal }, work: () => Promise<void>) => {
      named.push(name)
      const before = last
      const mine = (async () => {
        await before
        if (signal.aborted) throw new DOMException('aborted', 'AbortError')
        await work()
      })()
      last = mine.catch(() => undefined)
      return mine
    },
  }
}
let lock: ReturnType<typeof locks>

beforeEach(() => {
  screen = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  window = new EventTarget()
  lock = locks()
  vi.stubGlobal('document', screen)
  vi.stubGlobal('window', window)
  vi.stubGlobal('navigator', { locks: lock })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const turns = async (): Promise<void> => { for (let i = 0; i < 10; i++) await Promise.resolve() }

test('one tab leads; when it resigns, the next one does; one that gave up before its turn never does', async () => {
  const led: string[] = []
  const [one, two, three] = [1, 2, 3].map(() => browserSurroundings(() => 0.5))
  const stop = one?.lead(() => { led.push('one') })
  const giveUp = two?.lead(() => { led.push('two') })
  three?.lead(() => { led.push('three') })
  await turns()
  expect(led).toEqual(['one'])
  giveUp?.()
  stop?.()
  await turns()
  expect(led).toEqual(['one', 'three'])
  expect(new Set(lock.named)).toEqual(new Set(['boussole-exchange']))
  for (const tab of [one, two, three]) tab?.share.close()
})

test('the network that comes back and the screen that is looked at again say so, until nobody listens', () => {
  const tab = browserSurroundings(() => 0.5)
  let back = 0
  const stop = tab.onReturn(() => { back += 1 })
  window.dispatchEvent(new Event('online'))
  screen.dispatchEvent(new Event('visibilitychange'))
  expect([back, tab.visible()]).toEqual([2, true])
  screen.visibilityState = 'hidden'
  screen.dispatchEvent(new Event('visibilitychange'))
  expect([back, tab.visible()]).toEqual([2, false])
  stop()
  screen.visibilityState = 'visible'
  window.dispatchEvent(new Event('online'))
  screen.dispatchEvent(new Event('visibilitychange'))
  expect(back).toBe(2)
  tab.share.close()
})

test('what one tab tells, the others hear', async () => {
  const [one, two] = [browserSurroundings(() => 0.5), browserSurroundings(() => 0.25)]
  const heard = new Promise((resolve) => { two.share.hear(resolve) })
  one.share.tell({ pending: 3 })
  expect(await heard).toEqual({ pending: 3 })
  expect(two.chance()).toBe(0.25)
  one.share.close()
  two.share.close()
})

test('later is later, unless it is called off', () => {
  vi.useFakeTimers()
  const tab = browserSurroundings(() => 0.5)
  const done: string[] = []
  tab.later(() => { done.push('kept') }, 300)
  tab.later(() => { done.push('called off') }, 300)()
  vi.advanceTimersByTime(299)
  expect(done).toEqual([])
  vi.advanceTimersByTime(1)
  expect(done).toEqual(['kept'])
  tab.share.close()
})
