// A stand-in for ECDSA that costs a hash: who signed what is told as truly, to whoever does not forge. Thousands of schedules
// spend a third of their time on curves otherwise; the real one is in tests/server and in pinned.test.ts.
import { afterAll, beforeAll } from 'vitest'
import { sha256 } from '@noble/hashes/sha2.js'

type Key = { readonly point: Uint8Array }

const pointOf = (n: number): Uint8Array<ArrayBuffer> => Uint8Array.from({ length: 65 }, (_, i) => (i === 0 ? 4 : (n >> (8 * (i % 4))) & 255))

const signatureOf = ({ point }: Key, bytes: Uint8Array): Uint8Array<ArrayBuffer> => {
  const said = new Uint8Array(point.length + bytes.length)
  said.set(point)
  said.set(bytes, point.length)
  const hash = sha256(said)
  return Uint8Array.from([...hash, ...hash])
}

const same = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i])

type Verifying = readonly [how: object, key: Key, signature: Uint8Array, bytes: Uint8Array]

/** What the endpoint and the tablets ask of WebCrypto, answered at once. */
const createQuickCrypto = (): object => {
  let made = 0
  const subtle = {
    generateKey: () => {
      made += 1
      const key: Key = { point: pointOf(made) }
      return Promise.resolve({ publicKey: key, privateKey: key })
    },
    exportKey: (_form: string, { point }: Key) => Promise.resolve(point.slice().buffer),
    importKey: (_form: string, point: Uint8Array) => point.length === 65 ? Promise.resolve({ point }) : Promise.reject(new Error('no point')),
    sign: (_how: object, key: Key, bytes: Uint8Array) => Promise.resolve(signatureOf(key, bytes).buffer),
    verify: (...[, key, signature, bytes]: Verifying) => Promise.resolve(same(signatureOf(key, bytes), signature)),
  }
  return { subtle, getRandomValues: crypto.getRandomValues.bind(crypto), randomUUID: crypto.randomUUID.bind(crypto) }
}

/** Puts the stand-in where WebCrypto is for the tests of one file, and WebCrypto back after them. */
export const playQuickly = (): void => {
  const real = crypto
  const put = (value: object): void => { Object.defineProperty(globalThis, 'crypto', { value, configurable: true, writable: true }) }
  beforeAll(() => { put(createQuickCrypto()) })
  afterAll(() => { put(real) })
}
