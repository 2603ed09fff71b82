// Which key seals, who may have it, and what each tablet has of it (decisions/0014).
import { describe, expect, test } from 'vitest'
import type { Draft, Fact } from '#domain/facts/fact.ts'
import { isOfKind } from '#domain/facts/fact.ts'
import { deviceId } from '#domain/ids.ts'
import type { DeviceId } from '#domain/ids.ts'
import { certifiedKey } from '#domain/keys/certifiedKey.ts'
import { electKid, knownOutside, rotationsOf } from '#domain/keys/electKid.ts'
import { isChangeDue, keyStanding, lastSaid } from '#domain/keys/keyStanding.ts'
import { fold } from '#domain/register/fold.ts'
import { emptyRegister } from '#domain/register/register.ts'
import type { Register } from '#domain/register/register.ts'
import { createScribe } from '../scribe.ts'

const tablet = (n: number): DeviceId => deviceId(`d0000000-0000-7000-8000-00000000000${String(n)}`)
const [here, kitchen, thief] = [tablet(1), tablet(2), tablet(3)]
const recovery = { by: 'recovery' as const, salt: '', keys: [] }

const enrolled = (device: DeviceId, key = `key of ${device}`): Draft => ({ kind: 'deviceEnrolled', data: { device, key }, secret: { name: device === kitchen ? 'Cuisine' : 'Autre' } })
const struck = (device: DeviceId): Draft => ({ kind: 'deviceRevoked', data: { device }, secret: {} })
const said = (device: DeviceId, kid: string): Draft => ({ kind: 'deviceKeyed', data: { device, key: 'k', kid, proof: 'p' }, secret: {} })
const gift = (kid: string, to: readonly DeviceId[], older: readonly string[]): Draft => ({
  kind: 'keyRotated', data: { kid, gift: { epk: 'e', wraps: to.map((device) => ({ device, under: 'k0', nonce: '', ct: '' })), recovery } },
  secret: { older: older.map((name) => ({ kid: name, raw: 'r' })) },
})
const told = (kid: string, older: readonly string[]): Draft => ({ kind: 'keyRotated', data: { kid }, secret: { older: older.map((name) => ({ kid: name, raw: 'r' })) } })

const after = (...drafts: readonly Draft[]): Register => {
  const scribe = createScribe()
  for (const draft of drafts) scribe.write('2025-03-05', draft)
  return scribe.register()
}
const elected = (register: Register, held: readonly string[] = ['k0', 'k1', 'k2']): string | undefined =>
  electKid(register, rotationsOf(register).filter(({ data }) => data.gift !== undefined), (kid) => held.includes(kid))

describe('the key that seals', () => {
  test('is the newest at hand', () => {
    const register = after(gift('k1', [here, kitchen], ['k0']), gift('k2', [here, kitchen], ['k0', 'k1']))
    expect(elected(register)).toBe('k2')
    expect(elected(register, ['k0', 'k1'])).toBe('k1')
    expect(elected(register, ['k0'])).toBeUndefined()
    expect(elected(after())).toBeUndefined()
  })

  test('is none that a tablet which was struck off was given, though it be newer', () => {
    const register = after(struck(thief), gift('k1', [here, kitchen], ['k0']), gift('k2', [here, kitchen, thief], ['k0']))
    expect(elected(register)).toBe('k1')
    expect(elected(register, ['k2'])).toBe('k2')
  })

  test('is none that it said it had, nor an older one that it reads beside that', () => {
    expect(elected(after(gift('k1', [here], ['k0']), gift('k2', [here], ['k0']), said(thief, 'k2'), struck(thief)))).toBe('k1')
    const chained = after(gift('k1', [here], ['k0']), gift('k2', [here, thief], ['k0']), told('k2', ['k1']), struck(thief))
    expect([...knownOutside(chained)].toSorted()).toEqual(['k0', 'k1', 'k2'])
    expect(elected(chained)).toBe('k2')
  })

  test('is none that a tablet which was struck off gave, whatever it says of the others', () => {
    const [theirs, claim] = [gift('k2', [here, kitchen], ['k0']), said(thief, 'k1')]
    const facts = [...createScribe(3).write('2025-03-06', theirs, claim), ...createScribe().write('2025-03-05', struck(thief), gift('k1', [here, kitchen], ['k0']))]
    expect(elected(fold(emptyRegister(), facts))).toBe('k1')
    expect(elected(fold(emptyRegister(), facts), ['k2'])).toBe('k2')
  })

  test('counts from its first gift: the same key given again is not a newer one', () => {
    expect(elected(after(gift('k1', [here], ['k0']), gift('k2', [here], ['k0', 'k1']), gift('k1', [here], ['k0'])))).toBe('k2')
  })

  test('is told by rotations that could not be read as well', () => {
    const facts = createScribe().write('2025-03-05', struck(thief), said(kitchen, 'k1'), gift('k1', [here], ['k0']), gift('k2', [thief], ['k1'])).map((fact): Fact => {
      if (fact.kind !== 'keyRotated') return fact
      const { secret: _, ...clear } = fact
      return { ...clear, unread: true }
    })
    expect(elected(fold(emptyRegister(), facts))).toBe('k1')
  })
})

describe('each tablet', () => {
  const standing = (register: Register, kid: string) =>
    keyStanding(register, here, { kid, said: [...register.facts.values()].filter(isOfKind('deviceKeyed')) }).map(({ dev, name, state }) => [dev, name, state])

  test('has the keys from the beginning; after a change it has them once it says so', () => {
    const first = [enrolled(here), enrolled(kitchen), enrolled(thief), struck(thief)]
    expect(standing(after(...first), 'k0')).toEqual([[kitchen, 'Cuisine', 'has']])
    expect(standing(after(...first, gift('k1', [here], ['k0'])), 'k1')).toEqual([[kitchen, 'Cuisine', 'without']])
    expect(standing(after(...first, told('k1', []), gift('k1', [here, kitchen], ['k0'])), 'k1')).toEqual([[kitchen, 'Cuisine', 'coming']])
    expect(standing(after(...first, gift('k1', [here, kitchen], ['k0']), said(kitchen, 'k0')), 'k1')).toEqual([[kitchen, 'Cuisine', 'coming']])
    expect(standing(after(...first, gift('k1', [here, kitchen], ['k0']), said(kitchen, 'k1')), 'k1')).toEqual([[kitchen, 'Cuisine', 'has']])
  })

  test('is reached by what it said last', () => {
    const facts = createScribe().write('2025-03-05', said(kitchen, 'k0'), said(kitchen, 'k1'), said(here, 'k0')).filter(isOfKind('deviceKeyed'))
    const last = lastSaid(facts.toReversed())
    expect([here, kitchen, thief].map((dev) => last.get(dev)?.data.kid)).toEqual(['k0', 'k1', undefined])
  })

  test('has one certified key; two certificates that disagree certify none', () => {
    expect(certifiedKey(after(), kitchen)).toBeUndefined()
    expect(certifiedKey(after(enrolled(here), enrolled(kitchen), enrolled(kitchen)), kitchen)).toBe(`key of ${kitchen}`)
    expect(certifiedKey(after(enrolled(kitchen), enrolled(kitchen, 'another')), kitchen)).toBeUndefined()
  })
})

describe('the keys are to be changed', () => {
  test('once a tablet is struck off, until they have been without it', () => {
    expect(isChangeDue(after(), 'k0')).toBe(false)
    expect(isChangeDue(after(struck(thief)), 'k0')).toBe(true)
    expect(isChangeDue(after(struck(thief), gift('k1', [here], ['k0'])), 'k1')).toBe(false)
    expect(isChangeDue(after(gift('k1', [here, thief], ['k0']), struck(thief)), 'k1')).toBe(true)
    expect(isChangeDue(after(gift('k1', [here], ['k0']), struck(thief)), 'k1')).toBe(true)
    expect(isChangeDue(after(struck(thief), gift('k1', [here, thief], ['k0'])), 'k1')).toBe(true)
  })
})
