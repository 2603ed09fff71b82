// A tablet whose log is in memory: the rounds that ship, on a wire of one process that a test may answer in the endpoint's place.
import { randomUUID } from 'node:crypto'
import type { Hono } from 'hono'
import { factId, groupId, instanceId, uuidOf } from '#domain/ids.ts'
import type { FactId } from '#domain/ids.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import type { RoundDeps } from '#sync/learned.ts'
import { isCentreSigned } from '#storage/signing.ts'
import type { ExchangeLog, Reply, Wire } from '#sync/ports.ts'
import { createRounds } from '#sync/round.ts'
import type { Rounds } from '#sync/round.ts'
import { atTheDesk, enrolTablet, newShelter, someFact } from '../server/enrolledTablet.ts'
import type { Shelter, Tablet } from '../server/enrolledTablet.ts'
import { emptyLog } from '../simulation/logState.ts'
import type { LogState } from '../simulation/logState.ts'
import { createMemoryLog } from '../simulation/memoryLog.ts'
import { createMemoryWire } from './memoryWire.ts'

type Request = Parameters<Wire['ask']>[0]

export type MemoryTablet = {
  readonly shelter: Shelter
  readonly enrolled: Tablet
  readonly state: LogState
  readonly log: ExchangeLog
  readonly rounds: Rounds
  readonly deps: RoundDeps & { readonly wire: Wire }
  /** Answers in the place of the endpoint, where it gives a reply. */
  instead: (request: Request) => Reply | undefined
  /** Requests that went out, in order. */
  readonly asked: Request[]
  /** Nothing is under way: no request, no signature. */
  readonly isIdle: () => boolean
  /** What its clock says, ms UTC. */
  now: number
}

/** Who it is: the first tablet of a shelter of its own, with an empty log, unless told otherwise. */
type Who = { readonly enrolled?: Tablet; readonly state?: LogState; readonly log?: (log: ExchangeLog) => ExchangeLog }

const challengeIn = (bytes: Uint8Array): string => {
  const { challenge } = JSON.parse(new TextDecoder().decode(bytes)) as { challenge: string }
  return challenge
}

export const memoryTablet = async (app: () => Hono, who: Who = {}): Promise<MemoryTablet> => {
  const enrolled = who.enrolled ?? (await enrolTablet(await newShelter()))
  const { shelter } = enrolled
  const state = who.state ?? emptyLog({ centre: shelter.centre, dev: enrolled.dev, inst: instanceId(randomUUID()) })
  const own = createMemoryLog(state, () => instanceId(randomUUID()))
  const log = who.log?.(own) ?? own
  const inner = createMemoryWire(app)
  const asked: Request[] = []
  let busy = 0
  const during = async <T>(work: Promise<T>): Promise<T> => {
    busy += 1
    const done = await work
    busy -= 1
    return done
  }
  const wire: Wire = {
    listen: () => () => undefined,
    ask: async (request) => {
      asked.push(request)
      return tablet.instead(request) ?? during(inner.ask(request))
    },
  }
  const proof = { certificate: () => enrolled.cert, centreKey: () => shelter.key, sign: (bytes: Uint8Array) => during(enrolled.prove(challengeIn(bytes))), isByCentre: (fact: StoredFact) => isCentreSigned(shelter.key, fact) }
  const deps = { log, wire, proof, app: '0.1.0', clock: () => tablet.now }
  const tablet: MemoryTablet = {
    shelter, enrolled, state, log, deps, asked, rounds: createRounds(deps), instead: () => undefined, isIdle: () => busy === 0, now: atTheDesk,
  }
  return tablet
}

/** An act on a tablet: so many passages of one tap, or what is told; unconfirmed. */
export const tap = ({ state, shelter }: MemoryTablet, count = 1, more: Partial<StoredFact> = {}): readonly FactId[] => {
  const group = groupId(randomUUID())
  return Array.from({ length: count }, () => {
    state.dseq += 1
    const id = factId(uuidOf(crypto.getRandomValues(new Uint8Array(16)), 7, atTheDesk))
    const fact = someFact(shelter, { id, dev: state.dev, inst: state.inst, dseq: state.dseq, ...(count > 1 ? { group } : {}), ...more })
    state.facts.set(id, { fact })
    return id
  })
}

/** The ids of what waits, in order. */
export const pendingOf = ({ log }: MemoryTablet): readonly FactId[] => log.unconfirmedIds().toSorted()
