// Someone is erased on one tablet: every other tablet, the endpoint, what is restored and what comes by a file forget them (sync.md,
// invariant 14; faults 50 and 51), with real storage on both sides.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Hono } from 'hono'
import { personId } from '#domain/ids.ts'
import type { PersonId } from '#domain/ids.ts'
import { presentOn } from '#domain/passage.ts'
import { momentAt } from '#domain/time.ts'
import { backupStore } from '#server/store/backupStore.ts'
import { openSqliteStore } from '#server/store/openSqliteStore.ts'
import { restoreStore } from '#server/store/restoreStore.ts'
import { exchangePartsOf } from '#storage/exchangeParts.ts'
import { atTheDesk } from '../server/enrolledTablet.ts'
import { openEndpoint } from '../server/openEndpoint.ts'
import { factsOn, isGone, orderFor, settled } from '../storage/erasingScene.ts'
import { healthyEngine, passageOf, passphrase, personOf, safeOn, taken } from '../storage/tablet.ts'
import { firstTablet, joinedTablet } from './realTablet.ts'
import type { RealTablet } from './realTablet.ts'

const folder = mkdtempSync(join(tmpdir(), 'boussole-erasures-'))
afterAll(() => { rmSync(folder, { recursive: true, force: true }) })

const random = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count))
const today = momentAt(atTheDesk).day

type Town = { readonly one: RealTablet; readonly two: RealTablet; readonly app: () => Hono; readonly awa: PersonId; readonly reopen: (app: Hono) => void }

const town = async (app: Hono): Promise<Town> => {
  let now = app
  const one = await firstTablet(() => now)
  await one.rounds.run()
  const two = await joinedTablet(one, () => now)
  const awa = personId(one.opened.journal.newId())
  taken(await one.opened.journal.commit([personOf(awa, 'CANARI'), passageOf(awa), passageOf(one.opened.journal.newId())]))
  await one.rounds.run()
  await two.rounds.run()
  return { one, two, app: () => now, awa, reopen: (next) => { now = next } }
}

const alias = personId('0195652f-2a6c-7f0e-8f3a-0000000000aa')

const forget = async ({ one, two }: Town): Promise<void> => {
  for (const tablet of [one, two, one, two]) {
    await tablet.rounds.run()
    await settled(tablet.opened)
  }
}

const tellsOf = (facts: readonly { readonly person?: PersonId; readonly kind: string }[], person: PersonId): number =>
  facts.filter((fact) => fact.person === person && fact.kind !== 'personErased').length

test('erased on one tablet while the other is away with acts about them: gone from both and from the endpoint, and the day counts as many', async () => {
  const { app, store } = await openEndpoint()
  const here = await town(app)
  const { one, two, awa } = here
  const before = presentOn(one.opened.journal.register(), today).length
  taken(await two.opened.journal.commit([personOf(awa, 'CANARI'), passageOf(two.opened.journal.newId())]))
  taken(await one.opened.erase([orderFor(awa, alias)]))
  await forget(here)
  for (const { engine, opened } of [one, two]) {
    await isGone(engine, opened, awa)
    expect(presentOn(opened.journal.register(), today)).toHaveLength(before + 1)
  }
  expect(one.opened.journal.register().people.get(alias)?.facts).toHaveLength(3)
  const { centre } = one.parts.log
  expect(tellsOf((await store.rows(centre, 0, 100)).map(({ fact }) => fact), awa)).toBe(0)
  expect(await store.apart(centre)).toEqual([])
})

test('an older backup of the endpoint brings them back nowhere', async () => {
  let store = await openSqliteStore({ folder, clock: () => atTheDesk })
  const here = await town((await openEndpoint({ store })).app)
  const copy = join(folder, 'avant.db')
  expect((await backupStore(folder, copy)).ok).toBe(true)
  taken(await here.one.opened.erase([orderFor(here.awa, alias)]))
  await here.one.rounds.run()
  await store.close()
  expect((await restoreStore({ folder, from: copy, clock: () => atTheDesk, random })).ok).toBe(true)
  store = await openSqliteStore({ folder, clock: () => atTheDesk })
  here.reopen((await openEndpoint({ store })).app)
  await forget(here)
  for (const { engine, opened } of [here.one, here.two]) await isGone(engine, opened, here.awa)
  expect(tellsOf((await store.rows(here.one.parts.log.centre, 0, 100)).map(({ fact }) => fact), here.awa)).toBe(0)
  await store.close()
})

test('a tablet restored from a backup of before, and a file of before, forget them as soon as they hear of it', async () => {
  const { app } = await openEndpoint()
  const here = await town(app)
  const { one, two, awa } = here
  const backup = await two.opened.exportAll()
  taken(await two.opened.journal.commit([personOf(awa, 'CANARI')]))
  const file = taken(await two.parts.exportUnconfirmed())
  taken(await one.opened.erase([orderFor(awa, alias)]))
  await settled(one.opened)
  // The file of before comes to the tablet that knows.
  expect(taken(await one.parts.importFile(file)).added).toBeGreaterThan(0)
  await isGone(one.engine, one.opened, awa)
  await forget(here)
  for (const { engine, opened } of [one, two]) await isGone(engine, opened, awa)
  // The backup of before knows nothing of it, until a file tells.
  const engine = healthyEngine()
  const restored = taken(await safeOn(engine, { clock: () => atTheDesk }).restore({ file: backup, secret: passphrase }))
  expect(tellsOf(await factsOn(engine), awa)).toBeGreaterThan(0)
  taken((await exchangePartsOf(restored)?.importFile(await one.opened.exportAll())) ?? { ok: false, error: 'no parts' })
  await settled(restored)
  await isGone(engine, restored, awa)
  expect(JSON.stringify((await factsOn(engine)).filter(({ person }) => person === alias))).not.toContain('sealed')
})
