// What is kept apart waits thirty days for a manager (sync.md, "Devices").
import { createHash } from 'node:crypto'
import { deviceId, personId, type CentreId } from '#domain/ids.ts'
import type { SetApart } from '#protocol/exchange.ts'
import type { Apart } from '../store.ts'
import { plainText, safeText } from './bodies.ts'
import { apartStub, erasedAmong } from './erase.ts'
import { lockedHead } from './heads.ts'
import { ask, each, type Program } from './program.ts'
import { numberIn, textIn, type SqlRow } from './sqlRow.ts'

const patience = 30 * 24 * 3_600_000
const reasons = ['notAFact', 'tooLarge', 'otherCentre', 'otherBody', 'revokedDevice', 'badSignature'] as const satisfies readonly SetApart[]

const ids = (body: string): readonly string[] => body.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? []

const withoutErased = function* (centre: CentreId, body: string): Program<string | undefined> {
  const erased = yield* erasedAmong(centre, ids(body))
  return erased.reduce<string | undefined>(
    (left, [person, alias]) => (left === undefined ? left : apartStub(left, { person: personId(person), alias })), body,
  )
}

/** See `Store.setApart`. What stays of an erased person is what an erasure leaves; older ones than thirty days go. */
export const setApart = function* (centre: CentreId, apart: readonly Apart[], now: number): Program<void> {
  // An erasure under way must not miss what comes in beside it.
  yield* lockedHead(centre)
  const runs: (readonly (string | number)[])[] = []
  for (const { id, body, reason, dev, at } of apart) {
    const left = yield* withoutErased(centre, body)
    const hash = createHash('sha256').update(body).digest('base64url')
    if (left !== undefined) runs.push([centre, safeText(id), hash, reason, dev, at, safeText(left)])
  }
  yield* ask('delete from quarantine where centre = $1 and at < $2', centre, now - patience)
  yield* each(
    'insert into quarantine (centre, id, hash, reason, dev, at, body) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing',
    runs,
  )
}

const apartIn = (row: SqlRow): Apart => {
  const reason = reasons.find((one) => one === row['reason'])
  if (reason === undefined) throw new Error('set apart for no known reason')
  return {
    id: plainText(textIn(row, 'id')), body: plainText(textIn(row, 'body')), reason, dev: deviceId(textIn(row, 'dev')), at: numberIn(row, 'at'),
  }
}

/** See `Store.apart`: oldest first. */
export const apartOf = function* (centre: CentreId, now: number): Program<readonly Apart[]> {
  const rows = yield* ask(
    'select id, body, reason, dev, at from quarantine where centre = $1 and at >= $2 order by at, id, hash', centre, now - patience,
  )
  return rows.map(apartIn)
}
