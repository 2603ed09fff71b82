// The endpoint of the simulation: the shipped app over the shipped store, in memory, with what befalls a server.
import type { CentreId } from '#domain/ids.ts'
import { createApp } from '#server/app.ts'
import type { Store } from '#server/store.ts'
import type { Ledger, LedgerLine } from '#server/store/ledger.ts'
import { openSqliteStore } from '#server/store/openSqliteStore.ts'
import type { SqliteStore } from '#server/store/openSqliteStore.ts'
import { backUp, centresIn, endIn, placedIn, putBack, rot } from './database.ts'
import type { Backup, PlacedFact } from './database.ts'
import type { Dice } from './dice.ts'
import type { Serve } from './network.ts'

export type Endpoint = {
  readonly serve: Serve
  /** Sessions are lost with the process, the store is not. */
  readonly restart: () => void
  readonly setDown: (down: boolean) => void
  readonly backUp: () => Backup
  readonly restore: (backup: Backup) => Promise<void>
  /** A new, empty server; `ledger`: whether the list of those erased was saved. */
  readonly wipe: (ledger: 'saved' | 'lost') => Promise<void>
  readonly rot: (isHit: () => boolean) => number
  /** Runs a statement below the store's feet. */
  readonly spoil: (statement: string) => void
  readonly store: () => Store
  /** What lies in the database itself, in order, holes and all. */
  readonly rowsOf: (centre: CentreId) => readonly PlacedFact[]
  /** The centres under which facts lie. */
  readonly centres: () => readonly string[]
  /** Where the order of a centre ends. */
  readonly endOf: (centre: CentreId) => { readonly seq: number; readonly chain: string }
  readonly close: () => Promise<void>
}

export type Host = {
  readonly dice: Dice
  readonly clock: () => number
  /** What a manager reads on the server's screen. */
  readonly setupCode: () => string
  readonly weakened?: (store: SqliteStore) => Store
}

const memoryLedger = (): Ledger & { readonly forget: () => void } => {
  const lines: LedgerLine[] = []
  return { note: (line) => void lines.push(line), lines: () => lines, forget: () => void lines.splice(0) }
}

export const openEndpoint = async ({ dice, clock, setupCode, weakened = (store) => store }: Host): Promise<Endpoint> => {
  const ledger = memoryLedger()
  const open = (): Promise<SqliteStore> => openSqliteStore({ file: ':memory:', ledger, clock, random: dice.bytes })
  let store = await open()
  const boot = (): ReturnType<typeof createApp> => createApp({
    assets: new Map(), store: weakened(store), clock, random: dice.bytes, loopback: false, setupCode: setupCode(), log: () => undefined,
  })
  let app = boot()
  let isDown = false
  const restart = (): void => { app = boot() }
  return {
    serve: async ({ path, init }) => {
      if (isDown) throw new TypeError('nobody listens')
      return app.request(path, init)
    },
    restart,
    setDown: (down) => { isDown = down },
    backUp: () => backUp(store.sqlite),
    restore: async (backup) => {
      await putBack(store.sqlite, backup, ledger)
      restart()
    },
    wipe: async (kept) => {
      await store.close()
      if (kept === 'lost') ledger.forget()
      store = await open()
      restart()
    },
    rot: (isHit) => rot(store.sqlite, isHit),
    spoil: (statement) => { store.sqlite.database.exec(statement) },
    store: () => store,
    rowsOf: (centre) => placedIn(store.sqlite, centre),
    centres: () => centresIn(store.sqlite),
    endOf: (centre) => endIn(store.sqlite, centre),
    close: () => store.close(),
  }
}
