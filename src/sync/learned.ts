// What rounds work with, and what they learn.
import type { ExchangeTrouble } from '#domain/exchange/standing.ts'
import type { FactId } from '#domain/ids.ts'
import type { DeviceSeen } from '#protocol/exchange.ts'
import { parseRefused } from '#protocol/parseAnswer.ts'
import type { createClockOffset } from '#sync/clockOffset.ts'
import type { ExchangeLog, LogFailure, Proof, Reply, Wire } from '#sync/ports.ts'
import type { Retirement } from '#sync/retirement.ts'

export type RoundDeps = {
  readonly log: ExchangeLog
  readonly wire: Pick<Wire, 'ask'>
  readonly proof: Proof
  /** The version of the app, shown to the other tablets. */
  readonly app: string
  /** This tablet's own clock, ms UTC, uncorrected. */
  readonly clock: () => number
  readonly setupCode?: () => string | undefined
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void
}

/** `done`: this tablet and the endpoint hold the same. `offline`: no answer. `wait`: an answer that brings nothing; later. */
export type RoundOutcome = { readonly code: 'done' | 'offline' | 'wait' } | { readonly code: 'trouble'; readonly trouble: ExchangeTrouble } | LogFailure

/** What rounds learn, kept for as long as the desk is open. */
export type Learned = {
  session: boolean
  /** Everything was read, and nothing was left to send, when the last answer came. */
  read: boolean
  /** Facts that the endpoint keeps apart. */
  readonly held: Map<FactId, string>
  /** Facts that it says it has: not worth sending, not confirmed either. */
  readonly present: Set<FactId>
  compared: boolean
  auditedAt: number | undefined
  repaired: number
  /** What part of a full request the endpoint takes. */
  share: number
  tablets: readonly DeviceSeen[]
  off: number
  update: boolean
  /** A refusal that says that this tablet was struck off, until its proof was looked at; and what the proof says. */
  struck: Reply | undefined
  retired: Retirement | undefined
}

/** `again`: this step went its way, and there may be more to do. */
export type Step = RoundOutcome | 'again'
export type Context = RoundDeps & { readonly learned: Learned; readonly offset: ReturnType<typeof createClockOffset> }

const offline = { code: 'offline' } as const
const wait = { code: 'wait' } as const

/** Before the first round. */
export const newLearned = (): Learned => ({
  session: false, read: false, held: new Map(), present: new Set(), compared: false, auditedAt: undefined, repaired: 0, share: 1,
  tablets: [], off: 0, update: false, struck: undefined, retired: undefined,
})

const struck = ({ body }: Reply): boolean => {
  const refused = parseRefused(body)
  return refused.ok && refused.value.error === 'revoked'
}

/** What any route may answer instead of what was asked. */
export const refusedBy = (context: Context, reply: Reply): Step => {
  if (reply.status !== 401) return reply.status === 0 || reply.status >= 500 ? offline : wait
  context.learned.session = false
  if (!struck(reply)) return 'again'
  context.learned.struck = reply
  return { code: 'trouble', trouble: 'revoked' }
}
