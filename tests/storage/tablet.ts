// A tablet whose storage is its own, real Dexie on fake-indexeddb, and can be made to fail like a real one.
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { Result } from '#kernel/result.ts'
import type { DraftOf } from '#domain/facts/fact.ts'
import { personId } from '#domain/ids.ts'
import type { PersonId } from '#domain/ids.ts'
import type { OpenRegister } from '#desk/ports.ts'
import { argon2Here } from '#storage/argon2Here.ts'
import { LogDatabase } from '#storage/logDatabase.ts'
import type { Engine } from '#storage/logDatabase.ts'
import { createSafe } from '#storage/safe.ts'
import type { TabletSafe } from '#storage/safe.ts'
import type { SafeOptions } from '#storage/safeTools.ts'

export const passphrase = 'le grand phare de Rueil'
export const house = { place: 'La Boussole', agent: 'Camille', passphrase }
/** Noon in Paris on a Wednesday. */
export const noon = Date.UTC(2025, 2, 5, 11)

/**
 * `refused`: the connection is dead. `unsaid`: it dies once the write is on disk. `mute`: so it does, without even dying. `lost`: it dies before. `full`: no room.
 * `dead`: from now on nothing answers, reads neither.
 */
export type Fault = 'refused' | 'unsaid' | 'mute' | 'lost' | 'full' | 'dead'

const spoil = (tx: IDBTransaction, fault: Exclude<Fault, 'refused' | 'dead'>): void => {
  const error = new DOMException('spoilt', fault === 'full' ? 'QuotaExceededError' : 'UnknownError')
  const fail = (): void => { Object.defineProperty(tx, 'error', { get: () => error }) }
  if (fault === 'unsaid' || fault === 'mute') Object.defineProperty(tx, 'oncomplete', { set: () => {} })
  if (fault === 'mute') return
  if (fault === 'unsaid') {
    tx.addEventListener('complete', () => {
      fail()
      tx.onabort?.(new Event('abort'))
    })
  } else {
    fail()
    const own = tx.objectStore.bind(tx)
    tx.objectStore = (name) => Object.assign(own(name), { put: () => { tx.abort() } })
    tx.commit = () => undefined
  }
}

/** What goes wrong at each write, in turn; reads work. Emptied as faults are met. */
export const faultyEngine = (faults: Fault[]): Engine & { readonly durabilities: string[] } => {
  const indexedDB = new IDBFactory()
  const durabilities: string[] = []
  const open = indexedDB.open.bind(indexedDB)
  const spoilt = (db: IDBDatabase): void => {
    const own = db.transaction.bind(db)
    db.transaction = (stores, mode, options) => {
      if (faults[0] === 'dead') throw new DOMException('gone', 'UnknownError')
      if (mode === 'readwrite') durabilities.push(String(options?.durability))
      const fault = mode === 'readwrite' ? faults.shift() : undefined
      if (fault === 'refused') {
        db.transaction = own
        db.close()
        throw new DOMException('Connection to Indexed Database server lost', 'InvalidStateError')
      }
      const tx = own(stores, mode, options)
      if (fault !== undefined && fault !== 'dead') spoil(tx, fault)
      return tx
    }
  }
  indexedDB.open = (...args) => {
    const request = open(...args)
    request.addEventListener('success', () => { spoilt(request.result) })
    return request
  }
  return { indexedDB, IDBKeyRange, durabilities }
}

export const healthyEngine = (): Engine => ({ indexedDB: new IDBFactory(), IDBKeyRange })

/** A safe with the usual tools, quick keys, and a clock that stands at noon unless told otherwise. */
export const safeOn = (engine: Engine, options: SafeOptions = {}): TabletSafe =>
  createSafe({
    demo: { place: 'Le Phare', agent: 'Noé', fill: async ({ journal }) => { taken(await journal.commit([passageOf(journal.newId())])) } },
    clock: () => noon, argon2: argon2Here, argon2Cost: { kibibytes: 64, passes: 1, lanes: 1 }, pinCost: { kibibytes: 64, passes: 1, lanes: 1 }, engine, ...options,
  })

/** What was obtained; throws the reason when nothing was. */
export const taken = <T>(result: Result<T, unknown>): T => {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.error))
}

export const newRegister = async (engine: Engine, options?: SafeOptions): Promise<OpenRegister & { readonly recoveryCode: string }> => {
  const { opened, recoveryCode } = taken(await safeOn(engine, options).create(house))
  return Object.assign(opened, { recoveryCode })
}

/** Another tab of the same tablet. */
export const otherTab = async (engine: Engine, options?: SafeOptions): Promise<OpenRegister> => taken(await safeOn(engine, options).open(passphrase))

export const passageOf = (person: string): DraftOf<'passage'> => ({ kind: 'passage', person: personId(person), data: { for: 'welcome' } })

export const personOf = (person: PersonId, lastName: string): DraftOf<'personOpened'> => ({ kind: 'personOpened', person, data: {}, secret: { lastName } })

/** Everything that lies in a tablet's databases. */
export const rowsOf = async (engine: Engine, name = 'boussole-log'): Promise<{ readonly tail: readonly { readonly fact: { readonly id: string; readonly dseq: number } }[]; readonly segs: readonly { readonly n: number; readonly block: string }[]; readonly meta: readonly unknown[] }> => {
  const db = new LogDatabase(name, engine)
  await db.open()
  const rows = { tail: await db.tail.toArray(), segs: await db.segs.toArray(), meta: await db.meta.toArray() }
  db.close()
  return rows
}
