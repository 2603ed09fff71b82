// Chromium presses what it stores: blocks of its tables, and large values (github.com/google/snappy, format_description.txt).

/** A number of base 128, the lowest seven bits first. */
export const varint = (bytes: Buffer, at: number): { readonly value: number; readonly next: number } => {
  let value = 0
  for (let i = at; i < bytes.length && i < at + 5; i++) {
    const byte = bytes[i] ?? 0
    value += (byte & 127) * 2 ** (7 * (i - at))
    if (byte < 128) return { value, next: i + 1 }
  }
  throw new RangeError('no number stands here')
}

/** `back`: how far before the end of what was written it is taken from; absent, it stands in the bytes themselves. */
type Piece = { readonly back?: number; readonly from: number; readonly length: number; readonly next: number }

const literal = (bytes: Buffer, at: number): Piece => {
  const short = (bytes[at] ?? 0) >> 2
  const size = short < 60 ? 0 : short - 59
  const length = (size === 0 ? short : bytes.readUIntLE(at + 1, size)) + 1
  return { from: at + 1 + size, length, next: at + 1 + size + length }
}

const copy = (bytes: Buffer, at: number): Piece => {
  const tag = bytes[at] ?? 0
  if ((tag & 3) === 1) return { back: ((tag >> 5) << 8) | (bytes[at + 1] ?? 0), from: 0, length: ((tag >> 2) & 7) + 4, next: at + 2 }
  const size = (tag & 3) === 2 ? 2 : 4
  return { back: bytes.readUIntLE(at + 1, size), from: 0, length: (tag >> 2) + 1, next: at + 1 + size }
}

const write = (out: Buffer, end: number, { bytes, piece: { back, from, length } }: { readonly bytes: Buffer; readonly piece: Piece }): void => {
  if (end + length > out.length || (back !== undefined && (back === 0 || back > end))) throw new RangeError('nothing pressed stands here')
  // A copy may reach into what it is writing: one byte after the other.
  for (let i = 0; i < length; i++) out[end + i] = (back === undefined ? bytes[from + i] : out[end - back + i]) ?? 0
}

const largest = 64_000_000

const unpress = (bytes: Buffer, at: number): Buffer => {
  const { value: size, next } = varint(bytes, at)
  if (size > largest) throw new RangeError('nothing pressed stands here')
  const out = Buffer.alloc(size)
  for (let end = 0, place = next; end < size; ) {
    const piece = ((bytes[place] ?? 0) & 3) === 0 ? literal(bytes, place) : copy(bytes, place)
    write(out, end, { bytes, piece })
    end += piece.length
    place = piece.next
  }
  return out
}

/** Unpresses what stands at a place; nothing when nothing pressed stands there. */
export const unpressed = (bytes: Buffer, at = 0): Buffer | undefined => {
  try {
    return unpress(bytes, at)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
