// The centre's own row: its order's counter, and what a transaction locks (sync.md, "Server transaction").
import { centreId, type CentreId } from '#domain/ids.ts'
import { noChain } from '#protocol/chain.ts'
import type { Centre, CentreHead } from '../store.ts'
import { ask, type Program } from './program.ts'
import { numberIn, textIn, type SqlRow } from './sqlRow.ts'

const headIn = (row: SqlRow): CentreHead =>
  ({ epoch: textIn(row, 'epoch'), seq: numberIn(row, 'seq'), chain: textIn(row, 'chain'), redaction: numberIn(row, 'redaction') })

/** See `Store.centre`. */
export const centre = function* (id: CentreId): Program<Centre | undefined> {
  const [row] = yield* ask('select pinned, epoch, seq, chain, redaction from centre where id = $1', id)
  return row === undefined ? undefined : { key: textIn(row, 'pinned'), head: headIn(row) }
}

/** The head of a centre that nobody else can move before this transaction ends. Throws where the centre is unknown. */
export const lockedHead = function* (id: CentreId): Program<CentreHead> {
  const [row] = yield* ask('select epoch, seq, chain, redaction from centre where id = $1 for update', id)
  if (row === undefined) throw new Error('this centre was not declared')
  return headIn(row)
}

/** Moves the counter: only in the transaction that locked it. */
export const saveHead = function* (id: CentreId, { epoch, seq, chain, redaction }: CentreHead): Program<void> {
  yield* ask('update centre set epoch = $2, seq = $3, chain = $4, redaction = $5 where id = $1', id, epoch, seq, chain, redaction)
}

/** See `Store.declare`; `epoch`: the label of its new order. */
export const declare = function* (id: CentreId, key: string, epoch: string): Program<'declared' | 'same' | 'otherKey'> {
  // Two declarations at once: the second waits for the first and then sees its key.
  const made = yield* ask(
    `insert into centre (id, pinned, epoch, seq, chain, redaction) values ($1, $2, $3, $4, $5, $6)
     on conflict do nothing returning id`,
    id, key, epoch, 0, noChain, 0,
  )
  if (made.length > 0) return 'declared'
  return (yield* centre(id))?.key === key ? 'same' : 'otherKey'
}

/** The centres that the endpoint knows. */
export const centreIds = function* (): Program<readonly CentreId[]> {
  return (yield* ask('select id from centre order by id')).map((row) => centreId(textIn(row, 'id')))
}
