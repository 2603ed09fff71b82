// Writes facts as a tablet would, with ids and stamps that a test can foresee.
import type { Draft, DraftOf, Fact } from '#domain/facts/fact.ts'
import { firstHlc, nextHlc } from '#domain/facts/hlc.ts'
import { agentId, batchId, centreId, deviceId, factId, groupId, instanceId, personId } from '#domain/ids.ts'
import type { BatchId, PersonId } from '#domain/ids.ts'
import type { Description } from '#domain/person/description.ts'
import { fold } from '#domain/register/fold.ts'
import { emptyRegister } from '#domain/register/register.ts'
import type { Register } from '#domain/register/register.ts'
import { knownDay, timeOfDay } from '#domain/time.ts'
import type { ServiceDay, TimeOfDay } from '#domain/time.ts'

const uuid = (space: string, n: number): string => `${space}0000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`

export const someone = (n: number): PersonId => personId(uuid('a', n))
export const someBatch = (n: number): BatchId => batchId(uuid('b', n))
export const someFactId = (n: number) => factId(uuid('f', n))
export const day = (text: string): ServiceDay => knownDay(text)
export const at = (text: string): TimeOfDay => {
  const time = timeOfDay(text)
  if (time === undefined) throw new Error(text)
  return time
}

export type Scribe = {
  /** Facts of one tap, written on a day (`on`), at an instant a minute after the one before. */
  readonly write: (on: string, ...drafts: readonly Draft[]) => readonly Fact[]
  readonly all: readonly Fact[]
  readonly register: () => Register
}

/** A tablet's pen; another `seat` is another tablet. */
export const createScribe = (seat = 1): Scribe => {
  const all: Fact[] = []
  let hlc = firstHlc(Date.UTC(2020, 0, 1))
  let taps = 0
  const envelope = (draft: Draft, on: string, tap: { readonly of: number }): Fact => {
    hlc = nextHlc(hlc, Math.max(Date.parse(`${on}T08:00:00Z`), parseInt(hlc.slice(0, 12), 16) + 60_000))
    const dseq = all.length + 1
    const grouped = tap.of > 1 ? { group: groupId(uuid(`9`, seat * 1_000_000 + taps)) } : {}
    return {
      v: 1, centre: centreId(uuid('c', 1)), id: factId(uuid('f', seat * 1_000_000 + dseq)), dev: deviceId(uuid('d', seat)),
      inst: instanceId(uuid('1', seat)), dseq, hlc, off: 0, agent: agentId(uuid('2', seat)), day: knownDay(on), ...grouped, ...draft,
    }
  }
  const write = (on: string, ...drafts: readonly Draft[]): readonly Fact[] => {
    taps += 1
    const tap = drafts.map((draft) => {
      const fact = envelope(draft, on, { of: drafts.length })
      all.push(fact)
      return fact
    })
    return tap
  }
  return { write, all, register: () => fold(emptyRegister(), all) }
}

export const opened = (person: PersonId, who: Description): DraftOf<'personOpened'> => ({
  kind: 'personOpened', person, data: {}, secret: who,
})
export const came = (person: PersonId, reason: 'welcome' | 'domiciliation' = 'welcome'): DraftOf<'passage'> => ({ kind: 'passage', person, data: { at: at('09:00'), for: reason } })
const grant = (person: PersonId, data: DraftOf<'domiciliationGranted'>['data']): DraftOf<'domiciliationGranted'> => ({ kind: 'domiciliationGranted', person, data, secret: { link: 'stay' } })
export const granted = (person: PersonId, from: string, until: string) => grant(person, { decision: 'first', from: knownDay(from), until: knownDay(until) })
export const renewed = (person: PersonId, from: string, until: string) => grant(person, { decision: 'renewal', from: knownDay(from), until: knownDay(until) })
export const ended = (person: PersonId): Draft => ({ kind: 'domiciliationEnded', person, data: {}, secret: { ground: 'onRequest' } })
export const withdrawn = (fact: Fact | undefined): Draft => {
  if (fact === undefined) throw new Error('nothing to withdraw')
  return { kind: 'factWithdrawn', data: {}, secret: {}, refs: { withdraws: fact.id }, ...(fact.person === undefined ? {} : { person: fact.person }) }
}
