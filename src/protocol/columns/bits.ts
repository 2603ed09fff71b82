// Bits written as text, six a character: random bits cost what they weigh, gzip included, and a string is what
// IndexedDB and JSON carry fastest. base64url of bytes is the same text.

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

// Character codes looked up in a string: no bound to check, unlike an array.
const values = ((): string => {
  const table = new Uint8Array(128)
  for (let i = 0; i < 64; i++) table[letters.charCodeAt(i)] = i
  return String.fromCharCode(...table)
})()

const parts = 2 ** 24

export type BitWriter = {
  /** Writes the `width` low bits of a whole number below 2^53. */
  readonly push: (value: number, width: number) => void
  /** Everything written, its last character filled with zeros. */
  readonly text: () => string
}

/** Makes a text to be read back by `bitReader`, value by value. */
export const bitWriter = (): BitWriter => {
  const codes: number[] = []
  let held = 0
  let count = 0
  const few = (value: number, width: number): void => {
    held = (held << width) | value
    count += width
    while (count >= 6) {
      count -= 6
      codes.push(letters.charCodeAt((held >>> count) & 63))
    }
    held &= (1 << count) - 1
  }
  const push = (value: number, width: number): void => {
    if (width > 24) push(Math.floor(value / parts), width - 24)
    few(value % parts, Math.min(width, 24))
  }
  return {
    push,
    text: () => {
      if (count > 0) few(0, 6 - count)
      return decoder.decode(Uint8Array.from(codes))
    },
  }
}

const decoder = new TextDecoder()

export type BitReader = {
  /** The next `width` bits, 24 at most, as a whole number. Past the end there are only zeros. */
  readonly take: (width: number) => number
  /** How many zeros come before the next one, which is taken too; 64 at most, so that a damaged text ends. */
  readonly zeros: () => number
  /** Says whether more was read than was ever written. */
  readonly overran: () => boolean
}

/** Reads what `bitWriter` wrote. Characters outside its alphabet read as zeros. */
export const bitReader = (text: string): BitReader => {
  let held = 0
  let count = 0
  let next = 0
  const take = (width: number): number => {
    while (count < width) {
      held = ((held & 0xffffff) << 6) | values.charCodeAt(text.charCodeAt(next++))
      count += 6
    }
    count -= width
    return (held >>> count) & ((1 << width) - 1)
  }
  const zeros = (): number => {
    let seen = 0
    while (seen < 64 && take(1) === 0) seen++
    return seen
  }
  return { take, zeros, overran: () => next > text.length }
}
