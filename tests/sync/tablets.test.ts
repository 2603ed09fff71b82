// Two tablets with their real storage and one endpoint with its real database.
import { expect, test } from 'vitest'
import { roleOf } from '#domain/agents/agents.ts'
import { personId } from '#domain/ids.ts'
import { changeSettings } from '#desk/changeSettings.ts'
import type { OpenRegister } from '#desk/ports.ts'
import { createRecord } from '#desk/record.ts'
import { openEndpoint } from '../server/openEndpoint.ts'
import { passageOf, personOf, taken } from '../storage/tablet.ts'
import { firstTablet, joinedTablet, reopened } from './realTablet.ts'

const ids = ({ journal }: OpenRegister): readonly string[] => [...journal.register().facts.keys()].toSorted()
const someone = (opened: OpenRegister) => personId(opened.journal.newId())

test('an act of one tablet is read on the other, name and all, and is confirmed on both', async () => {
  const { app } = await openEndpoint()
  const one = await firstTablet(() => app)
  expect(await one.rounds.run()).toEqual({ code: 'done' })
  const two = await joinedTablet(one, () => app)
  expect(await two.rounds.run()).toEqual({ code: 'done' })

  const person = someone(one.opened)
  taken(await one.opened.journal.commit([personOf(person, 'N’Diaye'), passageOf(person)]))
  // The other tablet's certificate waits as well.
  expect(one.parts.log.standing().have.pending).toBe(3)
  await one.rounds.run()
  expect(one.parts.log.standing().have.pending).toBe(0)
  await two.rounds.run()

  expect(ids(two.opened)).toEqual(ids(one.opened))
  const [opened] = two.opened.journal.register().people.get(person)?.facts ?? []
  expect(opened).toMatchObject({ kind: 'personOpened', secret: { lastName: 'N’Diaye' } })
})

test('who stands at a tablet that joins has the role that the manager gave, on both', async () => {
  const { app } = await openEndpoint()
  const one = await firstTablet(() => app)
  await one.rounds.run()
  const two = await joinedTablet(one, () => app, 'desk')
  const roles = ({ journal }: OpenRegister) => [one, two].map(({ opened }) => roleOf(journal.register(), opened.journal.agent()))
  expect(roleOf(two.opened.journal.register(), two.opened.journal.agent())).toBe('desk')
  for (const tablet of [two, one, two]) await tablet.rounds.run()
  expect([roles(one.opened), roles(two.opened)]).toEqual([['manager', 'desk'], ['manager', 'desk']])
  expect(await createRecord(two.opened.journal)(changeSettings({ place: 'Ailleurs' }))).toEqual({ ok: false, error: { code: 'notAllowed' } })
})

test('an answer that is lost changes nothing but the time: the act is there once', async () => {
  const { app } = await openEndpoint()
  const one = await firstTablet(() => app)
  await one.rounds.run()
  taken(await one.opened.journal.commit([passageOf(someone(one.opened))]))
  one.wire.fault = (path) => (path === '/v1/sync' ? 'lost' : undefined)
  expect(await one.rounds.run()).toEqual({ code: 'offline' })
  expect(one.parts.log.standing().have.pending).toBe(1)
  one.wire.fault = () => undefined
  expect(await one.rounds.run()).toEqual({ code: 'done' })
  expect(one.parts.log.standing().have.pending).toBe(0)
})

test('where the exchange stands is still known after a restart', async () => {
  const { app } = await openEndpoint()
  const one = await firstTablet(() => app)
  await one.rounds.run()
  taken(await one.opened.journal.commit([passageOf(someone(one.opened))]))
  const again = await reopened(one)
  expect(again.parts.log.standing().have.pending).toBe(1)
  await again.rounds.run()
  const { cursor, have } = again.parts.log.standing()
  const later = await reopened(again)
  expect(later.parts.log.standing()).toMatchObject({ cursor, have: { ...have, pending: 0 } })
})

test('an endpoint that lost everything is filled again by the tablet that comes', async () => {
  let { app } = await openEndpoint()
  const one = await firstTablet(() => app)
  await one.rounds.run()
  const two = await joinedTablet(one, () => app)
  await two.rounds.run()
  taken(await two.opened.journal.commit([passageOf(someone(two.opened))]))
  await two.rounds.run()
  ;({ app } = await openEndpoint())
  expect(await two.rounds.run()).toEqual({ code: 'done' })
  expect(two.parts.log.standing().have.pending).toBe(0)
  expect(await one.rounds.run()).toEqual({ code: 'done' })
  await two.rounds.run()
  expect(ids(one.opened)).toEqual(ids(two.opened))
})

test('a first load comes in blocks, and equals the register that it comes from', async () => {
  const { app } = await openEndpoint()
  const one = await firstTablet(() => app)
  const passages = Array.from({ length: 2_600 }, () => passageOf(someone(one.opened)))
  for (let start = 0; start < passages.length; start += 500) taken(await one.opened.journal.commit(passages.slice(start, start + 500)))
  expect(await one.rounds.run()).toEqual({ code: 'done' })
  const two = await joinedTablet(one, () => app)
  expect(await two.rounds.run()).toEqual({ code: 'done' })
  expect(two.wire.asked.filter((path) => path.startsWith('/v1/segments/'))).not.toEqual([])
  // The newcomer's certificate is younger than its first look.
  await one.rounds.run()
  await two.rounds.run()
  expect(ids(two.opened)).toEqual(ids(one.opened))
  expect(two.parts.log.standing().have.pending).toBe(0)
})

test('no name, no number and no agent goes over the wire', async () => {
  const { app } = await openEndpoint()
  const one = await firstTablet(() => app)
  const person = someone(one.opened)
  taken(await one.opened.journal.commit([{ kind: 'personOpened', person, data: {}, secret: { lastName: 'Zylberstejn', phone: '0612345678', boxNumber: 'Q-7788' } }]))
  await one.rounds.run()
  const all = one.wire.said.join('\n')
  expect(all).toContain(person)
  for (const canary of ['Zylberstejn', '0612345678', 'Q-7788', 'Camille', 'Accueil']) expect(all).not.toContain(canary)
})
