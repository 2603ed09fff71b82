// The log as the exchange sees it (sync/ports.ts): what to offer, what was read back, and where the endpoint's order was read to.
import { refuse } from '#kernel/result.ts'
import type { Fact, ForeignFact } from '#domain/facts/fact.ts'
import { instanceId, uuidOf } from '#domain/ids.ts'
import type { FactId } from '#domain/ids.ts'
import { bucketOf, digestsOf } from '#protocol/digest.ts'
import { absorbed, beginning, codeOf, exchangeOf, keep, known } from '#storage/absorb.ts'
import type { Kept } from '#storage/absorb.ts'
import { absorbSegments } from '#storage/absorbSegments.ts'
import type { ExchangeRow } from '#storage/logDatabase.ts'
import { offerFrom } from '#storage/offer.ts'
import { positionsIn } from '#storage/openFacts.ts'
import type { OpenLog } from '#storage/openedLog.ts'
import { withoutPositions } from '#storage/runs.ts'
import type { LogWrite } from '#storage/writeLog.ts'
import type { ExchangeLog, Standing } from '#sync/ports.ts'

// The exchange's own standing alone.
const standingWrite = (log: OpenLog, change: Partial<ExchangeRow>): LogWrite => ({
  after: log.head(), head: log.head(), rows: [], segments: [], exchange: { ...exchangeOf(log), ...change },
})

const renewal = (log: OpenLog): LogWrite => {
  const { was = [], ...tablet } = log.tablet
  const inst = instanceId(uuidOf(log.random(16), 7, log.clock()))
  const after = log.head()
  return { after, head: { ...after, inst, dseq: 0 }, rows: [], segments: [], renewed: { ...tablet, inst, was: [...was, tablet.inst] } }
}

const confirmedFacts = function* (log: OpenLog): Generator<Fact | ForeignFact> {
  const { facts, foreign } = log.register()
  for (const fact of facts.values()) if (!log.waiting().has(fact.id)) yield fact
  for (const fact of foreign.values()) if (!log.waiting().has(fact.id)) yield fact
}

type LastDay = Standing['have']['lastDay']

// The whole log is looked through once; then only what this tablet wrote since, which waits.
const lastOwnDay = (log: OpenLog): (() => LastDay) => {
  let known: { readonly dseq: number; readonly day: LastDay } | undefined
  const latest = (day: LastDay, facts: Iterable<Fact | undefined>): LastDay => {
    let last = day
    for (const fact of facts)
      if (fact?.dev === log.tablet.dev && (last === undefined || fact.day > last)) last = fact.day
    return last
  }
  return () => {
    const { dseq } = log.head()
    const { facts } = log.register()
    if (known === undefined) known = { dseq, day: latest(undefined, facts.values()) }
    if (known.dseq !== dseq) known = { dseq, day: latest(known.day, [...log.waiting().keys()].map((id) => facts.get(id))) }
    return known.day
  }
}

const standingOf = (log: OpenLog, lastDay: LastDay): Standing => {
  const { cursor, off } = exchangeOf(log)
  return {
    inst: log.tablet.inst, cursor, off,
    have: { dseq: log.head().dseq, pending: log.waiting().size, ...(lastDay === undefined ? {} : { lastDay }) },
  }
}

const doubted = async (log: OpenLog, ids: readonly FactId[]): Kept<null> => {
  const read = await log.read()
  if (!read.ok) return refuse({ code: codeOf(read.error.code) })
  const positions = positionsIn(read.value)
  const lost = ids.flatMap((id) => positions.get(id) ?? [])
  return keep(log, () => standingWrite(log, { confirmed: withoutPositions(exchangeOf(log).confirmed, lost) }))
}

/** The exchange's own view of an open log. */
export const createExchangeLog = (log: OpenLog): ExchangeLog => {
  const lastDay = lastOwnDay(log)
  return {
    centre: log.tablet.centre,
    dev: log.tablet.dev,
    standing: () => standingOf(log, lastDay()),
    catchUp: async () => {
      const done = await log.catchUp()
      return done.ok ? done : refuse({ code: codeOf(done.error.code) })
    },
    holds: known(log),
    offer: (except) => offerFrom(log, except),
    unconfirmedIds: () => [...log.waiting().keys()],
    absorb: ({ rows, cursor }) => keep(log, () => absorbed(log, rows, cursor)),
    absorbSegments: (page) => absorbSegments(log, page),
    admit: (rows) => keep(log, () => absorbed(log, rows, exchangeOf(log).cursor)),
    restart: () => keep(log, () => standingWrite(log, { cursor: beginning.cursor, confirmed: [] })),
    doubt: (ids) => doubted(log, ids),
    renew: () => keep(log, () => renewal(log)),
    noteClock: (off) => keep(log, () => standingWrite(log, { off })),
    digests: () => digestsOf(confirmedFacts(log)),
    confirmedIdsIn: (bucket) => [...confirmedFacts(log)].filter((fact) => bucketOf(fact) === bucket).map(({ id }) => id),
  }
}
