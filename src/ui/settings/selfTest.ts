// What the tablet can do, tried and not asked: a page that says "oui" because an interface exists has proved nothing.
import { settings } from '#ui/texts/settings.ts'

const words = settings.diagnostic.selfTest

export type Tried = { readonly label: string; readonly ok: boolean; readonly value: string }

const scratch = 'boussole-essai'

const finished = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('no database')))
  })

const opened = (): Promise<IDBDatabase> => {
  const request = indexedDB.open(scratch, 1)
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore('try'))
  return finished(request)
}

// Written as an act is, flushed to disk, then read back.
const memory = async (): Promise<boolean> => {
  const db = await opened()
  const writing = db.transaction('try', 'readwrite', { durability: 'strict' })
  const done = new Promise<void>((resolve, reject) => {
    writing.addEventListener('complete', () => resolve())
    writing.addEventListener('abort', () => reject(writing.error ?? new Error('not written')))
  })
  writing.objectStore('try').put('there', 'key')
  await done
  const read: unknown = await finished(db.transaction('try').objectStore('try').get('key'))
  db.close()
  indexedDB.deleteDatabase(scratch)
  return read === 'there'
}

const sealing = async (): Promise<boolean> => {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode('there'))
  return new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed)) === 'there'
}

// The page itself, out of what was kept for days without a network.
const offline = async (): Promise<boolean> => {
  const names = await caches.keys()
  const found = await Promise.all(names.map(async (name) => (await caches.open(name)).match('/index.html', { ignoreSearch: true })))
  return found.some((page) => page !== undefined)
}

const trying = async (label: string, attempt: () => Promise<boolean>): Promise<Tried> => {
  const begun = performance.now()
  const ok = await attempt().catch(() => false)
  return { label, ok, value: ok ? words.took(Math.round(performance.now() - begun)) : words.failed }
}

/** Tries what the register rests on, one thing after the other. */
export const selfTest = async (): Promise<readonly Tried[]> => [
  await trying(words.memory, memory), await trying(words.sealing, sealing), await trying(words.offline, offline),
]
