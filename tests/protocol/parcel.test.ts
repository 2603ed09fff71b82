// What goes over to a tablet that joins: read whole, or not at all.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ok } from '#kernel/result.ts'
import { parseParcel } from '#protocol/parcel.ts'
import { shelterFacts } from './shelterFacts.ts'

const [certificate] = shelterFacts(1, 'atTheDesk')
const id = '01934a5b-6c7d-7800-8000-00000000000a'
const raw = 'K'.repeat(43)
const parcel = { centre: id, kid: 'k1', keys: [{ use: 'seal', raw }, { use: 'identify', raw }], certificate }

test('a parcel is taken as it is', () => {
  expect(parseParcel(JSON.stringify(parcel))).toEqual(ok(parcel))
})

test.each([
  ['one key', { ...parcel, keys: parcel.keys.slice(1) }],
  ['a short key', { ...parcel, keys: [{ use: 'seal', raw: 'K' }, { use: 'identify', raw }] }],
  ['no certificate', { ...parcel, certificate: undefined }],
  ['a certificate that is no fact', { ...parcel, certificate: { kind: 'deviceEnrolled' } }],
  ['another centre’s form', { ...parcel, centre: 'ours' }],
])('a parcel with %s is none', (_, one) => {
  expect(parseParcel(JSON.stringify(one)).ok).toBe(false)
})

test('what is no JSON is none, and never a throw', () => {
  fc.assert(fc.property(fc.string(), (text) => { expect(parseParcel(text).ok).toBe(false) }))
})
