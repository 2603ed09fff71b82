// Tablets of one centre that come back together, each with half a year of acts that nobody else has: the rounds that ship, over a
// log in memory.
import { randomUUID } from 'node:crypto'
import { instanceId } from '../../../src/domain/ids.ts'
import type { FactId } from '../../../src/domain/ids.ts'
import { createRounds } from '../../../src/sync/round.ts'
import type { StoredFact } from '../../../src/protocol/storedFact.ts'
import { enrolTablet } from '../../server/enrolledTablet.ts'
import { emptyLog, writeIn } from '../../simulation/logState.ts'
import type { LogState } from '../../simulation/logState.ts'
import { createMemoryLog } from '../../simulation/memoryLog.ts'
import type { Centre } from './centre.ts'
import { proofOf } from './fleet.ts'
import { nodeWire, openLine } from './nodeWire.ts'
import { writtenFacts } from './written.ts'

type Returning = { readonly state: LogState; readonly run: () => Promise<string>; readonly own: readonly FactId[] }

const mine = (state: LogState, fact: StoredFact): StoredFact => ({ ...fact, dev: state.dev, inst: state.inst, dseq: ++state.dseq })

const oneBack = async (url: string, centre: Centre, facts: readonly StoredFact[]): Promise<Returning> => {
  const tablet = await enrolTablet(centre.shelter)
  const line = openLine(url, 2)
  const state = emptyLog({ centre: centre.shelter.centre, dev: tablet.dev, inst: instanceId(randomUUID()) })
  const own = facts.map((fact) => mine(state, fact))
  for (const fact of own) writeIn(state, { fact })
  const log = createMemoryLog(state, () => instanceId(randomUUID()))
  const rounds = createRounds({ log, wire: nodeWire(() => line), proof: proofOf(tablet), app: 'bench', clock: Date.now })
  return { state, own: own.map(({ id }) => id), run: async () => (await rounds.run()).code }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms) })

// Until its own acts are all read back; a refusal or a silence is tried again, as the app does.
const sent = async ({ state, run }: Returning): Promise<number> => {
  const start = performance.now()
  while (state.facts.size > state.confirmed.size || state.cursor.seq === 0) if ((await run()) !== 'done') await pause(500)
  return performance.now() - start
}

const complete = async ({ state, run }: Returning, all: number): Promise<void> => {
  while (state.confirmed.size < all) {
    await run()
    await pause(200)
  }
}

/** `sent`: ms until each tablet's own acts were confirmed. `everywhere`: until each held everyone's. `lost`: acts that some tablet has not. */
export type Comeback = { readonly sent: readonly number[]; readonly everywhere: number; readonly lost: number }

/** Sends so many tablets back at once, each with so many acts. */
export const comeback = async (url: string, centre: Centre, { tablets, facts }: { readonly tablets: number; readonly facts: number }): Promise<Comeback> => {
  const back: Returning[] = []
  for (let i = 0; i < tablets; i++) back.push(await oneBack(url, centre, await writtenFacts(centre, { people: 400, facts: facts + i, sealed: 0.15 })))
  const all = back.flatMap(({ own }) => own)
  const start = performance.now()
  const times = await Promise.all(back.map(sent))
  await Promise.all(back.map((one) => complete(one, all.length)))
  const everywhere = performance.now() - start
  const lost = back.reduce((sum, { state }) => sum + all.filter((id) => !state.confirmed.has(id)).length, 0)
  return { sent: times, everywhere, lost }
}
