// A clock that is ahead wins for two seconds at most, on every tablet alike (sync.md, Clocks).
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstHlc } from '#domain/facts/hlc.ts'
import { byStamp, clampedBy } from '#domain/facts/order.ts'
import { deviceId, factId } from '#domain/ids.ts'

const dev = deviceId('00000000-0000-4000-8000-00000000000d')
const id = (n: number) => factId(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`)
const stamped = (ms: number, rcv: number | undefined, n = 1) => ({ hlc: firstHlc(ms), dev, id: id(n), ...(rcv === undefined ? {} : { rcv }) })

test.each([
  { when: 'nobody received it yet', ms: 10_000, rcv: undefined, held: undefined },
  { when: 'it was received after its stamp', ms: 10_000, rcv: 20_000, held: undefined },
  { when: 'its stamp is two seconds ahead', ms: 12_000, rcv: 10_000, held: undefined },
  { when: 'its stamp is further ahead', ms: 12_001, rcv: 10_000, held: 10_000 },
])('a receipt travels only where it holds the stamp back: $when', ({ ms, rcv, held }) => {
  expect(clampedBy({ hlc: firstHlc(ms) }, rcv)).toBe(held)
})

test('a tablet of 2099 does not win against what was written later', () => {
  const wrong = stamped(Date.UTC(2099, 0, 1), 10_000)
  expect(byStamp(wrong, stamped(13_000, undefined, 2))).toBeLessThan(0)
  expect(byStamp(wrong, stamped(11_000, undefined, 2))).toBeGreaterThan(0)
})

const any = fc.record({ ms: fc.constantFrom(0, 4_000, 9_000, 20_000), rcv: fc.constantFrom(undefined, 0, 2_000, 7_000), n: fc.nat({ max: 2 }), other: fc.boolean() })
  .map(({ ms, rcv, n, other }) => ({ ...stamped(ms, rcv, n), dev: other ? deviceId('00000000-0000-4000-8000-00000000000e') : dev }))

test('the order is one order: whichever way it is looked at', () => {
  fc.assert(fc.property(any, any, any, (a, b, c) => {
    expect(Math.sign(byStamp(a, b))).toBe(0 - Math.sign(byStamp(b, a)))
    if (byStamp(a, b) <= 0 && byStamp(b, c) <= 0) expect(byStamp(a, c)).toBeLessThanOrEqual(0)
    if (byStamp(a, b) === 0) expect([a.hlc, a.dev, a.id]).toEqual([b.hlc, b.dev, b.id])
  }))
})
