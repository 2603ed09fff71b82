// What every log keeps to, whatever keeps it: the one that ships and the one of the simulation (sync/ports.ts).
import { expect, test } from 'vitest'
import { centreId, deviceId, instanceId, personId } from '#domain/ids.ts'
import { at } from '#kernel/at.ts'
import { bucketOf, digestsOf } from '#protocol/digest.ts'
import { chainAfter, noChain } from '#protocol/chain.ts'
import { limits } from '#protocol/exchange.ts'
import type { Cursor, Row, Travelling } from '#protocol/exchange.ts'
import { pack } from '#protocol/pack.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import type { ExchangeLog } from '#sync/ports.ts'
import { createDice } from '../simulation/dice.ts'
import { emptyLog } from '../simulation/logState.ts'
import type { LogState } from '../simulation/logState.ts'
import { write } from '../simulation/pen.ts'

export type Keeper = {
  readonly log: ExchangeLog
  /** What the desk recorded into the profile is there. */
  readonly recorded: () => Promise<void>
  /** Closed, and opened from what it kept. */
  readonly reopened: () => Promise<Keeper>
}

type Open = (state: LogState) => Promise<Keeper>

const dice = createDice(3)
const noon = Date.UTC(2025, 2, 5, 11)
const centre = centreId(dice.uuid())
const people = [personId(dice.uuid())]
const newState = (): LogState => emptyLog({ centre, dev: deviceId(dice.uuid()), inst: instanceId(dice.uuid()) })

const visit = { kind: 'passage', person: at(people, 0), data: { at: '09:15', for: 'welcome' } } as const
const foreign = { kind: 'lockerLent', data: { locker: 4 }, later: 'kept' }

const tapped = (state: LogState, taps = 3): readonly StoredFact[] =>
  Array.from({ length: taps }, (_, n) => write(state, n % 2 === 0 ? [visit] : [visit, foreign], { dice, ms: noon + n })).flat()

const page = (facts: readonly StoredFact[], rcvs: readonly (number | undefined)[] = []): { readonly rows: readonly Row[]; readonly cursor: Cursor } => ({
  rows: facts.map((fact, i) => ({ fact, seq: i + 1, ...(rcvs[i] === undefined ? {} : { rcv: rcvs[i] }) })),
  cursor: { epoch: 'first', seq: facts.length, chain: chainAfter(noChain, facts.map(({ id }) => id)) },
})

const idsOf = (facts: readonly { readonly id: string }[]): readonly string[] => facts.map(({ id }) => id)

const offered = async (log: ExchangeLog, except: ReadonlySet<string> = new Set()): Promise<readonly Travelling[]> => {
  const offer = await log.offer(except)
  return offer.ok ? offer.value : []
}

// The same of an open log and of what it kept: the second look is at a log opened anew.
const nowAndReopened = async ({ log, reopened }: Pick<Keeper, 'log' | 'reopened'>, look: (log: ExchangeLog) => Promise<void> | void): Promise<void> => {
  await look(log)
  await look((await reopened()).log)
}

const byId = (a: Travelling, b: Travelling): number => (a.fact.id < b.fact.id ? -1 : 1)

const offering = (open: Open): void => {
  test('what was recorded waits, oldest first, those of a tap together, and is offered again and again', async () => {
    const state = newState()
    const facts = tapped(state)
    const { log } = await open(state)
    for (let n = 0; n < 2; n++) expect(await offered(log)).toEqual(facts.map((fact) => ({ fact })))
    expect(log.unconfirmedIds().toSorted()).toEqual(idsOf(facts).toSorted())
    expect(log.standing()).toMatchObject({ inst: state.inst, cursor: { epoch: '', seq: 0, chain: noChain }, off: 0, have: { dseq: 4, pending: 4, lastDay: '2025-03-05' } })
    expect(await offered(log, new Set([at(facts, 0).id]))).toEqual(facts.slice(1).map((fact) => ({ fact })))
    expect(log.holds(at(facts, 0).id)).toBe(true)
  })

  test('one request carries so many, and cuts no tap in two', async () => {
    const state = newState()
    const facts = tapped(state, 401)
    const { log } = await open(state)
    const first = await offered(log)
    expect(first.length).toBeLessThanOrEqual(limits.pushed)
    expect(first.length).toBeGreaterThan(limits.pushed - 2)
    expect(idsOf(first.map(({ fact }) => fact))).toEqual(idsOf(facts.slice(0, first.length)))
    expect(at(facts, first.length).group).not.toBe(at(facts, first.length - 1).group ?? 'none')
  })
}

const confirming = (open: Open): void => {
  test('an echo confirms, rows of others come in, and the cursor moves with them; twice is as once', async () => {
    const [state, other] = [newState(), newState()]
    const [mine, theirs] = [tapped(state), tapped(other)]
    const { log, reopened } = await open(state)
    const read = page([...theirs, ...mine.slice(0, 2)])
    for (let n = 0; n < 2; n++) expect(await log.absorb(read)).toEqual({ ok: true, value: null })
    await nowAndReopened({ log, reopened }, async (one) => {
      expect(one.standing()).toMatchObject({ cursor: read.cursor, have: { dseq: 4, pending: 2 } })
      expect(theirs.every(({ id }) => one.holds(id))).toBe(true)
      expect(one.digests()).toEqual(digestsOf([...theirs, ...mine.slice(0, 2)]))
      const bucket = bucketOf(at(mine, 0))
      expect(one.confirmedIdsIn(bucket)).toContain(at(mine, 0).id)
      expect(await offered(one)).toEqual(mine.slice(2).map((fact) => ({ fact })))
    })
  })
}

const beginningAgain = (open: Open): void => {
  test('a new beginning confirms nothing any more, and everything is offered, whoever wrote it', async () => {
    const [state, other] = [newState(), newState()]
    const facts = [...tapped(state), ...tapped(other)]
    const { log, reopened } = await open(state)
    await log.absorb(page(facts))
    expect(log.standing().have.pending).toBe(0)
    await log.restart()
    await nowAndReopened({ log, reopened }, async (one) => {
      expect(one.standing()).toMatchObject({ cursor: { epoch: '', seq: 0, chain: noChain }, have: { pending: facts.length } })
      expect(idsOf((await offered(one)).map(({ fact }) => fact)).toSorted()).toEqual(idsOf(facts).toSorted())
      expect(one.digests()).toEqual({})
    })
  })

  test('what is doubted is offered again, and nothing else; had by an audit, it is confirmed where the cursor is', async () => {
    const [state, other] = [newState(), newState()]
    const facts = [...tapped(state), ...tapped(other)]
    const { log } = await open(state)
    await log.absorb(page(facts))
    const before = log.standing().cursor
    const [one, two] = [at(facts, 1), at(facts, 5)]
    await log.doubt([one.id, two.id])
    expect(log.unconfirmedIds().toSorted()).toEqual([one.id, two.id].toSorted())
    const late = tapped(newState())
    await log.admit([{ fact: one }, ...late.map((fact) => ({ fact }))])
    expect(log.unconfirmedIds()).toEqual([two.id])
    expect(log.standing().cursor).toEqual(before)
    expect(late.every(({ id }) => log.holds(id))).toBe(true)
  })
}

const receiving = (open: Open): void => {
  test('of the receipts of an act the smallest stays, of its own and of a newer app’s too; it travels and is compared', async () => {
    const [state, other] = [newState(), newState()]
    const facts = [...tapped(state), ...tapped(other)]
    const { log, reopened } = await open(state)
    await log.absorb(page(facts, facts.map(() => 500)))
    await log.admit(facts.map((fact, i) => ({ fact, rcv: i % 2 === 0 ? 300 : 700 })))
    const kept = facts.map((fact, i) => ({ fact, rcv: i % 2 === 0 ? 300 : 500 }))
    const digests = digestsOf(kept.map(({ fact, rcv }) => ({ id: fact.id, day: fact.day, rcv })))
    await nowAndReopened({ log, reopened }, (one) => { expect(one.digests()).toEqual(digests) })
    await nowAndReopened({ log: (await reopened()).log, reopened }, async (one) => {
      await one.restart()
      expect((await offered(one)).toSorted(byId)).toEqual(kept.toSorted(byId))
    })
  })

  test('whole blocks come in with their cursor; one that does not read leaves all as it was', async () => {
    const [state, other] = [newState(), newState()]
    const mine = tapped(state)
    const facts = [...tapped(other, 40), ...mine.slice(0, 1)]
    const { log, recorded } = await open(state)
    const { cursor } = page(facts)
    const segment = { after: 0, n: facts.length, chain: cursor.chain, late: { 0: 400 }, block: pack(facts) }
    expect(await log.absorbSegments({ segments: [segment, { ...segment, block: '{' }], cursor })).toEqual({ ok: false, error: { code: 'notABlock' } })
    expect(log.standing()).toMatchObject({ cursor: { seq: 0 }, have: { pending: mine.length } })
    expect(await log.absorbSegments({ segments: [segment], cursor })).toEqual({ ok: true, value: null })
    expect(log.standing()).toMatchObject({ cursor, have: { pending: mine.length - 1 } })
    expect(log.digests()).toEqual(digestsOf(facts.map((fact, i) => (i === 0 ? { ...fact, rcv: 400 } : fact))))
    const later = tapped(state, 1)
    await recorded()
    expect(idsOf((await offered(log)).map(({ fact }) => fact))).toEqual(idsOf([...mine.slice(1), ...later]))
  })
}

const living = (open: Open): void => {
  test('a new installation keeps all acts and counts its own from one again', async () => {
    const state = newState()
    const facts = tapped(state)
    const { log, reopened } = await open(state)
    const before = log.standing().inst
    expect(await log.renew()).toEqual({ ok: true, value: null })
    expect(await log.noteClock(-3_000)).toEqual({ ok: true, value: null })
    await nowAndReopened({ log, reopened }, async (one) => {
      expect(one.standing().inst).not.toBe(before)
      expect(one.standing()).toMatchObject({ off: -3_000, have: { dseq: 0, pending: facts.length } })
      expect(await one.catchUp()).toEqual({ ok: true, value: null })
    })
  })
}

/** All of it, for one keeper of logs. */
export const keepsTheExchange = (open: Open): void => {
  for (const part of [offering, confirming, beginningAgain, receiving, living]) part(open)
}
