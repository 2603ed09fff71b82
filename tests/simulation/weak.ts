// The weak variants of sync.md, each a switch that puts the weakness back in front of a sound port. The suite must kill each
// (mutants.test.ts). The tenth, a sequence from autoincrement, shows on PostgreSQL alone: tests/server/store kills it.
import { hlcMs } from '#domain/facts/hlc.ts'
import type { FactId } from '#domain/ids.ts'
import { parseSyncAnswer } from '#protocol/parseAnswer.ts'
import type { SyncAnswer } from '#protocol/exchange.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import type { Store } from '#server/store.ts'
import type { SqliteStore } from '#server/store/openSqliteStore.ts'
import type { LogState } from './logState.ts'
import { digestsIn } from './memoryLog.ts'
import { undedupe } from './undedupe.ts'
import type { Weakened } from './tablet.ts'
import type { Weakness } from './world.ts'

// What a weak tablet keeps beside its log: it goes with this very profile.
const remembered = <T>(make: () => T): ((state: LogState) => T) => {
  const notes = new WeakMap<LogState, T>()
  return (state) => {
    const note = notes.get(state) ?? make()
    notes.set(state, note)
    return note
  }
}

type WeakWire = NonNullable<Weakened['wire']>
type WeakLog = NonNullable<Weakened['log']>

const isSync = ({ path }: { readonly path: string }): boolean => path === '/v1/sync'

const onAnswer = (act: (answer: SyncAnswer, state: LogState) => void): WeakWire => (wire, { state }) => ({
  ask: async (request) => {
    const reply = await wire.ask(request)
    const read = isSync(request) && reply.status === 200 ? parseSyncAnswer(reply.body) : undefined
    if (read?.ok === true) act(read.value, state)
    return reply
  },
})

const ackedIn = ({ results }: SyncAnswer, state: LogState): readonly StoredFact[] =>
  results.filter(({ status }) => status === 'new' || status === 'dup').flatMap(({ id }) => [...state.facts.values()].flatMap(({ fact }) => (fact.id === id ? [fact] : [])))

const offeringOnly = (isDue: (fact: StoredFact, state: LogState) => boolean): WeakLog => (log, { state }) => ({
  ...log,
  offer: async (except) => {
    const undue = [...state.facts.values()].filter(({ fact }) => !isDue(fact, state)).map(({ fact }) => fact.id)
    return log.offer(new Set([...except, ...undue]))
  },
})

const acked = remembered(() => new Set<FactId>())

const droppedOnAck: Weakness = {
  tablet: {
    wire: onAnswer((answer, state) => { for (const { id } of ackedIn(answer, state)) acked(state).add(id) }),
    log: offeringOnly(({ id }, state) => !acked(state).has(id)),
  },
}

const finalAck: Weakness = {
  tablet: { wire: onAnswer((answer, state) => { for (const { id } of ackedIn(answer, state)) state.confirmed.add(id) }) },
}

const lifeOf = ({ dev, inst }: StoredFact): string => dev + inst
const vector = remembered(() => new Map<string, number>())
const seen = (state: LogState, fact: StoredFact): void => void vector(state).set(lifeOf(fact), Math.max(fact.dseq, vector(state).get(lifeOf(fact)) ?? 0))

const versionVector: Weakness = {
  tablet: {
    wire: onAnswer((answer, state) => { for (const fact of [...ackedIn(answer, state), ...answer.rows.map((row) => row.fact)]) seen(state, fact) }),
    log: offeringOnly((fact, state) => fact.dseq > (vector(state).get(lifeOf(fact)) ?? 0)),
  },
}

const anyChain = 'f'.repeat(32)

const fieldOf = (value: unknown, field: string): unknown => (typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined)

// The endpoint believes whatever number a tablet says it is at.
const believing = (store: SqliteStore): Store => ({ ...store, chainAt: () => Promise.resolve(anyChain) })

const unproven: WeakWire = (wire, { state }) => ({
  ask: (request) => {
    const { cursor } = state
    if (!isSync(request) || cursor.seq === 0 || typeof request.body !== 'object') return wire.ask(request)
    return wire.ask({ ...request, body: { ...request.body, cur: { ...cursor, chain: anyChain } } })
  },
})

const clientCheckpoint: Weakness = { store: believing, tablet: { wire: unproven } }

const operatorEpoch: Weakness = {
  store: believing,
  tablet: {
    wire: (wire, inside) => ({
      ask: async (request) => {
        const before = inside.state.cursor
        const reply = await unproven(wire, inside).ask(request)
        const epoch = isSync(request) ? fieldOf(reply.body, 'epoch') : undefined
        const isOther = reply.status === 200 && before.epoch !== '' && epoch !== undefined && epoch !== before.epoch
        return isOther ? { status: 409, body: { reset: true, epoch } } : reply
      },
    }),
  },
}

const noEcho: Weakness = {
  tablet: {
    wire: (wire, { state }) => ({
      ask: async (request) => {
        const reply = await wire.ask(request)
        const read = isSync(request) && reply.status === 200 ? parseSyncAnswer(reply.body) : undefined
        return read?.ok === true ? { ...reply, body: { ...read.value, rows: read.value.rows.filter(({ fact }) => fact.dev !== state.dev) } } : reply
      },
    }),
  },
}

const tornCursor: Weakness = {
  tablet: {
    log: (log, { state, beat }) => ({
      ...log,
      absorb: async (page) => {
        state.cursor = page.cursor
        await beat()
        return log.absorb(page)
      },
    }),
  },
}

const noAudit: Weakness = {
  tablet: {
    wire: (wire, { state }) => ({
      ask: (request) => {
        if (!request.path.startsWith('/v1/audit')) return wire.ask(request)
        return Promise.resolve({ status: 200, body: { digests: digestsIn(state) } })
      },
    }),
  },
}

const noDedupe: Weakness = { store: undedupe }

const patience = 600_000

const clockRefused: Weakness = {
  store: (store) => ({
    ...store,
    append: async (centre, arrivals, from) => {
      const sound = arrivals.filter(({ fact, rcv }) => Math.abs(hlcMs(fact.hlc) - rcv) < patience)
      const placed = await store.append(centre, sound, from)
      return arrivals.map(({ fact }) => placed.find(({ id }) => id === fact.id) ?? { id: fact.id, status: 'quarantined', reason: 'notAFact' })
    },
  }),
}

const unforgetting: Weakness = { tablet: { forget: () => Promise.resolve() } }

/** Each by its number and name in sync.md. */
export const weakVariants: readonly (readonly [name: string, weakness: Weakness])[] = [
  ['1 outbox row dropped on ack', droppedOnAck],
  ['2 checkpoint kept on the client only', clientCheckpoint],
  ['3 epoch bumped by an operator who forgets', operatorEpoch],
  ['4 version vector decides what to push', versionVector],
  ['5 ack taken as final', finalAck],
  ['6 endpoint does not echo a tablet’s own facts', noEcho],
  ['7 cursor saved apart from its rows', tornCursor],
  ['8 no audit digests', noAudit],
  ['9 endpoint without dedupe', noDedupe],
  ['11 a fact refused because of its clock', clockRefused],
  ['12 a tablet that rewrites nothing', unforgetting],
]
