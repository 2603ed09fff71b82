// The log of a shelter as two tablets wrote it: ids and stamps of the instant of each act, and names under seal.
import { at } from '../../../src/kernel/at.ts'
import { createDraw } from '../../../src/desk/demo/draw.ts'
import type { Draw } from '../../../src/desk/demo/draw.ts'
import type { Draft } from '../../../src/domain/facts/fact.ts'
import { firstHlc } from '../../../src/domain/facts/hlc.ts'
import { agentId, deviceId, factId, instanceId, uuidOf } from '../../../src/domain/ids.ts'
import { dayNumber, knownDay, minutesAt } from '../../../src/domain/time.ts'
import type { ServiceDay, TimeOfDay } from '../../../src/domain/time.ts'
import type { StoredFact } from '../../../src/protocol/storedFact.ts'
import { envelopPlanned } from '../../../src/storage/envelop.ts'
import type { Clear } from '../../../src/storage/envelop.ts'
import { sealAll } from '../../../src/storage/journal.ts'
import type { Head, Tablet } from '../../../src/storage/logDatabase.ts'
import { shelterFacts } from '../pages/shelter.ts'
import { random } from './centre.ts'
import type { Centre } from './centre.ts'

export type Size = {
  readonly people: number
  readonly facts: number
  /** The share of facts with a sealed part. */
  readonly sealed: number
  readonly until?: ServiceDay
}

const reasons = ['Entretien avec l’assistante sociale', 'Attend son titre de séjour', 'Parle peu le français', 'Suivi par le SIAO', 'À rappeler lundi']

// An act that says something in words: as many as the size asks for.
const withReason = (draft: Draft, reason: string): Draft => {
  if (draft.kind === 'passage' || draft.kind === 'prestation' || draft.kind === 'mailReceived') return { ...draft, secret: { reason } }
  return draft
}

const chosen = (drafts: readonly Draft[], draw: Draw, share: number): readonly Draft[] => {
  const sealed = drafts.filter(({ secret }) => secret !== undefined).length
  const open = drafts.filter((draft) => draft.secret === undefined && withReason(draft, '') !== draft).length
  const left = (share * drafts.length - sealed) / open
  return drafts.map((draft) => (draft.secret === undefined && draw.chance(left) ? withReason(draft, draw.pick(reasons)) : draft))
}

const noon = 12 * 60

// Paris is one or two hours ahead: an act stays on its own day either way.
const instantOf = ({ day, data }: Draft, second: number): number => {
  const hour: TimeOfDay | undefined = 'at' in data ? data.at : undefined
  const minutes = hour === undefined ? noon : minutesAt(hour)
  return dayNumber(day ?? knownDay('2026-11-17')) * 86_400_000 + (minutes - 60) * 60_000 + second * 1_000
}

type Pen = { readonly tablet: Tablet; head: Head }

const penOf = ({ shelter: { centre } }: Centre, draw: Draw): Pen => {
  const inst = instanceId(draw.uuid())
  return { tablet: { centre, inst, dev: deviceId(draw.uuid()), agent: agentId(draw.uuid()) }, head: { inst, pos: 0, dseq: 0, hlc: firstHlc(0) } }
}

const write = (pen: Pen, draft: Draft, ms: number): Clear => {
  const planned = { ...draft, id: factId(uuidOf(random(16), 7, ms)), ms }
  const { clear, head } = envelopPlanned([planned], pen.head, { tablet: pen.tablet, random, ms, off: 0 })
  pen.head = head
  return at(clear, 0)
}

/** `facts` facts of two tablets, in the order in which an endpoint would have had them. */
export const writtenFacts = async (centre: Centre, { people, facts, sealed, until = knownDay('2026-11-17') }: Size): Promise<readonly StoredFact[]> => {
  const draw = createDraw(facts)
  const pens = [penOf(centre, draw), penOf(centre, draw)]
  const dated = chosen(shelterFacts({ people, facts, today: until, present: 0 }), draw, sealed)
    .map((draft) => ({ draft, ms: instantOf(draft, draw.between(0, 59)) }))
    .toSorted((a, b) => a.ms - b.ms)
  const clear = dated.map(({ draft, ms }) => write(draw.pick(pens), draft, ms))
  return sealAll(clear, { keys: centre.keys, random })
}
