// The tablet's log in memory: the same port as the one on disk, each call all or nothing (tests/sync/exchangeLogContract.ts).
import { ok, refuse } from '#kernel/result.ts'
import type { FactId, InstanceId } from '#domain/ids.ts'
import { bucketOf, digestsOf } from '#protocol/digest.ts'
import type { Digests } from '#protocol/digest.ts'
import { limits } from '#protocol/exchange.ts'
import type { Row, Segment, Travelling } from '#protocol/exchange.ts'
import { parseBlock } from '#protocol/parseBlock.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import type { ExchangeLog, Standing } from '#sync/ports.ts'
import { noCursor, writeIn } from './logState.ts'
import type { LogState } from './logState.ts'

const standingOf = ({ inst, cursor, off, dseq, lastDay, facts, confirmed }: LogState): Standing => ({
  inst, cursor, off, have: { dseq, pending: facts.size - confirmed.size, ...(lastDay === undefined ? {} : { lastDay }) },
})

const waitingIn = ({ facts, confirmed }: LogState): readonly Travelling[] =>
  facts.size === confirmed.size ? [] : [...facts.values()].filter(({ fact }) => !confirmed.has(fact.id))

const weightOf = (fact: StoredFact): number => JSON.stringify(fact).length

// The facts of one tap follow each other in the log: they go together, or wait together.
const tapsOf = (waiting: readonly Travelling[]): readonly (readonly Travelling[])[] => {
  const taps: Travelling[][] = []
  for (const one of waiting) {
    const last = taps.at(-1)
    if (one.fact.group !== undefined && last?.[0]?.fact.group === one.fact.group) last.push(one)
    else taps.push([one])
  }
  return taps
}

const offerOf = (waiting: readonly Travelling[]): readonly Travelling[] => {
  const offered: Travelling[] = []
  let bytes = 0
  for (const tap of tapsOf(waiting)) {
    bytes += tap.reduce((sum, { fact }) => sum + weightOf(fact), 0)
    if (offered.length > 0 && (offered.length + tap.length > limits.pushed || bytes > limits.pushedBytes)) return offered
    // A tap too long for one request is alone in several.
    offered.push(...tap.slice(0, limits.pushed))
  }
  return offered
}

const takeIn = (state: LogState, rows: readonly Travelling[]): void => {
  for (const row of rows) {
    writeIn(state, row)
    state.confirmed.add(row.fact.id)
  }
}

const rowsOf = ({ block, late }: Segment): readonly Travelling[] | undefined => {
  const read = parseBlock(block)
  if (!read.ok) return undefined
  return read.value.facts.map((fact, row) => {
    const rcv = late[String(row)]
    return rcv === undefined ? { fact } : { fact, rcv }
  })
}

const confirmedIn = ({ facts, confirmed }: LogState): readonly Travelling[] => [...confirmed].flatMap((id) => facts.get(id) ?? [])

/** Digests of what is confirmed, as it lies there. */
export const digestsIn = (state: LogState): Digests =>
  digestsOf(confirmedIn(state).map(({ fact: { id, day }, rcv }) => ({ id, day, rcv })))

type Readings = 'catchUp' | 'holds' | 'offer' | 'unconfirmedIds' | 'digests' | 'confirmedIdsIn' | 'standing'

const readingsOf = (state: LogState): Pick<ExchangeLog, Readings> => ({
  standing: () => standingOf(state),
  catchUp: () => Promise.resolve(ok(null)),
  holds: (id) => state.facts.has(id),
  offer: (except) => Promise.resolve(ok(offerOf(waitingIn(state).filter(({ fact }) => !except.has(fact.id))))),
  unconfirmedIds: () => waitingIn(state).map(({ fact }) => fact.id),
  digests: () => digestsIn(state),
  confirmedIdsIn: (bucket) => confirmedIn(state).filter(({ fact }) => bucketOf(fact) === bucket).map(({ fact }) => fact.id),
})

const restart = (state: LogState): void => {
  state.cursor = noCursor
  state.confirmed.clear()
}

const renew = (state: LogState, inst: InstanceId): void => {
  state.inst = inst
  state.dseq = 0
}

/** A log over a state that the caller keeps. `freshInstance`: ids for new installations. */
export const createMemoryLog = (state: LogState, freshInstance: () => InstanceId): ExchangeLog => {
  const done = (change: () => void): Promise<ReturnType<typeof ok<null>>> => {
    change()
    return Promise.resolve(ok(null))
  }
  const absorb = (rows: readonly Travelling[], cursor: LogState['cursor']): void => {
    takeIn(state, rows)
    state.cursor = cursor
  }
  return {
    centre: state.centre, dev: state.dev, ...readingsOf(state),
    absorb: ({ rows, cursor }: { readonly rows: readonly Row[]; readonly cursor: LogState['cursor'] }) => done(() => absorb(rows, cursor)),
    absorbSegments: async ({ segments, cursor }) => {
      const read = segments.map(rowsOf)
      const sound = read.filter((rows) => rows !== undefined)
      if (sound.length < read.length) return refuse({ code: 'notABlock' })
      return done(() => absorb(sound.flat(), cursor))
    },
    admit: (rows) => done(() => takeIn(state, rows)),
    restart: () => done(() => restart(state)),
    doubt: (ids: readonly FactId[]) => done(() => { for (const id of ids) state.confirmed.delete(id) }),
    renew: () => done(() => renew(state, freshInstance())),
    noteClock: (off) => done(() => { state.off = off }),
  }
}
