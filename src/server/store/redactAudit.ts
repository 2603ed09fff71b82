// Who opened whose file is forgotten after a year, here as on the tablets (metier.md §8).
import { auditCutoff } from '#domain/agents/auditCutoff.ts'
import type { CentreId } from '#domain/ids.ts'
import { momentAt, type ServiceDay } from '#domain/time.ts'
import { forgottenAccess } from '#protocol/erasure.ts'
import { factIn, hashOf, safeText } from './bodies.ts'
import { centreIds, lockedHead, saveHead } from './heads.ts'
import { ask, each, type Program } from './program.ts'
import { numberIn, textIn } from './sqlRow.ts'

/** The first day whose accesses keep their sealed part, at an instant, ms UTC. */
export const keptFrom = (now: number): ServiceDay => auditCutoff(momentAt(now).day)

/** Takes the sealed part off the accesses of a centre before a day; says how many had one. Blocks are then written anew. */
export const redactAudit = function* (centre: CentreId, from: ServiceDay): Program<number> {
  const head = yield* lockedHead(centre)
  const rows = yield* ask('select seq, body from fact where centre = $1 and day < $2 and kind = $3 and red = 0', centre, from, safeText('accessNoted'))
  const stubs = rows.flatMap((row) => {
    const fact = factIn(textIn(row, 'body'))
    const stub = forgottenAccess(fact, from)
    return stub === fact ? [] : [[centre, numberIn(row, 'seq'), hashOf(stub), JSON.stringify(stub)]]
  })
  yield* each('update fact set hash = $3, body = $4, red = 1 where centre = $1 and seq = $2', stubs)
  if (stubs.length > 0) yield* saveHead(centre, { ...head, redaction: head.redaction + 1 })
  return stubs.length
}

/** The same for every centre, at an opening (`clock`: ms UTC): an older backup brings nothing back. */
export const redactAudits = function* (clock: () => number): Program<number> {
  let redacted = 0
  for (const id of yield* centreIds()) redacted += yield* redactAudit(id, keptFrom(clock()))
  return redacted
}
