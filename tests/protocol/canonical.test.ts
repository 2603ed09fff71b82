import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '#protocol/canonical.ts'

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).toReversed().map(([name, inner]) => [name, shuffled(inner)]))
}

describe('the one text of a value', () => {
  test('does not depend on the order in which fields were written', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => { expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value)) }))
  })

  test('says everything that the value says', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }))
  })

  test('has an undefined field and an absent one alike', () => {
    expect(canonicalJson({ b: 1, a: undefined })).toBe('{"b":1}')
    expect(canonicalJson({ b: [null, true, 'é'], a: {} })).toBe('{"a":{},"b":[null,true,"é"]}')
  })
})
