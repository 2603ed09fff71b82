// A new key on its way to one tablet.
import { expect, test } from 'vitest'
import { centreId, deviceId } from '#domain/ids.ts'
import type { KeyWrap } from '#domain/facts/keyWords.ts'
import { fits } from '#protocol/storedFact.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import { seal } from '#storage/seal.ts'
import { createBareKeyring, unlockBare } from '#storage/bareKeyring.ts'
import { shelterFacts } from '../protocol/shelterFacts.ts'
import { isNamed, kidOf, makeAgreeing, unwrapOwn, wrapFor } from '#storage/keyWrap.ts'

const random = (count: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(count))
const registerKey = async (): Promise<CryptoKey> => crypto.subtle.importKey('raw', random(32), 'AES-GCM', false, ['encrypt', 'decrypt'])

const sent = async () => {
  const raw = random(32)
  const [tablet, giver, key] = await Promise.all([makeAgreeing(), makeAgreeing(), registerKey()])
  const passing = {
    centre: centreId('c0000000-0000-7000-8000-000000000001'), kid: await kidOf(raw), epk: giver.receiver, device: deviceId('d0000000-0000-7000-8000-000000000001'),
  }
  const wrap = await wrapFor(passing, { raw, own: giver.agreeing, theirs: tablet.receiver, under: { kid: 'k0', key }, random })
  return { raw, tablet, key, passing, wrap }
}

test('it opens with the tablet’s own key and the register’s one together, and with neither alone', async () => {
  const { raw, tablet, key, passing, wrap } = await sent()
  expect(await unwrapOwn(passing, { wrap, own: tablet.agreeing, under: key })).toEqual(raw)
  expect(await unwrapOwn(passing, { wrap, own: tablet.agreeing, under: await registerKey() })).toBeUndefined()
  expect(await unwrapOwn(passing, { wrap, own: (await makeAgreeing()).agreeing, under: key })).toBeUndefined()
})

test('it opens as the key of that name, for that tablet, of that register only', async () => {
  const { tablet, key, passing, wrap } = await sent()
  const changed = [
    { ...passing, kid: 'another' }, { ...passing, device: deviceId('d0000000-0000-7000-8000-000000000002') },
    { ...passing, centre: centreId('c0000000-0000-7000-8000-000000000002') }, { ...passing, epk: (await makeAgreeing()).receiver }, { ...passing, epk: 'AAAA' },
  ]
  for (const other of changed) expect(await unwrapOwn(other, { wrap, own: tablet.agreeing, under: key })).toBeUndefined()
  const flipped: KeyWrap = { ...wrap, ct: (wrap.ct.startsWith('A') ? 'B' : 'A') + wrap.ct.slice(1) }
  expect(await unwrapOwn(passing, { wrap: flipped, own: tablet.agreeing, under: key })).toBeUndefined()
})

test('no script reads the half of a tablet’s pair that agrees', async () => {
  const { agreeing } = await makeAgreeing()
  await expect(crypto.subtle.exportKey('pkcs8', agreeing)).rejects.toThrow()
})

test('a new key bears its own name; the first one of a register, named by chance, is taken at its word', async () => {
  const raw = random(32)
  const kid = await kidOf(raw)
  expect(kid).toHaveLength(16)
  expect([await isNamed(raw, kid), await isNamed(random(32), kid), await isNamed(raw, 'abcdefgh')]).toEqual([true, false, true])
})

test('a change of keys for forty tablets after twenty others is one fact', async () => {
  const { raw, passing, wrap } = await sent()
  const [some] = shelterFacts(1, 'atTheDesk')
  if (some === undefined) throw new Error('no fact')
  const keys = { by: 'recovery', salt: 'A'.repeat(22), keys: (['seal', 'identify'] as const).map((use) => ({ use, nonce: 'A'.repeat(16), ct: 'A'.repeat(64) })) }
  const gift = { epk: passing.epk, wraps: Array.from({ length: 40 }, () => ({ ...wrap, under: passing.kid })), recovery: keys }
  const fact: StoredFact = { ...some, kind: 'keyRotated', data: { kid: passing.kid, gift, proof: 'A'.repeat(86) } }
  const older = Array.from({ length: 20 }, () => ({ kid: passing.kid, raw: Buffer.from(raw).toString('base64url') }))
  const sealed = await seal(await unlockBare(createBareKeyring(random, passing.centre)), fact, { secret: { older }, random })
  expect(fits(Object.assign({ sig: 'A'.repeat(86) }, sealed))).toBe(true)
})
