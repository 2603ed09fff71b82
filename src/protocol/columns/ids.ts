// UUIDs by their random bits alone: 74 when version 7 repeats the instant of its fact's stamp, 122 for other 7 and 8.
import { at } from '#kernel/at.ts'
import { bitReader, bitWriter } from '#protocol/columns/bits.ts'
import type { BitReader, BitWriter } from '#protocol/columns/bits.ts'
import { numberReader, packNumbers, unzigzag, zigzag } from '#protocol/columns/numbers.ts'

export type IdColumn = { readonly shapes: string; readonly bits: string }

// How an id was written: 0 version 7 at its fact's instant, 1 other version 7, 2 version 8, 3 whole.
type Shape = 0 | 1 | 2 | 3

const shapeOf = (id: string, ms: number | undefined): Shape => {
  if (!'89ab'.includes(id.charAt(19))) return 3
  if (id.charAt(14) === '8') return 2
  if (id.charAt(14) !== '7') return 3
  return ms !== undefined && parseInt(id.slice(0, 8) + id.slice(9, 13), 16) === ms ? 0 : 1
}

const starts = [0, 4, 9, 14, 19, 24, 28, 32]

const write = ({ push }: BitWriter, id: string, shape: Shape): void => {
  starts.forEach((start, group) => {
    const value = parseInt(id.slice(start, start + 4), 16)
    if (group === 3 && shape < 3) push(value & 0xfff, 12)
    else if (group === 4 && shape < 3) push(value & 0x3fff, 14)
    else if (group > 2 || shape > 0) push(value, 16)
  })
}

/** Writes lower-case UUIDs; `times`, where given, are the instants (ms) in their facts' stamps. */
export const packIds = (ids: readonly string[], times: readonly number[] = []): IdColumn => {
  const writer = bitWriter()
  let before = 0
  const changes = ids.map((id, i) => {
    const shape = shapeOf(id, times[i])
    const change = zigzag(shape - before)
    write(writer, id, shape)
    before = shape
    return change
  })
  return { shapes: packNumbers(changes), bits: writer.text() }
}

const digits = '0123456789abcdef'
const dash = 45
const width = 36

type Page = { readonly bytes: Uint8Array; at: number }

const put = (page: Page, group: number): void => {
  const { bytes, at: start } = page
  bytes[start] = digits.charCodeAt(group >>> 12)
  bytes[start + 1] = digits.charCodeAt((group >>> 8) & 15)
  bytes[start + 2] = digits.charCodeAt((group >>> 4) & 15)
  bytes[start + 3] = digits.charCodeAt(group & 15)
  page.at = start + 4
}

const putDash = (page: Page): void => {
  page.bytes[page.at++] = dash
}

const putHead = (page: Page, { take }: BitReader, ms: number | undefined): void => {
  const high = ms === undefined ? take(16) : Math.floor(ms / 2 ** 32)
  put(page, high)
  put(page, ms === undefined ? take(16) : Math.floor(ms / 65_536) % 65_536)
  putDash(page)
  put(page, ms === undefined ? take(16) : ms % 65_536)
}

const putTail = (page: Page, { take }: BitReader, shape: number): void => {
  putDash(page)
  put(page, shape === 3 ? take(16) : ((shape === 2 ? 8 : 7) << 12) | take(12))
  putDash(page)
  put(page, shape === 3 ? take(16) : 0x8000 | take(14))
  putDash(page)
  for (let group = 0; group < 3; group++) put(page, take(16))
}

const decoder = new TextDecoder()

/** Reads `count` ids written by `packIds` with the same `times`. Throws when the column is too short. */
export const unpackIds = ({ shapes, bits }: IdColumn, count: number, times: readonly number[] = []): readonly string[] => {
  const page: Page = { bytes: new Uint8Array(count * width), at: 0 }
  const changes = numberReader(shapes)
  const reader = bitReader(bits)
  for (let i = 0, shape = 0; i < count; i++) {
    shape += unzigzag(changes.next())
    putHead(page, reader, shape === 0 ? at(times, i) : undefined)
    putTail(page, reader, shape)
  }
  if (reader.overran() || changes.overran()) throw new Error('ids: too short')
  // One text cut in slices: no allocation of 36 characters for each id.
  const text = decoder.decode(page.bytes)
  const ids: string[] = []
  for (let start = 0; start < text.length; start += width) ids.push(text.slice(start, start + width))
  return ids
}
