import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { addresses, isLoopback } from './addresses.ts'
import { createApp } from './app.ts'
import { loadAssets } from './assets.ts'
import { listen, type Listening, type ListenRefusal } from './listen.ts'
import type { Parts } from './ports.ts'
import { readOptions, type Options } from './options.ts'
import { openSqliteStore } from './store/openSqliteStore.ts'
import { words } from './words.ts'

const folder = join(import.meta.dirname, '..', 'app')
const patience = 5_000

const partsOf = async (host: string): Promise<Parts> => ({
  assets: loadAssets(folder),
  store: await openSqliteStore({ file: ':memory:' }),
  clock: Date.now, random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)), loopback: isLoopback(host), setupCode: undefined, log: () => undefined,
})

const fail = (sentence: string): void => {
  console.error(sentence)
  process.exitCode = 1
}

const refused = ({ port, host }: Options, { code }: ListenRefusal): string =>
  code === 'EADDRINUSE' ? words.portTaken(port) : words.cannotListen(host, port, code)

const announce = ({ host }: Options, { port, stop }: Listening): void => {
  console.log(words.opened(addresses(host, port)))
  if (!isLoopback(host)) console.log(words.needsHttps)
  const close = (): void => {
    void stop(patience).then(() => {
      console.log(words.closed)
      process.exit(0)
    })
  }
  process.once('SIGINT', close)
  process.once('SIGTERM', close)
}

const start = async (): Promise<void> => {
  const options = readOptions(process.env)
  if (!options.ok) return fail(words.badPort(options.error.given))
  if (!existsSync(join(folder, 'index.html'))) return fail(words.nothingBuilt)
  const listening = await listen(createApp(await partsOf(options.value.host)), options.value)
  if (!listening.ok) return fail(refused(options.value, listening.error))
  announce(options.value, listening.value)
}

await start()
