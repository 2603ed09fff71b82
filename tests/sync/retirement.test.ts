// A tablet that was struck off forgets everything, by the centre's word alone (sync.md, "Devices"; fault 53).
import { expect, test } from 'vitest'
import { deviceId, personId } from '#domain/ids.ts'
import type { DeviceId } from '#domain/ids.ts'
import { createExchange } from '#sync/exchange.ts'
import type { RunningExchange } from '#sync/exchange.ts'
import { obeyRetirement } from '#sync/retirement.ts'
import { createRounds } from '#sync/round.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import { atTheDesk } from '../server/enrolledTablet.ts'
import { openEndpoint } from '../server/openEndpoint.ts'
import { otherTab, passageOf, personOf, rowsOf, safeOn, taken } from '../storage/tablet.ts'
import { firstTablet, joinedTablet } from './realTablet.ts'
import type { RealTablet } from './realTablet.ts'
import { virtualTablet } from './virtualTab.ts'

type Pair = { readonly one: RealTablet; readonly lost: RealTablet }

const pair = async (): Promise<Pair> => {
  const { app } = await openEndpoint()
  const one = await firstTablet(() => app)
  await one.rounds.run()
  const lost = await joinedTablet(one, () => app)
  await one.rounds.run()
  await lost.rounds.run()
  taken(await lost.opened.journal.commit([personOf(personId(lost.opened.journal.newId()), 'CANARI')]))
  await lost.rounds.run()
  return { one, lost }
}

const strike = async ({ one, lost }: Pair, stolen: boolean): Promise<void> => {
  taken(await one.parts.revoke(lost.parts.log.dev, stolen))
  await one.rounds.run()
}

type Desk = { readonly exchange: RunningExchange; readonly pass: (ms: number) => Promise<void> }

// What the exchange says once its storage and its curves, which no clock of a test moves, have answered.
const says = ({ exchange }: Pick<Desk, 'exchange'>) => expect.poll(() => exchange.standing(), { timeout: 10_000 })

const exchangeOf = ({ parts, wire }: RealTablet, more: { readonly wipe?: () => Promise<boolean> } = {}): Desk => {
  const browser = virtualTablet(() => true)
  const { log, proof, subscribe, wipe } = parts
  const exchange = createExchange({ log, proof, subscribe, wipe, wire, app: '1', clock: () => atTheDesk, surroundings: browser.tab(), ...more })
  return { exchange, pass: browser.pass }
}

const isEmpty = async ({ engine }: RealTablet): Promise<void> => {
  const { tail, segs, meta } = await rowsOf(engine)
  expect([tail, segs, meta]).toEqual([[], [], [{ mark: true }]])
  expect(await safeOn(engine).state()).toBe('retired')
}

test('stolen, it is empty at its next word with the endpoint, whatever waits; a window beside it too', async () => {
  const both = await pair()
  const { lost } = both
  const beside = await otherTab(lost.engine)
  await strike(both, true)
  taken(await lost.opened.journal.commit([passageOf(lost.opened.journal.newId())]))
  const { exchange, pass } = exchangeOf(lost)
  await pass(0)
  await says({ exchange }).toMatchObject({ retired: true, trouble: 'revoked' })
  await isEmpty(lost)
  expect(lost.opened.journal.register().facts.size).toBe(0)
  await expect.poll(() => beside.journal.register().facts.size).toBe(0)
  expect(await beside.journal.commit([passageOf(beside.journal.newId())])).toMatchObject({ error: { code: 'closed' } })
  // Nothing more is asked: there is nobody to ask for.
  const asked = lost.wire.asked.length
  await pass(600_000)
  expect(lost.wire.asked.length).toBe(asked)
})

test('retired, it goes once nothing waits here; what waits is kept, and said', async () => {
  const both = await pair()
  const { lost } = both
  const [act] = taken(await lost.opened.journal.commit([passageOf(lost.opened.journal.newId())]))
  await strike(both, false)
  const { exchange, pass } = exchangeOf(lost)
  await pass(0)
  await says({ exchange }).toMatchObject({ trouble: 'revoked', pending: 1 })
  await pass(0)
  expect(exchange.standing()).not.toHaveProperty('retired')
  expect(act === undefined ? false : lost.opened.journal.register().facts.has(act.id)).toBe(true)
  exchange.stop()

  const other = await pair()
  await strike(other, false)
  const desk = exchangeOf(other.lost)
  await desk.pass(0)
  await says(desk).toMatchObject({ retired: true })
  await isEmpty(other.lost)
  expect(taken(await safeOn(other.lost.engine).create({ place: 'La Boussole', agent: 'Camille', passphrase: 'le grand phare de Rueil' })).opened.demo).toBe(false)
  expect(await safeOn(other.lost.engine).state()).toBe('locked')
})

test('a storage that does not let go is asked again; a desk without a way to empty it keeps all', async () => {
  const both = await pair()
  await strike(both, true)
  let tries = 0
  const { exchange, pass } = exchangeOf(both.lost, { wipe: () => Promise.resolve((tries += 1) > 1) })
  await pass(0)
  await expect.poll(() => tries, { timeout: 10_000 }).toBe(1)
  expect(exchange.standing()).not.toHaveProperty('retired')
  await expect.poll(async () => {
    await pass(3_600_000)
    return exchange.standing().retired
  }, { timeout: 10_000 }).toBe(true)
  expect(tries).toBe(2)
  expect(await obeyRetirement('stolen', { log: both.lost.parts.log })).toBe(false)
})

const orders = async ({ one, lost }: Pair): Promise<readonly (readonly [string, unknown])[]> => {
  const stranger = deviceId('00000000-0000-4000-8000-0000000000ff')
  taken(await one.parts.revoke(stranger, true))
  const { tail } = await rowsOf(one.engine)
  const facts = tail.map(({ fact }) => fact as unknown as StoredFact)
  const ofOther = facts.find(({ kind }) => kind === 'deviceRevoked')
  const certificate = lost.parts.proof.certificate()
  const against = (dev: DeviceId) => (ofOther === undefined ? undefined : { ...ofOther, data: { ...ofOther.data, device: dev } })
  const { sig: _, ...unsigned } = { sig: '', ...against(lost.parts.log.dev) }
  return [
    ['no proof', undefined], ['no fact', 7], ['another tablet’s', ofOther], ['this tablet’s name on another’s', against(lost.parts.log.dev)], ['nobody’s', unsigned],
    ['of another register', { ...against(lost.parts.log.dev), centre: stranger }], ['its own certificate', certificate],
  ]
}

test('a host that lies about it empties nobody', async () => {
  const both = await pair()
  for (const [name, proof] of await orders(both)) {
    const wire = { ...both.lost.wire, ask: () => Promise.resolve({ status: 401, body: { error: 'revoked', proof } }) }
    const rounds = createRounds({ ...both.lost.parts, wire, app: '1', clock: () => atTheDesk })
    expect(await rounds.run(), name).toEqual({ code: 'trouble', trouble: 'revoked' })
    expect(rounds.learned.retired, name).toBeUndefined()
  }
})

test('a tablet that does not know its centre’s key yet obeys nobody', async () => {
  const both = await pair()
  const { proof } = both.lost.parts
  await strike(both, true)
  const { app } = await openEndpoint()
  const fresh = await firstTablet(() => app)
  const certificate = proof.certificate()
  if (certificate === undefined) throw new Error('no certificate')
  expect(await proof.isByCentre(certificate)).toBe(true)
  expect(await fresh.parts.proof.isByCentre(certificate)).toBe(false)
  fresh.opened.close()
  expect(await fresh.parts.proof.isByCentre(certificate)).toBe(false)
})
