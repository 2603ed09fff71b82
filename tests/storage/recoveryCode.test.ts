import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRecoveryCode, writeRecoveryCode } from '#storage/recoveryCode.ts'

const anyCode = fc.uint8Array({ minLength: 20, maxLength: 20 })

describe('the printed recovery code', () => {
  test('comes back, in eight groups of letters and digits that look like no other', () => {
    fc.assert(fc.property(anyCode, (code) => {
      const text = writeRecoveryCode(code)
      expect(text).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{5}$/)
      expect(readRecoveryCode(text)).toEqual(Uint8Array.from(code))
    }))
  })

  test('is read in small letters, with spaces for dashes or none, O for 0, I and L for 1', () => {
    fc.assert(fc.property(anyCode, fc.constantFrom('i', 'l', 'I', 'L'), (code, one) => {
      const text = writeRecoveryCode(code)
      const copied = text.toLowerCase().replaceAll('0', 'o').replaceAll('1', one).replaceAll('-', ' ')
      expect(readRecoveryCode(` ${copied} `)).toEqual(Uint8Array.from(code))
      expect(readRecoveryCode(text.replaceAll('-', ''))).toEqual(Uint8Array.from(code))
    }))
  })

  test('with any one character wrong is refused', () => {
    const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
    fc.assert(fc.property(anyCode, fc.nat({ max: 32 }), fc.nat({ max: 31 }), (code, place, letter) => {
      const text = writeRecoveryCode(code).replaceAll('-', '')
      const wrong = text.slice(0, place) + letters.charAt(letter) + text.slice(place + 1)
      expect(readRecoveryCode(wrong) === undefined).toBe(wrong !== text)
    }))
  })

  test.each(['', 'le grand phare de Rueil', '0'.repeat(32), `U${'0'.repeat(32)}`])('%j is none', (text) => {
    expect(readRecoveryCode(text)).toBeUndefined()
  })
})
