// Who may talk to the endpoint, and what a human has to settle (sync.md, Devices).
import { expect, test } from 'vitest'
import { createRounds } from '#sync/round.ts'
import { openEndpoint } from '../server/openEndpoint.ts'
import { memoryTablet, pendingOf, tap } from './memoryTablet.ts'

test('a new endpoint on a network asks for its set-up code, and learns whose register this is with it', async () => {
  const { app } = await openEndpoint({ loopback: false, setupCode: 'ABCD-EFGH' })
  const tablet = await memoryTablet(() => app)
  tap(tablet)
  expect(await tablet.rounds.run()).toEqual({ code: 'trouble', trouble: 'setupCode' })
  expect(await createRounds({ ...tablet.deps, setupCode: () => 'autre chose' }).run()).toEqual({ code: 'trouble', trouble: 'setupCode' })
  expect(pendingOf(tablet).length).toBe(1)
  expect(await createRounds({ ...tablet.deps, setupCode: () => 'ABCD-EFGH' }).run()).toEqual({ code: 'done' })
  expect(pendingOf(tablet)).toEqual([])
})

test('a register without its key declares nothing; a tablet without a certificate does not even ask', async () => {
  const { app } = await openEndpoint()
  const tablet = await memoryTablet(() => app)
  const { proof } = tablet.deps
  expect(await createRounds({ ...tablet.deps, proof: { ...proof, centreKey: () => undefined } }).run()).toEqual({ code: 'offline' })
  const asked = tablet.asked.length
  expect(await createRounds({ ...tablet.deps, proof: { ...proof, certificate: () => undefined } }).run()).toEqual({ code: 'trouble', trouble: 'certificate' })
  expect(tablet.asked.length).toBe(asked)
})

test('a proof that is not this tablet’s is refused, and said', async () => {
  const { app } = await openEndpoint()
  const tablet = await memoryTablet(() => app)
  await tablet.rounds.run()
  const forged = { ...tablet.deps.proof, sign: () => tablet.enrolled.prove('another challenge') }
  expect(await createRounds({ ...tablet.deps, proof: forged }).run()).toEqual({ code: 'trouble', trouble: 'certificate' })
})

test('a session that ended is opened again within the round; facts of six weeks go (sync.md, fault 54)', async () => {
  const { app, wait } = await openEndpoint()
  const tablet = await memoryTablet(() => app)
  await tablet.rounds.run()
  tap(tablet, 4)
  wait(42 * 86_400_000)
  tablet.now += 42 * 86_400_000
  expect(await tablet.rounds.run()).toEqual({ code: 'done' })
  expect(pendingOf(tablet)).toEqual([])
  expect(tablet.asked.filter(({ path }) => path === '/v1/session').length).toBeGreaterThan(3)
})
