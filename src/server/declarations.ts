// Who may make a centre known here (sync.md, "Devices"): the first one while only this computer can reach the endpoint, and
// otherwise whoever can read the code that the endpoint printed at start.
import { timingSafeEqual } from 'node:crypto'
import type { CentreId } from '#domain/ids.ts'
import type { SessionAsk } from '#protocol/exchange.ts'
import type { Ports } from './ports.ts'

type Declared = NonNullable<Extract<SessionAsk, { step: 'prove' }>['declare']> & { readonly relayed: boolean }

/** Declares a centre. `setupCode`: its code is not the one printed, or has served. `otherKey`: it is known under another key. */
export type Declare = (centre: CentreId, declared: Declared) => Promise<'declared' | 'same' | 'otherKey' | 'setupCode'>

const encoder = new TextEncoder()

// People type it: neither case nor dashes nor spaces matter.
const bare = (code: string): Uint8Array => encoder.encode(code.toUpperCase().replaceAll(/[^0-9A-Z]/g, ''))

const isSame = (a: string, b: string): boolean => {
  const [one, other] = [bare(a), bare(b)]
  return one.length === other.length && timingSafeEqual(one, other)
}

/** Keeps the door where centres are declared; the code opens it once. */
export const createDeclare = ({ store, loopback, setupCode }: Pick<Ports, 'store' | 'loopback' | 'setupCode'>): Declare => {
  let left = setupCode
  // Behind another server, this computer alone is the whole world.
  const isFree = async (relayed: boolean): Promise<boolean> => loopback && !relayed && (await store.centres()) === 0
  return async (centre, { key, code, relayed }) => {
    if (await isFree(relayed)) return store.declare(centre, key)
    if (left === undefined || code === undefined || !isSame(code, left)) return 'setupCode'
    const served = left
    left = undefined
    try {
      return await store.declare(centre, key)
    } catch (error) {
      left = served
      throw error
    }
  }
}
