import { expect, test } from 'vitest'
import { proofOf } from '#domain/agents/proofOf.ts'
import { agentId } from '#domain/ids.ts'
import { createScribe } from '../scribe.ts'

const nadia = agentId('10000000-0000-7000-8000-000000000001')
const hugo = agentId('20000000-0000-7000-8000-000000000002')
const proof = (key: string) => ({ salt: 'AAAA', cost: { kibibytes: 8, passes: 1, lanes: 1 }, key })

test('the six digits chosen last count, and nobody else’s do', () => {
  const scribe = createScribe()
  scribe.write('2026-11-17', { kind: 'pinSet', data: { agent: nadia }, secret: proof('AAAA') })
  scribe.write('2026-11-18', { kind: 'pinSet', data: { agent: nadia }, secret: proof('BBBB') })
  expect(proofOf(scribe.register(), nadia)?.key).toBe('BBBB')
  expect(proofOf(scribe.register(), hugo)).toBeUndefined()
})
