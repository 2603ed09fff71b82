import { describe, expect, expectTypeOf, test } from 'vitest'
import type { InferOutput } from 'valibot'
import { at } from '#kernel/at.ts'
import { kinds } from '#domain/facts/kinds.ts'
import type { Contents, Kind } from '#domain/facts/kinds.ts'
import { personId } from '#domain/ids.ts'
import { foreignFact, isUnderstood, parseFact, readFact, storableFact } from '#protocol/parseFact.ts'
import { clearContents } from '#protocol/schemas/clearContents.ts'
import { secretContents } from '#protocol/schemas/secretContents.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import { shelterFacts } from './shelterFacts.ts'

const passage = at(shelterFacts(1, 'atTheDesk'), 0)
const sealed = { kid: 'k1', nonce: 'AAAAAAAAAAAAAAAA', ct: 'AbC_-' }
const opening: StoredFact = { ...passage, kind: 'personOpened', data: {}, sealed }

describe('what comes from outside is a fact', () => {
  test('when its envelope is sound, and it stays as it came', () => {
    const strange = JSON.parse(JSON.stringify({ ...opening, refs: { previous: passage.id }, v: 3, kind: 'tomorrow', data: { x: [1] }, new: { y: null } })) as unknown
    expect(parseFact(strange)).toEqual({ ok: true, value: strange })
  })

  test.each([
    ['a text', 'fact'], ['nothing', null], ['no id', { ...passage, id: undefined }], ['an id in capitals', { ...passage, id: passage.id.toUpperCase() }],
    ['a day that no calendar has', { ...passage, day: '2024-02-30' }], ['a day that is a number', { ...passage, day: 20240230 }],
    ['a stamp of another form', { ...passage, hlc: '12' }], ['a stamp that is a number', { ...passage, hlc: 12 }],
    ['a sequence number of zero', { ...passage, dseq: 0 }], ['half a person', { ...passage, person: 'B00041' }],
    ['half a quantity', { ...passage, n: 0.5 }], ['a list for contents', { ...passage, data: [] }],
    ['a list for references', { ...passage, refs: [passage.id] }], ['a reference that is no id', { ...passage, refs: { withdraws: 'x' } }],
    ['a short nonce', { ...opening, sealed: { ...sealed, nonce: 'AAAA' } }], ['a sealed part that is no base64url', { ...opening, sealed: { ...sealed, ct: 'é' } }],
    ['a sealed part with something beside it', { ...opening, sealed: { ...sealed, name: 'Awa' } }],
  ])('but not with %s', (_, value) => {
    expect(parseFact(value)).toEqual({ ok: false, error: 'notAFact' })
  })
})

describe('this version understands a fact', () => {
  test('of a kind it knows, that says what this kind says', () => {
    expect(isUnderstood(passage)).toBe(true)
    expect(isUnderstood({ ...passage, data: { ...passage.data, more: 1 } })).toBe(true)
  })

  test.each([
    { kind: 'tomorrow' }, { kind: 'toString' }, { data: {} }, { data: { for: 'welcome', at: '9:05' } }, { data: { for: 'welcome', at: 905 } },
    JSON.parse('{"v":2}') as object,
  ])('and no other (%j): that one is kept as foreign', (change) => {
    const fact = { ...passage, ...change }
    expect(isUnderstood(fact)).toBe(false)
    expect(foreignFact(fact)).toEqual({ ...fact, foreign: true })
  })

  test('of every kind that the glossary has, both parts, field for field', () => {
    type Fields = {
      [K in Kind]: [keyof InferOutput<(typeof clearContents)[K]>, keyof InferOutput<(typeof secretContents)[K]>]
    }
    type Wanted = { [K in Kind]: [K extends 'settingsChanged' | 'personOpened' ? never : keyof Known<Contents[K]['data']>, keyof Contents[K]['secret']] }
    // `Nothing` has an index signature: it has no field of its own.
    type Known<T> = { [N in keyof T as string extends N ? never : N]: T[N] }
    expectTypeOf<Fields>().toEqualTypeOf<Wanted>()
    expect(Object.keys(clearContents).toSorted()).toEqual(kinds.toSorted())
    expect(Object.keys(secretContents).toSorted()).toEqual(kinds.toSorted())
  })
})

describe('a fact enters the register', () => {
  test('as it lies in the log when nothing is sealed', () => {
    expect(readFact(passage, 'none')).toBe(passage)
  })

  test('with its names once they are opened, and without the sealed text', () => {
    const { sealed: _, ...clear } = opening
    expect(readFact(opening, { secret: { lastName: 'Traoré' } })).toEqual({ ...clear, secret: { lastName: 'Traoré' } })
  })

  test.each(['unread', { secret: { lastName: 12 } }, { secret: null }, { secret: { sex: 'unsaid' } }] as const)(
    'unread when they do not open, or say something else (%j)',
    (part) => {
      expect(readFact(opening, part)).toEqual({ ...opening, unread: true })
    },
  )

  test('and can be written again from there, with what has to be sealed anew', () => {
    const secret = { lastName: 'Traoré' }
    expect(storableFact(readFact(passage, 'none'))).toEqual({ fact: passage })
    expect(storableFact(readFact(opening, { secret }))).toEqual({ fact: { ...opening, sealed: undefined }, secret })
    expect(storableFact(readFact(opening, 'unread'))).toEqual({ fact: opening })
    expect(storableFact(foreignFact(opening))).toEqual({ fact: opening })
    // Read under the file that is kept, written as it was: what is sealed over its clear part still opens.
    expect(storableFact({ ...readFact(passage, 'none'), person: personId(passage.id), ...(passage.person && { writtenAs: passage.person }) })).toEqual({ fact: passage })
  })
})
