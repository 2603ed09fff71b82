// What a manager asks for between two rounds: the session may be over, or not begun.
import { expect, test } from 'vitest'
import { createEnrolment } from '#storage/enrolment.ts'
import { offerTablet } from '#sync/offerTablet.ts'
import { withSession } from '#sync/withSession.ts'
import { openEndpoint } from '../server/openEndpoint.ts'
import { firstTablet } from './realTablet.ts'
import { taken } from '../storage/tablet.ts'

const quarter = 15 * 60_000

test('a tablet is added right after linking, and a quarter of an hour later, without waiting for a round', async () => {
  const { app, wait } = await openEndpoint()
  const one = await firstTablet(() => app)
  const { log, proof, welcome } = one.parts
  const enrolment = { ...createEnrolment((count) => crypto.getRandomValues(new Uint8Array(count))), pause: () => new Promise<void>(() => undefined) }
  const offering = { wire: withSession({ log, wire: one.wire, proof }), enrolment, origin: 'https://boussole.example', welcome }
  expect(taken(await offerTablet(offering)).link).toContain('/rejoindre#')
  wait(quarter + 1)
  expect(taken(await offerTablet(offering)).link).toContain('/rejoindre#')
})

test('where no session can be had, the refusal stays what it was', async () => {
  const refused = { status: 401, body: { error: 'session' } }
  const wire = withSession({
    log: (await firstTablet(() => { throw new Error('nobody is asked') })).parts.log,
    wire: { ask: ({ path }) => Promise.resolve(path === '/v1/session' ? { status: 0, body: undefined } : refused) },
    proof: { certificate: () => undefined, centreKey: () => undefined, sign: () => Promise.resolve(''), isByCentre: () => Promise.resolve(false) },
  })
  expect(await wire.ask({ method: 'POST', path: '/v1/enrol', body: {} })).toEqual(refused)
})
