import { expect, test } from 'vitest'
import { alertsOn, notesOn } from '#domain/person/notes.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { createScribe, day, someone } from '../scribe.ts'

const awa = someone(1)
const note = (text: string, more: { readonly until?: string; readonly alert?: true } = {}): Draft => ({
  kind: 'noteWritten', person: awa, data: more.until === undefined ? {} : { until: day(more.until) }, secret: { text, ...(more.alert && { alert: true }) },
})

test('a note stands up to its last day included, the latest first', () => {
  const { write, register } = createScribe()
  write('2026-11-10', note('vient avec un chien', { until: '2026-11-20' }))
  write('2026-11-12', note('rappeler l’assistante sociale', { alert: true }))
  const texts = (on: string) => notesOn(register(), awa, day(on)).map(({ text }) => text)
  expect(texts('2026-11-09')).toEqual([])
  expect(texts('2026-11-20')).toEqual(['rappeler l’assistante sociale', 'vient avec un chien'])
  expect(texts('2026-11-21')).toEqual(['rappeler l’assistante sociale'])
  expect(alertsOn(register(), awa, day('2026-11-15')).map(({ text }) => text)).toEqual(['rappeler l’assistante sociale'])
})

test('closed, it is gone from that day on; unread, it says nothing', () => {
  const { write, register } = createScribe()
  const [fact] = write('2026-11-10', note('clé rendue'), { kind: 'noteWritten', person: awa, data: {} })
  write('2026-11-12', { kind: 'noteClosed', person: awa, data: {}, secret: {}, ...(fact && { refs: { ends: fact.id } }) })
  expect([notesOn(register(), awa, day('2026-11-11')).length, notesOn(register(), awa, day('2026-11-12')).length]).toEqual([1, 0])
})
