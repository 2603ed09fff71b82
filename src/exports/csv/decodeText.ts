// Bytes of a file that people chose → text: UTF-8 strictly, else windows-1252, which is what Excel writes under
// "CSV (séparateur : point-virgule)" (desk.md §7). Every byte means something in windows-1252, so binaries are told apart first.
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'

export type Encoding = 'utf-8' | 'windows-1252'
export type Decoded = { readonly text: string; readonly encoding: Encoding }
/** `spreadsheet`: a workbook (xlsx, ods, xls), which only its program can save as CSV. `notText`: an image, a PDF, anything else. */
export type DecodeProblem = 'empty' | 'spreadsheet' | 'notText'

// How zip archives (xlsx, ods) and the older xls begin.
const workbooks = [[0x50, 0x4b, 0x03, 0x04], [0xd0, 0xcf, 0x11, 0xe0]] as const

const isWorkbook = (bytes: Uint8Array): boolean =>
  workbooks.some((signature) => signature.every((byte, i) => bytes[i] === byte))

const isControl = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32)
const sampled = 65_536

const strictly = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

// What windows-1252 writes from 0x80 to 0x9f; five bytes are free. Node reads that range as Latin-1 (nodejs/node#56542).
const fromX80 = [
  0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d, 0x8f,
  0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d, 0x017e, 0x0178,
]

const asWindows = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replaceAll(/[\u0080-\u009f]/g, (letter) => String.fromCharCode(fromX80[letter.charCodeAt(0) - 0x80] ?? 0xfffd))

const decoded = (bytes: Uint8Array): Decoded => {
  const text = strictly(bytes)
  if (text !== undefined) return { text, encoding: 'utf-8' }
  return { text: asWindows(bytes), encoding: 'windows-1252' }
}

/** Reads the text of a file, without its byte order mark; refuses what holds no text. */
export const decodeText = (bytes: Uint8Array): Result<Decoded, DecodeProblem> => {
  if (isWorkbook(bytes)) return refuse('spreadsheet')
  if (bytes.subarray(0, sampled).some(isControl)) return refuse('notText')
  const read = decoded(bytes)
  return read.text.trim() === '' ? refuse('empty') : ok(read)
}
