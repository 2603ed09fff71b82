// One town of the simulation: its shelters with their tablets, one endpoint, one network, one clock. Nothing in it is real time.
import { at } from '#kernel/at.ts'
import { centreId, deviceId, instanceId, personId } from '#domain/ids.ts'
import type { CentreId, FactId, PersonId } from '#domain/ids.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import { createCrossroads } from './crossroads.ts'
import type { Crossroads } from './crossroads.ts'
import type { Backup } from './database.ts'
import { createDice } from './dice.ts'
import type { Dice } from './dice.ts'
import { openEndpoint } from './endpoint.ts'
import type { Endpoint, Host } from './endpoint.ts'
import { keysHere, signedBy } from './keys.ts'
import type { KeyPair, Keys } from './keys.ts'
import { emptyLog } from './logState.ts'
import { createNetwork } from './network.ts'
import type { Network, Weather } from './network.ts'
import { write } from './pen.ts'
import type { Draft } from './pen.ts'
import { clockOf } from './tablet.ts'
import type { Surroundings, Tablet, Weakened } from './tablet.ts'

/** A shelter: its centre and whatever happened to its tablets. */
export type House = {
  readonly id: CentreId
  readonly keys: KeyPair
  readonly people: readonly PersonId[]
  readonly tablets: Tablet[]
  /** Struck off: their logs are still there. */
  readonly revoked: Tablet[]
  /** Facts that no endpoint takes. */
  readonly poison: Set<string>
  readonly erased: Map<PersonId, string>
  /** Every fact as it was first written. */
  readonly written: Map<FactId, StoredFact>
  enrolled: number
}

export type Weakness = { readonly tablet?: Weakened; readonly store?: NonNullable<Host['weakened']> }

export type World = {
  readonly seed: number
  readonly dice: Dice
  readonly keys: Keys
  now: number
  serverOff: number
  weather: Weather
  /** What the manager can read at the server; nothing while it holds somebody else's database. */
  setupCode: string
  readonly houses: readonly House[]
  readonly endpoint: Endpoint
  readonly network: Network
  readonly crossroads: Crossroads
  readonly backups: Backup[]
  /** The right database, while another one stands in its place. */
  aside: Backup | undefined
  /** Rows were lost without a word, by a tablet or by the server. */
  rotten: boolean
  readonly weakness: Weakness
  readonly trace: string[]
}

const opening = Date.UTC(2025, 2, 3, 7, 30)

const newHouse = (dice: Dice, keys: KeyPair): House => ({
  id: centreId(dice.uuid()), keys, people: Array.from({ length: 8 }, () => personId(dice.uuid())),
  tablets: [], revoked: [], poison: new Set(), erased: new Map(), written: new Map(), enrolled: 0,
})

/** Writes a tap at a tablet's own hour. */
export const writeAt = (world: World, tablet: Tablet, drafts: readonly Draft[]): readonly StoredFact[] => {
  const facts = write(tablet.state, drafts, { dice: world.dice, ms: clockOf(tablet, world.now) })
  const house = world.houses.find(({ id }) => id === tablet.state.centre)
  for (const fact of facts) house?.written.set(fact.id, fact)
  return facts
}

/** Writes a fact that the centre signs. */
export const writeSigned = async (world: World, { house, by }: { readonly house: House; readonly by: Tablet }, draft: Draft): Promise<StoredFact> => {
  const fact = await signedBy(house.keys, at(writeAt(world, by, [draft]), 0))
  by.state.facts.set(fact.id, { fact })
  return fact
}

const enrolment = (tablet: Tablet): Draft => ({ kind: 'deviceEnrolled', data: { device: tablet.state.dev, key: tablet.own.key } })

const newTablet = ({ dice, keys }: World, house: House, n: number): Tablet => ({
  name: `tablet ${String(n)}`, own: keys.tablet(n), certificate: undefined, cookie: '', clock: { off: 0 }, copies: [],
  state: emptyLog({ centre: house.id, dev: deviceId(dice.uuid()), inst: instanceId(dice.uuid()) }),
})

/** A new tablet of a shelter, certified by one that stands. */
export const enrol = async (world: World, house: House, by: Tablet | undefined): Promise<Tablet> => {
  house.enrolled += 1
  const fresh = newTablet(world, house, house.enrolled)
  if (by === undefined) await writeSigned(world, { house, by: fresh }, { kind: 'centreKeyed', data: { key: house.keys.key } })
  const certificate = await writeSigned(world, { house, by: by ?? fresh }, enrolment(fresh))
  const tablet = { ...fresh, certificate }
  house.tablets.push(tablet)
  return tablet
}

/** What the tablets of a shelter run in. */
export const around = (world: World, house: House): Surroundings => ({
  dice: world.dice, now: () => world.now, centreKey: house.keys.key, setupCode: () => world.setupCode, weakened: world.weakness.tablet ?? {},
  fetch: async (request) => {
    await world.crossroads.pass()
    return world.network.fetch(request)
  },
})

export type Size = { readonly tablets: number; readonly houses: number }

/** Founds a town from a seed. */
export const foundWorld = async (seed: number, { tablets, houses }: Size, weakness: Weakness = {}): Promise<World> => {
  const dice = createDice(seed)
  const keys = await keysHere()
  const place = { now: opening, serverOff: 0, setupCode: 'ABCD-EFGH', weather: {} satisfies Weather }
  const trace: string[] = []
  const endpoint = await openEndpoint({
    dice: createDice(seed + 1_000_003), clock: () => world.now + world.serverOff, setupCode: () => 'ABCD-EFGH',
    ...(weakness.store === undefined ? {} : { weakened: weakness.store }),
  })
  const network = createNetwork({ dice, serve: endpoint.serve, weather: () => world.weather, note: (what) => void trace.push(`    ${what}`) })
  const world: World = {
    ...place, seed, dice, keys, endpoint, network, crossroads: createCrossroads(dice), weakness, trace, backups: [], aside: undefined, rotten: false,
    houses: Array.from({ length: houses }, (_, n) => newHouse(dice, keys.centre(n))),
  }
  for (const house of world.houses) {
    const first = await enrol(world, house, undefined)
    for (let n = 1; n < tablets; n++) await enrol(world, house, first)
  }
  return world
}
