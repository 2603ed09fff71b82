import { expect, test } from 'vitest'
import { openEndpoint } from './openEndpoint.ts'
import { loadAssets } from '#server/assets.ts'
import { listen, type Listening } from '#server/listen.ts'
import { servedFolder } from './servedFolder.ts'

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
