import { randomBytes } from 'node:crypto'
import type { Hono } from 'hono'
import { createApp } from '#server/app.ts'
import type { LogLine, Parts } from '#server/ports.ts'
import type { Store } from '#server/store.ts'
import { openSqliteStore } from '#server/store/openSqliteStore.ts'
import { atTheDesk } from './enrolledTablet.ts'

export type Opened = {
  readonly app: Hono
  readonly store: Store
  /** What it logged. */
  readonly lines: LogLine[]
  /** Moves its clock on, ms. */
  readonly wait: (ms: number) => void
}

/** The shipped endpoint over a database in memory, on a clock that stands still. */
export const openEndpoint = async (more: Partial<Parts> = {}): Promise<Opened> => {
  const lines: LogLine[] = []
  let now = atTheDesk
  const clock = (): number => now
  const store = more.store ?? (await openSqliteStore({ file: ':memory:', clock }))
  const app = createApp({
    assets: new Map(), store, clock, random: (bytes) => new Uint8Array(randomBytes(bytes)), loopback: true, setupCode: undefined,
    log: (line) => { lines.push(line) }, ...more,
  })
  return { app, store, lines, wait: (ms) => { now += ms } }
}
