import { describe, expect, test } from 'vitest'
import { at } from '#kernel/at.ts'
import { firstHlc, hlcMs } from '#domain/facts/hlc.ts'
import { batchId, factId, personId } from '#domain/ids.ts'
import type { LongJob, OpenRegister, PlannedFact, Progress } from '#desk/ports.ts'
import { faultyEngine, healthyEngine, newRegister, otherTab, passageOf, personOf, rowsOf, taken } from './tablet.ts'
import type { Fault } from './tablet.ts'

const job = (change: Partial<LongJob> = {}): LongJob => ({ onProgress: () => undefined, signal: { aborted: false }, ...change })

const planned = async ({ imports, journal }: OpenRegister, count: number): Promise<readonly PlannedFact[]> => {
  const ids = await imports.identify(Array.from({ length: count }, (_, i) => `passages;${String(i)}`))
  const batch = batchId(journal.newId())
  const person = personId(journal.newId())
  return ids.map((id, i) => ({ ...(i % 10 === 0 ? personOf(person, `Personne ${String(i)}`) : passageOf(person)), id: factId(id), batch }))
}

describe('the identity of an imported row', () => {
  test('is the same UUID for the same text at every tablet of the register, and for no other', async () => {
    const engine = healthyEngine()
    const one = await newRegister(engine)
    const ids = await one.imports.identify(['a', 'b', 'a', ...Array.from({ length: 600 }, (_, i) => String(i))])
    expect(at(ids, 0)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect([ids.length, ids[0] === ids[2], new Set(ids).size]).toEqual([603, true, 602])
    const file = await one.exportAll()
    one.close()
    const again = await otherTab(engine)
    expect(await again.imports.identify(['a'])).toEqual([ids[0]])
    again.close()
    const elsewhere = await newRegister(healthyEngine())
    expect(await elsewhere.imports.identify(['a'])).not.toEqual([ids[0]])
    expect(file.length).toBeGreaterThan(0)
    elsewhere.close()
  })
})

test('a past that is told keeps the instants at which it counts as written, and never goes back behind the log', async () => {
  const register = await newRegister(healthyEngine(), { clock: () => Date.UTC(2025, 0, 1) })
  const told = await planned(register, 3)
  const instants = [Date.UTC(2024, 5, 1), Date.UTC(2025, 1, 2), undefined]
  taken(await register.imports.append(told.map((fact, i) => ({ ...fact, ...(instants[i] === undefined ? {} : { ms: instants[i] }) })), job()))
  const stamps = told.map(({ id }) => hlcMs(register.journal.register().facts.get(id)?.hlc ?? firstHlc(0)))
  expect(stamps).toEqual([Date.UTC(2025, 0, 1), Date.UTC(2025, 1, 2), Date.UTC(2025, 1, 2)])
  register.close()
})

describe('a register that comes in', () => {
  test('lies in blocks of a thousand, is read back whole, and adds nothing the second time', async () => {
    const engine = healthyEngine()
    const register = await newRegister(engine)
    const facts = await planned(register, 2_300)
    const seen: Progress[] = []
    expect(await register.imports.append(facts, job({ onProgress: (progress) => { seen.push(progress) } }))).toEqual({ ok: true, value: 'written' })
    expect(seen).toEqual([1_000, 2_000, 2_300].map((done) => ({ done, total: 2_300 })))
    expect((await rowsOf(engine)).segs.map(({ n }) => n)).toEqual([1_000, 1_000, 300])
    expect(await register.imports.append([...facts, ...facts], job())).toEqual({ ok: true, value: 'written' })
    const tap = taken(await register.journal.commit([passageOf(register.journal.newId())]))
    const held = [...register.journal.register().facts.values()]
    expect(held).toHaveLength(2_303)
    register.close()
    const again = await otherTab(engine)
    const byId = new Map(held.map((fact) => [fact.id, fact]))
    expect(new Map(again.journal.register().facts)).toEqual(byId)
    expect(at(tap, 0).dseq).toBe(2_303)
    again.close()
  })

  test('stops between two blocks when asked, and keeps what it wrote', async () => {
    const register = await newRegister(healthyEngine())
    const facts = await planned(register, 2_300)
    const signal = { aborted: false }
    const onProgress = (): void => { signal.aborted = true }
    expect(await register.imports.append(facts, { signal, onProgress })).toEqual({ ok: true, value: 'stopped' })
    expect(register.journal.register().facts.size).toBe(1_002)
    expect(await register.imports.append(facts, job())).toEqual({ ok: true, value: 'written' })
    expect(register.journal.register().facts.size).toBe(2_302)
    register.close()
  })

  test('lets taps pass, of this tab and of another, each fact under a number of its own', async () => {
    const engine = healthyEngine()
    const register = await newRegister(engine)
    const tab = await otherTab(engine)
    const facts = await planned(register, 3_000)
    const coming = register.imports.append(facts, job())
    let taps = 0
    for (let i = 0; i < 12; i++) {
      await new Promise((resolve) => { setTimeout(resolve, 5) })
      const { journal } = i % 2 === 0 ? register : tab
      const tapped = await journal.commit([passageOf(journal.newId())])
      taps += tapped.ok ? 1 : 0
      if (!tapped.ok) await journal.catchUp()
    }
    expect(await coming).toEqual({ ok: true, value: 'written' })
    taken(await register.journal.catchUp())
    const held = [...register.journal.register().facts.values()]
    expect(taps).toBeGreaterThan(0)
    expect(held.map(({ dseq }) => dseq).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 3_002 + taps }, (_, i) => i + 1))
    register.close()
    tab.close()
  })

  test('survives a connection that dies, and says when there is no room', async () => {
    const faults: Fault[] = []
    const engine = faultyEngine(faults)
    const register = await newRegister(engine)
    const facts = await planned(register, 20)
    faults.push('unsaid', 'refused')
    expect(await register.imports.append(facts.slice(0, 10), job())).toEqual({ ok: true, value: 'written' })
    expect((await rowsOf(engine)).segs).toHaveLength(1)
    faults.push('full')
    expect(await register.imports.append(facts, job())).toEqual({ ok: false, error: { code: 'full' } })
    expect(register.journal.register().facts.size).toBe(12)
    const wordy: PlannedFact = { ...personOf(personId(register.journal.newId()), 'a'.repeat(17_000)), id: factId(register.journal.newId()) }
    expect(await register.imports.append([wordy], job())).toEqual({ ok: false, error: { code: 'tooLarge' } })
    register.close()
  })
})
