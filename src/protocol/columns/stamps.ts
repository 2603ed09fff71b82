// Hybrid clock stamps: most come a while after the one before, with the counter at 0, or in the same ms with the counter one further.
import { hlcMs } from '#domain/facts/hlc.ts'
import type { Hlc } from '#domain/facts/hlc.ts'
import { numberReader, packNumbers, unzigzag, zigzag } from '#protocol/columns/numbers.ts'

export type StampColumn = { readonly ms: string; readonly counts: string }

const expected = (gap: number, before: number): number => (gap === 0 ? before + 1 : 0)

/** Writes stamps in the order of the log. */
export const packStamps = (stamps: readonly Hlc[]): StampColumn => {
  const gaps: number[] = []
  const counts: number[] = []
  let [ms, count] = [0, 0]
  for (const stamp of stamps) {
    const gap = hlcMs(stamp) - ms
    const own = parseInt(stamp.slice(13), 16)
    gaps.push(zigzag(gap))
    counts.push(zigzag(own - expected(gap, count)))
    ms += gap
    count = own
  }
  return { ms: packNumbers(gaps), counts: packNumbers(counts) }
}

const digits = '0123456789abcdef'
const width = 17

const putHex = (bytes: Uint8Array, end: number, { value, places }: { readonly value: number; readonly places: number }): void => {
  for (let left = value, i = 1; i <= places; i++, left >>>= 4) bytes[end - i] = digits.charCodeAt(left & 15)
}

const decoder = new TextDecoder()

/** Reads `count` stamps: their instants in ms, and their texts. Throws when the column is too short. */
export const unpackStamps = (column: StampColumn, count: number): { readonly times: readonly number[]; readonly texts: readonly string[] } => {
  const bytes = new Uint8Array(count * width).fill(45)
  const [gaps, counts] = [numberReader(column.ms), numberReader(column.counts)]
  const times: number[] = []
  let [ms, own] = [0, 0]
  for (let i = 0, end = width; i < count; i++, end += width) {
    const gap = unzigzag(gaps.next())
    own = expected(gap, own) + unzigzag(counts.next())
    ms += gap
    times.push(ms)
    putHex(bytes, end - 11, { value: Math.floor(ms / 2 ** 24), places: 6 })
    putHex(bytes, end - 5, { value: ms % 2 ** 24, places: 6 })
    putHex(bytes, end, { value: own, places: 4 })
  }
  if (gaps.overran() || counts.overran()) throw new Error('stamps: too short')
  const text = decoder.decode(bytes)
  const texts: string[] = []
  for (let start = 0; start < text.length; start += width) texts.push(text.slice(start, start + width))
  return { times, texts }
}
