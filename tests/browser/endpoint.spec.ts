import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { builtFolder, plainEnvironment } from './endpoint.ts'
import { expect, test } from './fixtures.ts'

type Ended = { readonly code: number | null; readonly said: string }

const openWith = async (env: Readonly<Record<string, string>>, main = join(builtFolder, 'server', 'main.js')): Promise<Ended> => {
  const folder = mkdtempSync(join(tmpdir(), 'endpoint-'))
  const child = spawn(process.execPath, [resolve(main)], { env: { ...plainEnvironment(), DATA_DIR: folder, ...env } })
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

test('a register that another endpoint has open is left to it', async ({ endpoint }) => {
  const { code, said } = await openWith({ PORT: '0', DATA_DIR: endpoint.folder })
  expect(code).toBe(1)
  expect(said).toBe(`Le dossier ${endpoint.folder} est déjà ouvert par une autre instance de La Boussole. Fermez-la d’abord.\n`)
})

test('a certificate that is not there is said in French', async () => {
  const { code, said } = await openWith({ PORT: '0', TLS_CERT: '/nowhere/cert.pem', TLS_KEY: '/nowhere/key.pem' })
  expect(code).toBe(1)
  expect(said).toBe('Le fichier /nowhere/cert.pem n’existe pas. Pour faire un certificat : npm run certs\n')
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
