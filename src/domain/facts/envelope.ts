import type { AgentId, BatchId, CentreId, DeviceId, FactId, GroupId, InstanceId, PersonId } from '#domain/ids.ts'
import type { Hlc } from '#domain/facts/hlc.ts'
import type { ServiceDay } from '#domain/time.ts'

/** What a fact says of other facts. */
type Refs = {
  readonly withdraws?: FactId
  /** This fact stands for that one, which no longer counts. */
  readonly replaces?: FactId
  readonly ends?: FactId
  /** The fact that was on screen when this one was written: how concurrent edits are found. */
  readonly previous?: FactId
  /** The procuration or the forwarding under which mail left; the wait that a call, a place or a prestation belongs to; the other of two that are compared. */
  readonly under?: FactId
}

/** Who, where, when and about whom: the clear part that every kind has (design.md, "Facts"). */
export type Envelope = {
  readonly v: 1
  readonly centre: CentreId
  /** Identity only, never order. */
  readonly id: FactId
  readonly dev: DeviceId
  readonly inst: InstanceId
  /** Gap-free number per (dev, inst), from 1. */
  readonly dseq: number
  readonly hlc: Hlc
  /** Clock offset applied, ms. */
  readonly off: number
  /** The service day as the agent saw it on screen. */
  readonly day: ServiceDay
  readonly agent: AgentId
  readonly person?: PersonId
  readonly refs?: Refs
  readonly group?: GroupId
  readonly batch?: BatchId
  /** Quantity; 1 where absent. */
  readonly n?: number
}
