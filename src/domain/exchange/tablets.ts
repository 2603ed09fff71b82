// The tablets of this register, as its facts tell them.
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

/**
 * The letter in front of the register numbers that a tablet gives, so that two tablets apart never give the same
 * (sync.md, "conflicts of our domain"). The first tablet, and one without an endpoint, is A; past the alphabet, letters come back.
 */
export const letterOf = (register: Register, dev: DeviceId | undefined): string => {
  const rank = tabletsOf(register).findIndex((tablet) => tablet.dev === dev)
  return letters.charAt(Math.max(rank, 0) % letters.length)
}
