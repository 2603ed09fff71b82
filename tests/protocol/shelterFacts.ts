// A shelter's work as facts: 26 passages on an open day in bursts, with what people take and the mail, for size and speed.
import { nextHlc, firstHlc } from '#domain/facts/hlc.ts'
import { at } from '#kernel/at.ts'
import { agentId, centreId, deviceId, factId, groupId, instanceId, personId, uuidOf } from '#domain/ids.ts'
import { momentAt, weekdayOf } from '#domain/time.ts'
import type { PersonId } from '#domain/ids.ts'
import type { StoredFact } from '#protocol/storedFact.ts'

/** A seeded generator (mulberry32): the same shelter at every run. */
const seeded = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const opening = Date.UTC(2023, 0, 2, 7, 30)

type Made = 'atTheDesk' | 'byImport'
type Body = Pick<StoredFact, 'kind' | 'data' | 'n'>
type Tap = { readonly ms: number; readonly bodies: readonly Body[]; readonly person: PersonId }

// What one person does at the desk, in the proportions of the published year.
const bodiesOf = (draw: number, at: string): readonly Body[] => {
  const passage: Body = { kind: 'passage', data: { at, for: 'welcome' } }
  if (draw < 0.35) return [passage, { kind: 'prestation', data: { at, prestation: 'breakfast' } }]
  if (draw < 0.55) return [passage]
  if (draw < 0.65) return [{ kind: 'prestation', data: { at, prestation: 'shower' } }]
  if (draw < 0.85) return [{ kind: 'mailReceived', data: { at, mail: 'letter' } }]
  return [{ kind: 'mailHandedOut', data: { at, mail: 'letter', to: 'holder' }, n: 1 + (Math.floor(draw * 1_000) % 4) }]
}

const tapsOf = (count: number, random: () => number, people: readonly PersonId[]): readonly Tap[] => {
  const taps: Tap[] = []
  for (let day = 0; taps.length < count; day++) {
    let ms = opening + day * 86_400_000
    if (weekdayOf(momentAt(ms).day) > 5) continue
    for (let i = 0; i < 48; i++) {
      ms += Math.floor(-Math.log(1 - random()) * 500_000)
      // People come very unevenly: a few are there every day.
      const person = at(people, Math.floor(random() ** 2.2 * people.length))
      taps.push({ ms, person, bodies: bodiesOf(random(), momentAt(ms).at) })
    }
  }
  return taps
}

/** Facts written at the desk (ids of version 7) or by an import (version 8, hours in the past), in the order of the log. */
export const shelterFacts = (count: number, made: Made): readonly StoredFact[] => {
  const random = seeded(count)
  const uuid = (ms: number): string => {
    const bytes = Uint8Array.from({ length: 16 }, () => Math.floor(random() * 256))
    return made === 'byImport' ? uuidOf(bytes, 8) : uuidOf(bytes, 7, ms)
  }
  const house = {
    v: 1, centre: centreId(uuid(opening)), dev: deviceId(uuid(opening)), inst: instanceId(uuid(opening)), agent: agentId(uuid(opening)), off: 0,
  } as const
  const people = Array.from({ length: 800 }, () => personId(uuid(opening)))
  const facts: StoredFact[] = []
  let hlc = firstHlc(opening)
  for (const { ms, person, bodies } of tapsOf(count, random, people)) {
    const written = made === 'byImport' ? opening : ms
    const ids = bodies.map(() => factId(uuid(written)))
    const group = made === 'byImport' || ids.length < 2 ? {} : { group: groupId(at(ids, 0)) }
    bodies.forEach((body, i) => {
      hlc = nextHlc(hlc, written)
      facts.push({ ...house, id: at(ids, i), dseq: facts.length + 1, hlc, day: momentAt(ms).day, person, ...body, ...group })
    })
  }
  return facts.slice(0, count)
}
