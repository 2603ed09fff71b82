import { describe, expect, test } from 'vitest'
import { at } from '#kernel/at.ts'
import { factId, personId } from '#domain/ids.ts'
import { createRecord } from '#desk/record.ts'
import { noteAccess } from '#desk/noteAccess.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { knownDay } from '#domain/time.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { faultyEngine, healthyEngine, newRegister, noon, otherTab, passageOf, personOf, rowsOf, taken } from './tablet.ts'

const soon = async (holds: () => boolean): Promise<void> => {
  for (let i = 0; i < 200 && !holds(); i++) await new Promise((resolve) => { setTimeout(resolve, 5) })
  expect(holds()).toBe(true)
}

describe('an act noted at the desk', () => {
  test('is on disk, in the register and in every later opening, with its day, stamp and number', async () => {
    const engine = healthyEngine()
    const { journal, close } = await newRegister(engine)
    const person = personId(journal.newId())
    const [opened, passage] = taken(await journal.commit([personOf(person, 'Traoré'), passageOf(person)]))
    expect(passage).toMatchObject({ v: 1, dseq: 4, day: '2025-03-05', person, group: opened?.id })
    expect(passage).not.toHaveProperty('secret')
    expect(opened).toMatchObject({ dseq: 3, secret: { lastName: 'Traoré' } })
    expect(String(opened?.hlc) < String(passage?.hlc)).toBe(true)
    const held = [...journal.register().facts.values()]
    close()
    const again = await otherTab(engine)
    expect([...again.journal.register().facts.values()]).toEqual(held)
    expect(settingsOf(again.journal.register()).place).toBe('La Boussole')
    again.close()
  })

  test('tells on disk neither who looked at a file nor whose it is', async () => {
    const engine = healthyEngine()
    const { journal, close } = await newRegister(engine)
    const person = personId(journal.newId())
    taken(await createRecord(journal)(noteAccess({ what: 'fileOpened', person })))
    const kept = JSON.stringify((await rowsOf(engine)).tail.at(-1))
    expect(kept).toContain('accessNoted')
    expect(kept).not.toContain(person)
    expect(kept).not.toContain(journal.agent())
    close()
  })

  test('keeps the day, the batch and the quantity that the gesture says', async () => {
    const { journal, close } = await newRegister(healthyEngine())
    const day = knownDay('2025-03-03')
    const before = taken(await journal.commit([passageOf(journal.newId())]))
    const draft: Draft = { ...passageOf(journal.newId()), day, n: 3, refs: { replaces: at(before, 0).id } }
    expect(taken(await journal.commit([draft]))).toMatchObject([{ day, n: 3, refs: { replaces: at(before, 0).id } }])
    expect(taken(await journal.commit([]))).toEqual([])
    close()
  })

  test('seals what strikes or settles even when it has nothing to hide, and nothing else that has nothing', async () => {
    const engine = healthyEngine()
    const { journal, close } = await newRegister(engine)
    const passage = at(taken(await journal.commit([{ ...passageOf(journal.newId()), secret: {} }])), 0)
    const withdrawal = taken(await journal.commit([{ kind: 'factWithdrawn', data: {}, refs: { withdraws: passage.id } }]))
    expect(withdrawal).toMatchObject([{ secret: {} }])
    const { tail } = await rowsOf(engine)
    expect(tail.map(({ fact }) => 'sealed' in fact)).toEqual([true, true, false, true])
    close()
  })

  test('is written under strict durability, a single transaction each', async () => {
    const engine = faultyEngine([])
    const { journal, close } = await newRegister(engine)
    engine.durabilities.length = 0
    taken(await journal.commit([passageOf(journal.newId()), passageOf(journal.newId())]))
    expect(engine.durabilities).toEqual(['strict'])
    close()
  })

  test('is refused over 16 kB, and nothing is written', async () => {
    const engine = healthyEngine()
    const { journal, close } = await newRegister(engine)
    const wordy: Draft = { ...passageOf(journal.newId()), secret: { reason: 'a'.repeat(16_000) } }
    expect(await journal.commit([wordy])).toEqual({ ok: false, error: { code: 'tooLarge' } })
    expect((await rowsOf(engine)).tail).toHaveLength(2)
    close()
  })

  test('cannot say in clear what its kind does not say: that is a bug', async () => {
    const { journal, close } = await newRegister(healthyEngine())
    const wrong = JSON.parse('{"kind":"passage","data":{"for":"pleasure"}}') as Draft
    await expect(journal.commit([wrong])).rejects.toThrow('passage')
    close()
  })

  test('tells whoever asked to be told, until they ask no more', async () => {
    const { journal, close } = await newRegister(healthyEngine())
    let told = 0
    const stop = journal.subscribe(() => { told++ })
    taken(await journal.commit([passageOf(journal.newId())]))
    stop()
    taken(await journal.commit([passageOf(journal.newId())]))
    expect(told).toBe(1)
    close()
  })
})

describe('a double tap', () => {
  test('makes one act', async () => {
    const engine = healthyEngine()
    const { journal, close } = await newRegister(engine)
    const record = createRecord(journal)
    const person = personId(journal.newId())
    taken(await journal.commit([personOf(person, 'Diallo')]))
    const taps = await Promise.all([1, 2, 3].map(() => record(recordPassage({ person }))))
    expect(taps.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await rowsOf(engine)).tail).toHaveLength(4)
    close()
  })
})

describe('two tabs of one tablet', () => {
  test('that record at once both keep their acts, once each, under numbers of their own', async () => {
    const engine = healthyEngine()
    const one = await newRegister(engine)
    const two = await otherTab(engine)
    const records = [createRecord(one.journal), createRecord(two.journal)]
    const taps = Array.from({ length: 40 }, (_, i) => at(records, i % 2)(() => ({ ok: true, value: [passageOf(one.journal.newId())] })))
    const written = (await Promise.all(taps)).flatMap(taken)
    const { tail } = await rowsOf(engine)
    expect(tail.map(({ fact }) => fact.dseq)).toEqual(Array.from({ length: 42 }, (_, i) => i + 1))
    expect(new Set(tail.map(({ fact }) => fact.id)).size).toBe(42)
    expect(new Set(written.map(({ id }) => id)).size).toBe(40)
    for (const { journal, close } of [one, two]) {
      taken(await journal.catchUp())
      expect(journal.register().facts.size).toBe(42)
      close()
    }
  })

  test('see each other’s acts without asking, names included', async () => {
    const engine = healthyEngine()
    const one = await newRegister(engine)
    const two = await otherTab(engine)
    let told = 0
    two.journal.subscribe(() => { told++ })
    const [fact] = taken(await one.journal.commit([personOf(personId(one.journal.newId()), 'Nguyễn')]))
    await soon(() => told > 0)
    expect(fact === undefined ? undefined : two.journal.register().facts.get(fact.id)).toEqual(fact)
    one.close()
    two.close()
  })

  test('one of which has not seen the other’s act is behind, and writes nothing', async () => {
    const engine = healthyEngine()
    const one = await newRegister(engine)
    const two = await otherTab(engine)
    const [first, second] = await Promise.all([one, two].map(({ journal }) => journal.commit([passageOf(journal.newId())])))
    expect(first?.ok).toBe(true)
    expect(second).toEqual({ ok: false, error: { code: 'behind' } })
    expect((await rowsOf(engine)).tail).toHaveLength(3)
    one.close()
    two.close()
  })

  test('a clock that jumps back orders nothing backwards', async () => {
    let ms = noon
    const { journal, close } = await newRegister(healthyEngine(), { clock: () => ms })
    const before = taken(await journal.commit([passageOf(journal.newId())]))
    ms -= 7_200_000
    const after = taken(await journal.commit([passageOf(journal.newId())]))
    expect(at(after, 0).hlc > at(before, 0).hlc).toBe(true)
    close()
  })
})

describe('a closed desk', () => {
  test('holds no name, writes nothing, and says why', async () => {
    const { journal, imports, close } = await newRegister(healthyEngine())
    close()
    expect(journal.register().facts.size).toBe(0)
    const closed = { ok: false, error: { code: 'closed' } }
    expect(await journal.commit([passageOf(journal.newId())])).toEqual(closed)
    expect(await journal.catchUp()).toEqual(closed)
    expect(await imports.append([{ ...passageOf(journal.newId()), id: factId(journal.newId()) }], { onProgress: () => undefined, signal: { aborted: false } })).toEqual(closed)
  })
})
