// Somebody left with a tablet, its passphrase and so the centre's signing key: what they can write wins them no new key (decisions/0014).
import { expect, test } from 'vitest'
import type { Draft, FactOf } from '#domain/facts/fact.ts'
import { factId } from '#domain/ids.ts'
import { keyedPart, rotatedPart } from '#protocol/signedPart.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import { makeAgreeing } from '#storage/keyWrap.ts'
import { seal } from '#storage/seal.ts'
import { makeDeviceKey, signBytes } from '#storage/signing.ts'
import { passageOf, passphrase, taken } from '../storage/tablet.ts'
import { devOf, heldBy, kidOf, logOf, named, namesAt, rotate, settle, threeTablets } from './keyedTablets.ts'
import type { RealTablet } from './realTablet.ts'

const forge = async (thief: RealTablet, ...drafts: readonly Draft[]): Promise<void> => { taken(await thief.opened.journal.commit(drafts)) }

const passOn = async (from: RealTablet, ...to: readonly RealTablet[]): Promise<void> => {
  for (const tablet of to) taken(await tablet.parts.log.admit(await heldBy(from)))
}

test('a key of their own under the name of another tablet is given nothing', async () => {
  const { one, two, three } = await threeTablets()
  const [{ receiver }, { signing }] = await Promise.all([makeAgreeing(), makeDeviceKey()])
  const said = { device: devOf(two), key: receiver, kid: kidOf(three) }
  const proof = await signBytes(signing, keyedPart({ centre: logOf(three).tablet.centre, ...said }))
  await forge(three, { kind: 'deviceKeyed', data: { ...said, proof }, secret: {} })
  await passOn(three, one)
  taken(await one.parts.revoke(devOf(three), true))
  await rotate(one)
  await named(one, 'Après')
  await settle(one, two)
  expect(namesAt(two)).toEqual(['Après'])
})

test('a second certificate for another tablet stops the change, which names that tablet', async () => {
  const { one, two, three } = await threeTablets()
  const { key } = await makeDeviceKey()
  await forge(three, { kind: 'deviceEnrolled', data: { device: devOf(two), key }, secret: { name: 'Courrier' } })
  await passOn(three, one)
  expect(await one.parts.keys.prepare({ passphrase, without: [] })).toEqual({ ok: false, error: { code: 'tabletsBeyond', tablets: [devOf(two)] } })
})

// Stamps tell the order under a clock that stands still: a busy day comes last.
const busyDay = async ({ opened: { journal } }: RealTablet): Promise<void> => {
  taken(await journal.commit(Array.from({ length: 80 }, () => passageOf(journal.newId()))))
}

const rotationOf = async (tablet: RealTablet): Promise<StoredFact> => {
  const found = (await heldBy(tablet)).find(({ fact }) => fact.kind === 'keyRotated' && fact.dev === devOf(tablet))
  if (found === undefined) throw new Error('no keys were changed')
  return found.fact
}

test('a change of keys in their own name is not the one that seals', async () => {
  const { one, two, three } = await threeTablets()
  taken(await one.parts.revoke(devOf(three), true))
  await rotate(one)
  await settle(one, two)
  const kept = kidOf(one)
  await busyDay(three)
  await rotate(three)
  await passOn(three, one, two)
  await settle(one, two)
  expect([kidOf(one), kidOf(two)]).toEqual([kept, kept])
  await named(two, 'Après')
  await passOn(two, three)
  expect(namesAt(three)).toEqual([])
})

test('nor is one under the name of another tablet, from which they left themselves out', async () => {
  const { one, two, three } = await threeTablets()
  taken(await one.parts.revoke(devOf(three), true))
  await rotate(one)
  await settle(one, two)
  const kept = kidOf(one)
  await busyDay(three)
  await rotate(three)
  const { sealed: _, data, ...clear } = await rotationOf(three)
  const { kid, gift } = data as FactOf<'keyRotated'>['data']
  if (gift === undefined) throw new Error('no gift')
  const others = { ...gift, wraps: gift.wraps.filter(({ device }) => device !== devOf(three)) }
  const proof = await signBytes((await makeDeviceKey()).signing, rotatedPart({ centre: clear.centre, device: devOf(two), kid, gift: others }))
  const forged: StoredFact = { ...clear, id: factId(three.opened.journal.newId()), dev: devOf(two), data: { kid, gift: others, proof } }
  const { keys, random } = logOf(three)
  const fact = await seal(keys, forged, { secret: { older: [] }, random })
  for (const tablet of [one, two]) taken(await tablet.parts.log.admit([{ fact }]))
  await settle(one, two)
  expect([...logOf(one).keys.older.keys()]).toContain(kid)
  expect([kidOf(one), kidOf(two)]).toEqual([kept, kept])
})

test('a key passed off under the name of another is none', async () => {
  const { one, two, three } = await threeTablets()
  await rotate(one)
  await named(one, 'Après')
  await forge(three, { kind: 'keyRotated', data: { kid: kidOf(three) }, secret: { older: [{ kid: kidOf(one), raw: 'A'.repeat(43) }] } })
  await passOn(three, two)
  await settle(one, two)
  expect(namesAt(two)).toEqual(['Après'])
})
