import { afterEach, expect, test, vi } from 'vitest'
import { enrolTablet, openSession, someFact, type Tablet } from '../enrolledTablet.ts'
import { shelterOnline, syncAsk, syncWith, type Online } from '../shelterOnline.ts'

afterEach(() => { vi.useRealTimers() })

type Line = { readonly heard: () => Promise<string>; readonly leave: () => Promise<void> }

const listen = async ({ app }: Online, cookie: string): Promise<Line> => {
  const response = await app.request('/v1/wake', { headers: { cookie } })
  const reader = response.body?.getReader()
  if (reader === undefined) throw new Error('no line')
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  return {
    heard: async () => {
      const { done, value } = await reader.read()
      return done ? 'the end' : Buffer.from(value as Uint8Array).toString()
    },
    leave: () => reader.cancel(),
  }
}

const other = async (online: Online): Promise<{ readonly tablet: Tablet; readonly cookie: string }> => {
  const tablet = await enrolTablet(online.shelter)
  return { tablet, cookie: await openSession(online.app, tablet) }
}

test('what one tablet sends wakes the others of its house, and not itself', async () => {
  const online = await shelterOnline()
  const { cookie } = await other(online)
  const [own, neighbour] = [await listen(online, online.cookie), await listen(online, cookie)]
  expect([await own.heard(), await neighbour.heard()]).toEqual([': here\n\n', ': here\n\n'])
  const fact = someFact(online.shelter)
  await online.sync([fact])
  expect(await neighbour.heard()).toBe('event: head\ndata: {}\n\n')
  // A second time it is there already, and wakes nobody.
  await online.sync([fact])
  await syncWith(online.app, cookie, syncAsk([someFact(online.shelter)]))
  expect(await own.heard()).toBe('event: head\ndata: {}\n\n')
  await Promise.all([own.leave(), neighbour.leave()])
  expect((await online.sync([someFact(online.shelter)])).status).toBe(200)
})

test('a line beats every twenty seconds', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const online = await shelterOnline()
  const line = await listen(online, online.cookie)
  await line.heard()
  vi.advanceTimersByTime(20_000)
  expect(await line.heard()).toBe(': here\n\n')
  await line.leave()
  expect(vi.getTimerCount()).toBe(0)
})

test('a tablet that was struck off loses its line, and so does each when the endpoint closes', async () => {
  const closing = new AbortController()
  const online = await shelterOnline({ closing: closing.signal })
  const { tablet, cookie } = await other(online)
  const [own, struck] = [await listen(online, online.cookie), await listen(online, cookie)]
  await Promise.all([own.heard(), struck.heard()])
  await online.sync([await online.shelter.certify(someFact(online.shelter, { kind: 'deviceRevoked', data: { device: tablet.dev } }))])
  expect(await struck.heard()).toBe('the end')
  closing.abort()
  expect(await own.heard()).toBe('the end')
})

test('lines that a lost network left open do not heap up, nor calls that nobody takes', async () => {
  const online = await shelterOnline()
  const lines: Line[] = []
  for (let i = 0; i < 7; i++) lines.push(await listen(online, online.cookie))
  const first = lines[0]
  expect([await first?.heard(), await first?.heard()]).toEqual([': here\n\n', 'the end'])
  const { cookie } = await other(online)
  const deaf = await listen(online, cookie)
  for (let i = 0; i < 40; i++) await online.sync([someFact(online.shelter)])
  let heard = 0
  while ((await deaf.heard()) !== 'the end') heard += 1
  expect(heard).toBeLessThan(40)
})
