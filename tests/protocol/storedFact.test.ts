import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at } from '#kernel/at.ts'
import { clearPart, fits } from '#protocol/storedFact.ts'
import { anyFact } from './arbitraryFact.ts'
import { shelterFacts } from './shelterFacts.ts'

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const fact = at(shelterFacts(1, 'atTheDesk'), 0)

describe('the clear part of a fact', () => {
  test('is the same before and after it is sealed or signed', () => {
    fc.assert(fc.property(anyFact, (any) => {
      const dressed = { ...any, sealed: { kid: 'k', nonce: 'AAAAAAAAAAAAAAAA', ct: 'AAAA' }, sig: 'a signature' }
      expect(text(clearPart(dressed))).toBe(text(clearPart({ ...any, sig: undefined } as typeof any)))
    }))
  })

  test('changes with any field, so that no name can be moved to another fact', () => {
    const changes = [{ dseq: 2 }, { kind: 'prestation' }, { data: {} }, { n: 1 }, { refs: {} }, { somethingNew: 1 }, { off: 1 }]
    const parts = [fact, ...changes.map((change) => ({ ...fact, ...change }))].map((one) => text(clearPart(one)))
    expect(new Set(parts).size).toBe(parts.length)
  })
})

describe('a fact fits', () => {
  const saying = (words: string): typeof fact => ({ ...fact, data: { words } })

  test('up to 16 kB once written in UTF-8', () => {
    const room = 16_384 - JSON.stringify(saying('')).length
    expect(fits(fact)).toBe(true)
    expect(fits(saying('a'.repeat(room)))).toBe(true)
    expect(fits(saying('a'.repeat(room + 1)))).toBe(false)
    expect(fits(saying('é'.repeat(room / 2 + 1)))).toBe(false)
  })
})
