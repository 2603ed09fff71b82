import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at } from '#kernel/at.ts'
import { centreId } from '#domain/ids.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import { createBareKeyring, unlockBare } from '#storage/bareKeyring.ts'
import { seal, unseal } from '#storage/seal.ts'
import { anyFact } from '../protocol/arbitraryFact.ts'
import { shelterFacts } from '../protocol/shelterFacts.ts'

const random = (count: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(count))
const [one, two] = shelterFacts(2, 'atTheDesk')
const fact = at([one], 0) as StoredFact
const other = at([two], 0) as StoredFact
const newKeys = () => unlockBare(createBareKeyring(random, centreId(fact.centre)))

describe('what is sealed onto a fact', () => {
  test('opens on that fact, and leaves its clear part alone', async () => {
    const keys = await newKeys()
    const sealed = await seal(keys, fact, { secret: { lastName: 'Traoré' }, random })
    expect(JSON.stringify(sealed)).not.toContain('Traor')
    expect({ ...sealed, sealed: undefined }).toEqual({ ...fact, sealed: undefined })
    expect(await unseal(keys, sealed)).toEqual({ secret: { lastName: 'Traoré' } })
    expect(await unseal(keys, fact)).toBe('none')
  })

  test('opens on no other fact, and not once a field of its own changed', async () => {
    const keys = await newKeys()
    const { sealed } = await seal(keys, fact, { secret: { lastName: 'Traoré' }, random })
    const moved = { ...other, ...(sealed === undefined ? {} : { sealed }) }
    expect(await unseal(keys, moved)).toBe('unread')
    const changes = [{ kind: 'tomorrow' }, { data: {} }, { n: 12 }, { dseq: 9 }, { refs: { withdraws: other.id } }, { tomorrow: 1 }]
    for (const change of changes) expect(await unseal(keys, { ...moved, ...fact, ...change })).toBe('unread')
  })

  test('opens whatever the order of its fields: any fact, any version', async () => {
    const keys = await newKeys()
    await fc.assert(fc.asyncProperty(anyFact, async (any) => {
      const sealed = await seal(keys, any, { secret: { x: 1 }, random })
      const turned = Object.fromEntries(Object.entries(sealed).toReversed()) as StoredFact
      expect(await unseal(keys, turned)).toEqual({ secret: { x: 1 } })
    }), { numRuns: 60 })
  }, 60_000)

  test('does not open with the key of another register, nor with one bit changed', async () => {
    const keys = await newKeys()
    const sealed = await seal(keys, fact, { secret: {}, random })
    expect(await unseal(await newKeys(), sealed)).toBe('unread')
    expect(await unseal({ ...(await newKeys()), kid: keys.kid }, sealed)).toBe('unread')
    const { kid, nonce, ct } = sealed.sealed ?? { kid: '', nonce: '', ct: '' }
    const flipped = (ct.startsWith('A') ? 'B' : 'A') + ct.slice(1)
    expect(await unseal(keys, { ...fact, sealed: { kid, nonce, ct: flipped } })).toBe('unread')
  })

  test('is never twice the same text', async () => {
    const keys = await newKeys()
    const texts = await Promise.all(Array.from({ length: 50 }, async () => (await seal(keys, fact, { secret: {}, random })).sealed?.nonce))
    expect(new Set(texts).size).toBe(50)
  })
})
