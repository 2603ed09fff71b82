// The little of ASN.1's DER (X.690) that a certificate is written in.

/** One value as it is written: a tag, a length, its bytes. */
export const der = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const content = Buffer.concat(parts)
  const { length } = content
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...size]), content])
}

/** Values in a row, in a set, and under a number that tells what they are. */
export const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts)
export const set = (...parts: readonly Uint8Array[]): Buffer => der(0x31, ...parts)
export const tagged = (number: number, ...parts: readonly Uint8Array[]): Buffer => der(0xa0 + number, ...parts)

/** A whole number, 0 or more, from its bytes. */
export const integer = (bytes: Uint8Array): Buffer => der(0x02, (bytes[0] ?? 0) < 128 ? bytes : Buffer.concat([Buffer.from([0]), bytes]))
/** What is said to be so. */
export const yes = Buffer.from([0x01, 0x01, 0xff])
/** Bytes that say what they please. */
export const octets = (bytes: Uint8Array): Buffer => der(0x04, bytes)
/** Bits, of which the last `unused` ones of the last byte do not count. */
export const bits = (bytes: Uint8Array, unused = 0): Buffer => der(0x03, Buffer.from([unused]), bytes)
/** Words in UTF-8. */
export const text = (words: string): Buffer => der(0x0c, Buffer.from(words, 'utf8'))

const base128 = (n: number): readonly number[] => (n < 128 ? [n] : [...base128(n >> 7).map((byte) => byte | 128), n & 127])

/** An object identifier, as it is usually written: `2.5.4.3`. */
export const oid = (dotted: string): Buffer => {
  const [first = 0, second = 0, ...others] = dotted.split('.').map(Number)
  return der(0x06, Buffer.from([first * 40 + second, ...others.flatMap(base128)]))
}

/** An instant, ms UTC, to the second; RFC 5280 wants two digits of the year until 2049. */
export const instant = (ms: number): Buffer => {
  const digits = new Date(ms).toISOString().replaceAll(/[-:T]|\.\d+/g, '')
  return digits < '2050' ? der(0x17, Buffer.from(digits.slice(2), 'ascii')) : der(0x18, Buffer.from(digits, 'ascii'))
}
