// A tablet of the simulation: the shipped rounds over a log in memory, its own clock, its own cookies.
import { at } from '#kernel/at.ts'
import { instanceId } from '#domain/ids.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import type { ExchangeLog, Reply, Wire } from '#sync/ports.ts'
import { createRounds } from '#sync/round.ts'
import type { Dice } from './dice.ts'
import { forgetErased, forgetInMemory } from './forgetting.ts'
import type { Forget } from './forgetting.ts'
import type { KeyPair } from './keys.ts'
import { createLife, mortalLog, mortalWire } from './life.ts'
import type { Life } from './life.ts'
import type { LogState } from './logState.ts'
import { createMemoryLog } from './memoryLog.ts'
import type { Request } from './network.ts'

type Rounds = ReturnType<typeof createRounds>

export type Tablet = {
  readonly name: string
  readonly own: KeyPair
  readonly certificate: StoredFact | undefined
  state: LogState
  /** The cookie that the browser keeps. */
  cookie: string
  /** ms that its clock is off, or the one instant at which it stands still. */
  clock: { readonly off: number } | { readonly stuckAt: number }
  /** The app as it runs now; nothing until it is started. */
  started?: { readonly life: Life; readonly rounds: Rounds }
  /** Older copies of its profile. */
  readonly copies: LogState[]
}

/** What a variant puts in the place of a port (`weak.ts`). */
export type Weakened = {
  readonly log?: (log: ExchangeLog, inside: { readonly state: LogState; readonly beat: Life['beat'] }) => ExchangeLog
  readonly wire?: (wire: Pick<Wire, 'ask'>, inside: { readonly state: LogState }) => Pick<Wire, 'ask'>
  readonly forget?: Forget
}

export type Surroundings = {
  readonly dice: Dice
  readonly now: () => number
  readonly centreKey: string
  readonly setupCode: () => string
  readonly fetch: (request: Request) => Promise<Response>
  readonly weakened: Weakened
}

/** What its clock says, ms UTC. */
export const clockOf = ({ clock }: Tablet, now: number): number => 'off' in clock ? now + clock.off : clock.stuckAt

const none: Reply = { status: 0, body: undefined }

// As src/sync/transport.ts reads: what is no JSON is no answer, but for the text of blocks.
const read = async (response: Response, path: string): Promise<Reply> => {
  const { status } = response
  if (response.headers.get('content-type')?.startsWith('application/json') === true) return { status, body: JSON.parse(await response.text()) }
  return status === 200 && path.startsWith('/v1/segments/') ? { status, body: undefined, text: await response.text() } : none
}

const wireOf = (tablet: Tablet, { fetch }: Surroundings): Pick<Wire, 'ask'> => ({
  ask: async ({ method, path, body }) => {
    const headers: Record<string, string> = { 'content-type': 'application/json', cookie: tablet.cookie }
    try {
      const response = await fetch({ path, init: { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) } })
      const given = response.headers.get('set-cookie')
      if (given !== null) tablet.cookie = at(given.split(';'), 0)
      return await read(response, path)
    } catch {
      return none
    }
  },
})

const same = <T>(port: T): T => port

/** Starts the app anew: what it held in memory is gone. */
const start = (tablet: Tablet, around: Surroundings): NonNullable<Tablet['started']> => {
  const { state, certificate, own } = tablet
  const { dice, weakened: { log = same, wire = same } } = around
  const life = createLife()
  const rounds = createRounds({
    log: mortalLog(life, log(createMemoryLog(state, () => instanceId(dice.uuid())), { state, beat: life.beat })),
    wire: mortalWire(life, wire(wireOf(tablet, around), { state })),
    proof: { certificate: () => certificate, centreKey: () => around.centreKey, sign: own.sign, isByCentre: () => Promise.resolve(false) },
    app: '0.1.0', clock: () => clockOf(tablet, around.now()), setupCode: around.setupCode,
  })
  tablet.started = { life, rounds }
  return tablet.started
}

/** Runs one round; when `killedAfter` so many beats, the app is over and the next round starts it anew. */
export const runRound = async (tablet: Tablet, around: Surroundings, killedAfter = Infinity): Promise<string> => {
  const running = tablet.started ?? start(tablet, around)
  running.life.killAfter(killedAfter)
  const outcome = await Promise.race([running.rounds.run(), running.life.over])
  await forgetErased(tablet.state, around.weakened.forget ?? forgetInMemory, outcome === undefined)
  if (outcome !== undefined) return 'trouble' in outcome ? outcome.trouble : outcome.code
  delete tablet.started
  return 'killed'
}
