// The database of another shelter, as it might be restored by mistake (sync.md, 16).
import { centreId, deviceId, instanceId, personId } from '#domain/ids.ts'
import type { CentreId } from '#domain/ids.ts'
import { openSqliteStore } from '#server/store/openSqliteStore.ts'
import { backUp } from './database.ts'
import type { Backup } from './database.ts'
import { createDice } from './dice.ts'
import { keysHere } from './keys.ts'
import { emptyLog } from './logState.ts'
import { someTap, write } from './pen.ts'

/** Facts of a centre that nobody here knows, under an id of its own or, by forgery, under that of one that is known. */
export const elsewhere = async (claimed: CentreId | undefined): Promise<Backup> => {
  const dice = createDice(77)
  const store = await openSqliteStore({ file: ':memory:', clock: () => 0, random: dice.bytes })
  const centre = claimed ?? centreId(dice.uuid())
  const state = emptyLog({ centre, dev: deviceId(dice.uuid()), inst: instanceId(dice.uuid()) })
  for (let n = 0; n < 9; n++) write(state, someTap({ dice, people: [personId(dice.uuid())] }), { dice, ms: Date.UTC(2025, 0, 6) + n })
  await store.declare(centre, (await keysHere()).centre(9).key)
  await store.append(centre, [...state.facts.values()].map(({ fact }) => ({ fact, rcv: Date.UTC(2025, 0, 6) })), state.dev)
  const backup = backUp(store.sqlite)
  await store.close()
  return backup
}
