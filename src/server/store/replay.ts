import { append } from './append.ts'
import { erase, erasedAmong } from './erase.ts'
import { lockedHead, saveHead } from './heads.ts'
import type { Ledger, LedgerLine } from './ledger.ts'
import { ask, type Program } from './program.ts'

const eraseAgain = function* (line: LedgerLine, ledger: Ledger, isKnown: boolean): Program<void> {
  yield* erase(line, ledger)
  if (!isKnown) return
  const head = yield* lockedHead(line.centre)
  yield* saveHead(line.centre, { ...head, redaction: head.redaction + 1 })
}

/**
 * Does again an erasure of the ledger that this database, older than it, does not know (fault 51), and gives its order a place again: tablets
 * that had not heard it obey nothing else. A centre that is not known yet gets the orders once it is declared.
 */
export const replay = function* (line: LedgerLine, ledger: Ledger): Program<void> {
  const { centre, person, order } = line
  const isKnown = (yield* ask('select id from centre where id = $1', centre)).length > 0
  if ((yield* erasedAmong(centre, [person])).length === 0) yield* eraseAgain(line, ledger, isKnown)
  if (isKnown && order !== undefined) yield* append({ centre, arrivals: [order], from: order.fact.dev, at: order.rcv, ledger })
}
