import { compare } from '#kernel/compare.ts'
import type { Envelope } from '#domain/facts/envelope.ts'
import type { Contents, Kind } from '#domain/facts/kinds.ts'
import { byStamp } from '#domain/facts/order.ts'
import type { PersonId } from '#domain/ids.ts'
import type { ServiceDay } from '#domain/time.ts'

/** A fact of one kind. `secret` is absent when nothing was sealed, or when it could not be opened (`unread`). */
export type FactOf<K extends Kind> = Envelope & {
  readonly kind: K
  readonly data: Contents[K]['data']
  readonly secret?: Contents[K]['secret']
  readonly unread?: true
  /** ms UTC of its first receipt by an endpoint, where that holds its stamp back (`clampedBy`). */
  readonly rcv?: number
  /** Under whom it was written, where that file was merged into the one of `person` (decisions/0030): known in memory alone. */
  readonly writtenAs?: PersonId
}

export type Fact = { readonly [K in Kind]: FactOf<K> }[Kind]

/** A fact of a kind that only a newer version knows: kept and relayed as it is. */
export type ForeignFact = Envelope & { readonly kind: string; readonly foreign: true; readonly rcv?: number }

/** Whom a fact names on the disk and on the wire, whoever it is read as. */
export const writtenUnder = ({ writtenAs, person }: Pick<Fact, 'writtenAs' | 'person'>): PersonId | undefined => writtenAs ?? person

/** What a gesture wants to write; the journal adds the envelope. `day` is today where absent. */
export type DraftOf<K extends Kind> = {
  readonly kind: K
  readonly data: Contents[K]['data']
  readonly secret?: Contents[K]['secret']
  readonly person?: PersonId
  readonly day?: ServiceDay
} & Pick<Envelope, 'refs' | 'n' | 'batch'>

export type Draft = { readonly [K in Kind]: DraftOf<K> }[Kind]

/** Narrows facts to one kind. */
export const isOfKind =
  <K extends Kind>(kind: K) =>
  (fact: Fact): fact is Extract<Fact, { readonly kind: K }> =>
    fact.kind === kind

/** Order of acts as the desk tells them: day, hour, then stamp and id, so that every tablet agrees. */
export const inOrder = (a: Fact, b: Fact): number =>
  compare(a.day, b.day) || compare(hourOf(a), hourOf(b)) || byStamp(a, b)

/** The hour on the wall at which an act happened, or nothing. */
export const hourOf = (fact: Fact): string => ('at' in fact.data && fact.data.at) || ''
