// Faults stop; everyone exchanges until nothing moves any more (sync.md, "What always holds", 2 and 8).
import type { FactId } from '#domain/ids.ts'
import { runRound } from './tablet.ts'
import { around } from './world.ts'
import type { House, World } from './world.ts'

const minute = 60_000
const mostPasses = 14

export type Settled = {
  readonly passes: number
  /** What each tablet answered last. */
  readonly outcomes: readonly string[]
  readonly isStill: boolean
}

/** The ids that somebody who stands still holds: what must be everywhere in the end. */
export const heldIn = (world: World, house: House): ReadonlySet<FactId> =>
  new Set([...house.tablets.flatMap(({ state }) => [...state.facts.keys()]), ...world.endpoint.rowsOf(house.id).map(({ fact }) => fact.id)])

const openAnew = ({ houses }: World): void => { for (const { tablets } of houses) for (const tablet of tablets) delete tablet.started }

/** The weather clears, the right database is there, the server is up, and every app is opened anew. */
export const calm = async (world: World): Promise<void> => {
  const { endpoint, network, aside } = world
  world.weather = {}
  endpoint.setDown(false)
  if (aside !== undefined) await endpoint.restore(aside)
  world.aside = undefined
  world.setupCode = 'ABCD-EFGH'
  await network.deliver()
  endpoint.restart()
  openAnew(world)
}

const pass = async (world: World): Promise<readonly string[]> => {
  const outcomes: string[] = []
  world.now += minute
  for (const house of world.houses)
    for (const tablet of house.tablets) {
      const outcome = await runRound(tablet, around(world, house))
      // Its code has served for another centre: the host starts it again, and it prints another.
      if (outcome === 'setupCode') world.endpoint.restart()
      outcomes.push(`${tablet.name} ${outcome}`)
    }
  return outcomes
}

// Everyone has read to the same place, and the endpoint's order ends there.
const isStill = (world: World, outcomes: readonly string[]): boolean =>
  outcomes.every((one) => one.endsWith(' done')) &&
  world.houses.every(({ id, tablets }) => {
    const end = world.endpoint.endOf(id)
    return tablets.every(({ state: { cursor } }) => cursor.seq === end.seq && cursor.chain === end.chain)
  })

const untilStill = async (world: World): Promise<Settled> => {
  for (let passes = 1; ; passes++) {
    const outcomes = await pass(world)
    const still = isStill(world, outcomes)
    if (still || passes >= mostPasses) return { passes, outcomes, isStill: still }
  }
}

const isStopped = ({ houses }: World): boolean => houses.some(({ tablets }) => tablets.some(({ clock }) => 'stuckAt' in clock))

// Digests are compared once a week, and at each opening of the desk: the only one for a clock that stands still.
const aWeekLater = async (world: World): Promise<Settled> => {
  world.now += 8 * 24 * 60 * minute
  if (isStopped(world) || world.seed % 8 > 3) openAnew(world)
  return untilStill(world)
}

/**
 * Runs rounds until all stand still. Of every fourth town once more after a week, when digests are compared again; and where a tablet
 * told of an earlier receipt, which the others learn then.
 */
export const settle = async (world: World, isAlike: () => boolean): Promise<Settled> => {
  const first = await untilStill(world)
  if (!first.isStill || (world.seed % 4 > 0 && isAlike())) return first
  const later = await aWeekLater(world)
  if (!later.isStill || isAlike()) return later
  return aWeekLater(world)
}
