import { expect, test } from 'vitest'
import { tallyOf } from '#domain/facts/tally.ts'
import { firstHlc } from '#domain/facts/hlc.ts'
import { personId } from '#domain/ids.ts'
import { knownDay } from '#domain/time.ts'

const awa = personId('01900000-0000-7000-8000-000000000001')
const karim = personId('01900000-0000-7000-8000-000000000002')
const told = (kind: string, day: string, ms: number) => ({ kind, day: knownDay(day), hlc: firstHlc(ms) })

test('acts are counted as the desk calls them, by people and by days, without a name', () => {
  expect(tallyOf([
    { ...told('passage', '2026-11-12', 2_000), person: awa }, { ...told('passage', '2026-11-10', 1_000), person: karim }, told('anonymousPassage', '2026-11-17', 5_000),
    { ...told('mailReceived', '2026-11-12', 3_000), person: awa }, told('factWithdrawn', '2026-11-12', 4_000),
  ])).toEqual({
    facts: 5, people: 2, days: { from: '2026-11-10', to: '2026-11-17' }, last: 5_000,
    groups: [{ group: 'passages', facts: 3 }, { group: 'mail', facts: 1 }, { group: 'corrections', facts: 1 }],
  })
})

test('a kind that only a newer version knows is counted too', () => {
  expect(tallyOf([told('haircut', '2026-11-12', 1), told('settingsChanged', '2026-11-11', 1)]).groups).toEqual([{ group: 'other', facts: 2 }])
})

test('nothing amounts to nothing', () => {
  expect(tallyOf([])).toEqual({ facts: 0, people: 0, groups: [] })
})
