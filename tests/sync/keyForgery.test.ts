// Somebody left with a tablet, its passphrase and so the centre's signing key: what they can write wins them no new key (decisions/0014).
import { expect, test } from 'vitest'
import type { Draft } from '#domain/facts/fact.ts'
import { keyedPart, rotatedPart } from '#protocol/signedPart.ts'
import { makeAgreeing } from '#storage/keyWrap.ts'
import { makeDeviceKey, signBytes } from '#storage/signing.ts'
import { passphrase, taken } from '../storage/tablet.ts'
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

test('a change of keys in their own name, or in another’s, is not the one that seals', async () => {
  const { one, two, three } = await threeTablets()
  taken(await one.parts.revoke(devOf(three), true))
  await rotate(one)
  await settle(one, two)
  const kept = kidOf(one)
  await rotate(three)
  const [theirs] = [...logOf(three).register().facts.values()].filter((fact) => fact.kind === 'keyRotated')
  if (theirs?.kind !== 'keyRotated' || theirs.data.gift === undefined) throw new Error('nothing was forged')
  const { signing } = await makeDeviceKey()
  const { kid, gift } = theirs.data
  const proof = await signBytes(signing, rotatedPart({ centre: logOf(three).tablet.centre, device: devOf(three), kid, gift }))
  await forge(three, { ...theirs, data: { kid, gift, proof } })
  await passOn(three, one, two)
  await settle(one, two)
  expect([kidOf(one), kidOf(two)]).toEqual([kept, kept])
  await named(two, 'Après')
  await passOn(two, three)
  expect(namesAt(three)).toEqual([])
})

test('a key passed off under the name of another is none', async () => {
  const { one, two } = await threeTablets()
  await rotate(one)
  await named(one, 'Après')
  const real = kidOf(one)
  await forge(two, { kind: 'keyRotated', data: { kid: kidOf(two) }, secret: { older: [{ kid: real, raw: 'A'.repeat(43) }] } })
  await settle(two, one)
  expect(namesAt(two)).toEqual(['Après'])
})
