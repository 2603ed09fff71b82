// X.509 certificates (RFC 5280) with P-256 keys, signed by Node's own crypto. A library does the same with a dozen others.
import { createHash, createPublicKey, randomBytes, sign, type KeyObject } from 'node:crypto'
import { isIPv4 } from 'node:net'
import { bits, der, instant, integer, octets, oid, sequence, set, tagged, text, yes } from './der.ts'

type Certified = {
  readonly subject: string
  readonly publicKey: KeyObject
  readonly issuer: string
  readonly issuerKey: KeyObject
  /** ms UTC. */
  readonly from: number
  readonly until: number
  readonly extensions: readonly Buffer[]
}

const ecdsaWithSha256 = sequence(oid('1.2.840.10045.4.3.2'))
const commonName = (words: string): Buffer => sequence(set(sequence(oid('2.5.4.3'), text(words))))
const extension = (id: string, value: Uint8Array, critical = false): Buffer => sequence(oid(id), ...(critical ? [yes] : []), octets(value))

const spkiOf = (key: KeyObject): Buffer => createPublicKey(key).export({ format: 'der', type: 'spki' })
// RFC 5280, 4.2.1.2: SHA-1 over the point, the last 65 bytes of a P-256 key; it names the key and protects nothing.
const keyIdOf = (key: KeyObject): Buffer => createHash('sha1').update(spkiOf(key).subarray(-65)).digest()

const generalName = (host: string): Buffer =>
  isIPv4(host) ? der(0x87, Buffer.from(host.split('.').map(Number))) : der(0x82, Buffer.from(host, 'ascii'))

/** Endings of names that exist on a private network alone (RFC 6762, 8375; ICANN's `internal`). */
export const privateEndings = ['local', 'lan', 'home.arpa', 'internal', 'localhost'] as const
const privateNetworks = [[10, 0, 0, 0, 255, 0, 0, 0], [172, 16, 0, 0, 255, 240, 0, 0], [192, 168, 0, 0, 255, 255, 0, 0], [169, 254, 0, 0, 255, 255, 0, 0], [127, 0, 0, 0, 255, 0, 0, 0]]

// Whoever stole this authority's key could still sign for nothing on the Internet, on tablets that trust it.
const nameConstraints = (): Buffer => {
  const names = [...privateEndings.map((ending) => der(0x82, Buffer.from(ending, 'ascii'))), ...privateNetworks.map((network) => der(0x87, Buffer.from(network)))]
  return extension('2.5.29.30', sequence(tagged(0, ...names.map((name) => sequence(name)))), true)
}

/** What makes a certificate one of an authority, for private names and addresses only. */
export const authorityExtensions = (key: KeyObject): readonly Buffer[] => [
  extension('2.5.29.19', sequence(yes, integer(Buffer.from([0]))), true),
  extension('2.5.29.15', bits(Buffer.from([0b0000_0110]), 1), true),
  extension('2.5.29.14', octets(keyIdOf(key))),
  nameConstraints(),
]

/** What makes it one of a server at these names and IPv4 addresses. */
export const serverExtensions = (key: KeyObject, authority: KeyObject, hosts: readonly string[]): readonly Buffer[] => [
  extension('2.5.29.19', sequence(), true),
  extension('2.5.29.15', bits(Buffer.from([0b1000_0000]), 7), true),
  extension('2.5.29.37', sequence(oid('1.3.6.1.5.5.7.3.1'))),
  extension('2.5.29.17', sequence(...hosts.map(generalName))),
  extension('2.5.29.14', octets(keyIdOf(key))),
  extension('2.5.29.35', sequence(der(0x80, keyIdOf(authority)))),
]

const serial = (): Buffer => {
  const bytes = randomBytes(16)
  bytes[0] = ((bytes[0] ?? 0) & 127) | 64
  return integer(bytes)
}

const pemOf = (bytes: Buffer): string =>
  `-----BEGIN CERTIFICATE-----\n${(bytes.toString('base64').match(/.{1,64}/g) ?? []).join('\n')}\n-----END CERTIFICATE-----\n`

/** Writes a certificate, PEM. */
export const writeCertificate = ({ subject, publicKey, issuer, issuerKey, from, until, extensions }: Certified): string => {
  const version3 = tagged(0, integer(Buffer.from([2])))
  const body = sequence(
    version3, serial(), ecdsaWithSha256, commonName(issuer), sequence(instant(from), instant(until)), commonName(subject), spkiOf(publicKey),
    tagged(3, sequence(...extensions)),
  )
  return pemOf(sequence(body, ecdsaWithSha256, bits(sign('sha256', body, issuerKey))))
}
