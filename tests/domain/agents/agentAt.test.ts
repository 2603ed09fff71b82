import { expect, test } from 'vitest'
import { agentAt, agentName } from '#domain/agents/agentAt.ts'
import { agentId } from '#domain/ids.ts'
import { fold } from '#domain/register/fold.ts'
import { emptyRegister } from '#domain/register/register.ts'
import { createScribe } from '../scribe.ts'

const nadia = agentId('20000000-0000-7000-8000-000000000001')

test('an agent is called by the name given last; one from elsewhere has none here', () => {
  const scribe = createScribe()
  scribe.write('2024-01-02', { kind: 'agentAdded', data: { agent: nadia }, secret: { name: 'Nadia B.' } })
  scribe.write('2024-01-03', { kind: 'agentAdded', data: { agent: nadia }, secret: { name: 'Nadia Brunet' } })
  expect(agentName(scribe.register(), nadia)).toBe('Nadia Brunet')
  expect(agentName(scribe.register(), agentId('20000000-0000-7000-8000-000000000002'))).toBeUndefined()
})

test('whoever stands at a tablet is who was named there last, whatever arrived since from another', () => {
  const [one, two] = [createScribe(1), createScribe(2)]
  const [first] = one.write('2024-01-02', { kind: 'agentAdded', data: { agent: nadia }, secret: { name: 'Nadia Brunet' } })
  two.write('2024-01-03', { kind: 'agentAdded', data: { agent: agentId('20000000-0000-7000-8000-000000000002') }, secret: { name: 'Hugo Kerr' } })
  const register = fold(emptyRegister(), [...two.all, ...one.all])
  expect([agentAt(register, first?.dev), agentAt(register, undefined), agentAt(emptyRegister(), undefined)]).toEqual(['Nadia Brunet', 'Hugo Kerr', undefined])
})
