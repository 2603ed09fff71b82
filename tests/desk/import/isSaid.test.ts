import { expect, test } from 'vitest'
import { isSaid, isTakenBack } from '#desk/import/isSaid.ts'
import { verdictOn } from '#desk/import/verdictOn.ts'
import { knownDay } from '#domain/time.ts'
import { came, createScribe, opened, someone } from '../../domain/scribe.ts'

const [awa, day] = [someone(1), knownDay('2024-03-04')]
const interview = { kind: 'interviewHeld', person: awa, day, data: {} } as const
const relative = { kind: 'ayantDroitAdded', person: awa, data: {} } as const

test('what cannot be read says nothing, and nothing is not said', () => {
  const scribe = createScribe()
  scribe.write('2024-03-04', opened(awa, { lastName: 'Ndiaye' }), interview, relative, came(awa))
  const register = scribe.register()
  expect(isSaid(register, awa, { ...interview, secret: { work: 'rsa' } })).toBe(false)
  expect(isSaid(register, awa, interview)).toBe(true)
  expect(isSaid(register, awa, { ...relative, secret: { kinship: 'child', firstName: 'Ali' } })).toBe(false)
  expect(isSaid(register, awa, relative)).toBe(false)
  expect(isSaid(register, awa, { kind: 'passage', person: awa, day, data: { for: 'welcome' } })).toBe(false)
})

test('of somebody new nothing was taken back; an ending without a day is over nothing', () => {
  const register = createScribe().register()
  expect(isTakenBack(register, awa, interview)).toBe(false)
  expect(verdictOn(register, awa, { kind: 'domiciliationEnded', person: awa, data: {}, secret: {} })).toEqual({ comes: true })
})
