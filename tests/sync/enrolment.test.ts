// Adding a tablet by a link that serves once, and six digits that nobody in between can know (sync.md, Encryption; fault 57).
import { randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { ok, refuse } from '#kernel/result.ts'
import { deviceId } from '#domain/ids.ts'
import { createEnrolment } from '#storage/enrolment.ts'
import { readEnrolLink, writeEnrolLink } from '#sync/enrolLink.ts'
import { joinRegister } from '#sync/joinRegister.ts'
import { offerTablet } from '#sync/offerTablet.ts'
import type { Enrolment, Reply, Wire } from '#sync/ports.ts'
import { enrolTablet, someFact } from '../server/enrolledTablet.ts'
import { openEndpoint } from '../server/openEndpoint.ts'
import type { Opened } from '../server/openEndpoint.ts'
import { taken } from '../storage/tablet.ts'
import { createMemoryWire } from './memoryWire.ts'
import type { MemoryWire } from './memoryWire.ts'
import { memoryTablet } from './memoryTablet.ts'
import type { MemoryTablet } from './memoryTablet.ts'
import { settled } from './virtualTab.ts'

const random = (count: number) => crypto.getRandomValues(new Uint8Array(count))
const enrolment: Enrolment = { ...createEnrolment(random), pause: () => settled() }
const origin = 'https://boussole.example'

type Scene = { readonly endpoint: Opened; readonly one: MemoryTablet; readonly wire: MemoryWire; readonly newcomer: { readonly dev: ReturnType<typeof deviceId>; readonly key: string } }

const scene = async (): Promise<Scene> => {
  const endpoint = await openEndpoint()
  const one = await memoryTablet(() => endpoint.app)
  await one.rounds.run()
  const { key } = await enrolTablet(one.shelter)
  return { endpoint, one, wire: createMemoryWire(() => endpoint.app), newcomer: { dev: deviceId(randomUUID()), key } }
}

const contentsOf = ({ shelter, state }: MemoryTablet) => ({
  centre: shelter.centre, kid: 'k1', keys: (['seal', 'identify'] as const).map((use) => ({ use, raw: 'K'.repeat(43) })),
  certificate: someFact(shelter, { kind: 'deviceEnrolled', data: { device: state.dev, key: 'P'.repeat(87) } }),
})

const offerOf = (one: MemoryTablet, wire: Pick<Wire, 'ask'> = one.deps.wire, contents = contentsOf(one)) =>
  offerTablet({ wire, enrolment, origin, welcome: () => Promise.resolve(ok(contents)) })
const wish = { name: 'Courrier', passphrase: 'le grand phare' }

test('both screens show the same digits, and what goes over is read by the one that joins', async () => {
  const { one, wire, newcomer } = await scene()
  const contents = contentsOf(one)
  const offer = taken(await offerOf(one, one.deps.wire, contents))
  const joining = taken(await joinRegister({ wire, enrolment, ...newcomer }, offer.link))
  expect(taken(await offer.answered).digits).toBe(joining.digits)
  expect(joining.digits).toMatch(/^\d{6}$/)
  const received = joining.receive()
  expect(await offer.confirm(wish)).toEqual(ok(null))
  expect(await received).toEqual(ok(contents))
})

test('the role of whoever stands at the new tablet goes over with the keys', async () => {
  const { one, wire, newcomer } = await scene()
  const offer = taken(await offerOf(one))
  const joining = taken(await joinRegister({ wire, enrolment, ...newcomer }, offer.link))
  const received = joining.receive()
  expect(await offer.confirm({ ...wish, role: 'desk' })).toEqual(ok(null))
  expect(taken(await received).role).toBe('desk')
})

test('a link serves once; who photographed it sees other digits, or none', async () => {
  const { one, wire, newcomer } = await scene()
  const offer = taken(await offerOf(one))
  const thief = taken(await joinRegister({ wire, enrolment, ...newcomer, dev: deviceId(randomUUID()) }, offer.link))
  expect(await joinRegister({ wire, enrolment, ...newcomer }, offer.link)).toEqual(refuse({ code: 'used' }))
  // The honest tablet shows no digits: whoever holds the offer has nothing to compare, and says no.
  offer.cancel()
  expect(await thief.receive()).toEqual(refuse({ code: 'refused' }))
})

test.each([
  { what: 'after ten minutes', code: 'expired', before: ({ endpoint }: Scene) => { endpoint.wait(601_000) } },
  { what: 'without a network', code: 'offline', before: ({ wire }: Scene) => { wire.fault = () => 'cut' } },
])('$what, the link opens nothing', async ({ code, before }) => {
  const all = await scene()
  const offer = taken(await offerOf(all.one))
  before(all)
  expect(await joinRegister({ wire: all.wire, enrolment, ...all.newcomer }, offer.link)).toEqual(refuse({ code }))
  offer.cancel()
})

test('a code that nobody offered, and a text that is no link', async () => {
  const { wire, newcomer } = await scene()
  const link = writeEnrolLink(origin, { code: 'c'.repeat(22), fingerprint: 'f'.repeat(43) })
  expect(readEnrolLink(`Ouvrez ${link} `)).toEqual({ code: 'c'.repeat(22), fingerprint: 'f'.repeat(43) })
  expect(await joinRegister({ wire, enrolment, ...newcomer }, link)).toEqual(refuse({ code: 'unknown' }))
  for (const text of ['', origin, `${origin}/rejoindre#abc.def`]) expect(await joinRegister({ wire, enrolment, ...newcomer }, text)).toEqual(refuse({ code: 'badLink' }))
})

type Swapping = (reply: Reply, step: unknown) => Reply
const through = ({ ask }: Pick<Wire, 'ask'>, swap: Swapping): Pick<Wire, 'ask'> => ({
  ask: async (request) => swap(await ask(request), typeof request.body === 'object' && request.body !== null ? Reflect.get(request.body, 'step') : undefined),
})

test('a server that puts its own key in the place of the offer’s is found out before any digit', async () => {
  const { one, wire, newcomer } = await scene()
  const offer = taken(await offerOf(one))
  const { key } = await enrolment.begin()
  const swapped = through(wire, (reply, step) => (step === 'ask' ? { status: 200, body: { ecdh: key, centre: one.shelter.centre } } : reply))
  expect(await joinRegister({ wire: swapped, enrolment, ...newcomer }, offer.link)).toEqual(refuse({ code: 'refused' }))
  offer.cancel()
})

test.each(['ecdh', 'dev', 'key'] as const)('a server that changes the %s of who answered gives other digits, and the parcel stays shut', async (field) => {
  const { one, wire, newcomer } = await scene()
  const other = { ecdh: (await enrolment.begin()).key, dev: deviceId(randomUUID()), key: (await enrolTablet(one.shelter)).key }
  const lying = through(one.deps.wire, ({ status, body }, step) => {
    const asked: unknown = step === 'look' && typeof body === 'object' && body !== null ? Reflect.get(body, 'asked') : undefined
    return typeof asked === 'object' && asked !== null ? { status, body: { asked: { ...asked, [field]: other[field] } } } : { status, body }
  })
  const offer = taken(await offerOf(one, lying))
  const joining = taken(await joinRegister({ wire, enrolment, ...newcomer }, offer.link))
  expect(taken(await offer.answered).digits).not.toBe(joining.digits)
  // Even if somebody confirmed without comparing.
  expect(await offer.confirm(wish)).toEqual(ok(null))
  expect(await joining.receive()).toEqual(refuse({ code: 'refused' }))
})

test('a parcel that holds no register is refused', async () => {
  const { one, wire, newcomer } = await scene()
  const offer = taken(await offerTablet({ wire: one.deps.wire, enrolment, origin, welcome: () => Promise.resolve(ok({ centre: one.shelter.centre })) }))
  const joining = taken(await joinRegister({ wire, enrolment, ...newcomer }, offer.link))
  await offer.confirm(wish)
  expect(await joining.receive()).toEqual(refuse({ code: 'refused' }))
})

test('giving up on either side ends the waiting; a wrong passphrase sends nothing', async () => {
  const { one, wire, newcomer } = await scene()
  const first = taken(await offerOf(one))
  first.cancel()
  expect(await first.answered).toEqual(refuse({ code: 'stopped' }))
  expect(await first.confirm(wish)).toEqual(refuse({ code: 'stopped' }))
  const wrong = () => Promise.resolve(refuse({ code: 'wrongPassphrase' } as const))
  const second = taken(await offerTablet({ wire: one.deps.wire, enrolment, origin, welcome: wrong }))
  const joining = taken(await joinRegister({ wire, enrolment, ...newcomer }, second.link))
  expect(await second.confirm(wish)).toEqual(refuse({ code: 'wrongPassphrase' }))
  const received = joining.receive()
  joining.cancel()
  expect(await received).toEqual(refuse({ code: 'stopped' }))
})

test('an offer needs a server that answers; one whose grant is lost says so', async () => {
  const { one, wire, newcomer } = await scene()
  one.instead = ({ body }) => (JSON.stringify(body).includes('"offer"') ? { status: 0, body: undefined } : undefined)
  expect(await offerOf(one)).toEqual(refuse({ code: 'offline' }))
  one.instead = ({ body }) => (JSON.stringify(body).includes('"grant"') ? { status: 502, body: undefined } : undefined)
  const offer = taken(await offerOf(one))
  taken(await joinRegister({ wire, enrolment, ...newcomer }, offer.link))
  expect(await offer.confirm(wish)).toEqual(refuse({ code: 'offline' }))
})

test('a look that is lost is made again; the code’s ten minutes end the waiting on both sides', async () => {
  const { one, wire, newcomer, endpoint } = await scene()
  const offer = taken(await offerOf(one))
  const joining = taken(await joinRegister({ wire, enrolment, ...newcomer }, offer.link))
  const left = ['lost', 'cut'] as ('lost' | 'cut')[]
  wire.fault = () => left.shift()
  const received = joining.receive()
  await vi.waitFor(() => { expect(left).toEqual([]) })
  const unanswered = taken(await offerOf(one))
  endpoint.wait(601_000)
  expect(await unanswered.answered).toEqual(refuse({ code: 'expired' }))
  expect(await received).toEqual(refuse({ code: 'expired' }))
})
