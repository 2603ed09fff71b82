// A shelter with two cabins, a washing machine and a dryer, and the pens of two tablets that may be apart.
import type { Draft, Fact } from '#domain/facts/fact.ts'
import { hlcMs } from '#domain/facts/hlc.ts'
import type { FactId, PersonId } from '#domain/ids.ts'
import { fold } from '#domain/register/fold.ts'
import { emptyRegister } from '#domain/register/register.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'
import type { Place, WaitEnd } from '#domain/washroom/words.ts'
import { at, createScribe } from '../scribe.ts'

export const places: readonly Place[] = [
  { code: 'c1', name: 'Cabine 1', kind: 'cabin', prestation: 'shower', minutes: 20 },
  { code: 'c2', name: 'Cabine 2', kind: 'cabin', prestation: 'shower', minutes: 20 },
  { code: 'm1', name: 'Lave-linge', kind: 'machine', prestation: 'laundry', minutes: 40 },
  { code: 'd1', name: 'Sèche-linge', kind: 'machine', prestation: 'laundry', minutes: 50, uncounted: true },
]

type Extra = { readonly slot?: string; readonly again?: true; readonly prestation?: string; readonly previous?: FactId }

export const joined = (person: PersonId | undefined, number: string, { slot, again, prestation = 'shower', previous }: Extra = {}): Draft => ({
  kind: 'waitlistJoined', ...(person === undefined ? {} : { person }), ...(previous === undefined ? {} : { refs: { previous } }),
  data: { at: at('09:00'), prestation, number, ...(slot === undefined ? {} : { slot: at(slot) }), ...(again === undefined ? {} : { again }) },
})
export const called = (wait: Fact, place: string): Draft => ({ kind: 'waitlistCalled', data: { place }, refs: { under: wait.id } })
export const taken = (wait: Fact, place: string): Draft => ({ kind: 'placeTaken', data: { place }, refs: { under: wait.id } })
export const left = (wait: Fact, why: WaitEnd): Draft => ({ kind: 'waitlistLeft', data: { why }, secret: {}, refs: { ends: wait.id } })
export const showered = (person: PersonId | undefined, wait?: Fact, again?: true): Draft => ({
  kind: 'prestation', ...(person === undefined ? {} : { person }), ...(wait === undefined ? {} : { refs: { under: wait.id } }),
  data: { prestation: 'shower', ...(again === undefined ? {} : { again }) },
})

/** Some minutes after an act, on its day unless told otherwise. */
export const later = (fact: Fact, minutes: number, on: ServiceDay = fact.day) => ({ day: on, ms: hlcMs(fact.hlc) + minutes * 60_000 })

/** Two tablets of a house with these places; `one` writes a single fact of a day and gives it. */
export const twoPens = (on = '2026-11-17') => {
  const [a, b] = [createScribe(1), createScribe(2)]
  a.write(on, { kind: 'settingsChanged', data: {}, secret: { places } })
  const by = (pen: typeof a) => (draft: Draft, day = on): Fact => {
    const [fact] = pen.write(day, draft)
    if (fact === undefined) throw new Error('nothing was written')
    return fact
  }
  const register = (): Register => fold(emptyRegister(), [...a.all, ...b.all])
  const reversed = (): Register => fold(emptyRegister(), [...a.all, ...b.all].reverse())
  return { here: by(a), there: by(b), register, reversed }
}
