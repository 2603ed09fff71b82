// Facts of any version for property tests: known kinds and foreign ones, fields that nobody has thought of yet.
import fc from 'fast-check'
import { addDays, knownDay } from '#domain/time.ts'
import { toBase64url } from '#protocol/base64url.ts'
import { parseFact } from '#protocol/parseFact.ts'
import type { StoredFact } from '#protocol/storedFact.ts'

const hex = (digits: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.nat({ max: 15 }).map((digit) => digit.toString(16)), minLength: digits, maxLength: digits })

/** UUIDs of version 7 and 8 mostly, and of any version and variant. */
const anyUuid = fc
  .tuple(hex(8), hex(4), fc.oneof(fc.constantFrom('7', '8'), hex(1)), hex(3), fc.oneof(fc.constantFrom('8', '9', 'a', 'b'), hex(1)), hex(3), hex(12))
  .map(([a, b, version, c, variant, d, e]) => `${a}-${b}-${version}${c}-${variant}${d}-${e}`)

const anyDay = fc.integer({ min: 0, max: 1500 }).map((days) => addDays(knownDay('2023-01-01'), days))
const anyHour = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
const anyMs = fc.oneof(fc.integer({ min: 1_700_000_000_000, max: 1_700_100_000_000 }), fc.integer({ min: 0, max: 2 ** 48 - 1 }))
const anyHlc = fc.tuple(anyMs, fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 0xffff })))
  .map(([ms, count]) => `${ms.toString(16).padStart(12, '0')}-${count.toString(16).padStart(4, '0')}`)
const anySealed = fc.record({
  kid: fc.string(),
  nonce: fc.uint8Array({ minLength: 12, maxLength: 12 }).map(toBase64url),
  ct: fc.uint8Array().map(toBase64url),
})

const kind = fc.oneof(fc.constantFrom('passage', 'prestation', 'personOpened', 'mailHandedOut'), fc.string())
const anyData = fc.oneof(
  fc.record({ at: fc.oneof(anyHour, fc.string()), for: fc.constantFrom('welcome', 'domiciliation') }, { requiredKeys: [] }),
  fc.dictionary(fc.string(), fc.jsonValue()),
)

const envelope = fc.record(
  {
    v: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.integer({ min: 1 }) }),
    centre: anyUuid, id: anyUuid, dev: anyUuid, inst: anyUuid, dseq: fc.integer({ min: 1 }), hlc: anyHlc, off: fc.integer(),
    day: anyDay, agent: anyUuid, kind, person: anyUuid,
    refs: fc.dictionary(fc.oneof(fc.constantFrom('withdraws', 'replaces', 'under'), fc.string()), anyUuid),
    group: anyUuid, batch: anyUuid, n: fc.integer(), data: anyData, sealed: anySealed,
  },
  { requiredKeys: ['v', 'centre', 'id', 'dev', 'inst', 'dseq', 'hlc', 'off', 'day', 'agent', 'kind', 'data'] },
)

const named = new Set(['v', 'centre', 'id', 'dev', 'inst', 'dseq', 'hlc', 'off', 'day', 'agent', 'kind', 'person', 'refs', 'group', 'batch', 'n', 'data', 'sealed'])

/** A fact that `parseFact` lets in, as JSON gives it. */
export const anyFact: fc.Arbitrary<StoredFact> = fc
  .tuple(envelope, fc.dictionary(fc.string().filter((name) => !named.has(name)), fc.jsonValue(), { maxKeys: 3 }))
  .map(([known, unknown]) => {
    const parsed = parseFact(JSON.parse(JSON.stringify({ ...known, ...unknown })))
    if (!parsed.ok) throw new Error(`refused: ${JSON.stringify(known)}`)
    return parsed.value
  })
