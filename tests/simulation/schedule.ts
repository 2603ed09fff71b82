// A schedule: steps drawn from a seed, then calm, then what always holds.
import { areAlike, breachesOf } from './invariants.ts'
import { serverSteps } from './serverSteps.ts'
import { calm, heldIn, settle } from './settle.ts'
import { tabletSteps } from './tabletSteps.ts'
import { enrol, foundWorld } from './world.ts'
import type { Size, Weakness, World } from './world.ts'

const steps = { ...tabletSteps, ...serverSteps } as const
type StepName = keyof typeof steps

/** How often a step is drawn, by its share of all. */
type Habits = { readonly [S in StepName]: number }

const usual: Habits = {
  record: 26, round: 26, together: 8, crash: 5, reopen: 3, copy: 2, rewind: 2, clone: 1, wipe: 1, join: 1, rotTablet: 1, setClock: 2, poison: 1,
  revoke: 0.4, revokedGoesOn: 1, erase: 0.6, emptied: 0.6, backup: 3, restore: 2, restoreAndFill: 1.5, wipeServer: 0.8, rotServer: 0.7,
  foreign: 1, restart: 2, fall: 2, storm: 3, arrive: 2, wait: 4, serverClock: 0.6,
}

export type Outcome = { readonly seed: number; readonly breaches: readonly string[]; readonly trace: readonly string[]; readonly facts: number }

const names = Object.keys(steps).filter((name): name is StepName => name in steps)

const sum = names.reduce((total, name) => total + usual[name], 0)

const draw = ({ dice }: World): StepName => {
  let left = dice.next() * sum
  return names.find((name) => (left -= usual[name]) < 0) ?? 'record'
}

// (invariant 4) no step but a loss makes a log shorter.
const losing: ReadonlySet<StepName> = new Set(['rewind', 'wipe', 'rotTablet', 'emptied', 'revoke'])

const lengths = ({ houses }: World): ReadonlyMap<object, number> =>
  new Map(houses.flatMap(({ tablets }) => tablets.map(({ state }) => [state.facts, state.facts.size] as const)))

const shrunk = (before: ReadonlyMap<object, number>, after: ReadonlyMap<object, number>): boolean =>
  [...before].some(([log, length]) => (after.get(log) ?? 0) < length)

// (invariants 5 and 6) as many facts are confirmed as were read under the cursor; fewer only once rows were lost or doubted.
const torn = ({ houses, rotten }: World): readonly string[] =>
  houses.flatMap(({ tablets }) => tablets.flatMap(({ name, state: { confirmed, cursor } }) => {
    if (confirmed.size > cursor.seq) return [`unread: ${name} believes ${String(confirmed.size)} facts confirmed and has read ${String(cursor.seq)}`]
    return confirmed.size < cursor.seq && !rotten ? [`torn: ${name} stands at ${String(cursor.seq)} with ${String(confirmed.size)} facts`] : []
  }))

const play = async (world: World, count: number): Promise<readonly string[]> => {
  for (let n = 0; n < count; n++) {
    world.now += 1_000 + world.dice.below(20_000)
    const name = draw(world)
    const before = losing.has(name) ? new Map<object, number>() : lengths(world)
    world.trace.push(`${String(n)} ${name}: ${await steps[name](world)}`)
    const breaches = [...(shrunk(before, lengths(world)) ? ['shrunk: a log got shorter'] : []), ...torn(world)]
    if (breaches.length > 0) return breaches.map((breach) => `${breach}, at step ${String(n)}`)
  }
  return []
}

/** Stops the faults, lets all settle, and gives what does not hold. */
export const judgeWorld = async (world: World): Promise<readonly string[]> => {
  await calm(world)
  // Only who reads from the beginning meets every hole.
  if (world.rotten) for (const house of world.houses) await enrol(world, house, house.tablets[0])
  const held = world.houses.map((house) => heldIn(world, house))
  const before = lengths(world)
  const { isStill, outcomes, passes } = await settle(world, () => world.houses.every((house) => areAlike(world, house)))
  world.trace.push(`settled after ${String(passes)} passes: ${outcomes.join(', ')}`)
  const breaches: string[] = shrunk(before, lengths(world)) ? ['shrunk: a log got shorter while settling'] : []
  if (!isStill) breaches.push(`unsettled: ${outcomes.join(', ')}`)
  for (const [n, house] of world.houses.entries()) breaches.push(...await breachesOf(world, house, held[n] ?? new Set()))
  return breaches
}

const sizeOf = (seed: number): Size => ({ tablets: 3 + (seed % 3), houses: seed % 7 === 0 ? 2 : 1 })

type Plan = { readonly seed: number; readonly steps: number; readonly weakness?: Weakness }

/** Plays one schedule from its beginning to what it shows. */
export const playSchedule = async ({ seed, steps: count, weakness = {} }: Plan): Promise<Outcome> => {
  const world = await foundWorld(seed, sizeOf(seed), weakness)
  try {
    const breaches = [...await play(world, count), ...await judgeWorld(world)]
    return { seed, breaches, trace: world.trace, facts: world.houses.reduce((sum, { tablets }) => sum + (tablets[0]?.state.facts.size ?? 0), 0) }
  } finally {
    await world.endpoint.close()
  }
}
