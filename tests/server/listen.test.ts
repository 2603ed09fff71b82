import { expect, test } from 'vitest'
import { openEndpoint } from './openEndpoint.ts'
import { loadAssets } from '#server/assets.ts'
import { listen, type Listening } from '#server/listen.ts'
import { servedFolder } from './servedFolder.ts'
import { shelterOnline } from './shelterOnline.ts'

const { app } = await openEndpoint({ assets: loadAssets(servedFolder()) })

const open = async (port: number): Promise<Listening> => {
  const listening = await listen(app, { port, host: '127.0.0.1' })
  if (!listening.ok) throw new Error(listening.error.code)
  return listening.value
}

test('the endpoint opens on a free port, answers, and closes', async () => {
  const endpoint = await open(0)
  const address = `http://127.0.0.1:${String(endpoint.port)}/v1/health`
  expect(await (await fetch(address)).json()).toEqual({ status: 'ok' })
  await endpoint.stop(1_000)
  await expect(fetch(address)).rejects.toThrow()
})

test('a port that is taken is a refusal with its reason', async () => {
  const endpoint = await open(0)
  expect(await listen(app, { port: endpoint.port, host: '127.0.0.1' })).toEqual({
    ok: false,
    error: { code: 'EADDRINUSE' },
  })
  await endpoint.stop(1_000)
})

test('told to stop, the endpoint ends the lines that wait for news and stops at once', async () => {
  const closing = new AbortController()
  const { app: waiting, cookie } = await shelterOnline({ closing: closing.signal })
  const listening = await listen(waiting, { port: 0, host: '127.0.0.1' })
  if (!listening.ok) throw new Error(listening.error.code)
  const { port, stop } = listening.value
  const line = await fetch(`http://127.0.0.1:${String(port)}/v1/wake`, { headers: { cookie } })
  const reader = line.body?.getReader()
  expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe(': here\n\n')
  const before = Date.now()
  closing.abort()
  await stop(5_000)
  expect(Date.now() - before).toBeLessThan(2_000)
  expect((await reader?.read())?.done).toBe(true)
})

test('strangers are counted by where they come from, by the last name that a server on this computer gives', async () => {
  const listening = await listen((await openEndpoint()).app, { port: 0, host: '127.0.0.1' })
  if (!listening.ok) throw new Error(listening.error.code)
  const { port, stop } = listening.value
  const knock = async (from?: string): Promise<number> => {
    const headers = { 'content-type': 'application/json', ...(from === undefined ? {} : { 'x-forwarded-for': from }) }
    return (await fetch(`http://127.0.0.1:${String(port)}/v1/session`, { method: 'POST', headers, body: '{}' })).status
  }
  const statuses = await Promise.all(Array.from({ length: 61 }, () => knock('198.51.100.9, 203.0.113.7')))
  expect(statuses.filter((status) => status === 429)).toHaveLength(1)
  expect([await knock('203.0.113.7'), await knock('203.0.113.8'), await knock()]).toEqual([429, 400, 400])
  await stop(1_000)
})
