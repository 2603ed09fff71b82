// What is sent next: one tap together, both limits kept, receipts along (sync.md, Envelope and Clocks).
import { describe, expect, test } from 'vitest'
import { at } from '#kernel/at.ts'
import { limits } from '#protocol/exchange.ts'
import type { Travelling } from '#protocol/exchange.ts'
import { elsewhere, exchanging, offeredBy, openedOn, pageOf, tapOn } from './exchangingTablet.ts'
import type { Exchanging } from './exchangingTablet.ts'
import { taken } from './tablet.ts'

const rest = async (tablet: Exchanging): Promise<void> => {
  for (let own = await offeredBy(tablet); own.length > 0; own = await offeredBy(tablet)) taken(await tablet.log.absorb(pageOf(tablet, own)))
}
const tapsOf = (rows: readonly Travelling[]): readonly number[] => {
  const sizes = new Map<string, number>()
  for (const { fact } of rows) sizes.set(fact.group ?? fact.id, (sizes.get(fact.group ?? fact.id) ?? 0) + 1)
  return [...sizes.values()]
}

test('a tap that the limit would cut goes with the next request, whole', async () => {
  const tablet = await exchanging()
  await rest(tablet)
  for (const size of [300, 198, 4, 1]) await tapOn(tablet, size)
  const first = await offeredBy(tablet)
  expect(tapsOf(first)).toEqual([300, 198])
  taken(await tablet.log.absorb(pageOf(tablet, first)))
  expect(tapsOf(await offeredBy(tablet))).toEqual([4, 1])
})

test('a tap longer than a request goes in several, since it can go in no other way', async () => {
  const tablet = await exchanging()
  await rest(tablet)
  await tapOn(tablet, 620)
  const first = await offeredBy(tablet)
  expect(first.length).toBe(limits.pushed)
  taken(await tablet.log.absorb(pageOf(tablet, first)))
  expect((await offeredBy(tablet)).length).toBe(120)
})

test('what is left out stays out, and the oldest goes first', async () => {
  const tablet = await exchanging()
  await rest(tablet)
  const [one, two, three] = [await tapOn(tablet), await tapOn(tablet), await tapOn(tablet)].map((ids) => at(ids, 0))
  expect(taken(await tablet.log.offer(new Set([two ?? '']))).map(({ fact }) => fact.id)).toEqual([one, three])
  expect(taken(await tablet.log.offer(new Set([one ?? '', two ?? '', three ?? ''])))).toEqual([])
})

test('long facts fill a request by their bytes; one alone is offered whatever it weighs', async () => {
  const tablet = await exchanging()
  await rest(tablet)
  const long = (kilobytes: number) => ({ fact: elsewhere(tablet, { kind: 'longNote', data: { text: 'é'.repeat(kilobytes * 1_000) } }) })
  const facts = [long(600), ...Array.from({ length: 6 }, () => long(120))]
  taken(await tablet.log.absorb(pageOf(tablet, facts)))
  taken(await tablet.log.doubt(facts.map(({ fact }) => fact.id)))
  const sent: number[] = []
  for (let own = await offeredBy(tablet); own.length > 0; own = await offeredBy(tablet)) {
    sent.push(own.length)
    taken(await tablet.log.admit(own))
  }
  expect(sent).toEqual([1, 4, 2])
})

describe('receipts that hold a stamp back', () => {
  const receiptOf = ({ opened }: Exchanging, { fact: { id } }: Travelling): number | undefined => {
    const { facts, foreign } = opened.journal.register()
    return (facts.get(id) ?? foreign.get(id))?.rcv
  }

  test('come with the echo of an act, or with what was here: the smallest holds, in every tab and after a restart', async () => {
    const tablet = await exchanging()
    await tapOn(tablet)
    const own = at(await offeredBy(tablet), 0)
    const [near, newer] = [{ fact: elsewhere(tablet), rcv: 50 }, { fact: elsewhere(tablet, { kind: 'lockerLent', data: {} }), rcv: 60 }]
    taken(await tablet.log.absorb(pageOf(tablet, [{ ...own, rcv: 40 }, near, newer])))
    const other = await openedOn(tablet.engine)
    taken(await tablet.log.admit([{ ...own, rcv: 45 }, { ...near, rcv: 30 }, { ...newer, rcv: 20 }]))
    taken(await other.log.catchUp())
    for (const one of [tablet, other, await openedOn(tablet.engine)])
      expect([own, near, newer].map((row) => receiptOf(one, row))).toEqual([40, 30, 20])
  })

  test('go along when the fact is sent again', async () => {
    const tablet = await exchanging()
    await tapOn(tablet)
    const own = await offeredBy(tablet)
    const [first, ...others] = [...own, { fact: elsewhere(tablet), rcv: 50 }, { fact: elsewhere(tablet) }]
    if (first === undefined) throw new Error('nothing is offered')
    taken(await tablet.log.absorb(pageOf(tablet, [{ ...first, rcv: 40 }, ...others])))
    taken(await tablet.log.admit(others.slice(-2).map((row) => (row.rcv === undefined ? row : { ...row, rcv: 35 }))))
    taken(await tablet.log.restart())
    const again = await offeredBy(tablet)
    expect(again.map(({ rcv }) => rcv)).toEqual([40, ...own.slice(1).map(() => undefined), 35, undefined])
    expect(again.map(({ fact }) => fact)).toEqual([...own, ...others.slice(-2)].map(({ fact }) => fact))
  })
})

test('kinds and fields that this app does not know are kept and sent on as they came, to the byte (sync.md, faults 37, 38, 56)', async () => {
  const tablet = await exchanging()
  const sealed = { kid: 'k9', nonce: 'AAAAAAAAAAAAAAAA', ct: 'bm90IG91cnM' }
  const facts = [
    elsewhere(tablet, { kind: 'lockerLent', data: { locker: 4, nested: { deep: [1, null, 'é'] } } }),
    { ...elsewhere(tablet), later: { why: ['kept', 1.5] }, another: null },
    elsewhere(tablet, { kind: 'personDescribed', data: {}, sealed }),
  ]
  const texts = facts.map((fact) => JSON.stringify(fact))
  taken(await tablet.log.absorb(pageOf(tablet, facts.map((fact) => ({ fact })))))
  taken(await tablet.log.restart())
  const again = await openedOn(tablet.engine)
  const relayed = (await offeredBy(again)).map(({ fact }) => JSON.stringify(fact))
  expect(relayed.filter((text) => texts.includes(text))).toEqual(texts)
  const { foreign, facts: known } = again.opened.journal.register()
  expect(foreign.has(at(facts, 0).id)).toBe(true)
  // What cannot be read is kept and counted by what is in clear.
  expect(known.get(at(facts, 2).id)).toMatchObject({ kind: 'personDescribed', unread: true, sealed })
})
