import { describe, expect, test } from 'vitest'
import { cleanPassphrase, isLongEnough } from '#storage/passphrase.ts'

describe('a passphrase', () => {
  test.each([
    ['trois mots ok', true], ['douze signes', true], ['onze signes', false], ['     onze sign     ', false], ['', false],
    ['1234567890123456', true], ['1234 5678 9012 3456', true], ['123456789012345', false], ['12345678 12345', false],
    ['éèàùçôîûêëïü', true],
  ])('%j is long enough: %s', (text, expected) => {
    expect(isLongEnough(text)).toBe(expected)
  })

  test('is the same on a keyboard that composes its accents and on one that does not', () => {
    expect(cleanPassphrase(' phare  d’e\u0301te\u0301 ')).toBe(cleanPassphrase('phare d’été'))
  })
})
