import { describe, expect, test } from 'vitest'
import { agentsOf } from '#domain/agents/agents.ts'
import { runningOn } from '#domain/domiciliation/decisions.ts'
import { byStamp } from '#domain/facts/order.ts'
import { agentId } from '#domain/ids.ts'
import { everyone, isKnown } from '#domain/person/who.ts'
import { erasedOf, isErased } from '#domain/register/erased.ts'
import { fold } from '#domain/register/fold.ts'
import { actsOf, isActive } from '#domain/register/read.ts'
import { emptyRegister } from '#domain/register/register.ts'
import { aliasOf, erasure, rewritten, withoutThem } from '../retention/rewritten.ts'
import { came, createScribe, day, ended, granted, opened, someFactId, someone, withdrawn } from '../scribe.ts'

const awa = someone(1)

describe('someone who was erased', () => {
  const scribe = createScribe()
  scribe.write('2018-03-04', opened(awa, { firstName: 'Awa' }), granted(awa, '2018-03-04', '2019-03-03'))
  const [visit] = scribe.write('2018-03-05', came(awa))
  scribe.write('2018-03-06', came(awa))
  scribe.write('2018-03-06', withdrawn(visit))
  scribe.write('2018-06-01', ended(awa))
  scribe.write('2024-03-06', erasure(awa))
  const register = rewritten(scribe.all, new Set([awa]))
  const alias = aliasOf(awa)

  test('has no file any more, under either id', () => {
    expect([awa, alias].map((person) => isKnown(register, person))).toEqual([false, false])
    expect(everyone(register)).toEqual([])
    expect([isErased(register, alias), isErased(register, awa)]).toEqual([true, false])
    expect(erasedOf(register)).toEqual(new Map([[awa, alias]]))
  })
  test('what was decided and withdrawn goes on meaning what it meant, without its seal', () => {
    expect(runningOn(register, alias, day('2018-05-31'))).toBeDefined()
    expect(runningOn(register, alias, day('2018-06-01'))).toBeUndefined()
    expect(actsOf(register, alias).filter(({ kind }) => kind === 'passage')).toHaveLength(1)
  })
  test('gives nobody a hold on the house, nor on anyone else: a withdrawal under their id, without its seal, strikes nothing of those', () => {
    const nadia = agentId('20000000-0000-7000-8000-000000000001')
    const forger = createScribe(2)
    const [named] = forger.write('2024-03-07', { kind: 'agentAdded', data: { agent: nadia }, secret: { name: 'Nadia' } })
    const [other] = forger.write('2024-03-07', came(someone(2)))
    const facts = withoutThem(scribe.all, new Set([awa]))
    for (const target of [named, other]) forger.write('2025-01-01', { kind: 'factWithdrawn', person: alias, data: {}, refs: { withdraws: target?.id ?? someFactId(1) } })
    const [retired] = forger.write('2025-01-01', { kind: 'agentRetired', person: alias, data: { agent: nadia } })
    forger.write('2025-01-01', { kind: 'passage', person: someone(2), data: { for: 'welcome' }, refs: { replaces: named?.id ?? someFactId(1) } })
    const held = fold(emptyRegister(), [...facts, ...forger.all])
    expect(retired !== undefined && isActive(held, retired)).toBe(false)
    expect(agentsOf(held).get(nadia)).toMatchObject({ name: 'Nadia', retired: false })
    expect(actsOf(held, someone(2))).toHaveLength(2)
  })
  test('whatever arrives last, the erasure or the acts', () => {
    const facts = withoutThem(scribe.all, new Set([awa]))
    const before = fold(emptyRegister(), facts.slice(0, -1))
    expect(actsOf(before, alias).some(({ kind }) => kind === 'domiciliationEnded')).toBe(false)
    expect(actsOf(fold(before, facts), alias)).toEqual(actsOf(register, alias))
    expect(actsOf(fold(fold(emptyRegister(), facts.slice(-1)), facts), alias)).toEqual(actsOf(register, alias))
  })
})

test('an erasure whose seal does not open erases nobody: whoever hosts the endpoint cannot make one up', () => {
  const scribe = createScribe()
  scribe.write('2018-03-04', granted(awa, '2018-03-04', '2019-03-03'))
  scribe.write('2024-03-06', { kind: 'personErased', person: awa, data: { alias: aliasOf(awa) } })
  expect(erasedOf(scribe.register()).size).toBe(0)
})

test('nothing withdraws an erasure', () => {
  const scribe = createScribe()
  const [erased] = scribe.write('2024-03-06', erasure(awa))
  scribe.write('2024-03-07', withdrawn(erased))
  expect(erasedOf(scribe.register()).size).toBe(1)
})

test('erased on two tablets while apart: the first by stamp names them, and both ids are known for erased', () => {
  const scribe = createScribe()
  const [first, second] = scribe.write('2024-03-06', erasure(awa), { kind: 'personErased', person: awa, data: { alias: someone(9) }, secret: { why: 'request' } })
  if (first === undefined || second === undefined) throw new Error('nothing was written')
  expect(byStamp(first, second)).toBeLessThan(0)
  expect(erasedOf(scribe.register()).get(awa)).toBe(aliasOf(awa))
  expect([aliasOf(awa), someone(9)].map((person) => isErased(scribe.register(), person))).toEqual([true, true])
  const nameless = createScribe()
  nameless.write('2024-03-06', { kind: 'personErased', data: { alias: aliasOf(awa) }, secret: { why: 'request' } })
  expect(erasedOf(nameless.register()).size).toBe(0)
})
