import type { CentreId, FactId } from '#domain/ids.ts'
import { append } from './append.ts'
import { erase, erasedAmong } from './erase.ts'
import { lockedHead, saveHead } from './heads.ts'
import type { Ledger, LedgerLine } from './ledger.ts'
import { ask, type Program } from './program.ts'

const isPlaced = function* (centre: CentreId, id: FactId): Program<boolean> {
  return (yield* ask('select id from fact where centre = $1 and id = $2', centre, id)).length > 0
}

// The centre is locked first: what is on its way to it waits, and finds who was erased.
const eraseAgain = function* (line: LedgerLine, ledger: Ledger): Program<void> {
  const head = yield* lockedHead(line.centre)
  if ((yield* erasedAmong(line.centre, [line.person])).length > 0) return
  yield* erase(line, ledger)
  yield* saveHead(line.centre, { ...head, redaction: head.redaction + 1 })
}

/**
 * Does again an erasure of the ledger that this database, older than it, does not know (fault 51), and gives its order a place again: tablets
 * that had not heard it obey nothing else. A centre that is not known yet gets the orders once it is declared.
 */
export const replay = function* (line: LedgerLine, ledger: Ledger): Program<void> {
  const { centre, person, order } = line
  const [isErased, isKnown] = [(yield* erasedAmong(centre, [person])).length > 0, (yield* ask('select id from centre where id = $1', centre)).length > 0]
  if (!isErased) yield* isKnown ? eraseAgain(line, ledger) : erase(line, ledger)
  if (isKnown && order !== undefined && !(yield* isPlaced(centre, order.fact.id))) yield* append({ centre, arrivals: [order], from: order.fact.dev, at: order.rcv, ledger })
}
