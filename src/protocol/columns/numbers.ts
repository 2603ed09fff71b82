// A column of whole numbers as text. Exponential-Golomb codes (H.264 §9.1, of order k): about as short as the column's own
// entropy when small numbers are the most frequent, and never more than twice the bits of an outlier.
import { bitReader, bitWriter } from '#protocol/columns/bits.ts'
import type { BitWriter } from '#protocol/columns/bits.ts'

const widthOf = (n: number): number => {
  let width = 0
  for (let left = n; left >= 1; left = Math.floor(left / 2)) width++
  return width
}

const orders = 33

const cost = (widths: readonly number[], order: number): number =>
  widths.reduce((bits, width) => bits + order + 2 * Math.max(width - order, 1) - 1, 0)

const bestOrder = (values: readonly number[]): number => {
  const widths = values.map((value) => widthOf(value + 1))
  const costs = Array.from({ length: orders }, (_, order) => cost(widths, order))
  return costs.indexOf(Math.min(...costs))
}

const write = ({ push }: BitWriter, value: number, order: number): void => {
  const prefix = Math.floor(value / 2 ** order) + 1
  const width = widthOf(prefix)
  push(0, width - 1)
  push(prefix, width)
  push(value % 2 ** order, order)
}

/** Writes whole numbers from 0 to 2^52 as text; a column of zeros is the empty text. */
export const packNumbers = (values: readonly number[]): string => {
  if (values.every((value) => value === 0)) return ''
  const writer = bitWriter()
  const order = bestOrder(values)
  writer.push(order, 6)
  for (const value of values) write(writer, value, order)
  return writer.text()
}

export type NumberReader = { readonly next: () => number; readonly overran: () => boolean }

/** Reads what `packNumbers` wrote, one number a call. */
export const numberReader = (text: string): NumberReader => {
  if (text === '') return { next: () => 0, overran: () => false }
  const { take, zeros, overran } = bitReader(text)
  const order = take(6)
  const long = (width: number): number => (width > 24 ? long(width - 24) * 2 ** 24 + take(24) : take(width))
  const next = (): number => {
    const width = zeros()
    return (2 ** width - 1 + long(width)) * 2 ** order + long(order)
  }
  return { next, overran }
}

/** Folds the sign into a whole number, small either way: 0, -1, 1, -2 are 0, 1, 2, 3. */
export const zigzag = (n: number): number => (n < 0 ? -2 * n - 1 : 2 * n)
export const unzigzag = (n: number): number => (n % 2 === 0 ? n / 2 : -(n + 1) / 2)
