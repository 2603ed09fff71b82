import { ok, refuse, type Result } from '#kernel/result.ts'

export type Options = {
  readonly port: number
  readonly host: string
  /** Where the register, the ledger of erasures and the certificates are. */
  readonly folder: string
  /** Address of a PostgreSQL database, which then holds the register instead. */
  readonly database?: string
  /** Files in PEM: the certificate with its chain, and its key. */
  readonly tls?: TlsFiles
  /** Where the hourly backups go. */
  readonly backups?: string
  readonly silent: boolean
}
export type TlsFiles = { readonly cert: string; readonly key: string }
export type OptionRefusal = { readonly option: 'PORT'; readonly given: string } | { readonly option: 'TLS_CERT' | 'TLS_KEY' | 'LOG'; readonly given?: string }

type Env = Readonly<Record<string, string | undefined>>

const isPort = (port: number): boolean => Number.isInteger(port) && port >= 0 && port <= 65_535

const worded = (env: Env, name: string): string | undefined => {
  const given = env[name]?.trim() ?? ''
  return given === '' ? undefined : given
}

const portOf = (env: Env): Result<number, OptionRefusal> => {
  const given = worded(env, 'PORT') ?? '8080'
  return isPort(Number(given)) ? ok(Number(given)) : refuse({ option: 'PORT', given })
}

const tlsOf = (env: Env): Result<{ readonly tls?: TlsFiles }, OptionRefusal> => {
  const [cert, key] = [worded(env, 'TLS_CERT'), worded(env, 'TLS_KEY')]
  if (cert !== undefined && key !== undefined) return ok({ tls: { cert, key } })
  return cert === key ? ok({}) : refuse({ option: cert === undefined ? 'TLS_CERT' : 'TLS_KEY' })
}

const foldersOf = (env: Env): Pick<Options, 'folder' | 'database' | 'backups'> => {
  const [database, backups] = [worded(env, 'DATABASE_URL'), worded(env, 'BACKUP_DIR')]
  return {
    folder: worded(env, 'DATA_DIR') ?? 'data',
    ...(database === undefined ? {} : { database }),
    ...(backups === undefined ? {} : { backups }),
  }
}

/**
 * Reads the environment variables of the README. Without any: port 8080, on the loopback, because a register must not
 * be offered to a network by default, and the register in `data`. Refuses a port that is no port (0 lets the system choose
 * a free one), half of a certificate, and a `LOG` that is neither empty nor `silent`.
 */
export const readOptions = (env: Env): Result<Options, OptionRefusal> => {
  const port = portOf(env)
  if (!port.ok) return port
  const tls = tlsOf(env)
  if (!tls.ok) return tls
  const log = worded(env, 'LOG')
  if (log !== undefined && log !== 'silent') return refuse({ option: 'LOG', given: log })
  return ok({ port: port.value, host: worded(env, 'HOST') ?? '127.0.0.1', ...foldersOf(env), ...tls.value, silent: log === 'silent' })
}
