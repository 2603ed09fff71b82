// A tablet at work with its session open, and the words it says.
import type { Hono } from 'hono'
import { noChain } from '#protocol/chain.ts'
import type { Cursor, SyncAnswer } from '#protocol/exchange.ts'
import type { Parts } from '#server/ports.ts'
import { enrolTablet, newShelter, openSession, post, type Shelter, type Tablet } from './enrolledTablet.ts'
import { openEndpoint, type Opened } from './openEndpoint.ts'

/** The place before the first fact. */
export const start: Cursor = { epoch: '', seq: 0, chain: noChain }

/** A whole request of `/v1/sync`. */
export const syncAsk = (push: readonly unknown[], cur: Cursor = start, more: object = {}): object => ({
  proto: 1, app: '0.1.0', inst: '00000000-0000-4000-8000-000000000001', off: 0, cur, have: { dseq: 1, pending: 0 },
  push: push.map((fact) => ({ fact })), ...more,
})

export type Said = { readonly status: number; readonly body: SyncAnswer }

/** Says one `/v1/sync`. */
export const syncWith = async (app: Hono, cookie: string, ask: object): Promise<Said> => {
  const response = await post(app, '/v1/sync', { body: ask, cookie })
  return { status: response.status, body: (await response.json()) as SyncAnswer }
}

export type Online = Opened & {
  readonly shelter: Shelter
  readonly tablet: Tablet
  readonly cookie: string
  readonly sync: (push: readonly unknown[], cur?: Cursor) => Promise<Said>
}

/** An endpoint that knows one shelter, by one tablet of it. */
export const shelterOnline = async (more: Partial<Parts> = {}): Promise<Online> => {
  const shelter = await newShelter()
  const tablet = await enrolTablet(shelter)
  const opened = await openEndpoint(more)
  const cookie = await openSession(opened.app, tablet)
  return { ...opened, shelter, tablet, cookie, sync: (push, cur) => syncWith(opened.app, cookie, syncAsk(push, cur)) }
}
