import { expect, test } from 'vitest'
import { lastDrillOn } from '#domain/agents/lastDrill.ts'
import { agentId } from '#domain/ids.ts'
import { fold } from '#domain/register/fold.ts'
import { emptyRegister } from '#domain/register/register.ts'
import { createScribe } from '../scribe.ts'

const agent = agentId('0000000a-0000-7000-8000-000000000000')

test('the last try of the printed code that opened the register gives its day; one that failed gives none', () => {
  const { write, all } = createScribe(1)
  write('2026-02-03', { kind: 'accessNoted', data: {}, secret: { what: 'recoveryTried', agent } })
  write('2026-01-05', { kind: 'accessNoted', data: {}, secret: { what: 'recoveryTried', agent } })
  write('2026-05-06', { kind: 'accessNoted', data: {}, secret: { what: 'recoveryTried', agent, detail: 'autre code' } })
  write('2026-06-07', { kind: 'accessNoted', data: {}, secret: { what: 'auditRead', agent } })
  expect(lastDrillOn(fold(emptyRegister(), all))).toBe('2026-02-03')
  expect(lastDrillOn(emptyRegister())).toBeUndefined()
})
