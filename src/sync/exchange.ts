// The exchange of an open desk: one tab of the tablet makes the rounds, all of them know where it stands.
import type { ExchangeStanding } from '#domain/exchange/standing.ts'
import type { FactId } from '#domain/ids.ts'
import type { RoundDeps, RoundOutcome } from '#sync/learned.ts'
import { afterAct, nextRound } from '#sync/pace.ts'
import type { Surroundings, Wire } from '#sync/ports.ts'
import { obeyRetirement } from '#sync/retirement.ts'
import { createRounds } from '#sync/round.ts'
import type { Rounds } from '#sync/round.ts'
import { isStanding, newSeen, seenStanding } from '#sync/seen.ts'
import type { Seen } from '#sync/seen.ts'

export type ExchangeDeps = Omit<RoundDeps, 'wire' | 'setupCode' | 'onProgress'> & {
  readonly wire: Wire
  readonly surroundings: Surroundings
  /** Empties this tablet; says whether it did. */
  readonly wipe?: (why: 'stolen' | 'retired') => Promise<boolean>
  /** Calls back after each change of the log. */
  readonly subscribe: (listener: () => void) => () => void
}

export type RunningExchange = {
  readonly standing: () => ExchangeStanding
  readonly subscribe: (listener: () => void) => () => void
  /** Tries at once; `code` where the endpoint asked for its set-up code. */
  readonly now: (code?: string) => void
  /** Acts that were held are sent once more, at once. */
  readonly offerAgain: (acts: readonly FactId[]) => void
  readonly stop: () => void
}

type Life = {
  readonly deps: ExchangeDeps
  readonly rounds: Rounds
  readonly seen: Seen
  readonly listeners: Set<() => void>
  readonly endings: (() => void)[]
  shown: ExchangeStanding
  leading: boolean
  running: boolean
  /** The endpoint's own line is open. */
  hearing: boolean
  stopped: boolean
  /** Something happened during the round under way. */
  again: boolean
  cancel: () => void
}

const show = (life: Life): void => {
  const { deps, seen, rounds } = life
  life.shown = seenStanding(deps, seen, life.leading ? rounds.learned : undefined)
  if (life.leading) deps.surroundings.share.tell(life.shown)
  for (const listener of life.listeners) listener()
}

const schedule = (life: Life, ms: number): void => {
  life.cancel()
  if (!life.stopped) life.cancel = life.deps.surroundings.later(() => { void round(life) }, ms)
}

const note = ({ seen, deps }: Life, outcome: RoundOutcome): void => {
  const reached = outcome.code === 'done' || outcome.code === 'trouble'
  seen.outcome = outcome
  seen.loading = undefined
  seen.failures = reached ? 0 : seen.failures + 1
  seen.offlineSince = reached ? undefined : (seen.offlineSince ?? deps.clock())
  if (outcome.code === 'done') seen.upTo = deps.clock()
}

const afterFault = 60_000

// A fault of ours is told like any other, and does not silence the exchange until the next reload.
const run = async (life: Life): Promise<RoundOutcome> => {
  try {
    return await life.rounds.run()
  } catch (error) {
    life.running = false
    schedule(life, afterFault)
    throw error
  }
}

// The endpoint's line is for those who have a session: a tablet that is not linked asks for nothing.
const hear = (life: Life): void => {
  if (life.hearing) return
  life.hearing = true
  life.endings.push(life.deps.wire.listen(soon(life)))
}

// The order of the centre: whatever the next round would have been, there is none.
const leave = async ({ deps, rounds: { learned }, seen }: Life): Promise<void> => {
  if (learned.retired !== undefined) seen.retired = await obeyRetirement(learned.retired, deps)
}

const goOn = (life: Life, outcome: RoundOutcome): void => {
  const { deps: { surroundings }, seen } = life
  if (outcome.code === 'done') hear(life)
  const pace = { failures: seen.failures, chance: surroundings.chance(), visible: surroundings.visible() }
  const ms = nextRound(outcome, pace)
  if (ms !== undefined) schedule(life, life.again ? afterAct : ms)
}

const round = async (life: Life): Promise<void> => {
  const { deps: { proof }, seen } = life
  if (life.stopped || !life.leading || seen.retired || proof.certificate() === undefined) return
  Object.assign(life, { running: true, again: false })
  const outcome = await run(life)
  life.running = false
  if (life.stopped) return
  note(life, outcome)
  await leave(life)
  show(life)
  if (!seen.retired) goOn(life, outcome)
}

const hasSomethingToSend = ({ deps: { log }, rounds: { learned } }: Life): boolean => log.unconfirmedIds().some((id) => !learned.held.has(id))

const grew = (life: Life): void => {
  show(life)
  if (!hasSomethingToSend(life)) return
  if (life.running) life.again = true
  else schedule(life, afterAct)
}

const soon = (life: Life) => (): void => {
  if (life.running) life.again = true
  else schedule(life, 0)
}

const begin = (life: Life): void => {
  const { deps: { surroundings, subscribe }, seen } = life
  surroundings.share.hear((word) => {
    if (life.leading || !isStanding(word)) return
    seen.heard = word
    show(life)
  })
  const lead = (): void => {
    life.leading = true
    life.endings.push(surroundings.onReturn(soon(life)))
    soon(life)()
  }
  life.endings.push(subscribe(() => { grew(life) }), surroundings.lead(lead), () => { surroundings.share.close() })
}

const end = (life: Life): void => {
  life.stopped = true
  life.cancel()
  for (const ending of life.endings) ending()
}

/** Starts the exchange of an open log: at once where this tab leads, after each act, on return, on a word of the endpoint, and in any case from time to time. */
export const createExchange = (deps: ExchangeDeps): RunningExchange => {
  const seen = newSeen()
  const rounds = createRounds({
    ...deps,
    setupCode: () => seen.code,
    onProgress: (loading) => {
      seen.loading = loading
      show(life)
    },
  })
  const life: Life = {
    deps, rounds, seen, listeners: new Set(), endings: [], shown: seenStanding(deps, seen, undefined),
    leading: false, running: false, hearing: false, stopped: false, again: false, cancel: () => undefined,
  }
  begin(life)
  return {
    standing: () => life.shown,
    subscribe: (listener) => {
      life.listeners.add(listener)
      return () => { life.listeners.delete(listener) }
    },
    now: (code) => {
      seen.code = code ?? seen.code
      soon(life)()
    },
    offerAgain: (acts) => {
      for (const act of acts) rounds.offerAgain(act)
      soon(life)()
    },
    stop: () => { end(life) },
  }
}
