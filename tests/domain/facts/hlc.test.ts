import { assert, property, integer, array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstHlc, hlcMs, nextHlc, parseHlc } from '#domain/facts/hlc.ts'

describe('a stamp that no clock can block', () => {
  test('it follows the clock when the clock goes on', () => {
    expect(nextHlc(firstHlc(1000), 2000)).toBe(firstHlc(2000))
  })
  test('it counts when the clock stands or goes back', () => {
    expect(nextHlc(firstHlc(1000), 1000)).toBe('0000000003e8-0001')
    expect(nextHlc(firstHlc(1000), 5)).toBe('0000000003e8-0001')
  })
  test('a full counter moves on by a millisecond (sync.md, fault 43)', () => {
    const full = parseHlc('0000000003e8-ffff')
    expect(full === undefined ? undefined : nextHlc(full, 0)).toBe(firstHlc(1001))
  })
  test('65,536 acts in one millisecond, and one more: no stamp is refused or used twice (sync.md, fault 43)', () => {
    let last = firstHlc(1000)
    for (let i = 0; i < 65_536; i++) {
      const next = nextHlc(last, 1000)
      if (next <= last) throw new Error(`${next} after ${last}`)
      last = next
    }
    expect(last).toBe(firstHlc(1001))
  })
  test('the end of all stamps stays, and stops nobody', () => {
    const end = parseHlc('ffffffffffff-ffff')
    expect(end === undefined ? undefined : nextHlc(end, 2000)).toBe(end)
    expect(hlcMs(firstHlc(1e300))).toBe(0xffff_ffff_ffff)
  })
  test('a clock before 1970 is 1970', () => {
    expect(hlcMs(firstHlc(-5))).toBe(0)
  })
  test('another form is no stamp', () => {
    expect(parseHlc('xyz')).toBeUndefined()
  })
  test('whatever the clock says, each stamp sorts after the one before', () => {
    assert(
      property(array(integer({ min: -1e13, max: 1e13 })), (clocks) => {
        let last = firstHlc(0)
        for (const ms of clocks) {
          const next = nextHlc(last, ms)
          expect(next > last).toBe(true)
          last = next
        }
      }),
    )
  })
})
