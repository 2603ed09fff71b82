// Rows can rot away below a running endpoint (sync.md, fault 22). An order with a hole is none: nobody could read on past it. What
// is left closes up under another epoch; tablets that had read further find their cursor refused, as after a restore, and refill it.
import type { CentreId } from '#domain/ids.ts'
import { nextChain, noChain } from '#protocol/chain.ts'
import { sha256 } from './bodies.ts'
import { lockedHead, saveHead } from './heads.ts'
import { ask, each, type Program, type Value } from './program.ts'
import { numberIn, textIn, type SqlRow } from './sqlRow.ts'

const code = 'hole'

/** What is thrown where the order has a hole at a place. */
export const hole = (seq: number): Error => Object.assign(new Error(`the order has a hole at ${String(seq)}`), { code })

const isHole = (reason: unknown): boolean => reason instanceof Error && 'code' in reason && reason.code === code

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

const mend = function* (id: CentreId, epoch: string): Program<void> {
  const head = yield* lockedHead(id)
  const left = yield* ask('select seq, id from fact where centre = $1 order by seq', id)
  if (left.length === head.seq) return
  const broken = left.findIndex((row, i) => numberIn(row, 'seq') !== i + 1)
  const sound = broken < 0 ? left.length : broken
  const chain = yield* closeUp(id, sound, left.slice(sound))
  yield* saveHead(id, { ...head, epoch, seq: left.length, chain })
}

/** Reads, and mends the order where the read met a hole; that read fails all the same, the next one finds a whole order. */
export const mending = async <T>(read: () => Promise<T>, write: (program: () => Program<void>) => Promise<void>, { id, epoch }: { readonly id: CentreId; readonly epoch: () => string }): Promise<T> => {
  try {
    return await read()
  } catch (reason) {
    if (isHole(reason)) await write(() => mend(id, epoch()))
    throw reason
  }
}
