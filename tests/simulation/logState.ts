// A tablet's log as one plain value: copied for a clone or a backup, put back for a rewind, left as it is by a crash.
import type { Hlc } from '#domain/facts/hlc.ts'
import { firstHlc } from '#domain/facts/hlc.ts'
import type { CentreId, DeviceId, FactId, InstanceId } from '#domain/ids.ts'
import type { ServiceDay } from '#domain/time.ts'
import { noChain } from '#protocol/chain.ts'
import type { Cursor, Travelling } from '#protocol/exchange.ts'

export type LogState = {
  readonly centre: CentreId
  readonly dev: DeviceId
  inst: InstanceId
  dseq: number
  hlc: Hlc
  lastDay: ServiceDay | undefined
  cursor: Cursor
  off: number
  readonly facts: Map<FactId, Travelling>
  readonly confirmed: Set<FactId>
}

/** Where a tablet that has read nothing stands. */
export const noCursor: Cursor = { epoch: '', seq: 0, chain: noChain }

export const emptyLog = (who: { readonly centre: CentreId; readonly dev: DeviceId; readonly inst: InstanceId }): LogState => ({
  ...who, dseq: 0, hlc: firstHlc(0), lastDay: undefined, cursor: noCursor, off: 0, facts: new Map(), confirmed: new Set(),
})

export const copyOf = (state: LogState): LogState =>
  ({ ...state, facts: new Map(state.facts), confirmed: new Set(state.confirmed) })

const least = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? a ?? b : Math.min(a, b)

/** Writes what came: a new fact as it is, and of one that is here only an earlier receipt. */
export const writeIn = (state: LogState, { fact, rcv }: Travelling): void => {
  const known = state.facts.get(fact.id)
  const first = least(known?.rcv, rcv)
  if (known === undefined || first !== known.rcv)
    state.facts.set(fact.id, { fact: known?.fact ?? fact, ...(first === undefined ? {} : { rcv: first }) })
  if (fact.hlc > state.hlc) state.hlc = fact.hlc
}
