// The cabins and machines of the invented house, and who waits for them now.
import type { Draft, DraftOf } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { addDays, hourAfter, minutesAt } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import type { Place } from '#domain/washroom/words.ts'
import { openOn, pastDays, planned } from '#desk/demo/plan.ts'
import type { Telling } from '#desk/demo/plan.ts'
import type { PlannedFact } from '#desk/ports.ts'

const places: readonly Place[] = [
  { code: 'cabin-1', name: 'Cabine 1', kind: 'cabin', prestation: 'shower', minutes: 20 },
  { code: 'cabin-2', name: 'Cabine 2', kind: 'cabin', prestation: 'shower', minutes: 20 },
  { code: 'cabin-3', name: 'Cabine 3', kind: 'cabin', prestation: 'shower', minutes: 20 },
  { code: 'washer-1', name: 'Lave-linge 1', kind: 'machine', prestation: 'laundry', minutes: 45 },
  { code: 'washer-2', name: 'Lave-linge 2', kind: 'machine', prestation: 'laundry', minutes: 45 },
  { code: 'washer-3', name: 'Lave-linge 3', kind: 'machine', prestation: 'laundry', minutes: 45 },
  { code: 'dryer', name: 'Sèche-linge', kind: 'machine', prestation: 'laundry', minutes: 50, uncounted: true },
]

/** The places of the house, since the beginning of its past. */
export const placesOf = (today: ServiceDay): DraftOf<'settingsChanged'> => ({ kind: 'settingsChanged', day: openOn(addDays(today, -pastDays)), data: {}, secret: { places } })

type Turn = { readonly prestation: 'shower' | 'laundry'; readonly joined: number; readonly place?: string; readonly taken?: number }

// Minutes ago. One is late in the second cabin, and the second machine is to be emptied.
const turns: readonly Turn[] = [
  { prestation: 'shower', joined: 40, place: 'cabin-2', taken: 24 }, { prestation: 'shower', joined: 30, place: 'cabin-1', taken: 12 },
  { prestation: 'shower', joined: 12 }, { prestation: 'shower', joined: 10 }, { prestation: 'shower', joined: 5 },
  { prestation: 'laundry', joined: 75, place: 'washer-2', taken: 60 }, { prestation: 'laundry', joined: 30, place: 'washer-1', taken: 17 },
  { prestation: 'laundry', joined: 8 },
]

// Whoever came and had neither yet: what they wait for would be over otherwise.
const comers = (today: readonly Draft[]): readonly PersonId[] => {
  const washed = new Set(today.flatMap((draft) => (draft.kind === 'prestation' && draft.data.prestation !== 'breakfast' ? [draft.person] : [])))
  return today.flatMap((draft) => (draft.kind === 'passage' && draft.person !== undefined && !washed.has(draft.person) ? [draft.person] : []))
}

/** Who waits, who is in and since when, among those who came today. */
export const turnsOf = (telling: Telling, today: readonly Draft[]): readonly PlannedFact[] => {
  const { day, at } = telling.now
  const ago = (minutes: number) => hourAfter(Math.max(0, minutesAt(at) - minutes))
  // Dials count by instants: written at their true one, summer or winter.
  const written = (minutes: number, drafts: readonly Draft[]): readonly PlannedFact[] => planned(telling, drafts).map((fact) => ({ ...fact, ms: telling.now.ms - minutes * 60_000 }))
  const people = comers(today)
  const told = { shower: 0, laundry: 0 }
  return turns.flatMap(({ prestation, joined, place, taken = 0 }, i) => {
    const person = people[i]
    if (person === undefined) return []
    const wait = written(joined, [{ kind: 'waitlistJoined', person, day, data: { at: ago(joined), prestation, number: String((told[prestation] += 1)) } }])
    const takes = place === undefined ? [] : wait.map(({ id }): Draft => ({ kind: 'placeTaken', person, day, data: { at: ago(taken), place }, refs: { under: id } }))
    return [...wait, ...written(taken, takes)]
  })
}
