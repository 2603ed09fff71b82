// The door by which the desk opens its log: the browser's own. Dexie makes a log, mends it and works on many of its rows, and comes when it is
// asked for (decisions/0037).
import { lateCode } from '#kernel/lateCode.ts'
import type { Engine, LogDatabase } from '#storage/logDatabase.ts'
import { metaIn } from '#storage/metaRows.ts'
import type { Meta } from '#storage/metaRows.ts'
import { transact } from '#storage/transact.ts'

export type LogDoor = {
  readonly name: string
  /** Where it lies; the browser's own storage where absent. */
  readonly engine: Engine | undefined
  /** Opens the log; makes one where there is none. */
  readonly open: () => Promise<void>
  /** Opens it where there is one; says whether there is. */
  readonly openFound: () => Promise<boolean>
  readonly isOpen: () => boolean
  readonly close: () => void
  /** Closes a connection that is lost, and opens another; one at a time, whoever asks. */
  readonly reopen: () => Promise<void>
  /** The open connection. Throws `InvalidStateError` where it has closed. */
  readonly connection: () => IDBDatabase
  /** Each call is a transaction of its own. */
  readonly meta: Meta
  /** What lies there at one instant. */
  readonly look: <T>(work: (meta: Pick<Meta, 'get'>) => Promise<T>) => Promise<T>
  /** Looks and writes in one transaction, under strict durability. */
  readonly change: <T>(work: (meta: Meta) => Promise<T>) => Promise<T>
  /** The same log as Dexie opens it, on a connection of its own that closes with this one. */
  readonly whole: () => Promise<LogDatabase>
}

/** Dexie's log. */
export const wholeLog = lateCode(async () => (await import('#storage/logDatabase.ts')).LogDatabase)

const stores = ['tail', 'segs', 'meta']

// Nothing is made here: the name alone would make an empty database, so it is undone.
const connect = (name: string, engine: Engine | undefined): Promise<IDBDatabase | undefined> =>
  new Promise((resolve, reject) => {
    let isNew = false
    const asked = (engine?.indexedDB ?? indexedDB).open(name)
    asked.onupgradeneeded = () => {
      isNew = true
      asked.transaction?.abort()
    }
    asked.onsuccess = () => { resolve(asked.result) }
    asked.onerror = (event) => {
      // Told here alone: Firefox tells the window of what nobody held.
      event.preventDefault()
      if (isNew) resolve(undefined)
      else reject(asked.error ?? new DOMException('not opened', 'UnknownError'))
    }
  })

const isWhole = ({ objectStoreNames }: IDBDatabase): boolean => stores.every((name) => objectStoreNames.contains(name))

/** `round`: counts its closings, so that an opening which one has overtaken is given up. */
type Held = { connection: IDBDatabase | undefined; whole: LogDatabase | undefined; reopening: Promise<void> | undefined; round: number }

const closed = (): DOMException => new DOMException('closed', 'InvalidStateError')

// One that is opening is closed by whoever opens it: Dexie would give up waiting, and hold what the browser opens all the same.
const letGo = (held: Held): void => {
  held.connection?.close()
  if (held.whole?.isOpen() === true) held.whole.close()
  held.connection = undefined
}

// The demonstration that another window empties must not wait for this one. What the browser closes by itself is found lost by the next who works there.
const hold = (held: Held, connection: IDBDatabase): void => {
  connection.onversionchange = () => { if (held.connection === connection) letGo(held) }
  held.connection = connection
}

const connectionIn = ({ connection }: Held): IDBDatabase => {
  if (connection === undefined) throw closed()
  return connection
}

type Place = Pick<LogDoor, 'name' | 'engine'>

// One that was left half made, or by someone else, counts as none.
const find = async ({ name, engine }: Place, held: Held, round: number): Promise<boolean> => {
  const found = await connect(name, engine)
  if (found === undefined) return false
  if (held.round !== round || !isWhole(found)) {
    found.close()
    if (held.round !== round) throw closed()
    return false
  }
  letGo(held)
  hold(held, found)
  return true
}

// A log that has gone under an open desk is not made anew.
const findOnly = async (place: Place, held: Held, round: number): Promise<void> => {
  if (!(await find(place, held, round))) throw new DOMException('no log', 'NotFoundError')
}

// That its file did not come is the tablet's trouble, and no fault of what asked for it.
const broughtWhole = (): Promise<typeof LogDatabase> => wholeLog.bring().catch(() => { throw new DOMException('not brought', 'NetworkError') })

type Found = { readonly is: boolean; readonly why?: unknown }

// A browser that has just woken may answer once that it cannot.
const findAgain = async (place: Place, held: Held, round: number): Promise<Found> => {
  const look = async (): Promise<Found> => ({ is: await find(place, held, round) })
  return look().catch(look).catch((why: unknown) => ({ is: false, why }))
}

// What does not open is Dexie's trade too: it tries again, and says why. Where it does not come, what was met before stands.
const open = async (place: Place, held: Held): Promise<void> => {
  const { round } = held
  const found = await findAgain(place, held, round)
  if (found.is) return
  if (held.round !== round) throw closed()
  const Log = await broughtWhole().catch((missing: unknown) => { throw found.why ?? missing })
  const made = new Log(place.name, place.engine)
  await made.open().finally(() => made.close())
  await findOnly(place, held, round)
}

// One at a time: two works that lose the same connection must not close it again under each other.
const reopen = (place: Place, held: Held): Promise<void> => {
  if (held.reopening !== undefined) return held.reopening
  letGo(held)
  held.reopening = findOnly(place, held, held.round).finally(() => { held.reopening = undefined })
  return held.reopening
}

// Closed on purpose, or left to whoever empties it.
const isLeft = ({ connection, reopening }: Held): boolean => connection === undefined && reopening === undefined

const isLost = (error: unknown): boolean => error instanceof DOMException && error.name === 'InvalidStateError'

// A connection may be lost without a word (WebKit on resume): another is opened, once, by the first who finds it so.
const inMeta = async <T>(place: Place, held: Held, { mode, work }: { readonly mode: IDBTransactionMode; readonly work: (meta: Meta) => Promise<T> }): Promise<T> => {
  if (held.reopening !== undefined) await held.reopening
  const on = (connection: IDBDatabase): Promise<T> => transact(connection, { stores: ['meta'], mode }, (tx) => work(metaIn(tx)))
  const tried = connectionIn(held)
  try {
    return await on(tried)
  } catch (error) {
    if (!isLost(error) || isLeft(held)) throw error
    await reopen(place, held)
    return on(connectionIn(held))
  }
}

const wholeIn = async ({ name, engine }: Place, held: Held): Promise<LogDatabase> => {
  const Log = await broughtWhole()
  connectionIn(held)
  held.whole ??= new Log(name, engine)
  const { whole } = held
  if (!whole.isOpen()) await whole.open()
  if (held.connection === undefined) {
    whole.close()
    throw closed()
  }
  return whole
}

/** The door of a log, closed until it is opened. */
export const logDoor = (name: string, engine?: Engine): LogDoor => {
  const place = { name, engine }
  const held: Held = { connection: undefined, whole: undefined, reopening: undefined, round: 0 }
  const reading = <T>(work: (meta: Meta) => Promise<T>): Promise<T> => inMeta(place, held, { mode: 'readonly', work })
  const changing = <T>(work: (meta: Meta) => Promise<T>): Promise<T> => inMeta(place, held, { mode: 'readwrite', work })
  return {
    ...place,
    open: () => open(place, held),
    openFound: () => find(place, held, held.round),
    isOpen: () => held.connection !== undefined,
    close: () => {
      held.round += 1
      letGo(held)
    },
    reopen: () => reopen(place, held),
    connection: () => connectionIn(held),
    meta: {
      get: (key) => reading((meta) => meta.get(key)),
      put: (row, key) => changing((meta) => meta.put(row, key)),
      delete: (key) => changing((meta) => meta.delete(key)),
    },
    look: reading,
    change: changing,
    whole: () => wholeIn(place, held),
  }
}
