// Whatever the order of acts, changes of keys, silences and thefts: who stands reads every name, who was struck off none of after.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { at } from '#kernel/at.ts'
import type { DeviceId } from '#domain/ids.ts'
import { struckOff } from '#domain/keys/electKid.ts'
import { passphrase, taken } from '../storage/tablet.ts'
import { devOf, heldBy, kidOf, logOf, named, namesAt, settle, threeTablets } from '../sync/keyedTablets.ts'
import type { RealTablet } from '../sync/realTablet.ts'

const turns = fc.array(fc.record({ who: fc.nat(2), what: fc.constantFrom('write', 'write', 'exchange', 'exchange', 'rotate', 'strike') }), { minLength: 4, maxLength: 14 })

type Written = { readonly name: string; readonly by: DeviceId; readonly kid: string }
type World = { readonly tablets: readonly RealTablet[]; readonly gone: Set<RealTablet>; readonly written: Written[]; readonly safeFrom: Map<string, ReadonlySet<DeviceId>> }

// What the one who changes the keys knows of the others is what its new key is safe from.
const turnKeys = async ({ safeFrom }: World, tablet: RealTablet): Promise<void> => {
  const { prepare, standing } = tablet.parts.keys
  const prepared = taken(await prepare({ passphrase, without: (await standing()).tablets.map(({ dev }) => dev) }))
  taken(await prepared.commit())
  const { keys, register } = logOf(tablet)
  if (!safeFrom.has(keys.kid)) safeFrom.set(keys.kid, struckOff(register()))
}

const play = async (world: World, tablet: RealTablet, what: string): Promise<void> => {
  const { tablets, gone, written } = world
  if (gone.has(tablet)) return
  if (what === 'write') {
    const name = `Nom${String(written.length)}`
    written.push({ name, by: devOf(tablet), kid: kidOf(tablet) })
    await named(tablet, name)
  }
  if (what === 'exchange') {
    await tablet.rounds.run()
    await tablet.parts.tendKeys()
  }
  if (what === 'rotate') await turnKeys(world, tablet)
  const other = tablets.find((one) => one !== tablet && !gone.has(one))
  if (what !== 'strike' || other === undefined || gone.size > 0) return
  taken(await tablet.parts.revoke(devOf(other), true))
  gone.add(other)
}

const comeToRest = async (world: World): Promise<readonly RealTablet[]> => {
  const standing = world.tablets.filter((tablet) => !world.gone.has(tablet))
  await settle(...standing)
  const first = at(standing, 0)
  const { due, tablets } = await first.parts.keys.standing()
  if (due || tablets.some(({ state }) => state === 'without')) await turnKeys(world, first)
  await settle(...standing)
  return standing
}

const hold = async (world: World): Promise<void> => {
  const standing = await comeToRest(world)
  expect(new Set(standing.map(kidOf)).size).toBe(1)
  const gone = new Set([...world.gone].map(devOf))
  const names = world.written.filter(({ by }) => !gone.has(by)).map(({ name }) => name)
  for (const tablet of standing) expect(namesAt(tablet)).toEqual(expect.arrayContaining(names))
  await named(at(standing, 0), 'À la fin')
  for (const thief of world.gone) {
    for (const tablet of standing) taken(await thief.parts.log.admit(await heldBy(tablet)))
    const safe = world.written.filter(({ kid }) => world.safeFrom.get(kid)?.has(devOf(thief)) === true).map(({ name }) => name)
    expect(namesAt(thief)).not.toContain('À la fin')
    expect(namesAt(thief).filter((name) => safe.includes(name))).toEqual([])
  }
}

const runs = process.env['SOAK'] === undefined ? 4 : 40

test('who stands reads every name in the end, and whoever was struck off none that a key of after sealed', async () => {
  await fc.assert(fc.asyncProperty(turns, async (all) => {
    const { one, two, three } = await threeTablets()
    const world: World = { tablets: [one, two, three], gone: new Set(), written: [], safeFrom: new Map() }
    for (const { who, what } of all) await play(world, at(world.tablets, who), what)
    await hold(world)
  }), { numRuns: runs, endOnFailure: true })
}, runs * 30_000)
