import { beforeEach, expect, test } from 'vitest'
import { deskNotes, forgetNotes, noteDesk, slowest } from '#ui/app/deskNotes.ts'

beforeEach(forgetNotes)

test('two hundred lines are kept, the oldest go', () => {
  for (let n = 1; n <= 205; n++) noteDesk({ what: 'act', detail: String(n) })
  expect(deskNotes()).toHaveLength(200)
  expect([deskNotes()[0]?.detail, deskNotes().at(-1)?.detail]).toEqual(['6', '205'])
})

test('nineteen times of twenty it takes no longer than what is told; without a time nothing is', () => {
  noteDesk({ what: 'refused', detail: 'x' })
  expect(slowest(deskNotes(), 'act')).toBeUndefined()
  for (let n = 1; n <= 20; n++) noteDesk({ what: 'act', detail: 'passage', ms: n })
  noteDesk({ what: 'search', detail: '3', ms: 900 })
  expect(slowest(deskNotes(), 'act')).toBe(19)
})
