import { expect, test } from 'vitest'
import { enrolTablet, openSession, someFact } from './enrolledTablet.ts'
import { openEndpoint } from './openEndpoint.ts'
import { shelterOnline, start, syncAsk, syncWith } from './shelterOnline.ts'

test('a store that was down for a moment is asked again, and nobody has to enrol again', async () => {
  const { store, shelter } = await shelterOnline()
  const tablet = await enrolTablet(shelter)
  const { app } = await openEndpoint({ store })
  const { certificates } = store
  Object.assign(store, { certificates: () => Promise.reject(new Error('down')) })
  await expect(openSession(app, tablet)).rejects.toThrow('503')
  Object.assign(store, { certificates })
  expect((await syncWith(app, await openSession(app, tablet), syncAsk([]))).status).toBe(200)
})

test('after a restart the revocations of the register hold as before', async () => {
  const { store, sync, shelter, tablet } = await shelterOnline()
  const other = await enrolTablet(shelter)
  await sync([tablet.cert, other.cert, await shelter.certify(someFact(shelter, { kind: 'deviceRevoked', data: { device: other.dev } }))])
  const { app } = await openEndpoint({ store })
  await expect(openSession(app, other)).rejects.toThrow('revoked')
  expect((await syncWith(app, await openSession(app, tablet), syncAsk([]))).body.rows).toHaveLength(3)
})

test('an emptied endpoint is filled again by the first tablet that comes, and knows the others by their certificates', async () => {
  const before = await shelterOnline()
  const facts = [before.tablet.cert, someFact(before.shelter), someFact(before.shelter)]
  const held = await before.sync(facts)
  const { app } = await openEndpoint()
  const cookie = await openSession(app, before.tablet)
  expect((await syncWith(app, cookie, syncAsk([someFact(before.shelter)], held.body.next))).status).toBe(409)
  expect((await syncWith(app, cookie, syncAsk(facts, start))).body.next.chain).toBe(held.body.next.chain)
  const other = await enrolTablet(before.shelter)
  expect((await syncWith(app, await openSession(app, other, { declare: undefined }), syncAsk([]))).body.rows).toHaveLength(3)
})
