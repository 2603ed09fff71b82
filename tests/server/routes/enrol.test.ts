import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { expectRefusal, jsonOf } from '../answers.ts'
import { atTheDesk, enrolTablet, openSession, post } from '../enrolledTablet.ts'
import { shelterOnline } from '../shelterOnline.ts'

const code = 'one-time-code-0001'
const [mine, theirs, key] = ['A', 'B', 'C'].map((letter) => letter.repeat(87))
const dev = '00000000-0000-4000-8000-00000000beef'
const parcel = { nonce: 'n'.repeat(16), ct: 'locked' }
const asking = { step: 'ask', code, ecdh: theirs, dev, key }

const offered = async () => {
  const online = await shelterOnline()
  const say = (body: object, cookie = ''): Promise<Response> => post(online.app, '/v1/enrol', { body: { code, ...body }, cookie })
  const manager = (body: object): Promise<Response> => say(body, online.cookie)
  const offer = await manager({ step: 'offer', ecdh: mine })
  return { ...online, say, manager, offer }
}

test('two tablets meet by a code: public keys each way, then the locked parcel, once', async () => {
  const { say, manager, offer, shelter } = await offered()
  expect(await jsonOf(offer)).toEqual({ until: atTheDesk + 600_000 })
  expect(await jsonOf(await manager({ step: 'look' }))).toEqual({})
  expect(await jsonOf(await say(asking))).toEqual({ ecdh: mine, centre: shelter.centre })
  expect(await jsonOf(await manager({ step: 'look' }))).toEqual({ asked: { ecdh: theirs, dev, key } })
  expect(await jsonOf(await say({ step: 'take', dev }))).toEqual({})
  expect(await jsonOf(await manager({ step: 'grant', parcel }))).toEqual({ done: true })
  expect(await jsonOf(await say({ step: 'take', dev }))).toEqual({ parcel })
  await expectRefusal(await say({ step: 'take', dev }), 410, 'codeUsed')
  await expectRefusal(await manager({ step: 'look' }), 410, 'codeUsed')
})

test('a code photographed by somebody else comes second', async () => {
  const { say } = await offered()
  await say(asking)
  expect((await say(asking)).status).toBe(200)
  for (const other of [{ ecdh: key }, { dev: randomUUID() }, { key: mine }]) await expectRefusal(await say({ ...asking, ...other }), 410, 'codeUsed')
  await expectRefusal(await say({ step: 'take', dev: randomUUID() }), 410, 'codeUnknown')
})

test('a code lasts ten minutes, and says for an hour why it does not serve', async () => {
  const { say, manager, wait, app, tablet } = await offered()
  wait(600_000)
  await expectRefusal(await say(asking), 410, 'codeExpired')
  await expectRefusal(await manager({ step: 'offer', ecdh: mine }), 410, 'codeUsed')
  wait(3_600_000)
  const again = await openSession(app, tablet)
  expect((await say({ step: 'offer', code: 'one-time-code-0002', ecdh: mine }, again)).status).toBe(200)
  await expectRefusal(await say(asking), 410, 'codeUnknown')
})

test('the manager who sees other digits refuses, and nothing goes over any more', async () => {
  const { say, manager } = await offered()
  await say(asking)
  expect(await jsonOf(await manager({ step: 'refuse' }))).toEqual({ done: true })
  await expectRefusal(await manager({ step: 'grant', parcel }), 410, 'codeUnknown')
  expect(await jsonOf(await say({ step: 'take', dev }))).toEqual({ refused: true })
})

test('nobody grants before being asked, and only the tablet that offered does', async () => {
  const { say, manager, app, shelter } = await offered()
  await expectRefusal(await manager({ step: 'grant', parcel }), 410, 'codeUnknown')
  await expectRefusal(await say({ step: 'take', dev }), 410, 'codeUnknown')
  await say(asking)
  for (const step of [{ step: 'offer', ecdh: mine }, { step: 'look' }, { step: 'grant', parcel }, { step: 'refuse' }])
    await expectRefusal(await say(step), 401, 'session')
  const other = await openSession(app, await enrolTablet(shelter))
  await expectRefusal(await say({ step: 'look' }, other), 410, 'codeUnknown')
  await expectRefusal(await say({ ...asking, code: 'never-offered-code' }), 410, 'codeUnknown')
  await expectRefusal(await say({ step: 'steal' }), 400, 'malformed')
})
