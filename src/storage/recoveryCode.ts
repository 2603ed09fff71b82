// The printed code: 160 random bits in Crockford's base32 and a check character, read back however it was copied.

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const bytes = 20

const lookAlikes: ReadonlyMap<string, string> = new Map([['O', '0'], ['I', '1'], ['L', '1']])

// ISO/IEC 7064, hybrid system of 33 and 32: finds any one wrong character, and nearly all swaps of two neighbours.
const checkOf = (values: readonly number[]): number => {
  const state = values.reduce((before, value) => (((before + value) % 32 || 32) * 2) % 33, 32)
  return (33 - state) % 32
}

// Five bits a character, four characters of base32 in 20 bits.
const toValues = (code: Uint8Array): readonly number[] =>
  Array.from({ length: (bytes * 8) / 5 }, (_, i) => {
    const bit = i * 5
    const pair = ((code[bit >> 3] ?? 0) << 8) | (code[(bit >> 3) + 1] ?? 0)
    return (pair >> (11 - (bit & 7))) & 31
  })

const toBytes = (values: readonly number[]): Uint8Array<ArrayBuffer> => {
  const code = new Uint8Array(bytes)
  values.forEach((value, i) => {
    const bit = i * 5
    const pair = value << (11 - (bit & 7))
    code[bit >> 3] = (code[bit >> 3] ?? 0) | (pair >> 8)
    if ((bit >> 3) + 1 < bytes) code[(bit >> 3) + 1] = pair & 255
  })
  return code
}

/** Writes 20 random bytes as eight groups of characters, the last one with the check: `XXXX-…-XXXXX`. */
export const writeRecoveryCode = (code: Uint8Array): string => {
  const values = toValues(code)
  const text = [...values, checkOf(values)].map((value) => letters.charAt(value)).join('')
  return (text.match(/.{4}(.$)?/g) ?? []).join('-')
}

/** Reads a code back, whatever the case, spaces or dashes, O for 0, I or L for 1. Gives nothing for a code that was miscopied. */
export const readRecoveryCode = (text: string): Uint8Array<ArrayBuffer> | undefined => {
  const clean = text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll(/[OIL]/g, (letter) => lookAlikes.get(letter) ?? letter)
  const values = Array.from(clean, (letter) => letters.indexOf(letter))
  const own = values.slice(0, -1)
  if (values.length !== 33 || values.includes(-1) || checkOf(own) !== values[32]) return undefined
  return toBytes(own)
}
