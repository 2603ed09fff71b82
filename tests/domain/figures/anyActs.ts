import fc from 'fast-check'
import type { Draft, Fact } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { at, createScribe, day, ended, granted, opened, renewed, someone, withdrawn } from '../scribe.ts'

const merged = (kept: PersonId, absorbed: PersonId): Draft => ({ kind: 'peopleMerged', person: kept, data: {}, secret: { absorbed } })

const whom = fc.constantFrom(...[1, 2, 3, 4].map(someone))
/** Both clock changes of 2024, the ends of a month and of the year. */
export const actDates = ['2024-02-29', '2024-03-01', '2024-03-30', '2024-03-31', '2024-04-01', '2024-10-27', '2024-12-31', '2025-01-01']
const mail = fc.constantFrom('letter' as const, 'registeredNotice' as const, 'parcel' as const)
const n = fc.option(fc.integer({ min: 1, max: 3 }), { nil: 1 })
const act: fc.Arbitrary<Draft> = fc.oneof(
  fc.record({ kind: fc.constant('passage' as const), person: whom, data: fc.constantFrom({ for: 'welcome' as const }, { for: 'domiciliation' as const, at: at('02:30') }, { for: 'welcome' as const, again: true as const }) }),
  fc.record({ kind: fc.constant('anonymousPassage' as const), n, data: fc.constant({}) }),
  fc.record({ kind: fc.constant('prestation' as const), person: whom, n, data: fc.constantFrom({ prestation: 'shower' }, { prestation: 'laundry' }, { prestation: 'foot-care', again: true as const }) }),
  fc.record({ kind: fc.constant('mailReceived' as const), person: whom, n, data: fc.record({ mail }) }),
  fc.record({ kind: fc.constant('mailHandedOut' as const), person: whom, n, data: fc.record({ mail, to: fc.constantFrom('holder' as const, 'mandatary' as const) }) }),
  fc.record({ kind: fc.constant('mailCounted' as const), person: whom, data: fc.record({ mail, by: fc.constantFrom(-1, 2) }), secret: fc.constant({ reason: 'inventaire' }) }),
  fc.record({ kind: fc.constant('referralMade' as const), person: whom, data: fc.constant({ referral: 'siao', how: 'here' as const }) }),
  whom.map((person) => granted(person, '2024-03-01', '2025-02-28')), whom.map((person) => renewed(person, '2024-10-01', '2025-09-30')), whom.map((person) => ended(person)),
  whom.map((person) => opened(person, { sex: 'female', birthDate: day('1980-03-31') })),
  fc.tuple(whom, whom).map(([kept, absorbed]) => merged(kept, absorbed)),
)
const step = fc.record({ on: fc.constantFrom(...actDates), late: fc.option(fc.constantFrom(...actDates), { freq: 4, nil: undefined }), act, seat: fc.nat(1), strike: fc.option(fc.nat(60), { nil: undefined, freq: 3 }), how: fc.constantFrom('withdraw', 'replace') })
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

const struck = (facts: readonly Fact[], { strike, how, act: draft }: Step): Draft | undefined => {
  const target = strike === undefined ? undefined : facts[strike % Math.max(1, facts.length)]
  if (target === undefined) return undefined
  return how === 'replace' && target.kind === draft.kind ? { ...draft, refs: { replaces: target.id } } : withdrawn(target)
}

const written = (steps: readonly Step[]): readonly Fact[] => {
  const tablets = [createScribe(1), createScribe(2)]
  for (const one of steps) {
    const strike = struck(tablets.flatMap(({ all }) => all), one)
    const late = one.late === undefined ? {} : { day: day(one.late) }
    tablets[one.seat]?.write(one.on, ...(strike === undefined ? [] : [strike]), { ...one.act, ...late })
  }
  return tablets.flatMap(({ all }) => all)
}

/** What two tablets that were apart wrote: late, corrected, taken back, of files that were merged. */
export const anyActs = (size: { readonly minLength?: number; readonly maxLength: number }): fc.Arbitrary<readonly Fact[]> => fc.array(step, size).map(written)
