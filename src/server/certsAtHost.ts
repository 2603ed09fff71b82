import { hostname } from 'node:os'
import { join } from 'node:path'
import { networkHosts } from './addresses.ts'
import type { Outcome, Typed } from './backupAtHost.ts'
import { makeCertificates } from './certificates/makeCertificates.ts'
import { privateEndings } from './certificates/writeCertificate.ts'
import { codeOf } from './failures.ts'
import { words } from './words.ts'

const isPrivate = (name: string): boolean =>
  /^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(name) && privateEndings.some((ending) => name.endsWith(`.${ending}`))

const ownName = (): string => `${hostname().toLowerCase().replaceAll(/\..*$|[^a-z0-9-]/g, '') || 'boussole'}.local`

/** `npm run certs`, or with a name: certificates in `DATA_DIR/certs` for this computer's private addresses and that name. Refuses a public name. */
export const certsAtHost = ({ args: [given], env, now }: Typed): Outcome => {
  const name = given?.toLowerCase() ?? ownName()
  if (!isPrivate(name)) return { done: false, says: words.publicName(name) }
  const folder = join(env['DATA_DIR'] ?? 'data', 'certs')
  const hosts = [name, 'localhost', '127.0.0.1', ...networkHosts().filter((host) => /^(10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.)/.test(host))]
  try {
    return { done: true, says: words.certified(makeCertificates({ folder, hosts, now }), hosts) }
  } catch (error) {
    return { done: false, says: words.notCertified(folder, codeOf(error)) }
  }
}
