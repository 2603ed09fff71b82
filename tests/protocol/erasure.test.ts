import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agentId, centreId, deviceId, factId, instanceId, personId } from '#domain/ids.ts'
import type { PersonId } from '#domain/ids.ts'
import { firstHlc } from '#domain/facts/hlc.ts'
import { knownDay } from '#domain/time.ts'
import { aliasesOf, erasureIn, forgottenAccess, redactedBy, stubOf } from '#protocol/erasure.ts'
import type { StoredFact } from '#protocol/storedFact.ts'

const someone = (n: number): PersonId => personId(`0195652f-2a6c-7f0e-8f3a-0000000000${n.toString(16).padStart(2, '0')}`)
const id = '0195652f-2a6c-7f0e-8f3a-1c2d3e4f5a6b'
const fact: StoredFact = {
  v: 1, centre: centreId(id), id: factId(id), dev: deviceId(id), inst: instanceId(id), dseq: 1, hlc: firstHlc(0), off: 0,
  day: knownDay('2025-03-05'), agent: agentId(id), kind: 'personDescribed', person: someone(1), data: {}, sealed: { kid: 'k', nonce: 'n', ct: 'c' },
}
const { sealed: _, ...bare } = fact
const order = { ...fact, kind: 'personErased', data: { alias: someone(9) }, sig: 'S' }
const keptFrom = knownDay('2024-03-05')

describe('what an erasure leaves', () => {
  test('an order is obeyed when it is signed, about someone, and names who stands for them', () => {
    expect(erasureIn(order)).toEqual({ person: someone(1), alias: someone(9) })
    for (const other of [{ ...order, sig: undefined }, { ...order, sig: 7 }, { ...order, data: { alias: 'no id' } }, { ...order, person: undefined }, fact])
      expect(erasureIn(other as StoredFact)).toBeUndefined()
  })

  test('a stub keeps every clear field under another id; the order itself stays whole', () => {
    expect(stubOf(fact, someone(9))).toEqual({ ...bare, person: someone(9) })
    expect(stubOf(order, someone(9))).toBe(order)
  })

  test('an access older than twelve months loses who and whom; another fact, or a younger one, nothing', () => {
    const access = { ...fact, kind: 'accessNoted' }
    expect(forgottenAccess(access, knownDay('2025-03-06'))).toEqual({ ...bare, kind: 'accessNoted' })
    expect(forgottenAccess(access, knownDay('2025-03-05'))).toBe(access)
    expect(forgottenAccess(fact, knownDay('2025-03-06'))).toBe(fact)
  })
})

describe('who stands for whom', () => {
  test('of two erasures of one person the smaller id wins, and what stood under the other goes under it too', () => {
    const aliases = aliasesOf([{ person: someone(1), alias: someone(9) }, { person: someone(1), alias: someone(5) }])
    expect(Object.fromEntries(aliases)).toEqual({ [someone(1)]: someone(5), [someone(9)]: someone(5), [someone(5)]: someone(5) })
  })

  test('whatever the erasures, in whichever order, circles included: one id stands for each, and it stands for itself', () => {
    const erasures = fc.array(fc.record({ person: fc.nat(12).map(someone), alias: fc.nat(12).map(someone) }), { maxLength: 12 })
    fc.assert(fc.property(erasures, fc.nat(), (some, turn) => {
      const aliases = aliasesOf(some)
      const turned = [...some.slice(turn % (some.length + 1)), ...some.slice(0, turn % (some.length + 1))].toReversed()
      expect(Object.fromEntries(aliasesOf(turned))).toEqual(Object.fromEntries(aliases))
      for (const [, alias] of aliases) expect(aliases.get(alias)).toBe(alias)
      for (const { person, alias } of some) expect(aliases.get(person)).toBe(aliases.get(alias))
    }))
  })
})

describe('a redaction', () => {
  const redact = redactedBy({ aliases: aliasesOf([{ person: someone(1), alias: someone(9) }]), accesses: new Set([factId(id)]), keptFrom })

  test('is done once: what it leaves is left as it is', () => {
    const stub = redact(fact)
    expect(stub).toEqual({ ...bare, person: someone(9) })
    expect(redact(stub)).toBe(stub)
    expect(redact(order)).toBe(order)
    expect(redact({ ...fact, person: someone(9) })).toEqual(stub)
  })

  test('takes who and whom off an access that names someone erased, and touches nobody else', () => {
    const nobody: Partial<StoredFact> = { kind: 'accessNoted' }
    const { person: __, ...access } = { ...fact, ...nobody }
    expect(redact(access)).not.toHaveProperty('sealed')
    const other = { ...access, id: factId('0195652f-2a6c-7f0e-8f3a-1c2d3e4f5a6c') }
    expect(redact(other)).toBe(other)
    const bareAccess = redact(access)
    expect(redact(bareAccess)).toBe(bareAccess)
    expect(redact({ ...other, day: knownDay('2020-01-01') })).not.toHaveProperty('sealed')
    const passage = { ...fact, id: other.id, person: someone(2) }
    expect(redact(passage)).toBe(passage)
  })
})
