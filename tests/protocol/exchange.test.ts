// Both gates of the exchange: what the endpoint takes for a question, and a tablet for an answer.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noChain } from '#protocol/chain.ts'
import { limits } from '#protocol/exchange.ts'
import * as answers from '#protocol/parseAnswer.ts'
import * as asks from '#protocol/parseAsk.ts'
import { provenPart, signedPart } from '#protocol/signedPart.ts'
import { anyFact } from './arbitraryFact.ts'
import { shelterFacts } from './shelterFacts.ts'

const [fact] = shelterFacts(1, 'atTheDesk')
const id = '01934a5b-6c7d-7800-8000-00000000000a'
const cur = { epoch: 'epoch_1', seq: 3, chain: 'a'.repeat(32) }
const have = { dseq: 3, lastDay: '2026-10-05', pending: 1 }
const point = 'P'.repeat(87)
const parcel = { nonce: 'n'.repeat(16), ct: 'locked' }
const code = 'one-time-code-0001'
const sync = { proto: 1, app: '0.1.0', inst: id, off: -3, cur, have, push: [{ fact: 'anything' }, { fact, rcv: 5 }] }
const prove = { step: 'prove', centre: id, dev: id, challenge: code, proof: 'S'.repeat(86), cert: {}, declare: { key: point, code: 'AB12' } }
const syncAnswer = {
  now: 5, epoch: '', head: { seq: 1, chain: noChain }, redaction: 0, results: [{ id: '', status: 'quarantined', reason: 'notAFact' }, { id, status: 'new', seq: 1 }],
  rows: [{ seq: 1, rcv: 5, fact }], next: cur, more: false, notes: ['forked', 'update'], devices: [{ dev: id, seen: 5, app: '0.1.0', off: 0, have }],
}

type Gate = (value: unknown) => { readonly ok: boolean; readonly value?: unknown }
type Case = { readonly gate: Gate; readonly taken: readonly object[]; readonly refused: readonly unknown[] }

const cases: Readonly<Record<string, Case>> = {
  sync: {
    gate: asks.parseSyncAsk,
    taken: [sync, { ...sync, push: [], have: { dseq: 0, pending: 0 } }],
    refused: [
      { ...sync, cur: { ...cur, chain: 'a' } }, { ...sync, cur: { ...cur, seq: -1 } }, { ...sync, cur: { ...cur, epoch: 'two words' } }, { ...sync, inst: 'mine' },
      { ...sync, off: 0.5 }, { ...sync, have: { ...have, lastDay: '2026-02-30' } }, { ...sync, push: [7] }, { ...sync, push: [{ fact, rcv: -1 }] },
      { ...sync, push: Array.from({ length: limits.pushed + 1 }, () => ({ fact: 0 })) }, { ...sync, app: 'x'.repeat(65) },
    ],
  },
  missing: { gate: asks.parseMissingAsk, taken: [{ ids: [id] }], refused: [{ ids: ['x'] }, { ids: id }, { ids: Array.from({ length: limits.ids + 1 }, () => id) }] },
  facts: { gate: asks.parseFactsAsk, taken: [{ ids: [] }], refused: [{}] },
  buckets: { gate: asks.parseBucketsAsk, taken: [{ seq: 0, buckets: ['2026-10:a'] }], refused: [{ seq: 0, buckets: ['2026-10:g'] }, { buckets: [] }] },
  session: {
    gate: asks.parseSessionAsk,
    taken: [{ step: 'challenge', centre: id, dev: id }, prove],
    refused: [{ step: 'open', centre: id, dev: id }, { ...prove, proof: 'short' }, { ...prove, declare: { key: 'short' } }, { ...prove, centre: 'ours' }],
  },
  enrol: {
    gate: asks.parseEnrolAsk,
    taken: [
      { step: 'offer', code, ecdh: point }, { step: 'ask', code, ecdh: point, dev: id, key: point }, { step: 'look', code }, { step: 'grant', code, parcel },
      { step: 'take', code, dev: id }, { step: 'refuse', code },
    ],
    refused: [{ step: 'look', code: 'short' }, { step: 'grant', code, parcel: { ...parcel, nonce: 'n' } }, { step: 'grant', code, parcel: { ...parcel, ct: 'x'.repeat(16_385) } }],
  },
  syncAnswer: {
    gate: answers.parseSyncAnswer,
    taken: [syncAnswer, { ...syncAnswer, more: 'blocks', rows: [], results: [], devices: [], notes: [] }],
    refused: [{ ...syncAnswer, rows: [{ seq: 1, fact: {} }] }, { ...syncAnswer, more: true }, { ...syncAnswer, results: [{ id, status: 'lost' }] }, { ...syncAnswer, head: undefined }],
  },
  factsAnswer: { gate: answers.parseFactsAnswer, taken: [{ rows: [{ seq: 1, fact }] }], refused: [{ rows: [{ seq: 1, fact: 7 }] }, { facts: [] }] },
  reset: { gate: answers.parseReset, taken: [{ reset: true, epoch: 'e' }], refused: [{ reset: false, epoch: 'e' }] },
  missingAnswer: { gate: answers.parseMissingAnswer, taken: [{ missing: [id] }], refused: [{ missing: ['x'] }] },
  auditAnswer: { gate: answers.parseAuditAnswer, taken: [{ digests: { '2026-10:a': { n: 1, sum: 'b'.repeat(32) } } }], refused: [{ digests: { october: { n: 1, sum: noChain } } }] },
  bucketsAnswer: { gate: answers.parseBucketsAnswer, taken: [{ ids: { '2026-10:a': [id] } }], refused: [{ ids: { '2026-10:a': [7] } }] },
  challenge: { gate: answers.parseChallenge, taken: [{ challenge: code }], refused: [{ challenge: 7 }] },
  refusal: { gate: answers.parseRefused, taken: [{ error: 'session' }], refused: [{ error: 7 }] },
}

describe.each(Object.entries(cases))('%s', (_, { gate, taken, refused }) => {
  test('is taken as it is, without what nobody knows', () => {
    for (const one of taken) expect(gate({ ...one, unheardOf: 1 })).toEqual({ ok: true, value: one })
  })

  test('is refused in any other form', () => {
    for (const one of [...refused, undefined, null, 'a page of HTML', 7, []]) expect(gate(one).ok).toBe(false)
  })

  test('is refused or taken, never a throw', () => {
    fc.assert(fc.property(fc.anything(), (value) => { expect(typeof gate(value).ok).toBe('boolean') }))
    fc.assert(fc.property(fc.constantFrom(...taken), fc.jsonValue(), fc.nat(), (one, value, i) => {
      const name = Object.keys(one)[i % Object.keys(one).length] ?? ''
      expect(typeof gate({ ...one, [name]: value }).ok).toBe('boolean')
    }))
  })
})

test('a note of a newer endpoint says nothing to this tablet', () => {
  const read = answers.parseSyncAnswer({ ...syncAnswer, notes: ['forked', 'sing'] })
  expect(read).toMatchObject({ ok: true, value: { notes: ['forked'] } })
})

const head = { after: 0, n: 1, chain: noChain, late: { '0': 7 } }

test('blocks come two lines each, all or nothing', () => {
  const text = `${JSON.stringify(head)}\n{"b":1}\n${JSON.stringify({ ...head, after: 1, late: {} })}\n{"b":1}\n`
  expect(answers.parseSegments(text)).toEqual({ ok: true, value: [{ ...head, block: '{"b":1}' }, { ...head, after: 1, late: {}, block: '{"b":1}' }] })
  expect(answers.parseSegments('')).toEqual({ ok: true, value: [] })
  for (const cut of [text.slice(0, -8), '<html>\n</html>\n', `{}\n{"b":1}\n`]) expect(answers.parseSegments(cut)).toEqual({ ok: false, error: 'notAnAnswer' })
})

test('what is signed says all but the signature, in whatever order it was written', () => {
  fc.assert(fc.property(anyFact, (one) => {
    const turned = Object.fromEntries(Object.entries({ ...one, sig: 'anything' }).toReversed())
    expect(signedPart(turned as typeof one)).toEqual(signedPart(one))
    expect(signedPart({ ...one, dseq: one.dseq + 1 })).not.toEqual(signedPart(one))
  }))
})

test('a proof serves for one tablet of one centre, one challenge, and nothing else', () => {
  const proof = { centre: 'c', dev: 'd', challenge: 'x' }
  const text = new TextDecoder().decode(provenPart(proof))
  expect(text).toBe('{"centre":"c","challenge":"x","dev":"d","use":"boussole session 1"}')
})
