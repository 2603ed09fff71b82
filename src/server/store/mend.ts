// Rows can rot away below a running endpoint (sync.md, fault 22). An order with a hole is none: nobody could read on past it. What
// is left closes up under another epoch; tablets that had read further find their cursor refused, as after a restore, and refill it.
import type { CentreId } from '#domain/ids.ts'
import { nextChain, noChain } from '#protocol/chain.ts'
import { safeText, sha256 } from './bodies.ts'
import { lockedHead, saveHead } from './heads.ts'
import { ask, each, type Program, type Value } from './program.ts'
import { numberIn, textIn, type SqlRow } from './sqlRow.ts'

const code = 'hole' as const

type Hole = Error & { readonly code: 'hole'; readonly rotten: boolean; readonly seq: number }

/** What is thrown where the order has a hole at a place. `rotten`: a row is there, but its body is not the one that was written. */
export const hole = (seq: number, rotten = false): Hole =>
  Object.assign(new Error(`the order has a hole at ${String(seq)}`), { code, rotten, seq } as const)

const isHole = (reason: unknown): reason is Hole => reason instanceof Error && 'code' in reason && reason.code === code

// Nothing is thrown away: what is left of the body waits with what was set apart, and a tablet brings the fact again.
const takeOut = function* (id: CentreId, seq: number, now: number): Program<void> {
  for (const row of yield* ask('select id, dev, hash, body from fact where centre = $1 and seq = $2', id, seq)) {
    yield* ask(
      'insert into quarantine (centre, id, hash, reason, dev, at, body) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing',
      id, safeText(textIn(row, 'id')), textIn(row, 'hash'), 'notAFact', textIn(row, 'dev'), now, safeText(textIn(row, 'body')),
    )
  }
  yield* ask('delete from fact where centre = $1 and seq = $2', id, seq)
}

const chainBefore = function* (id: CentreId, seq: number): Program<string> {
  const [row] = seq === 0 ? [] : yield* ask('select chain from fact where centre = $1 and seq = $2', id, seq)
  return row === undefined ? noChain : textIn(row, 'chain')
}

// Out of the way first: two facts never have one place, in whichever order the statements run.
const closeUp = function* (id: CentreId, sound: number, moved: readonly SqlRow[]): Program<string> {
  let chain = yield* chainBefore(id, sound)
  const places: (readonly Value[])[] = []
  for (const [i, row] of moved.entries()) {
    chain = nextChain(chain, textIn(row, 'id'), sha256)
    places.push([id, -numberIn(row, 'seq'), sound + i + 1, chain])
  }
  yield* ask('update fact set seq = -seq where centre = $1 and seq > $2', id, sound)
  yield* each('update fact set seq = $3, chain = $4 where centre = $1 and seq = $2', places)
  return chain
}

type Mending = { readonly id: CentreId; readonly epoch: () => string; readonly clock: () => number }

const mend = function* ({ id, epoch, clock }: Mending, met: Hole): Program<void> {
  const head = yield* lockedHead(id)
  if (met.rotten) yield* takeOut(id, met.seq, clock())
  const left = yield* ask('select seq, id from fact where centre = $1 order by seq', id)
  if (left.length === head.seq) return
  const broken = left.findIndex((row, i) => numberIn(row, 'seq') !== i + 1)
  const sound = broken < 0 ? left.length : broken
  const chain = yield* closeUp(id, sound, left.slice(sound))
  yield* saveHead(id, { ...head, epoch: epoch(), seq: left.length, chain })
}

/** Reads, and mends the order where the read met a hole; that read fails all the same, the next one finds a whole order. */
export const mending = async <T>(read: () => Promise<T>, write: (program: () => Program<void>) => Promise<void>, by: Mending): Promise<T> => {
  try {
    return await read()
  } catch (reason) {
    if (isHole(reason)) await write(() => mend(by, reason))
    throw reason
  }
}
