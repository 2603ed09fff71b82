// A tablet that was struck off with acts still to send: they come by a file to another one, wait, and are accepted.
import { expect, test } from 'vitest'
import { openEndpoint } from '../server/openEndpoint.ts'
import { passageOf, taken } from '../storage/tablet.ts'
import { firstTablet, joinedTablet } from './realTablet.ts'

test('nothing of it is lost: what it could not send is looked at, accepted, and on every tablet', async () => {
  const { app } = await openEndpoint()
  const one = await firstTablet(() => app)
  await one.rounds.run()
  const lost = await joinedTablet(one, () => app)
  await one.rounds.run()
  await lost.rounds.run()
  const [act] = taken(await lost.opened.journal.commit([passageOf(lost.opened.journal.newId())]))
  if (act === undefined) throw new Error('nothing was noted')
  taken(await one.parts.revoke(lost.parts.log.dev, false))
  await one.rounds.run()
  expect(await lost.rounds.run()).toEqual({ code: 'trouble', trouble: 'revoked' })

  const file = taken(await lost.parts.exportUnconfirmed())
  expect(taken(await one.parts.importFile(file)).added).toBe(1)
  await one.rounds.run()
  expect([...one.rounds.learned.held]).toEqual([[act.id, 'revokedDevice']])
  expect(one.parts.log.standing().have.pending).toBe(1)

  taken(await one.parts.accept([act.id]))
  one.rounds.offerAgain(act.id)
  expect(await one.rounds.run()).toEqual({ code: 'done' })
  expect(one.parts.log.standing().have.pending).toBe(0)
  const third = await joinedTablet(one, () => app)
  await third.rounds.run()
  expect(third.opened.journal.register().facts.has(act.id)).toBe(true)
})
