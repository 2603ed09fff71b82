// Chance that can be foreseen: the same seed tells the same demonstration, so that a mission or a test finds who it looks for.
import { uuidOf } from '#domain/ids.ts'
import { at } from '#kernel/at.ts'

export type Draw = {
  /** A whole number, `from` and `to` included. */
  readonly between: (from: number, to: number) => number
  readonly chance: (share: number) => boolean
  readonly pick: <T>(from: readonly T[]) => T
  /** The same items in another order. */
  readonly shuffle: <T>(items: readonly T[]) => readonly T[]
  readonly uuid: () => string
}

// mulberry32 (Tommy Ettinger, public domain).
const mulberry = (seed: number) => {
  let state = seed | 0
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    const once = Math.imul(state ^ (state >>> 15), 1 | state)
    const twice = (once + Math.imul(once ^ (once >>> 7), 61 | once)) ^ once
    return (twice ^ (twice >>> 14)) >>> 0
  }
}

/** A generator of draws from a seed. Not for secrets. */
export const createDraw = (seed: number): Draw => {
  const word = mulberry(seed)
  const next = (): number => word() / 0x1_0000_0000
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1))
  return {
    between,
    chance: (share) => next() < share,
    pick: (from) => at(from, between(0, from.length - 1)),
    shuffle: (items) => items.map((item) => [next(), item] as const).sort(([a], [b]) => a - b).map(([, item]) => item),
    uuid: () => uuidOf(new Uint8Array(Uint32Array.of(word(), word(), word(), word()).buffer), 8),
  }
}
