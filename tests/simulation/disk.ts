// The log that ships, on real Dexie, kept step by step with the one in memory: whatever they disagree on is a bug of one of them.
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { FactId } from '#domain/ids.ts'
import { agentId } from '#domain/ids.ts'
import { canonicalJson } from '#protocol/canonical.ts'
import { createExchangeLog } from '#storage/exchangeLog.ts'
import { LogDatabase } from '#storage/logDatabase.ts'
import type { Engine, Head, Tablet } from '#storage/logDatabase.ts'
import { logDoor } from '#storage/logDoor.ts'
import type { LogDoor } from '#storage/logDoor.ts'
import { openLog } from '#storage/openLog.ts'
import type { OpenLog } from '#storage/openedLog.ts'
import { withPositions } from '#storage/runs.ts'
import { writeLog } from '#storage/writeLog.ts'
import type { ExchangeLog } from '#sync/ports.ts'
import type { LogState } from './logState.ts'

export type Disk = { readonly log: OpenLog; readonly exchange: ExchangeLog; readonly close: () => void }

const agent = agentId('20000000-0000-7000-8000-000000000001')
const quickKey = (): Promise<CryptoKey> => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
const keys = { kid: 'k0', seal: await quickKey(), identify: await quickKey(), older: new Map() }

const headOf = ({ inst, dseq, hlc }: LogState, pos: number): Head => ({ inst, dseq, hlc, pos })

// BroadcastChannel goes by the name: two tablets of one process must not hear each other.
let named = 0
const engines = new WeakMap<LogState, { readonly engine: Engine; readonly name: string }>()

const founded = async (db: LogDatabase, state: LogState): Promise<void> => {
  const tablet: Tablet = { centre: state.centre, dev: state.dev, inst: state.inst, agent }
  const rows = [...state.facts.values()]
  const confirmed = withPositions([], rows.flatMap(({ fact }, i) => (state.confirmed.has(fact.id) ? [i + 1] : [])))
  await db.tail.bulkPut(rows, rows.map((_, i) => i + 1))
  await db.meta.bulkPut([tablet, headOf(state, rows.length), { cursor: state.cursor, confirmed, off: state.off, late: {} }], ['tablet', 'head', 'exchange'])
}

const idsOn = async (db: LogDatabase): Promise<readonly FactId[]> => (await db.tail.toArray()).map(({ fact }) => fact.id)

/** `as the profile`: rows that the profile lost are lost on disk too. */
type Kept = 'as the profile' | 'as it is'

// A disk that holds what the profile no longer does was rotten: the next opening finds the disk as the profile is.
const isRotten = async (db: LogDatabase, { facts }: LogState): Promise<boolean> => (await idsOn(db)).some((id) => !facts.has(id))

const doorOf = async ({ name, engine }: { readonly name: string; readonly engine: Engine }): Promise<LogDoor> => {
  const door = logDoor(name, engine)
  await door.open()
  return door
}

const databaseOf = async (state: LogState, kept: Kept): Promise<LogDoor> => {
  const known = engines.get(state)
  if (known !== undefined) {
    const door = await doorOf(known)
    if (kept === 'as it is' || !(await isRotten(await door.whole(), state))) return door
    door.close()
  }
  named += 1
  const fresh = { engine: { indexedDB: new IDBFactory(), IDBKeyRange }, name: `log-${String(named)}` }
  engines.set(state, fresh)
  const db = new LogDatabase(fresh.name, fresh.engine)
  await db.open()
  await founded(db, state)
  db.close()
  return doorOf(fresh)
}

/** Opens the disk of a profile as the app does at a start; one that has none yet is written from it. */
export const openDisk = async (state: LogState, kept: Kept = 'as the profile'): Promise<Disk> => {
  const db = await databaseOf(state, kept)
  const tablet: Tablet = { centre: state.centre, dev: state.dev, inst: state.inst, agent }
  const opened = await openLog({ db, keys, tablet, clock: () => 0, random: (count) => crypto.getRandomValues(new Uint8Array(count)) })
  if (!opened.ok) throw new Error(`disk: ${opened.error.code}`)
  return { log: opened.value, exchange: createExchangeLog(opened.value), close: opened.value.close }
}

/** What was recorded meanwhile, as another tab would have written it. */
export const bring = async ({ log, exchange }: Disk, state: LogState): Promise<void> => {
  const fresh = [...state.facts.values()].filter(({ fact }) => !exchange.holds(fact.id))
  if (fresh.length === 0) return
  const after = log.head()
  const written = await writeLog(log.db, { after, head: headOf(state, after.pos + fresh.length), rows: fresh, segments: [] }, false)
  if (written !== 'written') throw new Error(`disk: ${written}`)
  await exchange.catchUp()
}

const standingOf = (log: ExchangeLog): object => {
  const { inst, cursor, off, have: { dseq, pending } } = log.standing()
  return { inst, cursor, off, dseq, pending, waiting: log.unconfirmedIds().toSorted(), digests: log.digests() }
}

/** Throws where disk and memory tell different things. */
export const compare = ({ log, exchange }: Disk, { memory, state }: { readonly memory: ExchangeLog; readonly state: LogState }, after: string): void => {
  const one = canonicalJson({ ...standingOf(exchange), hlc: log.head().hlc })
  const other = canonicalJson({ ...standingOf(memory), hlc: state.hlc })
  if (one !== other) throw new Error(`disk and memory differ after ${after}:\n${one}\n${other}`)
}

/** Throws where the register, read from the disk, tells of other people than the log in memory does. */
export const compareBodies = ({ log }: Disk, { facts }: LogState): void => {
  const { facts: here, foreign } = log.register()
  for (const { fact } of facts.values()) {
    const read = here.get(fact.id) ?? foreign.get(fact.id)
    if (read?.person !== fact.person) throw new Error(`disk and memory differ on ${fact.id}: ${String(read?.person)}, ${String(fact.person)}`)
  }
}
