// The exchange as the desk asks for it: linking, offering, striking off, joining, and a first load that shows how far it is.
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { ok, refuse } from '#kernel/result.ts'
import { deviceId } from '#domain/ids.ts'
import type { DeviceId } from '#domain/ids.ts'
import { createEnrolment } from '#storage/enrolment.ts'
import { createDeskExchange } from '#sync/deskExchange.ts'
import { createDeskJoin } from '#sync/deskJoin.ts'
import { enrolTablet, someFact } from '../server/enrolledTablet.ts'
import { openEndpoint } from '../server/openEndpoint.ts'
import { taken } from '../storage/tablet.ts'
import { memoryTablet, tap } from './memoryTablet.ts'
import { settled, virtualTablet } from './virtualTab.ts'

const enrolment = { ...createEnrolment((count) => crypto.getRandomValues(new Uint8Array(count))), pause: () => settled() }

const desk = async (setupCode?: string) => {
  const { app, wait } = await openEndpoint(setupCode === undefined ? {} : { loopback: false, setupCode })
  const tablet = await memoryTablet(() => app)
  const browser = virtualTablet(tablet.isIdle)
  const done: unknown[] = []
  let isLinked = false
  let room = true
  const { proof } = tablet.deps
  const kept = (what: unknown) => {
    if (room) done.push(what)
    return Promise.resolve(room ? ok(null) : refuse({ code: 'full' } as const))
  }
  const exchange = createDeskExchange({
    ...tablet.deps, enrolment, origin: 'https://boussole.example', surroundings: browser.tab(), subscribe: () => () => undefined,
    proof: { ...proof, certificate: () => (isLinked ? proof.certificate() : undefined) },
    link: async (name) => {
      const linked = await kept(name)
      isLinked = linked.ok
      return linked
    },
    revoke: (device: DeviceId, stolen) => kept([device, stolen]),
    accept: (acts) => kept({ accepted: acts }),
    welcome: ({ dev, key }) => Promise.resolve(ok({
      centre: tablet.shelter.centre, kid: 'k1', keys: (['seal', 'identify'] as const).map((use) => ({ use, raw: 'K'.repeat(43) })),
      certificate: someFact(tablet.shelter, { kind: 'deviceEnrolled', data: { device: dev, key } }),
    })),
  })
  return { app, wait, tablet, browser, exchange, done, setRoom: (has: boolean) => { room = has } }
}

test('linking makes the certificate once; again, with the set-up code, it only gives the code', async () => {
  const { exchange, browser, done, setRoom, tablet } = await desk('ABCD-EFGH')
  setRoom(false)
  expect(await exchange.link({ name: 'Accueil' })).toEqual(refuse({ code: 'full' }))
  await browser.pass(0)
  expect(tablet.asked).toEqual([])
  setRoom(true)
  expect(await exchange.link({ name: 'Accueil' })).toEqual(ok(null))
  await browser.pass(0)
  expect(exchange.standing()).toMatchObject({ linked: true, trouble: 'setupCode' })
  expect(await exchange.link({ name: 'Accueil', code: 'ABCD-EFGH' })).toEqual(ok(null))
  await browser.pass(0)
  expect(exchange.standing()).not.toHaveProperty('trouble')
  expect(done).toEqual(['Accueil'])
  // The code is remembered for the next try.
  exchange.now()
  await browser.pass(0)
  expect(exchange.standing()).toMatchObject({ linked: true, pending: 0 })
})

test('acts that are accepted are offered again at once; those that could not be written stay held', async () => {
  const { exchange, browser, done, setRoom, tablet } = await desk()
  await exchange.link({ name: 'Accueil' })
  await browser.pass(0)
  const [act] = tap(tablet)
  if (act === undefined) throw new Error('nothing was noted')
  setRoom(false)
  expect(await exchange.accept([act])).toEqual(refuse({ code: 'full' }))
  setRoom(true)
  expect(await exchange.accept([act])).toEqual(ok(null))
  await browser.pass(0)
  expect(done.at(-1)).toEqual({ accepted: [act] })
  expect(exchange.standing()).toMatchObject({ pending: 0 })
})

test('striking a tablet off is written, and told at once', async () => {
  const { exchange, browser, done, tablet } = await desk()
  await exchange.link({ name: 'Accueil' })
  await browser.pass(0)
  const before = tablet.asked.length
  const device = deviceId(randomUUID())
  expect(await exchange.revoke(device, true)).toEqual(ok(null))
  await browser.pass(0)
  expect(done).toEqual(['Accueil', [device, true]])
  expect(tablet.asked.length).toBeGreaterThan(before)
  exchange.stop()
  expect(browser.due()).toEqual([])
})

test('a tablet joins by the offer; a passphrase too short is asked again, without a second parcel', async () => {
  const { exchange, browser, app, tablet } = await desk()
  await exchange.link({ name: 'Accueil' })
  await browser.pass(0)
  const offer = taken(await exchange.offer())
  const { key } = await enrolTablet(tablet.shelter)
  const other = await memoryTablet(() => app)
  const newcomer = { tablet: { dev: deviceId(randomUUID()) }, device: { key } }
  const join = createDeskJoin({
    wire: other.deps.wire, enrolment,
    safe: {
      newcomer: () => Promise.resolve(newcomer),
      join: ({ contents, passphrase, agent }) => Promise.resolve(passphrase.length < 8 ? refuse({ code: 'passphraseTooShort' }) : ok([contents.centre, agent])),
    },
  })
  expect(await join('https://boussole.example')).toEqual(refuse({ code: 'badLink' }))
  const joining = taken(await join(offer.link))
  expect(taken(await offer.answered).digits).toBe(joining.digits)
  expect(await offer.confirm({ name: 'Courrier', passphrase: 'le grand phare' })).toEqual(ok(null))
  expect(await joining.finish('court', 'Noé')).toEqual(refuse({ code: 'passphraseTooShort' }))
  const asked = other.asked.length
  expect(await joining.finish('assez long', 'Noé')).toEqual(ok([tablet.shelter.centre, 'Noé']))
  expect(other.asked.length).toBe(asked)
})

test('a join that was called off ends', async () => {
  const { exchange, browser, app } = await desk()
  await exchange.link({ name: 'Accueil' })
  await browser.pass(0)
  const offer = taken(await exchange.offer())
  const other = await memoryTablet(() => app)
  const newcomer = { tablet: { dev: other.state.dev }, device: { key: other.enrolled.key } }
  const join = createDeskJoin({ wire: other.deps.wire, enrolment, safe: { newcomer: () => Promise.resolve(newcomer), join: () => Promise.resolve(ok(1)) } })
  const joining = taken(await join(offer.link))
  joining.cancel()
  expect(await joining.finish('assez long', 'Noé')).toEqual(refuse({ code: 'stopped' }))
})

test('a first load shows how far it is, and is over once it is done', async () => {
  const { app, wait, tablet, exchange, browser } = await desk()
  const full = await memoryTablet(() => app, { enrolled: tablet.enrolled })
  for (let i = 0; i < 21; i++) tap(full, 100)
  await full.rounds.run()
  wait(60_000)
  const seen: unknown[] = []
  exchange.subscribe(() => { seen.push(exchange.standing().loading) })
  await exchange.link({ name: 'Accueil' })
  await browser.pass(0)
  expect(seen).toContainEqual({ done: 0, total: 2_100 })
  expect(seen.at(-1)).toBeUndefined()
  expect(exchange.standing()).toMatchObject({ pending: 0 })
  expect(tablet.state.facts.size).toBe(2_100)
})
