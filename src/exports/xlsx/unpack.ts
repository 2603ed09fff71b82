// The one door to fflate's reading: the parts of a workbook as text, never more of them than a tablet bears.
import { unzipSync } from 'fflate'
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'

/** `oldFormat`: an .xls of before 2007. `encrypted`: under a password. `notXlsx`: anything else. `damaged`: begins like a workbook, and breaks off. */
export type XlsxProblem = 'notXlsx' | 'oldFormat' | 'encrypted' | 'tooLarge' | 'damaged'

/** The text of each part, by its path. */
export type Parts = ReadonlyMap<string, string>

/** Bytes, unpacked: 5,000 holders with all their columns make about 20 MB. A zip bomb says how large it is, or is cut there. */
const mostBytes = 150_000_000

const needed = /^xl\/(workbook|styles|sharedStrings)\.xml$|^xl\/(worksheets\/)?_rels\/|^xl\/worksheets\/[^/]+\.xml$/i

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, i) => bytes[i] === byte)
const zip = [0x50, 0x4b, 0x03, 0x04]
const compound = [0xd0, 0xcf, 0x11, 0xe0]

// An encrypted workbook is an old compound file with one stream of this name ([MS-OFFCRYPTO] 2.3.4.4).
const isEncrypted = (bytes: Uint8Array): boolean =>
  new TextDecoder('utf-16le').decode(bytes.slice(0, bytes.length - (bytes.length % 2))).includes('EncryptedPackage')

const unzipped = (bytes: Uint8Array): Result<Parts, XlsxProblem> => {
  let total = 0
  const wanted = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }): boolean => {
    if (!needed.test(name)) return false
    total += originalSize
    return total <= mostBytes
  }
  try {
    const parts = unzipSync(bytes, { filter: wanted })
    if (total > mostBytes) return refuse('tooLarge')
    return ok(new Map(Object.entries(parts).map(([path, content]) => [path.toLowerCase(), new TextDecoder().decode(content)])))
  } catch {
    return refuse('damaged')
  }
}

/** Unpacks the parts of a workbook that tell its cells; refuses what is none, what is under a password, and what would fill the tablet. */
export const unpack = (bytes: Uint8Array): Result<Parts, XlsxProblem> => {
  if (begins(bytes, compound)) return refuse(isEncrypted(bytes) ? 'encrypted' : 'oldFormat')
  if (!begins(bytes, zip)) return refuse('notXlsx')
  const parts = unzipped(bytes)
  if (!parts.ok || parts.value.has('xl/workbook.xml')) return parts
  return refuse('notXlsx')
}
