import { expect, test } from 'vitest'
import { auditCutoff } from '#domain/agents/auditCutoff.ts'
import { knownDay } from '#domain/time.ts'

test('who looked is told for twelve months, day for day, and a leap day gives up no day early', () => {
  expect(auditCutoff(knownDay('2026-11-22'))).toBe('2025-11-22')
  expect(auditCutoff(knownDay('2028-02-29'))).toBe('2027-02-28')
})
