import { expect, test } from 'vitest'
import { isSaid } from '#desk/import/isSaid.ts'
import { knownDay } from '#domain/time.ts'
import { createScribe, opened, someone } from '../../domain/scribe.ts'

const [awa, day] = [someone(1), knownDay('2024-03-04')]
const interview = { kind: 'interviewHeld', person: awa, day, data: {} } as const
const relative = { kind: 'ayantDroitAdded', person: awa, data: {} } as const

test('what cannot be read says nothing, and nothing is not said', () => {
  const scribe = createScribe()
  scribe.write('2024-03-04', opened(awa, { lastName: 'Ndiaye' }), interview, relative)
  const register = scribe.register()
  expect(isSaid(register, awa, { ...interview, secret: { work: 'rsa' } })).toBe(false)
  expect(isSaid(register, awa, interview)).toBe(true)
  expect(isSaid(register, awa, { ...relative, secret: { kinship: 'child', firstName: 'Ali' } })).toBe(false)
  expect(isSaid(register, awa, relative)).toBe(false)
  expect(isSaid(register, awa, { kind: 'passage', person: awa, day, data: { for: 'welcome' } })).toBe(false)
})
