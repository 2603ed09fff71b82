import { expect, test } from 'vitest'
import type { PlannedFact } from '#desk/ports.ts'
import { createDraw } from '#desk/demo/draw.ts'
import { factId, personId } from '#domain/ids.ts'
import type { Description } from '#domain/person/description.ts'
import { knownDay } from '#domain/time.ts'
import { at } from '#kernel/at.ts'
import { foldGlued } from '#search/fold.ts'
import { respellings } from '#search/respelled.ts'
import { searchPeople } from '#search/searchPeople.ts'
import { allNameTokens } from '#search/tokens.ts'
import { traitsOf } from '#search/traits.ts'
import { createMemoryJournal } from '../ui/memoryJournal.ts'
import { populationOf, spread } from './made/population.ts'
import { transcribed } from './transcribed.ts'

const day = knownDay('2026-11-17')
const pairs = transcribed.flatMap(([papers = '', ...spellings]) => spellings.map((said) => ({ papers, said })))

const isHeard = ({ papers, said }: (typeof pairs)[number]): boolean => {
  const typed = traitsOf(foldGlued(said))
  return allNameTokens(papers).map(traitsOf).some(({ sound, skeleton }) => typed.skeleton === skeleton || [typed, ...respellings(typed)].some((one) => one.sound === sound))
}

test('of names that two schools write in two ways, nine in ten have one sound, turned or not, or the same bones', () => {
  expect(pairs.length).toBeGreaterThan(1_000)
  expect(pairs.filter(isHeard).length / pairs.length).toBeGreaterThanOrEqual(0.9)
})

const firstNames = ['Moussa', 'Claire', 'Ivan', 'Priya', 'Omar', 'Lucie', 'Bruno', 'Nadia']
const asked = spread(pairs, 200).map(({ papers, said }, i) => {
  const who: Description = { lastName: papers, firstName: at(firstNames, i % firstNames.length), number: `T${String(i)}` }
  const begun = at(firstNames, i % firstNames.length).slice(0, 4)
  return { who, text: i % 2 === 0 ? `${said} ${begun}` : `${begun} ${said}` }
})

test('among a thousand others, whoever bears them is among the first five for 98 % of the other spellings, and first for 94 %', async () => {
  const draw = createDraw(3)
  const { journal, imports } = createMemoryJournal(() => Date.UTC(2026, 10, 17, 9))
  const opened = [...populationOf(800, 3), ...asked.map(({ who }) => who)].map((secret): PlannedFact => ({ kind: 'personOpened', person: personId(draw.uuid()), day, data: {}, secret, id: factId(draw.uuid()) }))
  await imports.append(opened, { onProgress: () => undefined, signal: { aborted: false } })
  const places = asked.map(({ who: { lastName }, text }) => searchPeople(journal.register(), { text, day }).findIndex(({ who }) => who.lastName === lastName))
  expect(places.filter((place) => place >= 0 && place < 5).length / asked.length).toBeGreaterThanOrEqual(0.98)
  expect(places.filter((place) => place === 0).length / asked.length).toBeGreaterThanOrEqual(0.94)
})
