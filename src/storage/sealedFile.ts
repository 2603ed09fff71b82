// Everything in one file that opens with the same secrets, and in which nothing can be read (decisions/0004).
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { Keyring } from '#protocol/keyring.ts'
import { parseFileHeader } from '#protocol/parseFileHeader.ts'
import type { FileHeader } from '#protocol/parseFileHeader.ts'
import type { SegmentRow } from '#storage/logDatabase.ts'
import { keyNamed } from '#storage/seal.ts'
import type { Keys, Random } from '#storage/seal.ts'

type Bytes = Uint8Array<ArrayBuffer>

const encoder = new TextEncoder()
const decoder = new TextDecoder()
const nonceSize = 12
const tagSize = 16
const digestSize = 32

const joined = (parts: readonly Bytes[]): Bytes => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  parts.reduce((start, part) => {
    whole.set(part, start)
    return start + part.length
  }, 0)
  return whole
}

const digest = async (bytes: Bytes): Promise<Bytes> => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))

// A block opens under its own file's head and at its own rank only.
const locking = (line: Bytes, rank: number, nonce: Bytes): AesGcmParams => ({
  name: 'AES-GCM', iv: nonce, additionalData: joined([line, encoder.encode(String(rank))]),
})

/** Writes segments as a file, sealed by the key that `keyring` locks; throws when that key is not at hand. */
export const writeSealedFile = async (segments: readonly SegmentRow[], keyring: Keyring, { keys, random }: { readonly keys: Keys; readonly random: Random }): Promise<Bytes> => {
  const key = keyNamed(keys, keyring.kid)
  if (key === undefined) throw new Error('a keyring of other keys')
  const texts = segments.map(({ block }) => encoder.encode(block))
  const blocks = segments.map(({ n }, i) => ({ n, bytes: nonceSize + (texts[i]?.length ?? 0) + tagSize }))
  const line = encoder.encode(`${JSON.stringify({ magic: 'boussole', version: 1, blocks, keyring } satisfies FileHeader)}\n`)
  const sealed = await Promise.all(
    texts.map(async (text, rank) => {
      const nonce = random(nonceSize)
      return joined([nonce, new Uint8Array(await crypto.subtle.encrypt(locking(line, rank, nonce), key, text))])
    }),
  )
  const body = joined([line, ...sealed])
  return joined([body, await digest(body)])
}

/** A file whose every byte is as it was written; what is in it is still sealed. */
export type SealedFile = { readonly header: FileHeader; readonly line: Bytes; readonly body: Bytes }

const newline = 10

const isWhole = async (file: Bytes): Promise<boolean> => {
  const end = file.length - digestSize
  const sum = await digest(file.slice(0, Math.max(0, end)))
  return sum.every((byte, i) => byte === file[end + i])
}

/** Reads a file up to its seals. Refuses `unknownFile` when it is none of ours, `damaged` when a byte changed since. */
export const readSealedFile = async (file: Bytes): Promise<Result<SealedFile, { readonly code: 'unknownFile' | 'damaged' }>> => {
  const end = file.indexOf(newline) + 1
  const line = file.slice(0, end)
  if (!decoder.decode(line).startsWith('{"magic":"boussole"')) return refuse({ code: 'unknownFile' })
  if (!(await isWhole(file))) return refuse({ code: 'damaged' })
  const header = parseFileHeader(decoder.decode(line))
  if (!header.ok) return refuse({ code: 'unknownFile' })
  return ok({ header: header.value, line, body: file.slice(end, file.length - digestSize) })
}

/** Opens the blocks of a file. Gives nothing when one does not open under the file's own key. */
export const openSealedFile = async ({ header, line, body }: SealedFile, keys: Keys): Promise<readonly SegmentRow[] | undefined> => {
  const key = keyNamed(keys, header.keyring.kid)
  if (key === undefined) return undefined
  let start = 0
  const sealed = header.blocks.map(({ n, bytes }) => ({ n, part: body.slice(start, (start += bytes)) }))
  try {
    return await Promise.all(
      sealed.map(async ({ n, part }, rank) => {
        const lock = locking(line, rank, part.slice(0, nonceSize))
        return { n, block: decoder.decode(await crypto.subtle.decrypt(lock, key, part.slice(nonceSize))) }
      }),
    )
  } catch {
    return undefined
  }
}
