// What every store of the endpoint keeps to, whichever database is below: sqlite.test.ts and postgres.test.ts run it.
import { expect, test } from 'vitest'
import { chainAfter, noChain } from '#protocol/chain.ts'
import { digestsOf } from '#protocol/digest.ts'
import type { Store } from '#server/store.ts'
import { forgetsAccesses } from './contractAudit.ts'
import { keepsErased } from './contractErasure.ts'
import { keepsTablets } from './contractTablets.ts'
import { aCentre, aDevice, aFactId, aKey, aTablet, arriving, morning, opened, type Tablet } from './shelter.ts'

const declaring = (open: () => Promise<Store>): void => {
  test('a centre is known once declared, and nobody takes its name with another key', async () => {
    const { store, centre } = await opened(open)
    expect(await store.declare(centre, aKey)).toBe('same')
    expect(await store.declare(centre, 'C'.repeat(87))).toBe('otherKey')
    expect(await store.centre(centre)).toMatchObject({ key: aKey, head: { seq: 0, chain: noChain, redaction: 0 } })
    expect((await store.centre(centre))?.head.epoch).toMatch(/^[\w-]{22}$/)
    expect(await store.centre(aCentre())).toBeUndefined()
    expect(await store.centres()).toBeGreaterThan(0)
  })

  test('two first tablets at once: one declares the centre, the other is told', async () => {
    const { store } = await opened(open)
    const centre = aCentre()
    const told = await Promise.all([store.declare(centre, aKey), store.declare(centre, 'C'.repeat(87))])
    expect(told.toSorted()).toEqual(['declared', 'otherKey'])
  })

  test('acts for a centre that nobody declared are refused, those of others pass', async () => {
    const { store, centre, tablet } = await opened(open)
    const lost = aTablet(aCentre())
    const [refused, taken] = await Promise.allSettled([
      store.append(lost.centre, arriving([lost.tap()]), lost.dev), store.append(centre, arriving([tablet.tap()]), tablet.dev),
    ])
    expect(refused.status).toBe('rejected')
    expect(taken).toMatchObject({ status: 'fulfilled', value: [{ status: 'new', seq: 1 }] })
  })
}

const ordering = (open: () => Promise<Store>): void => {
  test('each act gets the next place and its link of the chain, and is read back as it came', async () => {
    const { store, centre, tablet } = await opened(open)
    const facts = Array.from({ length: 5 }, () => tablet.tap())
    const results = await store.append(centre, arriving(facts), tablet.dev)
    expect(results).toEqual(facts.map(({ id }, i) => ({ id, status: 'new', seq: i + 1 })))
    expect(await store.rows(centre, 0, 100)).toEqual(facts.map((fact, i) => ({ seq: i + 1, fact })))
    expect(await store.rows(centre, 3, 1)).toEqual([{ seq: 4, fact: facts[3] }])
    const chain = chainAfter(noChain, facts.map(({ id }) => id))
    expect((await store.centre(centre))?.head).toMatchObject({ seq: 5, chain })
    expect(await store.chainAt(centre, 5)).toBe(chain)
    expect(await store.chainAt(centre, 0)).toBe(noChain)
    expect(await store.chainAt(centre, 6)).toBeUndefined()
  })

  test('what comes back to a tablet is what another pushed, to the byte, unknown fields and all', async () => {
    const { store, centre, tablet } = await opened(open)
    const odd = { ...tablet.tap({ kind: 'queue\u0000\ud800joined', data: { z: 'é\u2028\u0000', a: [1, null, '\ud800'] } }), later: { b: 1, a: 0.1 } }
    await store.append(centre, arriving([odd]), tablet.dev)
    const [row] = await store.rows(centre, 0, 10)
    expect(JSON.stringify(row?.fact)).toBe(JSON.stringify(odd))
  })
}

const meetingAgain = (open: () => Promise<Store>): void => {
  test('pushed again, alone or within one request, an act is known and keeps its place', async () => {
    const { store, centre, tablet } = await opened(open)
    const [a, b] = [tablet.tap(), tablet.tap()]
    await store.append(centre, arriving([a]), tablet.dev)
    const shuffled = Object.fromEntries(Object.entries(a).toReversed()) as typeof a
    const again = await store.append(centre, arriving([shuffled, b, b]), tablet.dev)
    expect(again.map(({ status, seq }) => [status, seq])).toEqual([['dup', 1], ['new', 2], ['dup', 2]])
    expect((await store.centre(centre))?.head.seq).toBe(2)
  })

  test('the same row of a paper register, imported on two tablets, is known; an act of another body is set apart', async () => {
    const { store, centre, tablet } = await opened(open)
    const other = aTablet(centre)
    const imported = tablet.tap({ id: aFactId(8) })
    const act = tablet.tap()
    await store.append(centre, arriving([imported, act]), tablet.dev)
    const twice = { ...imported, dev: other.dev, inst: other.inst, dseq: 7 }
    const forged = { ...act, data: { at: '10:00' } }
    const results = await store.append(centre, arriving([twice, forged, forged, { ...imported, n: 2 }, other.tap()]), other.dev)
    expect(results.map(({ status }) => status)).toEqual(['dup', 'conflict', 'conflict', 'conflict', 'new'])
    expect(results[1]).toEqual({ id: act.id, status: 'conflict', reason: 'otherBody' })
    const apart = await store.apart(centre)
    expect(new Set(apart.map(({ id }) => id))).toEqual(new Set([imported.id, act.id]))
    expect(apart.map(({ reason, dev }) => [reason, dev])).toEqual([['otherBody', other.dev], ['otherBody', other.dev]])
    expect(apart.map(({ body }) => JSON.parse(body) as unknown)).toContainEqual(forged)
    expect((await store.rows(centre, 0, 10)).map(({ fact }) => fact)).toContainEqual(act)
  })
}

const apartAndLate = (open: () => Promise<Store>): void => {
  test('two centres have their own orders, even in one transaction', async () => {
    const { store, centre, tablet } = await opened(open)
    const other = aTablet(aCentre())
    await store.declare(other.centre, aKey)
    const shared = tablet.tap()
    const [mine, theirs] = await Promise.all([
      store.append(centre, arriving([shared]), tablet.dev),
      store.append(other.centre, arriving([{ ...shared, centre: other.centre }]), other.dev),
    ])
    expect([mine[0], theirs[0]]).toMatchObject([{ status: 'new', seq: 1 }, { status: 'new', seq: 1 }])
  })

  test('a stamp from the future travels with its first receipt, the smallest one ever seen', async () => {
    const { store, centre, tablet } = await opened(open)
    const [late, right] = [{ ...tablet.tap(), hlc: `${(morning + 3_600_000).toString(16).padStart(12, '0')}-0000` } as ReturnType<Tablet['tap']>, tablet.tap()]
    await store.append(centre, arriving([late, right], morning + 500), tablet.dev)
    await store.append(centre, arriving([late], morning + 900), tablet.dev)
    expect((await store.rows(centre, 0, 9)).map(({ rcv }) => rcv)).toEqual([morning + 500, undefined])
    await store.append(centre, arriving([late, late], morning + 100), tablet.dev)
    expect((await store.byIds(centre, [late.id]))[0]?.rcv).toBe(morning + 100)
  })
}

const auditing = (open: () => Promise<Store>): void => {
  test('digests, ids of a bucket, missing ids: the log tells what it holds', async () => {
    const { store, centre, tablet } = await opened(open)
    const days = ['2025-02-28', '2025-03-01', '2025-03-31', '2025-04-01'] as const
    const facts = Array.from({ length: 120 }, (_, i) => ({ ...tablet.tap(), day: days[i % 4] })) as ReturnType<Tablet['tap']>[]
    await store.append(centre, arriving(facts), tablet.dev)
    expect(await store.digests(centre, 120)).toEqual(digestsOf(facts))
    expect(await store.digests(centre, 50)).toEqual(digestsOf(facts.slice(0, 50)))
    expect(await store.digests(centre, 0)).toEqual({})
    const [one] = facts
    const bucket = `2025-02:${one?.id.slice(-1) ?? ''}`
    const within = facts.slice(0, 60).filter(({ id, day }) => `${day.slice(0, 7)}:${id.slice(-1)}` === bucket).map(({ id }) => id)
    expect(await store.idsIn(centre, bucket, 60)).toEqual(within)
    const unknown = aFactId()
    expect(await store.missing(centre, [unknown, ...facts.map(({ id }) => id)])).toEqual([unknown])
    expect((await store.byIds(centre, [...facts.slice(5, 7).map(({ id }) => id), unknown])).map(({ seq }) => seq)).toEqual([6, 7])
  })

  test('certificates are read in their order', async () => {
    const { store, centre, tablet } = await opened(open)
    const certificates = (['deviceEnrolled', 'deviceRevoked'] as const).map((kind) => tablet.tap({ kind, data: { device: aDevice() } }))
    await store.append(centre, arriving([tablet.tap(), ...certificates, tablet.tap()]), tablet.dev)
    expect(await store.certificates(centre)).toEqual(certificates)
  })

  test('what is set apart is kept as it came for thirty days, once', async () => {
    const { store, centre, tablet } = await opened(open)
    const one = { id: 'n\u0000\ud800', body: '{"not":"\u0000a fact"', reason: 'notAFact', dev: tablet.dev, at: Date.now() } as const
    await store.setApart(centre, [one, one])
    expect(await store.apart(centre)).toEqual([one])
    await store.setApart(centre, [{ ...one, id: 'old', at: Date.now() - 31 * 86_400_000 }])
    expect(await store.apart(centre)).toEqual([one])
  })
}

/** Tries a store: each test has a centre of its own. */
export const keepsTheContract = (open: () => Promise<Store>): void => {
  declaring(open)
  ordering(open)
  meetingAgain(open)
  apartAndLate(open)
  auditing(open)
  keepsTablets(open)
  keepsErased(() => opened(open))
  forgetsAccesses(() => opened(open))
}
