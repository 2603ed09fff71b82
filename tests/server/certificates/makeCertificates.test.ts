import { X509Certificate } from 'node:crypto'
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { get } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { instant } from '#server/certificates/der.ts'
import { makeCertificates } from '#server/certificates/makeCertificates.ts'
import { certsAtHost } from '#server/certsAtHost.ts'
import { listen } from '#server/listen.ts'
import { readTls } from '#server/readTls.ts'
import { openEndpoint } from '../openEndpoint.ts'

const day = 86_400_000
const now = Date.now()
const newFolder = (): string => mkdtempSync(join(tmpdir(), 'certs-'))

const statusOf = (port: number, authority: string, servername: string): Promise<number | string> =>
  new Promise((resolve) => {
    const request = get({ host: '127.0.0.1', port, path: '/v1/health', ca: readFileSync(authority), servername }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    request.on('error', (error: NodeJS.ErrnoException) => resolve(`${error.code ?? ''} ${error.message}`))
  })

test('a tablet that trusts the authority of the place opens the endpoint by https, and under no other name', async () => {
  const { authority, cert, key } = makeCertificates({ folder: newFolder(), hosts: ['accueil.local', '127.0.0.1'], now })
  const tls = readTls({ cert, key })
  if (!tls.ok) throw new Error(tls.error.code)
  const listening = await listen((await openEndpoint()).app, { port: 0, host: '127.0.0.1' }, tls.value)
  if (!listening.ok) throw new Error(listening.error.code)
  const { port, stop } = listening.value
  expect(await statusOf(port, authority, 'accueil.local')).toBe(200)
  expect(await statusOf(port, authority, 'banque.fr')).toContain('ERR_TLS_CERT_ALTNAME_INVALID')
  const stranger = makeCertificates({ folder: newFolder(), hosts: ['accueil.local'], now })
  expect(await statusOf(port, stranger.authority, 'accueil.local')).toMatch(/self-signed certificate|signature/)
  await stop(1_000)
})

test('an authority signs for private names and addresses alone: its key opens nothing of the Internet', async () => {
  const folder = newFolder()
  const { authority, cert, key } = makeCertificates({ folder, hosts: ['banque.fr'], now })
  const tls = readTls({ cert, key })
  if (!tls.ok) throw new Error(tls.error.code)
  const listening = await listen((await openEndpoint()).app, { port: 0, host: '127.0.0.1' }, tls.value)
  if (!listening.ok) throw new Error(listening.error.code)
  expect(await statusOf(listening.value.port, authority, 'banque.fr')).toContain('permitted subtree violation')
  await listening.value.stop(1_000)
})

test('the certificate is made again, the authority stays until it would end first, and keys are their owner’s', () => {
  const folder = newFolder()
  const made = [0, 300 * day, 3_400 * day].map((later) => {
    const { isNewAuthority, authority, cert, key, until } = makeCertificates({ folder, hosts: ['accueil.local'], now: now + later })
    const [ca, own] = [new X509Certificate(readFileSync(authority)), new X509Certificate(readFileSync(cert))]
    expect([statSync(key).mode & 0o777, statSync(join(folder, 'ca.key')).mode & 0o777]).toEqual([0o600, 0o600])
    expect([own.checkIssued(ca), own.verify(ca.publicKey), ca.ca]).toEqual([true, true, true])
    expect(own.subjectAltName).toBe('DNS:accueil.local')
    expect(Date.parse(own.validTo)).toBe(Math.floor(until / 1_000) * 1_000)
    return isNewAuthority
  })
  expect(made).toEqual([true, false, true])
})

test('a year after 2049 is written in four digits', () => {
  expect(instant(Date.UTC(2049, 11, 31)).toString('latin1')).toBe('\u0017\r491231000000Z')
  expect(instant(Date.UTC(2050, 0, 1)).toString('latin1')).toBe('\u0018\u000f20500101000000Z')
})

test('the command says what to do next, and refuses what a private authority cannot sign', () => {
  const env = { DATA_DIR: newFolder() }
  const first = certsAtHost({ args: ['Accueil.local'], env, now })
  expect(first).toMatchObject({ done: true })
  expect(first.says).toContain(`HOST=0.0.0.0 TLS_CERT=${join(env.DATA_DIR, 'certs', 'server.crt')}`)
  expect(first.says).toContain('Installez une fois sur chaque tablette')
  expect(certsAtHost({ args: [], env, now }).says).toContain('rien à refaire sur les tablettes')
  expect(certsAtHost({ args: ['boussole.rueil.fr'], env, now })).toMatchObject({ done: false })
  writeFileSync(join(env.DATA_DIR, 'certs', 'ca.key'), 'no key')
  expect(certsAtHost({ args: [], env, now })).toMatchObject({ done: false })
})

test('files that are no certificate, or do not go together, are refused with their name', () => {
  const [one, other] = [0, 1].map(() => makeCertificates({ folder: newFolder(), hosts: ['accueil.local'], now }))
  if (one === undefined || other === undefined) throw new Error('nothing made')
  expect(readTls({ cert: '/nowhere/c', key: one.key })).toEqual({ ok: false, error: { code: 'missing', file: '/nowhere/c' } })
  expect(readTls({ cert: one.cert, key: tmpdir() })).toEqual({ ok: false, error: { code: 'unreadable', file: tmpdir() } })
  expect(readTls({ cert: one.cert, key: other.key })).toEqual({ ok: false, error: { code: 'mismatch' } })
  expect(readTls({ cert: one.key, key: one.key })).toEqual({ ok: false, error: { code: 'notPem' } })
})
