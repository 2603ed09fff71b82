import { expect, test } from 'vitest'
import { agentName } from '#domain/agent.ts'
import { agentId } from '#domain/ids.ts'
import { createScribe } from './scribe.ts'

const nadia = agentId('20000000-0000-7000-8000-000000000001')

test('an agent is called by the name given last; one from elsewhere has none here', () => {
  const scribe = createScribe()
  scribe.write('2024-01-02', { kind: 'agentAdded', data: { agent: nadia }, secret: { name: 'Nadia B.' } })
  scribe.write('2024-01-03', { kind: 'agentAdded', data: { agent: nadia }, secret: { name: 'Nadia Brunet' } })
  expect(agentName(scribe.register(), nadia)).toBe('Nadia Brunet')
  expect(agentName(scribe.register(), agentId('20000000-0000-7000-8000-000000000002'))).toBeUndefined()
})
