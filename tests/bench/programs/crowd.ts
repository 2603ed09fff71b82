// Many centres at one endpoint: each has a year of acts there, and one tablet of each comes once.
import { statSync } from 'node:fs'
import { at } from '../../../src/kernel/at.ts'
import { randomUUID } from 'node:crypto'
import { instanceId } from '../../../src/domain/ids.ts'
import { knownDay } from '../../../src/domain/time.ts'
import { databaseFile, openSqliteStore } from '../../../src/server/store/openSqliteStore.ts'
import { createRounds } from '../../../src/sync/round.ts'
import { enrolTablet } from '../../server/enrolledTablet.ts'
import { emptyLog } from '../../simulation/logState.ts'
import { createMemoryLog } from '../../simulation/memoryLog.ts'
import { newCentre } from './centre.ts'
import type { Centre } from './centre.ts'
import { proofOf } from './fleet.ts'
import { nodeWire, openLine } from './nodeWire.ts'
import { append } from './seed.ts'
import { writtenFacts } from './written.ts'

const until = knownDay('2026-11-17')

/** Fills a folder with so many centres of so many facts; gives the centres, and the bytes of the database. */
export const fillCrowd = async (folder: string, { centres, facts }: { readonly centres: number; readonly facts: number }): Promise<{ readonly crowd: readonly Centre[]; readonly bytes: number }> => {
  const store = await openSqliteStore({ folder })
  const crowd: Centre[] = []
  // One year for all: the endpoint opens no sealed part, and ids are a centre's own affair.
  const year = await writtenFacts(await newCentre(), { people: 779, facts, sealed: 0.15, until })
  for (let i = 0; i < centres; i++) {
    const centre = await newCentre()
    const { centre: id, key } = centre.shelter
    await store.declare(id, key)
    await append(store, centre, year.map((fact) => ({ ...fact, centre: id })))
    crowd.push(centre)
  }
  await store.close()
  return { crowd, bytes: statSync(databaseFile(folder)).size }
}

/** A new tablet of this centre loads it all; gives how many facts it then has. */
export const visit = async (url: string, crowd: readonly Centre[], rank: number): Promise<number> => {
  const { shelter } = at(crowd, rank)
  const tablet = await enrolTablet({ ...shelter })
  const line = openLine(url, 2, `127.0.2.${String(1 + (rank % 250))}`)
  const state = emptyLog({ centre: shelter.centre, dev: tablet.dev, inst: instanceId(randomUUID()) })
  const rounds = createRounds({ log: createMemoryLog(state, () => instanceId(randomUUID())), wire: nodeWire(() => line), proof: proofOf(tablet), app: 'bench', clock: Date.now })
  const outcome = await rounds.run()
  if (outcome.code !== 'done') throw new Error(`a visit ended ${outcome.code}`)
  line.agent.destroy()
  return state.confirmed.size
}
