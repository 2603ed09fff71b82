import { expect, test } from 'vitest'
import { dayLog } from '#domain/dayLog.ts'
import { agentId } from '#domain/ids.ts'
import { came, createScribe, day, someone } from './scribe.ts'

test('the day’s journal tells what was done, never who looked at what', () => {
  const { write, register } = createScribe()
  write('2026-11-17', came(someone(1)))
  write('2026-11-17', { kind: 'accessNoted', data: {}, secret: { what: 'fileOpened', agent: agentId('0000000a-0000-7000-8000-000000000000'), person: someone(1) } })
  expect(dayLog(register(), day('2026-11-17')).map(({ facts }) => facts[0]?.kind)).toEqual(['passage'])
})
