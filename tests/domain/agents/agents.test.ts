import { describe, expect, test } from 'vitest'
import { agentsOf, holdsTablet, leavesNoManager, roleOf } from '#domain/agents/agents.ts'
import type { Role } from '#domain/agents/words.ts'
import type { Draft, Fact } from '#domain/facts/fact.ts'
import { agentId } from '#domain/ids.ts'
import type { AgentId } from '#domain/ids.ts'
import { fold } from '#domain/register/fold.ts'
import { emptyRegister } from '#domain/register/register.ts'
import { createScribe } from '../scribe.ts'

// Who stands at the first tablet, at the second, and at none of their own.
const nadia = agentId('20000000-0000-7000-8000-000000000001')
const hugo = agentId('20000000-0000-7000-8000-000000000002')
const ines = agentId('30000000-0000-7000-8000-000000000000')
const joins = (agent: AgentId, name: string, role?: Role): Draft => ({ kind: 'agentAdded', data: { agent }, secret: { name, ...(role && { role }) } })
const becomes = (agent: AgentId, role: Role): Draft => ({ kind: 'agentChanged', data: { agent }, secret: { role } })
const leaves = (agent: AgentId): Draft => ({ kind: 'agentRetired', data: { agent }, secret: {} })
const pin = (agent: AgentId): Draft => ({ kind: 'pinSet', data: { agent }, secret: { salt: '', cost: { kibibytes: 8, passes: 1, lanes: 1 }, key: '' } })

const registerOf = (...drafts: readonly Draft[]) => {
  const scribe = createScribe()
  for (const draft of drafts) scribe.write('2026-11-17', draft)
  return scribe.register()
}

describe('who stands at the desk', () => {
  test('whoever founds a register manages it, and so does whoever was written down before there were roles', () => {
    expect(roleOf(emptyRegister(), nadia)).toBe('manager')
    const register = registerOf(joins(nadia, 'Nadia Brunet'), joins(hugo, 'Hugo Kerr', 'desk'))
    expect([nadia, hugo, ines].map((agent) => roleOf(register, agent))).toEqual(['manager', 'desk', 'desk'])
  })

  test('a name and a role change apart; who has left welcomes nobody, and their name stays', () => {
    const register = registerOf(joins(nadia, 'Nadia Brunet'), joins(hugo, 'Hugo', 'worker'),
      { kind: 'agentChanged', data: { agent: hugo }, secret: { name: 'Hugo Kerr' } }, becomes(hugo, 'manager'), pin(hugo), leaves(nadia))
    expect([...agentsOf(register).values()]).toEqual([
      { agent: nadia, name: 'Nadia Brunet', role: 'manager', retired: true, hasPin: false },
      { agent: hugo, name: 'Hugo Kerr', role: 'manager', retired: false, hasPin: true },
    ])
    expect(roleOf(register, nadia)).toBe('desk')
    expect(agentsOf(register)).toBe(agentsOf(register))
  })

  test('what is said of someone who never came says nothing', () => {
    expect([...agentsOf(registerOf(joins(nadia, 'Nadia'), leaves(hugo), pin(hugo))).keys()]).toEqual([nadia])
  })
})

describe('someone always manages', () => {
  test('two managers who retire each other on two tablets: the later has no effect, on every tablet alike', () => {
    const one = createScribe(1)
    const two = createScribe(2)
    one.write('2026-11-16', joins(nadia, 'Nadia'))
    two.write('2026-11-16', joins(hugo, 'Hugo'))
    one.write('2026-11-17', leaves(hugo))
    two.write('2026-11-18', leaves(nadia))
    const facts: readonly Fact[] = [...one.all, ...two.all]
    for (const arrived of [facts, facts.toReversed()])
      expect([...agentsOf(fold(emptyRegister(), arrived)).values()].map(({ agent, retired }) => [agent, retired])).toContainEqual([nadia, false])
  })

  test('a manager whose arrival is withdrawn leaves the one before', () => {
    const one = createScribe(1)
    const two = createScribe(2)
    one.write('2026-11-15', joins(nadia, 'Nadia'))
    const [arrival] = two.write('2026-11-16', joins(hugo, 'Hugo'))
    one.write('2026-11-17', becomes(nadia, 'desk'))
    const roleWith = (facts: readonly Fact[]) => roleOf(fold(emptyRegister(), facts), nadia)
    expect(roleWith([...one.all, ...two.all])).toBe('desk')
    if (arrival) two.write('2026-11-18', { kind: 'factWithdrawn', data: {}, secret: {}, refs: { withdraws: arrival.id } })
    expect(roleWith([...one.all, ...two.all])).toBe('manager')
  })

  test('the last manager who can come in stays: another has six digits, or a tablet of their own', () => {
    const alone = registerOf(joins(nadia, 'Nadia'), joins(hugo, 'Hugo', 'worker'))
    expect(leavesNoManager(alone, nadia, { role: 'worker' })).toBe(true)
    expect(leavesNoManager(alone, hugo, { retired: true })).toBe(false)
    const named = [joins(nadia, 'Nadia'), joins(ines, 'Inès')]
    expect(leavesNoManager(registerOf(...named), nadia, { role: 'worker' })).toBe(true)
    expect(leavesNoManager(registerOf(...named), ines, { retired: true })).toBe(false)
    expect(leavesNoManager(registerOf(...named, pin(ines)), nadia, { retired: true })).toBe(false)
    const both = [joins(nadia, 'Nadia'), joins(hugo, 'Hugo'), joins(ines, 'Inès', 'desk'), pin(nadia), pin(ines)]
    expect(leavesNoManager(registerOf(...both), nadia, { retired: true })).toBe(true)
    expect(leavesNoManager(registerOf(...both), hugo, { retired: true })).toBe(false)
    expect(roleOf(registerOf(...both, leaves(nadia)), nadia)).toBe('manager')
  })

  test('a tablet opens for whoever founded the register or joined it, until someone has six digits', () => {
    const named = [joins(nadia, 'Nadia'), joins(ines, 'Inès', 'desk')]
    expect([nadia, ines].map((agent) => holdsTablet(registerOf(...named), agent))).toEqual([true, false])
    expect(holdsTablet(registerOf(...named, pin(nadia)), nadia)).toBe(false)
  })
})
