// What each tablet of the register has of its keys, for whoever changes them (decisions/0014).
import { byStamp } from '#domain/facts/order.ts'
import type { FactOf } from '#domain/facts/fact.ts'
import type { DeviceId } from '#domain/ids.ts'
import { knownOutside, rotationsOf } from '#domain/keys/electKid.ts'
import { tabletsOf } from '#domain/exchange/tablets.ts'
import { activeOfKind } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'

/** `has`: it says so. `coming`: the key waits for it in the exchange. `without`: nobody can pass it a key before it is opened with this version of the app, or with the next change. */
export type KeyState = 'has' | 'coming' | 'without'

export type KeyedTablet = { readonly dev: DeviceId; readonly name: string | undefined; readonly state: KeyState }

/** By which key of its own, under which key of the register, a tablet was last reached. */
export type Reached = FactOf<'deviceKeyed'>

const stateOf = (register: Register, dev: DeviceId, { kid, said }: { readonly kid: string; readonly said: readonly Reached[] }): KeyState => {
  if (said.some(({ data }) => data.device === dev && data.kid === kid)) return 'has'
  const passed = rotationsOf(register).some(({ data }) => data.kid === kid && data.gift?.wraps.some(({ device }) => device === dev) === true)
  return passed ? 'coming' : 'without'
}

/**
 * The tablets that stand, but `own`, and what each has of the key `kid`. `said`: what tablets proved to have said. Before the first change of
 * keys nobody is without.
 */
export const keyStanding = (register: Register, own: DeviceId, now: { readonly kid: string; readonly said: readonly Reached[] }): readonly KeyedTablet[] => {
  const changed = rotationsOf(register).some(({ data }) => data.kid === now.kid)
  return tabletsOf(register)
    .filter(({ dev, revoked }) => !revoked && dev !== own)
    .map(({ dev, name }) => ({ dev, name, state: changed ? stateOf(register, dev, now) : 'has' }))
}

/** How each tablet was last reached, by the stamp of what it proved to have said. */
export const lastSaid = (said: readonly Reached[]): ReadonlyMap<DeviceId, Reached> =>
  new Map(said.toSorted(byStamp).map((fact) => [fact.data.device, fact]))

/** Says whether a tablet that was struck off may read what is sealed with `kid`: it is time to change the keys. */
export const isChangeDue = (register: Register, kid: string): boolean => {
  const [given] = rotationsOf(register).filter(({ data }) => data.kid === kid).toSorted(byStamp)
  if (knownOutside(register).has(kid)) return true
  return activeOfKind(register, 'deviceRevoked').some((fact) => given === undefined || byStamp(fact, given) > 0)
}
