const dash = 45

// '0' to '9' are 48 to 57; letters, whatever their case, come 1 to 6 after a multiple of 16.
const digitAt = (text: string, place: number): number => {
  const code = text.charCodeAt(place)
  return (code & 15) + (code > 57 ? 9 : 0)
}

/** The 16 bytes of a UUID, or of 32 hex digits. */
export const compactUuid = (text: string): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(16)
  for (let i = 0, next = 0; i < 16; i++, next += 2) {
    if (text.charCodeAt(next) === dash) next++
    bytes[i] = (digitAt(text, next) << 4) | digitAt(text, next + 1)
  }
  return bytes
}
