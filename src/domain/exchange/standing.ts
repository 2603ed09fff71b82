// Where this tablet stands with the endpoint and with the other tablets, as the desk has to know it (sync.md, "What safe means").
import type { DeviceId, FactId } from '#domain/ids.ts'
import type { ServiceDay } from '#domain/time.ts'

/** A place in the endpoint's order, which proves itself by its chain (sync.md, invariant 16). */
export type OrderPlace = { readonly epoch: string; readonly seq: number; readonly chain: string }

/** What the endpoint last heard of a tablet. Instants are ms UTC of the endpoint's clock. */
export type TabletSeen = {
  readonly dev: DeviceId
  readonly seen: number
  readonly app: string
  /** Offset that it applies to its clock, ms. */
  readonly off: number
  /** Its last own number, the last day on which it recorded, and how many of its facts were not confirmed. */
  readonly have: { readonly dseq: number; readonly lastDay?: ServiceDay; readonly pending: number }
}

/** An act that the endpoint keeps apart, and why. */
export type HeldAct = { readonly id: FactId; readonly reason: string }

/**
 * Why the endpoint does not take part, when a human has to do something about it. `setupCode`: it is new and asks for its code.
 * `otherKey`: another register stands there under this one's name. `revoked`: this tablet was struck off. `update`: this app is too old.
 */
export type ExchangeTrouble = 'setupCode' | 'otherKey' | 'revoked' | 'certificate' | 'update' | 'storage'

export type ExchangeStanding = {
  /** This tablet, once the exchange knows who it is. */
  readonly dev?: DeviceId
  /** This register has an endpoint, and this tablet its certificate. */
  readonly linked: boolean
  /** Acts of this tablet not yet read back from the endpoint. */
  readonly pending: number
  readonly held: readonly HeldAct[]
  /** How far this tablet has read the endpoint's order. */
  readonly place?: OrderPlace
  /** ms UTC of the last round that went to its end; nothing before the first. */
  readonly upTo?: number
  /** ms UTC since when the endpoint does not answer. */
  readonly offlineSince?: number
  readonly trouble?: ExchangeTrouble
  /** This tablet was struck off, and holds nothing any more. */
  readonly retired?: true
  /** A first load, or a long return: facts here, facts there. */
  readonly loading?: { readonly done: number; readonly total: number }
  /** Offset between this tablet's clock and the endpoint's, ms, when it is worth a word. */
  readonly clockOff?: number
  readonly tablets: readonly TabletSeen[]
}

/** A tablet that has no endpoint. */
export const unlinked: ExchangeStanding = { linked: false, pending: 0, held: [], tablets: [] }
