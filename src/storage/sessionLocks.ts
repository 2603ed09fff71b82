// What a window makes of the agents of its register, for the PINs that come.
import type { AgentId } from '#domain/ids.ts'
import type { Standing } from '#domain/agents/standing.ts'
import { sessionEnd } from '#domain/agents/sessionEnd.ts'
import type { TimeOfDay } from '#domain/time.ts'
import type { Face } from '#desk/session.ts'
import { facesFrom, facesOf } from '#storage/faces.ts'
import { boxText, makeDeviceSeal, unboxText, wrapForPin } from '#storage/pinWraps.ts'
import type { Random } from '#storage/seal.ts'
import type { DayKey, SessionLocks, SessionRow } from '#storage/sessionRow.ts'

/** Locks the day's key under the PIN of each of those who have one, and their faces under the device's key alone. */
export const makeLocks = async ({ key, kid, keys }: DayKey, standing: readonly Standing[], random: Random): Promise<SessionLocks> => {
  const device = await makeDeviceSeal()
  const [faces, ...pins] = await Promise.all([
    boxText({ device, use: 'faces' }, JSON.stringify(facesOf(standing)), random),
    ...standing.map(({ agent, proof }) => wrapForPin({ device, day: key, random }, agent, proof)),
  ])
  return { device, kid, keys, faces, pins }
}

const isFace = (read: unknown): read is Face =>
  typeof read === 'object' && read !== null && 'agent' in read && 'initials' in read && typeof read.initials === 'string'

/** The faces of a session that no register is open beside; nothing where the row was not made by this browser. */
export const readFaces = async ({ device, faces, last }: SessionRow): Promise<readonly Face[]> => {
  try {
    const read: unknown = JSON.parse(await unboxText({ device, use: 'faces' }, faces))
    return Array.isArray(read) ? facesFrom(read.filter(isFace), last) : []
  } catch {
    return []
  }
}

/** `fresh`: a passphrase was just given. `opened`: when, ms UTC. `seated`: somebody is at the desk. */
export type Beginning = { readonly id: string; readonly opened: number; readonly now: number; readonly closing: TimeOfDay; readonly last: AgentId; readonly fresh: boolean; readonly seated: boolean }

// One that a new closing hour would end on the spot keeps its own end.
const endOf = (opened: number, { now, closing }: Beginning, before: number): number => {
  const end = sessionEnd(opened, closing)
  return end > now ? end : before
}

const runningAt = (found: SessionRow | undefined, now: number): SessionRow | undefined => (found !== undefined && now < found.until ? found : undefined)

/**
 * The row of a session that begins; another window's that runs already stays the same one. Only a passphrase forgives wrong tries and
 * begins the day anew.
 */
export const begunRow = (found: SessionRow | undefined, locks: SessionLocks, beginning: Beginning): SessionRow => {
  const { id, opened, now, closing, last, fresh, seated } = beginning
  const running = runningAt(found, now)
  if (running !== undefined && !fresh) return goneOnRow(running, locks, beginning)
  const until = endOf(opened, beginning, sessionEnd(now, closing))
  return { ...locks, id: running?.id ?? id, opened, until, seen: now, last: found?.last ?? last, locked: !seated, tries: {} }
}

/** The row of a session that goes on with other agents, other PINs or another closing hour. */
export const goneOnRow = (found: SessionRow, locks: SessionLocks, beginning: Beginning): SessionRow => ({
  ...found, ...locks, until: endOf(found.opened, beginning, found.until),
})
