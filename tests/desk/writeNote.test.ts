import { expect, test } from 'vitest'
import type { Decide } from '#desk/ports.ts'
import { closeNote, writeNote } from '#desk/writeNote.ts'
import { notesOn } from '#domain/person/notes.ts'
import { day, someFactId, someone } from '../domain/scribe.ts'
import { openMemoryRegister } from '../ui/memoryRegister.ts'
import { codeOf } from './gestureScene.ts'

const today = day('2026-11-17')
const scene = async () => {
  const house = await openMemoryRegister()
  const awa = await house.person({ nickname: 'Awa' })
  return { ...house, awa, ask: async (decide: Decide) => codeOf(await house.record(decide)) }
}

test('a note and an alert are kept as they were said, and closed by a record', async () => {
  const { act, awa, ask, register } = await scene()
  const [note] = await act(writeNote({ person: awa, text: ' vient avec un chien ', alert: false }))
  await act(writeNote({ person: awa, text: 'rappeler le CCAS', alert: true, until: today }))
  const read = () => notesOn(register(), awa, today).map(({ text, isAlert, fact }) => [text, isAlert, fact.data.until])
  expect(read()).toEqual([['rappeler le CCAS', true, '2026-11-17'], ['vient avec un chien', false, undefined]])
  const closing = closeNote({ person: awa, note: note?.id ?? someFactId(0) })
  expect([await ask(closing), await ask(closing)]).toEqual(['allowed', 'alreadyEnded'])
  expect(read()).toHaveLength(1)
})

test.each([
  ['nothing said', { text: ' ' }, 'detailMissing'],
  ['a story', { text: 'x'.repeat(201) }, 'textTooLong'],
  ['over before today', { until: day('2026-11-16') }, 'periodReversed'],
  ['of nobody', { person: someone(77) }, 'unknownPerson'],
])('%s is refused', async (_name, wrong, refusal) => {
  const { awa, ask } = await scene()
  expect(await ask(writeNote({ person: awa, text: 'chien', alert: false, ...wrong }))).toBe(refusal)
})

test('the same words are written once while they stand; as an alert they are another thing', async () => {
  const { awa, ask } = await scene()
  const write = (alert: boolean) => ask(writeNote({ person: awa, text: 'chien', alert }))
  expect([await write(false), await write(false), await write(true)]).toEqual(['allowed', 'justRecorded', 'allowed'])
})
