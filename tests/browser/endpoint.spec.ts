import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { plainEnvironment } from './endpoint.ts'
import { expect, test } from './fixtures.ts'

type Ended = { readonly code: number | null; readonly said: string }

const openWith = async (env: Readonly<Record<string, string>>, main = 'dist/server/main.js'): Promise<Ended> => {
  const child = spawn(process.execPath, [resolve(main)], { env: { ...plainEnvironment(), ...env } })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  await once(child, 'close')
  return { code: child.exitCode, said }
}

test('a port that is taken is said in French, with what to type', async ({ endpoint }) => {
  const { code, said } = await openWith({ PORT: String(endpoint.port) })
  expect(code).toBe(1)
  expect(said).toBe(
    `Le port ${String(endpoint.port)} est déjà pris par un autre programme. Choisissez-en un autre : PORT=${String(endpoint.port + 1)} npm start\n`,
  )
})

test('a port that is none, or a host that is not ours, is said in French', async () => {
  expect(await openWith({ PORT: 'huit' })).toEqual({ code: 1, said: 'PORT doit être un nombre entre 0 et 65535, et non « huit ».\n' })
  const { code, said } = await openWith({ PORT: '0', HOST: '203.0.113.1' })
  expect(code).toBe(1)
  expect(said).toContain('Impossible d’ouvrir 203.0.113.1:0')
})

test('without a build it says what to run', async ({ build }) => {
  build.forgetTheApp()
  expect(await openWith({ PORT: '0' }, `${build.folder}/server/main.js`)).toEqual({
    code: 1,
    said: 'L’application n’est pas construite. Lancez d’abord : npm run build\n',
  })
})

test('told to stop, it stops at once and without an error', async ({ request, endpoint }) => {
  expect((await request.get('/v1/health')).status()).toBe(200)
  const before = Date.now()
  expect(await endpoint.stop()).toBe(0)
  expect(Date.now() - before).toBeLessThan(3_000)
})
