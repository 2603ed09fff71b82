import { expect, test } from 'vitest'
import { expectRefusal, jsonOf } from '../answers.ts'
import { atTheDesk, challengeFor, enrolTablet, newShelter, openSession, post, proofOf, someFact } from '../enrolledTablet.ts'
import { openEndpoint } from '../openEndpoint.ts'
import { shelterOnline, syncAsk, syncWith } from '../shelterOnline.ts'

test('a tablet that proves itself has a session, in a cookie that no script reads', async () => {
  const { app } = await openEndpoint()
  const tablet = await enrolTablet(await newShelter())
  const response = await post(app, '/v1/session', { body: await proofOf(tablet, await challengeFor(app, tablet)) })
  expect(response.status).toBe(200)
  expect(await jsonOf(response)).toMatchObject({ now: atTheDesk })
  expect(response.headers.get('set-cookie')).toMatch(/^__Host-boussole=[\w-]{43}; Max-Age=900; Path=\/; HttpOnly; Secure; SameSite=Strict$/)
})

test('the other tablets of the house are known by their certificates alone', async () => {
  const { app, shelter } = await shelterOnline()
  const other = await enrolTablet(shelter)
  expect(await openSession(app, other, { declare: undefined })).toMatch(/^__Host-boussole=/)
})

test('a session lasts a quarter of an hour, and another challenge opens the next', async () => {
  const { app, wait, sync, tablet } = await shelterOnline()
  wait(15 * 60_000 - 1)
  expect((await sync([])).status).toBe(200)
  wait(1)
  expect((await sync([])).status).toBe(401)
  expect((await syncWith(app, await openSession(app, tablet), syncAsk([]))).status).toBe(200)
})

test('a challenge serves once, for two minutes, and for the tablet it was put to', async () => {
  const { app, wait, tablet, shelter } = await shelterOnline()
  const proof = await proofOf(tablet, await challengeFor(app, tablet))
  expect((await post(app, '/v1/session', { body: proof })).status).toBe(200)
  await expectRefusal(await post(app, '/v1/session', { body: proof }), 401, 'proof')
  const late = await proofOf(tablet, await challengeFor(app, tablet))
  wait(2 * 60_000)
  await expectRefusal(await post(app, '/v1/session', { body: late }), 401, 'proof')
  const other = await enrolTablet(shelter)
  await expectRefusal(await post(app, '/v1/session', { body: await proofOf(other, await challengeFor(app, tablet)) }), 401, 'proof')
})

test('somebody else with the certificate of a tablet has not its key', async () => {
  const { app, tablet, shelter } = await shelterOnline()
  const thief = await enrolTablet(shelter)
  const challenge = await challengeFor(app, tablet)
  const body = await proofOf(tablet, challenge, { proof: await thief.prove(challenge) })
  await expectRefusal(await post(app, '/v1/session', { body }), 401, 'proof')
})

const forgeries: readonly [string, (own: Awaited<ReturnType<typeof enrolTablet>>) => unknown][] = [
  ['of another tablet', ({ cert }) => ({ ...cert, data: { ...cert.data, device: '00000000-0000-4000-8000-00000000beef' } })],
  ['with another key', ({ cert, shelter }) => ({ ...cert, data: { ...cert.data, key: shelter.key } })],
  ['without a signature', ({ cert }) => ({ ...cert, sig: undefined })],
  ['with a signature of nothing', ({ cert }) => ({ ...cert, sig: 'A'.repeat(86) })],
  ['of another kind', ({ cert }) => ({ ...cert, kind: 'passage' })],
  ['that is no fact', () => 'certificate'],
]

test.each(forgeries)('a certificate %s is refused', async (_, forge) => {
  const { app, tablet } = await shelterOnline()
  const body = await proofOf(tablet, await challengeFor(app, tablet), { cert: forge(tablet) })
  await expectRefusal(await post(app, '/v1/session', { body }), 403, 'certificate')
})

test('what the centre signed otherwise is no certificate of this tablet', async () => {
  const { app, tablet, shelter } = await shelterOnline()
  const signed = [
    someFact(shelter, { kind: 'deviceRevoked', data: { device: tablet.dev, key: tablet.key } }),
    someFact(shelter, { kind: 'deviceEnrolled', data: { device: tablet.dev, key: 7 } }),
    someFact(shelter, { kind: 'deviceEnrolled', data: { device: tablet.dev, key: 'A'.repeat(87) } }),
  ]
  const answers = await Promise.all(signed.map(async (fact) => {
    const body = await proofOf(tablet, await challengeFor(app, tablet), { cert: await shelter.certify(fact) })
    return jsonOf(await post(app, '/v1/session', { body }))
  }))
  expect(answers).toEqual([{ error: 'certificate' }, { error: 'certificate' }, { error: 'proof' }])
})

test('a tablet of another house has no business here', async () => {
  const { app, shelter } = await shelterOnline()
  const elsewhere = await newShelter()
  const spy = await enrolTablet({ ...elsewhere, centre: shelter.centre })
  const body = await proofOf(spy, await challengeFor(app, spy), { declare: undefined })
  await expectRefusal(await post(app, '/v1/session', { body }), 403, 'certificate')
})

test('the same centre under another key is refused, and said aloud', async () => {
  const { app, shelter, lines } = await shelterOnline()
  const spy = await enrolTablet({ ...(await newShelter()), centre: shelter.centre })
  const body = await proofOf(spy, await challengeFor(app, spy))
  await expectRefusal(await post(app, '/v1/session', { body }), 409, 'otherKey')
  expect(lines).toContainEqual({ alarm: 'otherKey', centre: shelter.centre, dev: spy.dev })
})

test('a tablet that was struck off is told so, by its next request and by its next challenge', async () => {
  const { app, sync, shelter, tablet, cookie } = await shelterOnline()
  const other = await enrolTablet(shelter)
  const last = await openSession(app, other)
  const revoked = await shelter.certify(someFact(shelter, { kind: 'deviceRevoked', data: { device: other.dev } }))
  expect((await syncWith(app, last, syncAsk([]))).status).toBe(200)
  await sync([tablet.cert, other.cert, revoked])
  await expectRefusal(await post(app, '/v1/sync', { body: syncAsk([]), cookie: last }), 401, { error: 'revoked', proof: revoked })
  await expectRefusal(await post(app, '/v1/session', { body: await proofOf(other, await challengeFor(app, other)) }), 401, { error: 'revoked', proof: revoked })
  expect((await syncWith(app, cookie, syncAsk([]))).status).toBe(200)
})

test('a new endpoint asks which register it is', async () => {
  const { app } = await openEndpoint()
  const tablet = await enrolTablet(await newShelter())
  const body = await proofOf(tablet, await challengeFor(app, tablet), { declare: undefined })
  await expectRefusal(await post(app, '/v1/session', { body }), 404, 'unknownCentre')
})

test('on one computer the first register is free, the second asks for the code', async () => {
  const { app } = await shelterOnline({ setupCode: 'AB12-CD34-EF56' })
  const second = await enrolTablet(await newShelter())
  await expectRefusal(await post(app, '/v1/session', { body: await proofOf(second, await challengeFor(app, second)) }), 403, 'setupCode')
  await openSession(app, second, { declare: { key: second.shelter.key, code: 'ab12 cd34 ef56' } })
})

test('behind another server no register is free, though only this computer can reach the endpoint', async () => {
  const { app } = await openEndpoint({ setupCode: 'AB12-CD34-EF56' })
  const tablet = await enrolTablet(await newShelter())
  const body = JSON.stringify(await proofOf(tablet, await challengeFor(app, tablet)))
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.7' }
  await expectRefusal(await app.request('/v1/session', { method: 'POST', headers, body }), 403, 'setupCode')
})

test('on a network the code is asked for from the first, serves once, and a wrong one opens nothing', async () => {
  const { app, store, lines } = await openEndpoint({ loopback: false, setupCode: 'AB12-CD34-EF56' })
  const [first, second] = await Promise.all([enrolTablet(await newShelter()), enrolTablet(await newShelter())])
  const told = async (tablet: typeof first, code: string | undefined): Promise<Response> => {
    const declare = { key: tablet.shelter.key, ...(code === undefined ? {} : { code }) }
    return post(app, '/v1/session', { body: await proofOf(tablet, await challengeFor(app, tablet), { declare }) })
  }
  await expectRefusal(await told(first, undefined), 403, 'setupCode')
  await expectRefusal(await told(first, 'AB12-CD34-EF57'), 403, 'setupCode')
  expect(await store.centres()).toBe(0)
  expect(lines.some(({ alarm }) => alarm === 'setupCode')).toBe(true)
  expect((await told(first, 'AB12-CD34-EF56')).status).toBe(200)
  await expectRefusal(await told(second, 'AB12-CD34-EF56'), 403, 'setupCode')
})

test('a code is not used up by a store that fails, nor by somebody whose proof is none', async () => {
  const whole = (await openEndpoint()).store
  let isFailing = true
  const store = { ...whole, declare: (...given: Parameters<typeof whole.declare>) => (isFailing ? Promise.reject(new Error('down')) : whole.declare(...given)) }
  const { app } = await openEndpoint({ store, loopback: false, setupCode: 'AB12-CD34-EF56' })
  const tablet = await enrolTablet(await newShelter())
  const declare = { key: tablet.shelter.key, code: 'AB12-CD34-EF56' }
  await expectRefusal(await post(app, '/v1/session', { body: await proofOf(tablet, await challengeFor(app, tablet), { declare, proof: 'A'.repeat(86) }) }), 401, 'proof')
  await expectRefusal(await post(app, '/v1/session', { body: await proofOf(tablet, await challengeFor(app, tablet), { declare }) }), 503, 'unavailable')
  isFailing = false
  await openSession(app, tablet, { declare })
})
