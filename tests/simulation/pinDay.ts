// A tablet whose agents have PINs, and what the rules know of it (metier.md §8).
import { createHash } from 'node:crypto'
import { sessionEnd } from '#domain/agents/sessionEnd.ts'
import { agentId } from '#domain/ids.ts'
import type { AgentId } from '#domain/ids.ts'
import { initialSettings } from '#domain/settings.ts'
import type { OpenRegister } from '#desk/ports.ts'
import type { Argon2 } from '#storage/argon2.ts'
import { LogDatabase } from '#storage/logDatabase.ts'
import type { Engine } from '#storage/logDatabase.ts'
import type { TabletSafe } from '#storage/safe.ts'
import { giveName, givePin } from '../storage/agents.ts'
import { healthyEngine, newRegister, noon, passphrase, safeOn, taken } from '../storage/tablet.ts'

export const agents = ['1', '2', '3'].map((n) => agentId(`0195652f-2a6c-7f0e-8f3a-1c2d3e4f000${n}`))

/** `looks`: at PINs of theirs since the last passphrase or right one. */
type Known = { pin: string; retired: boolean; looks: number }

export type PinDay = {
  readonly safe: TabletSafe
  readonly known: ReadonlyMap<AgentId, Known>
  windows: OpenRegister[]
  /** What the clock on the wall shows, ms UTC. */
  ms: number
  /** When the passphrase was given last, ms UTC. */
  opened: number
  /** Who proved themselves last. */
  last: AgentId
  locked: boolean
  /** Only a passphrase may open. */
  destroyed: boolean
  /** Whose PIN is tried. */
  trying: AgentId | undefined
}

// Quick, and as sure to tell one PIN from another.
const quickArgon2: Argon2 = ({ passphrase: text, salt }) => Promise.resolve(Uint8Array.from(createHash('sha256').update(salt).update(text).digest()))

/** An agent's PIN after so many changes. */
export const pinNamed = (agent: AgentId, turn: number): string => String(204_816 + agents.indexOf(agent) * 101_010 + turn * 37)

const onDisk = async <T>(engine: Engine, work: (db: LogDatabase) => Promise<T>): Promise<T> => {
  const db = new LogDatabase('boussole-log', engine)
  await db.open()
  return work(db).finally(() => { db.close() })
}

const rowsAt = async (db: LogDatabase) => {
  const [head, tablet, keyring] = await db.meta.bulkGet(['head', 'tablet', 'keyring'])
  if (head === undefined || tablet === undefined || keyring === undefined) throw new Error('no register')
  return { meta: [head, tablet, keyring], tail: await db.tail.toArray() }
}

// Made once: every day begins on a copy of it.
const makeShelter = async () => {
  const engine = healthyEngine()
  const opened = await newRegister(engine, { argon2: quickArgon2 })
  for (const agent of agents) {
    await giveName(opened, agent, 'Nadia Brunet')
    await givePin(opened, agent, pinNamed(agent, 0))
  }
  const founder = opened.journal.agent()
  opened.close()
  return { founder, ...(await onDisk(engine, rowsAt)) }
}

let shelter: ReturnType<typeof makeShelter> | undefined

const plant = async (engine: Engine): Promise<AgentId> => {
  const { founder, meta, tail } = await (shelter ??= makeShelter())
  await onDisk(engine, async (db) => {
    await db.meta.bulkPut(meta, ['head', 'tablet', 'keyring'])
    await db.tail.bulkPut(tail, tail.map((_, i) => i + 1))
  })
  return founder
}

export const knownOf = ({ known }: Pick<PinDay, 'known'>, agent: AgentId | undefined): Known => {
  const found = agent === undefined ? undefined : known.get(agent)
  if (found === undefined) throw new Error('nobody')
  return found
}

/** The passphrase is given: the day begins anew. */
export const openByPassphrase = async (day: PinDay): Promise<void> => {
  day.windows.push(taken(await day.safe.open(passphrase)))
  for (const known of day.known.values()) known.looks = 0
  Object.assign(day, { opened: day.ms, locked: true, destroyed: false })
}

/** A noon: the tablet was opened by its passphrase, and nobody stands there yet. */
export const newPinDay = async (): Promise<PinDay> => {
  const engine = healthyEngine()
  const last = await plant(engine)
  const known = new Map(agents.map((agent): [AgentId, Known] => [agent, { pin: pinNamed(agent, 0), retired: false, looks: 0 }]))
  const argon2: Argon2 = (wish) => {
    if (day.trying !== undefined) knownOf(day, day.trying).looks += 1
    return quickArgon2(wish)
  }
  const safe = safeOn(engine, { clock: () => day.ms, argon2 })
  const day: PinDay = { safe, known, windows: [], ms: noon, opened: noon, last, locked: true, destroyed: false, trying: undefined }
  await openByPassphrase(day)
  return day
}

/** When the session of that day ends, ms UTC. */
export const untilOf = ({ opened }: PinDay): number => sessionEnd(opened, initialSettings.lock.closing)
