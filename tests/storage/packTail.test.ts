import { describe, expect, test } from 'vitest'
import type { Draft } from '#domain/facts/fact.ts'
import { personId } from '#domain/ids.ts'
import type { Journal } from '#desk/ports.ts'
import { healthyEngine, newRegister, noon, otherTab, passageOf, personOf, rowsOf, taken } from './tablet.ts'

const aDay = 86_400_000

const write = async (journal: Journal, count: number): Promise<void> => {
  const drafts: readonly Draft[] = Array.from({ length: count }, (_, i) =>
    i % 50 === 0 ? personOf(personId(journal.newId()), `Nom ${String(i)}`) : passageOf(journal.newId()))
  taken(await journal.commit(drafts))
}

describe('past days', () => {
  test('go from rows to blocks at the next start, once they are 500; today stays in rows', async () => {
    const engine = healthyEngine()
    const first = await newRegister(engine)
    await write(first.journal, 1_600)
    const held = [...first.journal.register().facts.values()]
    first.close()
    const tomorrow = await otherTab(engine, { clock: () => noon + aDay })
    expect((await rowsOf(engine)).segs.map(({ n }) => n)).toEqual([1_000, 602])
    expect((await rowsOf(engine)).tail).toEqual([])
    await write(tomorrow.journal, 3)
    tomorrow.close()
    const again = await otherTab(engine, { clock: () => noon + aDay })
    const facts = [...again.journal.register().facts.values()]
    expect(facts.slice(0, held.length)).toEqual(held)
    expect([facts.length, (await rowsOf(engine)).tail.length]).toEqual([1_605, 3])
    again.close()
  })

  test('stay in rows while they are few, or still today', async () => {
    const engine = healthyEngine()
    const first = await newRegister(engine)
    await write(first.journal, 600)
    first.close();
    (await otherTab(engine)).close()
    expect((await rowsOf(engine)).segs).toEqual([])
    const few = healthyEngine()
    const other = await newRegister(few)
    await write(other.journal, 400)
    other.close();
    (await otherTab(few, { clock: () => noon + aDay })).close()
    expect((await rowsOf(few)).segs).toEqual([])
  })

  test('are packed by one tab while another goes on, and neither misses an act', async () => {
    const engine = healthyEngine()
    const one = await newRegister(engine)
    const late = await otherTab(engine)
    await write(one.journal, 700)
    const options = { clock: () => noon + aDay }
    const [two, three] = await Promise.all([otherTab(engine, options), otherTab(engine, options)])
    expect((await rowsOf(engine)).segs.map(({ n }) => n)).toEqual([702])
    await write(two.journal, 2)
    for (const tab of [one, late, two, three]) {
      taken(await tab.journal.catchUp())
      expect(tab.journal.register().facts.size).toBe(704)
    }
    taken(await one.journal.commit([passageOf(one.journal.newId())]))
    expect((await rowsOf(engine)).tail.map(({ fact }) => fact.dseq)).toEqual([703, 704, 705])
    for (const tab of [one, late, two, three]) tab.close()
  })
})
