import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { addresses, isLoopback } from './addresses.ts'
import { createApp } from './app.ts'
import { loadAssets } from './assets.ts'
import { createHostFaults } from './hostFaults.ts'
import { startHourlyBackup } from './hourlyBackup.ts'
import { listen, type Listening, type ListenRefusal } from './listen.ts'
import { openHouse, type House } from './openHouse.ts'
import { readOptions, type Options } from './options.ts'
import type { Log, Parts } from './ports.ts'
import { readTls, type Tls } from './readTls.ts'
import { newSetupCode } from './setupCode.ts'
import { words } from './words.ts'

const folder = join(import.meta.dirname, '..', 'app')
const patience = 5_000
const hour = 3_600_000
const month = 30 * 24 * hour

const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes))

const fail = (sentence: string): void => {
  console.error(sentence)
  process.exitCode = 1
}

const refused = ({ port, host }: Options, { code }: ListenRefusal): string =>
  code === 'EADDRINUSE' ? words.portTaken(port) : words.cannotListen(host, port, code)

// What a human has to know goes to the screen as well, whatever LOG says.
const logFor = ({ silent, host }: Options, setupCode: string): Log => {
  const sentences: Readonly<Record<string, string>> = { otherKey: words.otherKey, ...(isLoopback(host) ? { setupCode: words.setupCode(setupCode) } : {}) }
  return (line) => {
    const sentence = sentences[String(line['alarm'])]
    if (sentence !== undefined) console.error(sentence)
    if (!silent) console.log(JSON.stringify({ at: new Date().toISOString(), ...line }))
  }
}

type Running = { readonly options: Options; readonly house: House; readonly tls: Tls | undefined; readonly setupCode: string; readonly closing: AbortController }

const partsOf = ({ options, house, setupCode, closing }: Running): Parts => ({
  assets: loadAssets(folder), store: house.store, clock: Date.now, random, loopback: isLoopback(options.host), setupCode,
  log: logFor(options, setupCode), closing: closing.signal,
  hostFaults: createHostFaults({ folder: options.folder, backups: options.backups, clock: Date.now }),
})

const announce = ({ options: { host }, tls, setupCode }: Running, { port }: Listening): void => {
  console.log(words.opened(addresses(host, port, tls === undefined ? 'http' : 'https')))
  if (tls !== undefined && tls.until < Date.now() + month) console.log(words.certificateEnds(tls.until))
  if (isLoopback(host)) return
  if (tls === undefined) console.log(words.needsHttps)
  console.log(words.setupCode(setupCode))
}

const closeOnSignal = ({ house, closing }: Running, { stop }: Listening): void => {
  const close = (): void => {
    closing.abort()
    void stop(patience).then(house.close).then(() => {
      console.log(words.closed)
      process.exit(0)
    })
  }
  process.once('SIGINT', close)
  process.once('SIGTERM', close)
}

// A failure of the database is said by whoever asks it next; the next hour tries again.
const forgetAccesses = ({ store }: House): Promise<void> => store.redactAudit().catch(() => undefined)

const open = async (options: Options, tls: Tls | undefined): Promise<void> => {
  const house = await openHouse(options)
  if (!house.ok) return fail(words.noHouse(house.error, options.folder))
  const running = { options, house: house.value, tls, setupCode: newSetupCode(random), closing: new AbortController() }
  const listening = await listen(createApp(partsOf(running)), options, tls)
  if (!listening.ok) {
    await house.value.close()
    return fail(refused(options, listening.error))
  }
  announce(running, listening.value)
  if (options.backups !== undefined) startHourlyBackup({ program: join(import.meta.dirname, 'backup.js'), env: process.env, failed: (says) => console.error(words.backupFailed(says)) })
  setInterval(() => { void forgetAccesses(house.value) }, hour).unref()
  closeOnSignal(running, listening.value)
}

const start = async (): Promise<void> => {
  const options = readOptions(process.env)
  if (!options.ok) return fail(words.badOption(options.error))
  if (!existsSync(join(folder, 'index.html'))) return fail(words.nothingBuilt)
  const tls = options.value.tls === undefined ? undefined : readTls(options.value.tls)
  if (tls?.ok === false) return fail(words.badTls(tls.error))
  await open(options.value, tls?.value)
}

await start()
