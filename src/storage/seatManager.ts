import { agentsOf, roleOf } from '#domain/agents/agents.ts'
import type { OpenRegister } from '#desk/ports.ts'
import type { LogDoor } from '#storage/logDoor.ts'
import { readFounding } from '#storage/readLog.ts'

/**
 * Lets a manager stand at the desk of a register that the printed code opened, unless one does: it is the way in when a PIN is forgotten,
 * and whoever stood here last may not change one. The oldest who stands, where none does.
 */
export const seatManager = async (db: LogDoor, { journal }: Pick<OpenRegister, 'journal'>): Promise<void> => {
  const register = journal.register()
  if (roleOf(register, journal.agent()) === 'manager') return
  const keeper = [...agentsOf(register).values()].find(({ role, retired }) => role === 'manager' && !retired)
  const founding = await readFounding(db)
  if (keeper === undefined || founding === undefined) return
  await db.meta.put({ ...founding.tablet, agent: keeper.agent }, 'tablet')
  await journal.catchUp()
}
