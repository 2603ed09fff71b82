// What befalls tablets (sync.md, "Faults that the tests play"; the number of each in brackets).
import { at } from '#kernel/at.ts'
import { centreId, deviceId, personId } from '#domain/ids.ts'
import { carry } from './carry.ts'
import { copyOf, emptyLog } from './logState.ts'
import { someTap } from './pen.ts'
import type { Draft } from './pen.ts'
import { runRound } from './tablet.ts'
import type { Tablet } from './tablet.ts'
import { around, enrol, writeAt, writeSigned } from './world.ts'
import type { House, World } from './world.ts'

/** One step; gives what it did, for the trace. */
export type Step = (world: World) => string | Promise<string>

const hour = 3_600_000

export const someHouse = ({ dice, houses }: World): House => dice.pick(houses)
const someTablet = (world: World): { readonly house: House; readonly tablet: Tablet } => {
  const house = someHouse(world)
  return { house, tablet: world.dice.pick(house.tablets) }
}

const record: Step = (world) => {
  const { house, tablet } = someTablet(world)
  const taps = 1 + world.dice.below(3)
  for (let n = 0; n < taps; n++) writeAt(world, tablet, someTap({ dice: world.dice, people: house.people }))
  return `${tablet.name} records ${String(taps)} taps`
}

const round: Step = async (world) => {
  const { house, tablet } = someTablet(world)
  return `${tablet.name} exchanges: ${await runRound(tablet, around(world, house))}`
}

// (3) several at once, one request at a time in any order.
const together: Step = async (world) => {
  const house = someHouse(world)
  const some = house.tablets.filter(() => world.dice.chance(0.7))
  const told: string[] = []
  await world.crossroads.together(some.map((tablet) => async () => {
    told.push(`${tablet.name} ${await runRound(tablet, around(world, house), world.dice.chance(0.1) ? 3 + world.dice.below(12) : Infinity)}`)
  }))
  return `together: ${told.toSorted().join(', ')}`
}

// (5, 7) killed anywhere: between a local commit and the push, between an answer and its rows.
const crash: Step = async (world) => {
  const { house, tablet } = someTablet(world)
  if (world.dice.chance(0.5)) writeAt(world, tablet, someTap({ dice: world.dice, people: house.people }))
  const beats = 1 + world.dice.below(14)
  return `${tablet.name} is killed after ${String(beats)} beats: ${await runRound(tablet, around(world, house), beats)}`
}

const reopen: Step = (world) => {
  const { tablet } = someTablet(world)
  delete tablet.started
  if (world.dice.chance(0.3)) tablet.cookie = ''
  return `${tablet.name} is opened anew`
}

const copy: Step = (world) => {
  const { house, tablet } = someTablet(world)
  tablet.copies.push(copyOf(tablet.state))
  return `a copy of the profile of ${tablet.name} is kept${world.now % 2 === 0 ? carry(house, tablet) : ''}`
}

// (26) its own old backup.
const rewind: Step = (world) => {
  const house = someHouse(world)
  const tablet = house.tablets.find(({ copies }) => copies.length > 0)
  if (tablet === undefined) return 'no copy to rewind to'
  tablet.state = copyOf(world.dice.pick(tablet.copies))
  delete tablet.started
  return `${tablet.name} is rewound to ${String(tablet.state.facts.size)} facts`
}

// (25) the same dev and inst go on as two.
const clone: Step = (world) => {
  const { house, tablet } = someTablet(world)
  if (house.tablets.length >= 6) return 'enough tablets'
  const { started: _, ...profile } = tablet
  house.tablets.push({ ...profile, name: `${tablet.name}′`, state: copyOf(tablet.state), copies: [] })
  return `${tablet.name} is cloned`
}

// (27) storage gone: enrolled again under a new dev, by another tablet.
const wipe: Step = async (world) => {
  const { house, tablet } = someTablet(world)
  const others = house.tablets.filter((one) => one !== tablet)
  if (others.length === 0) return 'nobody to enrol it again'
  house.tablets.splice(house.tablets.indexOf(tablet), 1)
  const fresh = await enrol(world, house, world.dice.pick(others))
  return `${tablet.name} is wiped and comes back as ${fresh.name}`
}

// (59) a new tablet, which may record before it has read anything.
const join: Step = async (world) => {
  const house = someHouse(world)
  if (house.tablets.length >= 6) return 'enough tablets'
  const fresh = await enrol(world, house, world.dice.pick(house.tablets))
  if (world.dice.chance(0.5)) writeAt(world, fresh, someTap({ dice: world.dice, people: house.people }))
  return `${fresh.name} joins`
}

// (23) rows lost without a word, seen at the next opening.
const rotTablet: Step = (world) => {
  const { tablet } = someTablet(world)
  const { facts, confirmed } = tablet.state
  const lost = [...facts.keys()].filter(() => world.dice.chance(0.05))
  for (const id of lost) {
    facts.delete(id)
    confirmed.delete(id)
  }
  world.rotten ||= lost.length > 0
  delete tablet.started
  return `${tablet.name} loses ${String(lost.length)} rows without a word`
}

// (41)
const setClock: Step = (world) => {
  const { tablet } = someTablet(world)
  tablet.clock = world.dice.pick<Tablet['clock']>([
    { off: 0 }, { off: 0 }, { off: hour }, { off: -2 * hour }, { off: 9 * 60_000 }, { stuckAt: Date.UTC(1970, 0, 1, 12) }, { stuckAt: Date.UTC(2099, 11, 31, 12) },
  ])
  return `${tablet.name}: clock ${JSON.stringify(tablet.clock)}`
}

const badDrafts: readonly Draft[] = [
  { kind: 'passage', data: { at: '10:00', for: 'welcome', long: 'x'.repeat(17_000) } },
  { kind: 'deviceRevoked', data: { device: deviceId('d0000000-0000-7000-8000-000000000001') } },
]

// (39) one that no endpoint takes, between two good ones.
const poison: Step = (world) => {
  const { house, tablet } = someTablet(world)
  const good = (): unknown => writeAt(world, tablet, someTap({ dice: world.dice, people: house.people }))
  good()
  const bad = at(writeAt(world, tablet, [world.dice.pick(badDrafts)]), 0)
  if (bad.kind === 'passage' && world.dice.chance(0.5)) {
    const { long: _, ...data } = bad.data
    tablet.state.facts.set(bad.id, { fact: { ...bad, data, centre: centreId(world.dice.uuid()) } })
  }
  house.poison.add(bad.id)
  good()
  return `${tablet.name} holds a poisoned ${bad.kind}`
}

// (53)
const revoke: Step = async (world) => {
  const house = someHouse(world)
  const [by, struck] = [house.tablets[0], house.tablets.at(-1)]
  if (by === undefined || struck === undefined || house.tablets.length < 3 || by.state.dev === struck.state.dev) return 'nobody to revoke'
  await writeSigned(world, { house, by }, { kind: 'deviceRevoked', data: { device: struck.state.dev } })
  for (const one of house.tablets.filter(({ state }) => state.dev === struck.state.dev)) {
    house.tablets.splice(house.tablets.indexOf(one), 1)
    house.revoked.push(one)
  }
  return `${struck.name} is revoked by ${by.name}`
}

// A struck-off tablet goes on recording, and asks.
const revokedGoesOn: Step = async (world) => {
  const house = someHouse(world)
  if (house.revoked.length === 0) return 'nobody was revoked'
  const tablet = world.dice.pick(house.revoked)
  writeAt(world, tablet, someTap({ dice: world.dice, people: house.people }))
  return `${tablet.name}, revoked, exchanges: ${await runRound(tablet, around(world, house))}`
}

// (50) a person is erased; those who are offline know nothing of it.
const erase: Step = async (world) => {
  const { house, tablet } = someTablet(world)
  const person = world.dice.pick(house.people)
  // Another manager, who may know nothing of it, erases the same person now and then.
  if (house.erased.has(person) && world.dice.chance(0.6)) return 'erased already'
  const alias = personId(world.dice.uuid())
  house.erased.set(person, alias)
  await writeSigned(world, { house, by: tablet }, { kind: 'personErased', person, data: { alias } })
  return `${tablet.name} erases ${person.slice(-4)}`
}

// A log that was never written to but by an empty beginning is a wiped one whose tablet kept its place (27).
const emptied: Step = (world) => {
  const { house, tablet } = someTablet(world)
  if (house.tablets.length < 2) return 'the last one stays'
  tablet.state = emptyLog({ ...tablet.state })
  delete tablet.started
  return `${tablet.name} comes back empty, under its own names`
}

export const tabletSteps = {
  record, round, together, crash, reopen, copy, rewind, clone, wipe, join, rotTablet, setClock, poison, revoke, revokedGoesOn, erase, emptied,
} as const
