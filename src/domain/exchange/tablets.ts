// The tablets of this register, as its facts tell them.
import type { ExchangeStanding } from '#domain/exchange/standing.ts'
import { byStamp } from '#domain/facts/order.ts'
import { hlcMs } from '#domain/facts/hlc.ts'
import type { DeviceId } from '#domain/ids.ts'
import { activeOfKind } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'

export type Tablet = {
  readonly dev: DeviceId
  readonly name: string | undefined
  /** ms UTC. */
  readonly enrolled: number
  readonly revoked: boolean
}

/** Every tablet that was ever enrolled, in the order in which they were; one enrolled twice stands where it first was, under its last name. */
export const tabletsOf = (register: Register): readonly Tablet[] => {
  const revoked = new Set(activeOfKind(register, 'deviceRevoked').map(({ data }) => data.device))
  const tablets = new Map<DeviceId, Tablet>()
  for (const fact of activeOfKind(register, 'deviceEnrolled').toSorted(byStamp)) {
    const { device: dev } = fact.data
    const enrolled = tablets.get(dev)?.enrolled ?? hlcMs(fact.hlc)
    tablets.set(dev, { dev, name: fact.secret?.name, enrolled, revoked: revoked.has(dev) })
  }
  return [...tablets.values()]
}

/** The name of a tablet; nothing for one that is not enrolled, or cannot be read. */
export const tabletName = (register: Register, dev: DeviceId): string | undefined => tabletsOf(register).find((tablet) => tablet.dev === dev)?.name

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const newcomers = letters.slice(13)

// One tablet, one letter, for as long as it has not read which place it has among the others.
const newcomerLetter = (dev: DeviceId): string => newcomers.charAt(Array.from(dev, (sign) => sign.charCodeAt(0)).reduce((sum, code) => sum + code, 0) % newcomers.length)

/**
 * The letter in front of the register numbers that a tablet gives, so that two tablets apart never give the same
 * (sync.md, "conflicts of our domain"). The first tablet, and one without an endpoint, is A; past the alphabet, letters come back.
 * One that joined (`linked`) and has not read yet who was there before it takes one from the alphabet's end, never the first one's.
 */
export const letterOf = (register: Register, { dev, linked }: Pick<ExchangeStanding, 'dev' | 'linked'>): string => {
  const rank = tabletsOf(register).findIndex((tablet) => tablet.dev === dev)
  if (rank < 0 && linked && dev !== undefined) return newcomerLetter(dev)
  return letters.charAt(Math.max(rank, 0) % letters.length)
}
