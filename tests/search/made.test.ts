import { expect, test } from 'vitest'
import type { PlannedFact } from '#desk/ports.ts'
import { createDraw } from '#desk/demo/draw.ts'
import { factId, personId } from '#domain/ids.ts'
import { knownDay } from '#domain/time.ts'
import { searchPeople } from '#search/searchPeople.ts'
import { createMemoryJournal } from '../ui/memoryJournal.ts'
import { populationOf, spread } from './made/population.ts'
import type { Someone } from './made/population.ts'
import { borne, queriesAbout } from './made/query.ts'

const day = knownDay('2026-11-17')
const made = populationOf(860, 7)
const variants = borne(made.length)
const everyone = [...made, ...variants]
const byNumber = new Map(everyone.map((one) => [one.number, one]))
const asked = spread(queriesAbout(made, variants, 40), 400)

const opened = (people: readonly Someone[]): readonly PlannedFact[] => {
  const draw = createDraw(1)
  return people.map((secret) => ({ kind: 'personOpened', person: personId(draw.uuid()), day, data: {}, secret, id: factId(draw.uuid()) }))
}

// The bench asks the same of 100,000 people, and of the libraries: `npm run bench -- --only=search`.
test('of a thousand people, the right one is among the first five for 97 % of what is misheard, misspelt, glued or written otherwise, and first for 90 %', async () => {
  const { journal, imports } = createMemoryJournal(() => Date.UTC(2026, 10, 17, 9))
  await imports.append(opened(everyone), { onProgress: () => undefined, signal: { aborted: false } })
  const places = asked.map(({ text, isRight }) =>
    searchPeople(journal.register(), { text, day }).findIndex(({ who }) => {
      const one = byNumber.get(who.number ?? '')
      return one !== undefined && isRight(one)
    }))
  const share = (right: (place: number) => boolean): number => places.filter(right).length / asked.length
  expect(asked.length).toBe(400)
  expect(share((place) => place >= 0 && place < 5)).toBeGreaterThanOrEqual(0.97)
  expect(share((place) => place === 0)).toBeGreaterThanOrEqual(0.9)
})
