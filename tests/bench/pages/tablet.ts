// A tablet that joins a register and exchanges with the endpoint that this page comes from: the code that ships, without its screens.
import { createRecord } from '../../../src/desk/record.ts'
import { recordPassage } from '../../../src/desk/recordPassage.ts'
import type { OpenRegister } from '../../../src/desk/ports.ts'
import type { ParcelContents } from '../../../src/protocol/parcel.ts'
import { exchangePartsOf } from '../../../src/storage/exchangeParts.ts'
import { createSafe } from '../../../src/storage/safe.ts'
import type { Newcomer } from '../../../src/storage/joinLog.ts'
import type { Wire } from '../../../src/sync/ports.ts'
import { createRounds } from '../../../src/sync/round.ts'
import type { Rounds } from '../../../src/sync/round.ts'
import { httpWire } from '../../../src/sync/transport.ts'

const safe = createSafe({ demo: { place: '', agent: '', fill: () => Promise.resolve() }, argon2Cost: { kibibytes: 64, passes: 1, lanes: 1 } })
const passphrase = 'une phrase que personne ne dit'

const got = <T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown }): T => {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.error))
}

let newcomer: Newcomer | undefined
let opened: OpenRegister | undefined
let rounds: Rounds | undefined
/** When the last request that pushed something was answered, on `performance.now()`. */
let answeredAt = 0
let loadedAt = 0

const wire: Pick<Wire, 'ask'> = {
  ask: async (request) => {
    const reply = await httpWire.ask(request)
    const isPush = request.path === '/v1/sync' && typeof reply.body === 'object' && reply.body !== null && 'results' in reply.body
    if (isPush && Array.isArray(reply.body.results) && reply.body.results.length > 0) answeredAt = performance.now()
    return reply
  },
}

const onProgress = ({ done, total }: { readonly done: number; readonly total: number }): void => {
  if (done >= total) loadedAt = performance.now()
}

/** Makes the tablet's own key; gives what a certificate is made of. */
const ask = async (): Promise<{ readonly dev: string; readonly key: string }> => {
  newcomer = await safe.newcomer()
  return { dev: newcomer.tablet.dev, key: newcomer.device.key }
}

/** Writes the empty log and opens it. */
const join = async (contents: ParcelContents): Promise<void> => {
  if (newcomer === undefined) throw new Error('nobody asked')
  opened = got(await safe.join({ contents, newcomer, passphrase, agent: 'Camille' }))
  const parts = exchangePartsOf(opened)
  if (parts === undefined) throw new Error('a register without its exchange')
  rounds = createRounds({ ...parts, wire, app: 'bench', clock: () => Date.now(), onProgress })
}

const round = async (): Promise<void> => {
  const outcome = await rounds?.run()
  if (outcome?.code !== 'done') throw new Error(`a round ended ${JSON.stringify(outcome)}`)
}

/** The first round of an empty log. `loaded`: all folded and on disk; `done`: compared with the endpoint as well. ms from the first request. */
const load = async (facts: number): Promise<{ readonly loaded: number; readonly done: number }> => {
  const start = performance.now()
  await round()
  const done = performance.now() - start
  const held = opened?.journal.register().facts.size ?? 0
  if (held < facts) throw new Error(`only ${String(held)} of ${String(facts)} facts came`)
  return { loaded: loadedAt - start, done }
}

/** One act more, and its round at once. `answered`: the endpoint has it on disk; `confirmed`: it was read back. ms from the tap. */
const tap = async (rank: number): Promise<{ readonly answered: number; readonly confirmed: number }> => {
  if (opened === undefined) throw new Error('nothing is open')
  const person = [...opened.journal.register().people.keys()][rank]
  if (person === undefined) throw new Error('nobody lives here')
  const start = performance.now()
  const recorded = await createRecord(opened.journal)(recordPassage({ person, again: true }))
  if (!recorded.ok) throw new Error(recorded.error.code)
  await round()
  return { answered: answeredAt - start, confirmed: performance.now() - start }
}

Object.assign(globalThis, { bench: { ask, join, load, tap } })
