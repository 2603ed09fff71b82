import { describe, expect, test } from 'vitest'
import { at } from '#kernel/at.ts'
import { compare } from '#kernel/compare.ts'
import { ok, refuse } from '#kernel/result.ts'
import { unreachable } from '#kernel/unreachable.ts'

describe('the few words that every folder shares', () => {
  test('a result holds a value or a reason', () => {
    expect(ok(3)).toEqual({ ok: true, value: 3 })
    expect(refuse('no')).toEqual({ ok: false, error: 'no' })
  })
  test('reading past the end is a bug', () => {
    expect(at(['a'], 0)).toBe('a')
    expect(() => at(['a'], 1)).toThrow('nothing at 1')
  })
  test('texts sort by code unit, both ways', () => {
    expect([compare('a', 'b'), compare('b', 'a'), compare('a', 'a')]).toEqual([-1, 1, 0])
  })
  test('a case that nobody wrote throws', () => {
    expect(() => unreachable('surprise' as never)).toThrow('surprise')
  })
})
