import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createSecureContext } from 'node:tls'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { codeOf } from './failures.ts'
import type { TlsFiles } from './options.ts'

/** A certificate with its key, PEM, and its last day, ms UTC. */
export type Tls = { readonly cert: string; readonly key: string; readonly until: number }

/** `missing`, `unreadable`: that file. `notPem`: one of the two is not what it should be. `mismatch`: the key is another's. */
export type TlsRefusal = { readonly code: 'missing' | 'unreadable'; readonly file: string } | { readonly code: 'notPem' | 'mismatch' }

const read = (file: string): Result<string, TlsRefusal> => {
  try {
    return ok(readFileSync(file, 'utf8'))
  } catch (error) {
    return refuse({ code: codeOf(error) === 'ENOENT' ? 'missing' : 'unreadable', file })
  }
}

/** Reads a certificate and its key. Refuses files that are not there, that are none, or that do not go together. */
export const readTls = (files: TlsFiles): Result<Tls, TlsRefusal> => {
  const cert = read(files.cert)
  if (!cert.ok) return cert
  const key = read(files.key)
  if (!key.ok) return key
  try {
    createSecureContext({ cert: cert.value, key: key.value })
    return ok({ cert: cert.value, key: key.value, until: Date.parse(new X509Certificate(cert.value).validTo) })
  } catch (error) {
    return refuse({ code: codeOf(error) === 'ERR_OSSL_X509_KEY_VALUES_MISMATCH' ? 'mismatch' : 'notPem' })
  }
}
