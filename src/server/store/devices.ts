// What the endpoint last heard of each tablet, and whether an installation has two lives (sync.md, "Clone, rewind, wipe").
import { deviceId, type CentreId } from '#domain/ids.ts'
import { serviceDay } from '#domain/time.ts'
import type { DeviceSeen, Have } from '#protocol/exchange.ts'
import type { DeviceReport } from '../store.ts'
import { plainText, safeText } from './bodies.ts'
import { ask, type Program } from './program.ts'
import { numberIn, textIn, type SqlRow } from './sqlRow.ts'

const upsert = `insert into device (centre, dev, inst, app, off, dseq, last_day, pending, seen, forked)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0)
  on conflict (centre, dev, inst) do update set app = excluded.app, off = excluded.off, dseq = excluded.dseq,
    last_day = excluded.last_day, pending = excluded.pending, seen = excluded.seen`

const highest = function* (centre: CentreId, { dev, inst }: DeviceReport): Program<{ readonly dseq: number; readonly forked: boolean }> {
  const [told] = yield* ask('select dseq, forked from device where centre = $1 and dev = $2 and inst = $3', centre, dev, inst)
  const [held] = yield* ask('select max(dseq) as dseq from fact where centre = $1 and dev = $2 and inst = $3', centre, dev, inst)
  const dseqIn = (row: SqlRow | undefined): number => (row === undefined ? 0 : numberIn(row, 'dseq'))
  return { dseq: Math.max(dseqIn(told), dseqIn(held)), forked: told !== undefined && numberIn(told, 'forked') === 1 }
}

/** See `Store.report`. A report that comes late, or from a rewound tablet, takes nothing back from what is known. */
export const report = function* (centre: CentreId, one: DeviceReport): Program<{ readonly forked: boolean }> {
  const { dseq, forked } = yield* highest(centre, one)
  const { dev, inst, app, off, have, now } = one
  if (have.dseq < dseq) return { forked: true }
  yield* ask(upsert, centre, dev, inst, safeText(app), off, have.dseq, have.lastDay ?? '', have.pending, now)
  return { forked }
}

const haveIn = (row: SqlRow): Have => {
  const lastDay = serviceDay(textIn(row, 'last_day'))
  return { dseq: numberIn(row, 'dseq'), ...(lastDay === undefined ? {} : { lastDay }), pending: numberIn(row, 'pending') }
}

const seenIn = (row: SqlRow): DeviceSeen => ({
  dev: deviceId(textIn(row, 'dev')), seen: numberIn(row, 'seen'), app: plainText(textIn(row, 'app')), off: numberIn(row, 'off'), have: haveIn(row),
})

/** See `Store.devices`: the installation that each tablet spoke from last. */
export const devices = function* (centre: CentreId): Program<readonly DeviceSeen[]> {
  const rows = yield* ask('select dev, app, off, dseq, last_day, pending, seen from device where centre = $1 and seen > 0 order by dev, seen', centre)
  return [...new Map(rows.map((row) => [textIn(row, 'dev'), seenIn(row)])).values()]
}
