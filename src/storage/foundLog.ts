// The first write of a log: whose it is, its keys under their locks, and its first facts, all or nothing.
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { firstHlc } from '#domain/facts/hlc.ts'
import { agentId, centreId, deviceId, instanceId, uuidOf } from '#domain/ids.ts'
import type { CentreId } from '#domain/ids.ts'
import type { SafeRefusal } from '#desk/ports.ts'
import type { Keyring } from '#protocol/keyring.ts'
import { envelopTap } from '#storage/envelop.ts'
import { sealAll } from '#storage/journal.ts'
import type { Tablet } from '#storage/logDatabase.ts'
import type { LogDoor } from '#storage/logDoor.ts'
import type { Keys, Random } from '#storage/seal.ts'
import { persist } from '#storage/troubles.ts'
import { writeLog } from '#storage/writeLog.ts'
import type { LogWrite } from '#storage/writeLog.ts'

export type Chance = { readonly random: Random; readonly clock: () => number }

const freshId = ({ random, clock }: Chance): string => uuidOf(random(16), 7, clock())

/** Draws the id of a new shelter. It says nothing: neither when it was made nor where. */
export const freshCentre = ({ random }: Chance): CentreId => centreId(uuidOf(random(16), 8))

/** Draws a tablet's ids: storage that is created or restored is a new installation, whatever stood there before (sync.md). */
export const freshTablet = (chance: Chance, centre: CentreId, agent: string = freshId(chance)): Tablet => ({
  centre, dev: deviceId(freshId(chance)), inst: instanceId(freshId(chance)), agent: agentId(agent),
})

/** Writes the first transaction of a log. Refuses `notEmpty` when there is one, `storage` when the tablet cannot keep it. */
export const writeFirst = async (db: LogDoor, write: Omit<LogWrite, 'after'>): Promise<Result<null, SafeRefusal>> => {
  const work = (again: boolean) => writeLog(db, { ...write, after: undefined }, again)
  const done = await persist({ db, work, note: () => undefined, alive: () => true })
  if (!done.ok) return refuse({ code: 'storage' })
  return done.value === 'written' ? ok(null) : refuse({ code: 'notEmpty' })
}

type House = { readonly keyring: Keyring; readonly keys: Keys; readonly tablet: Tablet; readonly place: string; readonly agent: string }

/** Founds a register: its place and its first agent are facts like others, sealed like others. */
export const foundLog = async (db: LogDoor, { keyring, keys, tablet, place, agent }: House, chance: Chance): Promise<Result<null, SafeRefusal>> => {
  const drafts: readonly Draft[] = [
    { kind: 'agentAdded', data: { agent: tablet.agent }, secret: { name: agent } },
    { kind: 'settingsChanged', data: {}, secret: { place } },
  ]
  const before = { inst: tablet.inst, pos: 0, dseq: 0, hlc: firstHlc(0) }
  const { clear, head } = envelopTap(drafts, before, { tablet, random: chance.random, ms: chance.clock(), off: 0 })
  const facts = await sealAll(clear, { keys, random: chance.random })
  return writeFirst(db, { head, rows: facts.map((fact) => ({ fact })), segments: [], founding: { tablet, keyring } })
}
