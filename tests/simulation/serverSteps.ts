// What befalls the endpoint and the way to it (sync.md; the number of each fault in brackets).
import { elsewhere } from './elsewhere.ts'
import { someTap } from './pen.ts'
import { runRound } from './tablet.ts'
import { someHouse } from './tabletSteps.ts'
import type { Step } from './tabletSteps.ts'
import { around, writeAt } from './world.ts'
import type { World } from './world.ts'

const minute = 60_000
const day = 24 * 60 * minute

const backup: Step = (world) => {
  if (world.aside === undefined) world.backups.push(world.endpoint.backUp())
  return 'a backup is taken'
}

const isAway = (world: World): boolean => world.aside !== undefined || world.backups.length === 0

// (12, 14) an older database, and nobody bumps the epoch.
const restore: Step = async (world) => {
  if (isAway(world)) return 'nothing to restore'
  const older = world.dice.pick(world.backups)
  await world.endpoint.restore(older)
  return `the server is restored to ${String(older.fact.length)} facts`
}

// (13) others fill the places of what was lost before it comes back.
const restoreAndFill: Step = async (world) => {
  if (isAway(world)) return 'nothing to restore'
  const told = await restore(world)
  const house = someHouse(world)
  for (const tablet of house.tablets.slice(1)) {
    writeAt(world, tablet, someTap({ dice: world.dice, people: house.people }))
    await runRound(tablet, around(world, house))
  }
  return `${told}, and all but one fill it`
}

// (15) a new, empty one.
const wipeServer: Step = async (world) => {
  if (world.aside !== undefined) return 'it is away'
  await world.endpoint.wipe(world.dice.chance(0.5) ? 'saved' : 'lost')
  return 'the server is new and empty'
}

// (22)
const rotServer: Step = (world) => {
  const lost = world.endpoint.rot(() => world.dice.chance(0.04))
  world.rotten ||= lost > 0
  return `the server loses ${String(lost)} rows without a word`
}

// (16) somebody else's database stands in its place, until the host finds out.
const foreign: Step = async (world) => {
  const { aside, endpoint } = world
  if (aside !== undefined) {
    world.aside = undefined
    world.setupCode = 'ABCD-EFGH'
    await endpoint.restore(aside)
    return 'the right database is back'
  }
  world.aside = endpoint.backUp()
  world.setupCode = 'nobody types it'
  await endpoint.restore(await elsewhere(world.dice.chance(0.5) ? someHouse(world).id : undefined))
  return 'the database of another centre is put in place'
}

const restart: Step = ({ endpoint }) => {
  endpoint.restart()
  return 'the server restarts'
}

const fall: Step = ({ endpoint, dice }) => {
  const down = dice.chance(0.4)
  endpoint.setDown(down)
  return down ? 'the server is down' : 'the server is up'
}

// (1 to 4, 40)
const storm: Step = (world) => {
  const { dice } = world
  const share = (most: number): number => dice.next() * most
  world.weather = dice.chance(0.3) ? {} : {
    lost: share(0.15), replyLost: share(0.2), doubled: share(0.1), late: share(0.1), cut: share(0.05), portal: share(0.05), status: share(0.1),
    falseReset: share(0.02),
  }
  return `weather ${Object.entries(world.weather).map(([fault, part]) => `${fault} ${part.toFixed(2)}`).join(' ')}`
}

const arrive: Step = async ({ network }) => {
  await network.deliver()
  return 'late requests arrive'
}

// (54) hours, days, weeks.
const wait: Step = (world) => {
  world.now += world.dice.pick([20 * minute, 20 * minute, day, 3 * day, 45 * day])
  return `it is ${new Date(world.now).toISOString()}`
}

// (42)
const serverClock: Step = (world) => {
  world.serverOff = world.dice.pick([0, 0, 30 * minute, -3 * day, 400 * day])
  return `the server's clock is off by ${String(world.serverOff / minute)} min`
}

export const serverSteps = {
  backup, restore, restoreAndFill, wipeServer, rotServer, foreign, restart, fall, storm, arrive, wait, serverClock,
} as const
