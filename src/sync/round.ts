// One round of the exchange: send what waits, read what is new, until both sides hold the same. Invariants (sync.md): nothing that
// an answer says makes a fact confirmed but reading it back; the cursor moves with its rows; no answer deletes anything; a round
// that gains nothing ends, and is tried again later.
import type { FactId } from '#domain/ids.ts'
import { limits, proto } from '#protocol/exchange.ts'
import type { SyncAsk, Travelling } from '#protocol/exchange.ts'
import { parseReset, parseSyncAnswer } from '#protocol/parseAnswer.ts'
import { createClockOffset } from '#sync/clockOffset.ts'
import { newLearned, refusedBy } from '#sync/learned.ts'
import type { Context, Learned, RoundDeps, RoundOutcome, Step } from '#sync/learned.ts'
import type { Reply } from '#sync/ports.ts'
import { retirementIn } from '#sync/retirement.ts'
import { begin, compare, finish, noteClock, startAgain, tooLarge } from '#sync/steps.ts'
import { takeIn } from '#sync/takeIn.ts'

export type Rounds = {
  /** One at a time. Never throws for what the endpoint or the network does. */
  readonly run: () => Promise<RoundOutcome>
  readonly learned: Readonly<Learned>
  /** A fact that was held is offered with the next round. */
  readonly offerAgain: (id: FactId) => void
}

const askOf = ({ log, app }: Context, push: readonly Travelling[]): SyncAsk => {
  const { inst, cursor, have, off } = log.standing()
  return { proto, app, inst, off, cur: cursor, have, push }
}

type Sent = { readonly ask: SyncAsk; readonly sent: readonly FactId[]; readonly at: number }

const answered = async (context: Context, reply: Reply, { ask, sent, at }: Sent): Promise<Step> => {
  const read = parseSyncAnswer(reply.body)
  if (!read.ok) return { code: 'offline' }
  const failed = await noteClock(context, at, read.value.now)
  return failed ?? takeIn(context, { ask, sent, answer: read.value })
}

const exchange = async (context: Context, push: readonly Travelling[]): Promise<Step> => {
  const at = context.clock()
  const ask = askOf(context, push)
  const sent = push.map(({ fact }) => fact.id)
  const reply = await context.wire.ask({ method: 'POST', path: '/v1/sync', body: ask })
  if (reply.status === 200) return answered(context, reply, { ask, sent, at })
  if (reply.status === 409 && parseReset(reply.body).ok) return startAgain(context)
  return reply.status === 413 ? tooLarge(context, sent) : refusedBy(context, reply)
}

const step = async (context: Context): Promise<Step> => {
  const { log, learned } = context
  if (!learned.session) {
    const begun = await begin(context)
    if (begun !== 'again') return begun
  }
  if (!learned.compared && log.standing().have.pending > limits.pushed) return compare(context)
  const offered = await log.offer(new Set([...learned.held.keys(), ...learned.present]))
  if (!offered.ok) return offered.error
  if (offered.value.length === 0 && learned.read) return finish(context)
  return exchange(context, offered.value.slice(0, Math.max(1, Math.floor(limits.pushed * learned.share))))
}

// What a step can gain. One that leaves all this as it was would be made again for ever.
const gained = ({ log, learned }: Context): string => {
  const { inst, cursor, have } = log.standing()
  const { held, present, compared, share, session, read, auditedAt } = learned
  return JSON.stringify([inst, cursor, have.pending, held.size, present.size, compared, share, session, read, auditedAt])
}

const run = async (context: Context): Promise<RoundOutcome> => {
  const caughtUp = await context.log.catchUp()
  if (!caughtUp.ok) return caughtUp.error
  Object.assign(context.learned, { read: false, share: 1 })
  for (;;) {
    const before = gained(context)
    const next = await step(context)
    if (next !== 'again') return next
    if (gained(context) === before) return { code: 'wait' }
  }
}

// What a host says of this tablet counts as far as the centre signed it.
const judged = async (context: Context): Promise<RoundOutcome> => {
  const outcome = await run(context)
  const { learned } = context
  if (learned.struck !== undefined) learned.retired = await retirementIn(learned.struck, context)
  learned.struck = undefined
  return outcome
}

/** Makes the rounds of one open log. */
export const createRounds = (deps: RoundDeps): Rounds => {
  const context: Context = { ...deps, learned: newLearned(), offset: createClockOffset() }
  let last: Promise<unknown> = Promise.resolve()
  return {
    learned: context.learned,
    offerAgain: (id) => { context.learned.held.delete(id) },
    run: () => {
      const mine = last.then(() => judged(context))
      last = mine.catch(() => undefined)
      return mine
    },
  }
}
