import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** The built endpoint, which a test may close and open again on the same address. */
export type Endpoint = {
  readonly url: string
  readonly port: number
  /** Its register, which it finds again when it is opened again. */
  readonly folder: string
  /** Everything it has said, its log included. */
  readonly said: () => string
  /** Closes it as Ctrl+C would, and gives its exit code. */
  readonly stop: () => Promise<number | null>
  /** Opens it again on the same port; from another copy of the build when one is given. */
  readonly start: (build?: string) => Promise<void>
  /** SIGKILL, as a power cut would. */
  readonly kill: () => Promise<void>
  /** A copy of its folder, made while it is closed, and the way back to it: a backup of the day before. */
  readonly copyFolder: () => string
  readonly putBack: (copy: string) => void
  /** Empties its folder, while it is closed. */
  readonly wipe: () => void
  /** Closes it and deletes its folder. */
  readonly discard: () => Promise<void>
}

/** What is tried: `dist`, or another build, for whoever builds beside others (BOUSSOLE_BUILD, below node_modules). */
export const builtFolder = resolve(process.env['BOUSSOLE_BUILD'] ?? 'dist')

type Running = { readonly child: ChildProcess; readonly port: number; readonly said: () => string }

// A time-out leaves a start where it stands and nobody to close what it began: whoever tries goes away then, and takes it along.
const begun = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of begun) child.kill('SIGKILL')
})

// The port it opened, as its start line says it.
const openedPort = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    let text = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const address = /http:\/\/\S+?:(\d+)/.exec(text)
      if (address !== null) resolve(Number(address[1]))
    })
    child.once('exit', () => reject(new Error(`the endpoint closed without an address: ${text}`)))
  })

/** The environment without the test tools' wishes about colour, of which Node would warn on standard error. */
export const plainEnvironment = (): NodeJS.ProcessEnv => {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...env } = process.env
  return env
}

type Opening = Pick<Endpoint, 'port' | 'folder'> & { readonly more: NodeJS.ProcessEnv }

const open = async (build: string, { port, folder, more }: Opening): Promise<Running> => {
  const main = join(build, 'server', 'main.js')
  if (!existsSync(main)) throw new Error('nothing is built: npm run build')
  const env = { ...plainEnvironment(), PORT: String(port), HOST: '127.0.0.1', DATA_DIR: folder, LOG: 'silent', ...more }
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  begun.add(child)
  child.once('exit', () => { begun.delete(child) })
  const heard: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => { heard.push(chunk) })
  return { child, port: await openedPort(child), said: () => Buffer.concat(heard).toString() }
}

const end = async ({ child }: Running, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const closed = once(child, 'exit')
  child.kill(signal)
  await closed
}

const close = async (running: Running): Promise<number | null> => {
  await end(running, 'SIGTERM')
  return running.child.exitCode
}

/** Starts the built endpoint on a free port, with an empty register; `more`: options of its own. */
export const startEndpoint = async (build = builtFolder, more: NodeJS.ProcessEnv = {}): Promise<Endpoint> => {
  const folder = mkdtempSync(join(tmpdir(), 'endpoint-'))
  let running = await open(build, { port: 0, folder, more })
  const before: string[] = []
  const { port } = running
  return {
    port, folder,
    url: `http://localhost:${String(port)}`,
    said: () => [...before, running.said()].join(''),
    stop: () => close(running),
    start: async (other = build) => {
      await close(running)
      before.push(running.said())
      running = await open(other, { port, folder, more })
    },
    kill: () => end(running, 'SIGKILL'),
    copyFolder: () => {
      const copy = mkdtempSync(join(tmpdir(), 'endpoint-copy-'))
      cpSync(folder, copy, { recursive: true })
      return copy
    },
    putBack: (copy) => {
      rmSync(folder, { recursive: true })
      renameSync(copy, folder)
    },
    wipe: () => {
      rmSync(folder, { recursive: true })
      mkdirSync(folder)
    },
    discard: async () => {
      await close(running)
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
