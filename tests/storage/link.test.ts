// A register becomes known to an endpoint, and tablets are certified and struck off (sync.md, Devices).
import { webcrypto } from 'node:crypto'
import { expect, test } from 'vitest'
import { ok, refuse } from '#kernel/result.ts'
import { deviceId } from '#domain/ids.ts'
import { activeOfKind } from '#domain/register/read.ts'
import { fromBase64url } from '#protocol/base64url.ts'
import { parseFact } from '#protocol/parseFact.ts'
import { signedPart } from '#protocol/signedPart.ts'
import { exchangePartsOf } from '#storage/exchangeParts.ts'
import { openEndpoint } from '../server/openEndpoint.ts'
import { firstTablet, joinedTablet } from '../sync/realTablet.ts'
import { openedOn, tapOn } from './exchangingTablet.ts'
import type { Exchanging } from './exchangingTablet.ts'
import { faultyEngine, healthyEngine, newRegister, passphrase, rowsOf, safeOn, taken } from './tablet.ts'
import type { Fault } from './tablet.ts'

const curve = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }

const opened = async (engine = healthyEngine()): Promise<Exchanging> => {
  (await newRegister(engine)).close()
  return openedOn(engine)
}

const isSignedBy = async (key: string | undefined, fact: unknown): Promise<boolean> => {
  const read = parseFact(fact)
  if (!read.ok || key === undefined) return false
  const sig: unknown = Reflect.get(read.value, 'sig')
  const centre = await webcrypto.subtle.importKey('raw', fromBase64url(key), curve, false, ['verify'])
  return typeof sig === 'string' && webcrypto.subtle.verify(curve, centre, fromBase64url(sig), signedPart(read.value))
}

test('linking makes the centre’s key and this tablet’s certificate, signed by it; from then on every act waits', async () => {
  const tablet = await opened()
  await tapOn(tablet, 2)
  expect(tablet.parts.proof.certificate()).toBeUndefined()
  await expect(tablet.parts.proof.sign(new Uint8Array(4))).rejects.toThrow('without a key')
  taken(await tablet.parts.link('Accueil'))
  const { proof, log } = tablet.parts
  expect(proof.certificate()?.data).toMatchObject({ device: log.dev })
  expect(await isSignedBy(proof.centreKey(), proof.certificate())).toBe(true)
  expect(await isSignedBy(proof.centreKey(), { ...proof.certificate(), dseq: 99 })).toBe(false)
  const facts = tablet.opened.journal.register().facts.size
  expect(log.standing().have.pending).toBe(facts)
  const again = await openedOn(tablet.engine)
  expect(again.parts.proof.certificate()).toEqual(proof.certificate())
  expect(again.log.standing().have.pending).toBe(facts)
  // The half that signs cannot be read, even by us.
  const key = (await rowsOf(tablet.engine)).meta.find((row) => typeof row === 'object' && row !== null && 'signing' in row)
  expect(key).toMatchObject({ signing: { extractable: false } })
})

test('a tablet linked twice keeps the centre’s first key, and a tablet struck off is named by a signed fact', async () => {
  const tablet = await opened()
  taken(await tablet.parts.link('Accueil'))
  const key = tablet.parts.proof.centreKey()
  taken(await tablet.parts.link('Accueil bis'))
  expect(tablet.parts.proof.centreKey()).toBe(key)
  const lost = deviceId('00000000-0000-4000-8000-0000000000ff')
  taken(await tablet.parts.revoke(lost, false))
  taken(await tablet.parts.revoke(lost, true))
  const revoked = activeOfKind(tablet.opened.journal.register(), 'deviceRevoked')
  expect(revoked.map(({ data }) => data)).toEqual([{ device: lost }, { device: lost, stolen: true }])
  const { tail } = await rowsOf(tablet.engine)
  const stored = tail.map(({ fact }) => fact).filter(({ id }) => revoked.some((one) => one.id === id))
  expect(await Promise.all(stored.map((fact) => isSignedBy(key, fact)))).toEqual([true, true])
})

test('a tap of another tab in the middle of a certificate costs nothing', async () => {
  const tablet = await opened()
  const other = await openedOn(tablet.engine)
  const [linked] = await Promise.all([tablet.parts.link('Accueil'), tapOn(other)])
  expect(linked).toEqual(ok(null))
  taken(await other.log.catchUp())
  taken(await tablet.log.catchUp())
  expect(other.opened.journal.register().facts.size).toBe(tablet.opened.journal.register().facts.size)
})

test.each<[string, Fault[]]>([['full', ['full', 'full', 'full']], ['lost', ['dead']]])('a storage that is %s: nothing is linked, nobody is struck off', async (code, trouble) => {
  const faults: Fault[] = []
  const tablet = await opened(faultyEngine(faults))
  faults.push(...trouble)
  expect(await tablet.parts.link('Accueil')).toEqual(refuse({ code }))
  faults.splice(0, faults.length, ...trouble)
  expect(await tablet.parts.revoke(tablet.log.dev, false)).toEqual(refuse({ code }))
  faults.splice(0)
  expect(tablet.parts.proof.certificate()).toBeUndefined()
  expect(activeOfKind(tablet.opened.journal.register(), 'deviceRevoked')).toEqual([])
})

test('a tablet that joins waits with its first acts before its first round; a wrong passphrase certifies nobody', async () => {
  const { app } = await openEndpoint()
  const one = await firstTablet(() => app)
  await one.rounds.run()
  const newcomer = await safeOn(healthyEngine()).newcomer()
  const wish = { dev: newcomer.tablet.dev, key: newcomer.device.key, name: 'Courrier' }
  expect(await one.parts.welcome({ ...wish, passphrase: 'une autre phrase' })).toEqual(refuse({ code: 'wrongPassphrase' }))
  const two = await joinedTablet(one, () => app)
  const { pending } = two.parts.log.standing().have
  expect(pending).toBe(two.opened.journal.register().facts.size)
  await tapOn(two)
  expect(two.parts.log.standing().have.pending).toBe(pending + 1)
  const contents = taken(await one.parts.welcome({ ...wish, passphrase }))
  expect(await safeOn(healthyEngine()).join({ contents, newcomer, passphrase: 'court', agent: 'Noé' })).toEqual(refuse({ code: 'passphraseTooShort' }))
  expect(await safeOn(two.engine).join({ contents, newcomer, passphrase, agent: 'Noé' })).toEqual(refuse({ code: 'notEmpty' }))
})

test('the demonstration exchanges with nobody', async () => {
  expect(exchangePartsOf(taken(await safeOn(healthyEngine()).openDemo()))).toBeUndefined()
})
