// What an audit mends, in words that the endpoint could say (sync.md, "Wire", 4).
import { expect, test } from 'vitest'
import { at } from '#kernel/at.ts'
import { centreId, deviceId, instanceId } from '#domain/ids.ts'
import { bucketOf, digestsOf } from '#protocol/digest.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import { audit } from '#sync/audit.ts'
import type { Wire } from '#sync/ports.ts'
import { createDice } from '../simulation/dice.ts'
import { emptyLog } from '../simulation/logState.ts'
import { createMemoryLog } from '../simulation/memoryLog.ts'
import { write } from '../simulation/pen.ts'

const dice = createDice(11)
const noon = Date.UTC(2025, 2, 5, 11)

const tablet = (count: number, rcv?: number) => {
  const state = emptyLog({ centre: centreId(dice.uuid()), dev: deviceId(dice.uuid()), inst: instanceId(dice.uuid()) })
  const facts = Array.from({ length: count }, (_, n) => write(state, [{ kind: 'passage', data: { for: 'welcome' } }], { dice, ms: noon + n })).flat()
  for (const fact of facts) {
    state.confirmed.add(fact.id)
    state.facts.set(fact.id, rcv === undefined ? { fact } : { fact, rcv })
  }
  return { facts, state, log: createMemoryLog(state, () => instanceId(dice.uuid())) }
}

// An endpoint that holds these facts, with one receipt for all; `named`: what it says of its buckets.
const endpoint = (facts: readonly StoredFact[], rcv: number | undefined, named: (bucket: string) => readonly string[] | undefined): Pick<Wire, 'ask'> => ({
  ask: ({ method, path, body }) => {
    const asked: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'buckets') : undefined
    const buckets = Array.isArray(asked) ? asked.map(String) : []
    const answer = method === 'GET' ? { digests: digestsOf(facts.map(({ id, day }) => ({ id, day, rcv }))) }
      : path === '/v1/audit' ? { ids: Object.fromEntries(buckets.flatMap((bucket) => { const ids = named(bucket); return ids === undefined ? [] : [[bucket, ids]] })) }
      : { rows: facts.map((fact, i) => ({ seq: i + 1, fact, ...(rcv === undefined ? {} : { rcv }) })) }
    return Promise.resolve({ status: 200, body: answer })
  },
})

const inBucket = (facts: readonly StoredFact[]) => (bucket: string) => facts.filter((fact) => bucketOf(fact) === bucket).map(({ id }) => id)

test('the endpoint heard of an act earlier than this tablet was told: it is read again', async () => {
  const { facts, state, log } = tablet(5, 700)
  expect(await audit({ log, wire: endpoint(facts, 300, inBucket(facts)) })).toEqual({ code: 'audited', repaired: 5 })
  expect([...state.facts.values()].map(({ rcv }) => rcv)).toEqual([300, 300, 300, 300, 300])
  expect(log.unconfirmedIds()).toEqual([])
})

test.each([undefined, 700])('this tablet knows of an earlier receipt than the endpoint’s (%s): it tells it by pushing again', async (theirs) => {
  const { facts, state, log } = tablet(5, 300)
  await audit({ log, wire: endpoint(facts, theirs, inBucket(facts)) })
  expect(log.unconfirmedIds().toSorted()).toEqual(facts.map(({ id }) => id).toSorted())
  expect([...state.facts.values()].map(({ rcv }) => rcv)).toEqual([300, 300, 300, 300, 300])
})

test('a bucket of which the endpoint says nothing is one that it lost', async () => {
  const { facts, log } = tablet(5)
  const lost = bucketOf(at(facts, 0))
  const kept = facts.filter((fact) => bucketOf(fact) !== lost)
  await audit({ log, wire: endpoint(kept, undefined, (bucket) => (bucket === lost ? undefined : inBucket(kept)(bucket))) })
  expect(log.unconfirmedIds()).toEqual(inBucket(facts)(lost))
})

test('same facts, same receipts: nothing more is asked', async () => {
  const { facts, log } = tablet(5, 300)
  expect(await audit({ log, wire: endpoint(facts, 300, () => { throw new Error('asked') }) })).toEqual({ code: 'audited', repaired: 0 })
})
