/** The 16 bytes of a UUID, or of 32 hex digits. */
export const compactUuid = (text: string): Uint8Array<ArrayBuffer> => {
  const digits = text.replaceAll('-', '')
  return Uint8Array.from({ length: 16 }, (_, i) => parseInt(digits.slice(2 * i, 2 * i + 2), 16))
}
