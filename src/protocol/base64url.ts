import { bitReader, bitWriter } from '#protocol/columns/bits.ts'

/** Writes bytes as base64url without padding (RFC 4648 §5). */
export const toBase64url = (bytes: Uint8Array): string => {
  const { push, text } = bitWriter()
  for (const byte of bytes) push(byte, 8)
  return text()
}

/** Reads base64url without padding. Refuses nothing: what comes from outside is checked by its schema first. */
export const fromBase64url = (text: string): Uint8Array<ArrayBuffer> => {
  const { take } = bitReader(text)
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8))
  for (let i = 0; i < bytes.length; i++) bytes[i] = take(8)
  return bytes
}
