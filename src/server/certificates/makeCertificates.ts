// An authority of the house's own, and a certificate of this computer under it, for tablets on a network without a public name.
import { createPrivateKey, generateKeyPairSync, X509Certificate, type KeyObject } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { authorityExtensions, serverExtensions, writeCertificate } from './writeCertificate.ts'

const day = 86_400_000
// iPadOS takes no certificate of a server for longer than 825 days; Chrome none for longer than 398 from public authorities.
const serverLasts = 397 * day
const authorityLasts = 3_650 * day

type Wanted = { readonly folder: string; readonly hosts: readonly string[]; readonly now: number }
export type Made = { readonly authority: string; readonly cert: string; readonly key: string; readonly isNewAuthority: boolean; readonly until: number }
type Authority = { readonly cert: X509Certificate; readonly key: KeyObject; readonly isNew: boolean }

const newKey = (): { readonly key: KeyObject; readonly pem: string } => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return { key: privateKey, pem: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString() }
}

// Whole or not at all, and never readable by others, not even for a moment.
const put = (file: string, pem: string, mode: number): void => {
  writeFileSync(`${file}.partial`, pem, { mode })
  renameSync(`${file}.partial`, file)
}

// Letters that every program writes alike: the server's certificate has to name its authority to the byte.
const nameOf = (now: number): string => `La Boussole ${new Date(now).toISOString().slice(0, 10)}`

const commonNameOf = ({ subject }: X509Certificate): string => subject.replace(/^CN=/, '')

const knownAuthority = (folder: string, until: number): Authority | undefined => {
  const [certFile, keyFile] = [join(folder, 'ca.crt'), join(folder, 'ca.key')]
  if (!existsSync(certFile) || !existsSync(keyFile)) return undefined
  const [cert, key] = [new X509Certificate(readFileSync(certFile)), createPrivateKey(readFileSync(keyFile))]
  return cert.checkPrivateKey(key) && Date.parse(cert.validTo) > until ? { cert, key, isNew: false } : undefined
}

const newAuthority = (folder: string, now: number): Authority => {
  const { key, pem } = newKey()
  const name = nameOf(now)
  const cert = writeCertificate({
    subject: name, publicKey: key, issuer: name, issuerKey: key, from: now - day, until: now + authorityLasts, extensions: authorityExtensions(key),
  })
  put(join(folder, 'ca.key'), pem, 0o600)
  put(join(folder, 'ca.crt'), cert, 0o644)
  return { cert: new X509Certificate(cert), key, isNew: true }
}

/**
 * Makes a certificate for these names and addresses, under the authority of the folder: kept as long as it outlasts what it signs,
 * so that no tablet has to be visited again. Keys are readable by their owner alone. Throws where the folder cannot be written.
 */
export const makeCertificates = ({ folder, hosts, now }: Wanted): Made => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const until = now + serverLasts
  const authority = knownAuthority(folder, until) ?? newAuthority(folder, now)
  const { key, pem } = newKey()
  const cert = writeCertificate({
    subject: hosts[0] ?? 'localhost', publicKey: key, issuer: commonNameOf(authority.cert), issuerKey: authority.key, from: now - day, until,
    extensions: serverExtensions(key, authority.key, hosts),
  })
  const made = { authority: join(folder, 'ca.crt'), cert: join(folder, 'server.crt'), key: join(folder, 'server.key') }
  put(made.key, pem, 0o600)
  put(made.cert, cert + authority.cert.toString(), 0o644)
  return { ...made, isNewAuthority: authority.isNew, until }
}
