import { describe, expect, test } from 'vitest'
import { belongingsOf } from '#storage/belongings.ts'
import { LogDatabase } from '#storage/logDatabase.ts'
import { act, borrowed, givePin, kill, nadia, noted, pinOf, running, settled, soon, sophie, withAgents, wrongPinOf } from './agents.ts'
import { healthyEngine, newRegister, otherTab, rowsOf, safeOn, taken } from './tablet.ts'
import type { Engine } from '#storage/logDatabase.ts'

const rowWith = async (engine: Engine, field: 'faces' | 'notes'): Promise<object | undefined> =>
  (await rowsOf(engine)).meta.filter((row): row is object => typeof row === 'object' && row !== null).find((row) => field in row)

describe('a second window of the tablet', () => {
  test('gets the keys and the agent from the first, without a secret and without a PIN', async () => {
    const engine = healthyEngine()
    const first = await newRegister(engine)
    await withAgents(first)
    taken(await first.agents.enter(pinOf(sophie)))
    const second = await borrowed(safeOn(engine))
    expect([second.journal.agent(), second.agents.until()]).toEqual([sophie, first.agents.until()])
    // The switch of agent is noted once it is done: the other window hears of it a moment later.
    await soon(() => second.journal.register().facts.size === first.journal.register().facts.size)
    taken(await act(second))
    first.close()
    await soon(() => second.journal.register().facts.size === 0)
  })

  test('gets them before anybody has a PIN, too; never from a desk that is locked, closed, or of another tablet', async () => {
    const engine = healthyEngine()
    const first = await newRegister(engine)
    const elsewhere = await newRegister(healthyEngine());
    (await borrowed(safeOn(engine))).close()
    await withAgents(first)
    first.agents.lock()
    expect(await safeOn(engine).borrow()).toBeUndefined()
    taken(await first.agents.enter(pinOf(nadia)))
    const second = await borrowed(safeOn(engine))
    expect(second.journal.agent()).toBe(nadia)
    second.agents.lock()
    await settled(second)
    expect(await safeOn(engine).borrow()).toBeUndefined()
    first.close()
    expect([await safeOn(engine).borrow(), await safeOn(healthyEngine()).borrow()]).toEqual([undefined, undefined])
    elsewhere.close()
  })

  test('gets nothing from a window that is locked itself, though somebody stood at another one since', async () => {
    const engine = healthyEngine()
    const first = await newRegister(engine)
    await withAgents(first)
    const second = await otherTab(engine)
    first.agents.lock()
    taken(await second.agents.enter(pinOf(nadia)))
    kill(second)
    expect(await safeOn(engine).borrow()).toBeUndefined()
    first.close()
  })

  test('asks for a PIN after a passphrase, until somebody stands at the desk', async () => {
    const engine = healthyEngine()
    const first = await newRegister(engine)
    await withAgents(first)
    first.close()
    const next = await otherTab(engine)
    expect(await safeOn(engine).borrow()).toBeUndefined()
    expect(await rowWith(engine, 'faces')).toMatchObject({ locked: true })
    taken(await next.agents.enter(pinOf(nadia)))
    expect(await rowWith(engine, 'faces')).toMatchObject({ locked: false })
    expect((await borrowed(safeOn(engine))).journal.agent()).toBe(nadia)
    next.close()
  })

  test('writes in the name of whoever gave their PIN in the first', async () => {
    const engine = healthyEngine()
    const first = await newRegister(engine)
    await withAgents(first)
    const second = await otherTab(engine)
    taken(await first.agents.enter(pinOf(sophie)))
    await soon(() => second.journal.agent() === sophie)
    taken(await second.agents.enter(pinOf(nadia)))
    await soon(() => first.journal.agent() === nadia)
    const [fact] = taken(await act(first))
    expect(fact?.agent).toBe(nadia)
    first.close()
  })

  test('opened by the passphrase goes on with the day of the first, which goes on too', async () => {
    const engine = healthyEngine()
    const first = await newRegister(engine)
    await withAgents(first)
    const second = await otherTab(engine)
    await givePin(first, sophie, '640213')
    await soon(() => second.agents.faces().length === 2)
    await settled(second)
    taken(await first.agents.enter(pinOf(nadia)))
    taken(await second.agents.enter({ agent: sophie, pin: '640213' }))
    kill(first)
    kill(second)
    kill(taken(await (await running(safeOn(engine))).resume({ agent: sophie, pin: '640213' })))
  })

  test('that was asleep while the session was destroyed closes when it wakes', async () => {
    const engine = healthyEngine()
    const opened = await newRegister(engine)
    await withAgents(opened)
    let told = 0
    const stop = opened.agents.onEnd(() => { told += 10 })
    opened.agents.onEnd(() => { told++ })
    stop()
    const db = new LogDatabase('boussole-log', engine)
    await db.open()
    await db.meta.delete('session')
    db.close()
    expect(await opened.agents.enter(pinOf(nadia))).toEqual({ ok: false, error: { code: 'sessionOver' } })
    expect([told, opened.journal.register().facts.size]).toEqual([1, 0])
  })
})

describe('the keys of the register', () => {
  test('cannot leave the browser’s key store, however the register was opened', async () => {
    const engine = healthyEngine()
    const opened = await newRegister(engine)
    await withAgents(opened)
    const ways = [opened, await borrowed(safeOn(engine)), await otherTab(engine)]
    ways.push(taken(await (await running(safeOn(engine))).resume(pinOf(nadia))))
    const keys = ways.flatMap((way) => {
      const held = belongingsOf(way)?.log.keys
      return held === undefined ? [] : [held.seal.extractable, held.identify.extractable]
    })
    expect(keys).toEqual(Array.from({ length: 8 }, () => false))
    opened.close()
  })
})

describe('“Fermer le bureau”', () => {
  test('destroys the session at once, in every window', async () => {
    const engine = healthyEngine()
    const first = await newRegister(engine)
    await withAgents(first)
    const second = await otherTab(engine)
    let told: string[] = []
    first.agents.onEnd(() => { told = [...told, 'first'] })
    second.agents.onEnd(() => { told = [...told, 'second'] })
    first.close()
    expect(await safeOn(engine).session()).toBeUndefined()
    await soon(() => told.length > 0)
    expect([told, second.journal.register().facts.size]).toEqual([['second'], 0])
  })

  test('from the lock of a closed window, too', async () => {
    const engine = healthyEngine()
    const opened = await newRegister(engine)
    await withAgents(opened)
    await (await running(safeOn(engine))).end()
    expect(await safeOn(engine).session()).toBeUndefined()
    await soon(() => opened.journal.register().facts.size === 0)
  })
})

describe('what happens at the lock', () => {
  test('is noted of access, in nobody’s name, each once', async () => {
    const engine = healthyEngine()
    const opened = await newRegister(engine)
    await withAgents(opened)
    await opened.agents.enter(wrongPinOf(nadia))
    taken(await opened.agents.enter(pinOf(nadia)))
    taken(await opened.agents.enter(pinOf(nadia)))
    await soon(() => noted(opened).length === 3)
    kill(opened)
    await (await running(safeOn(engine))).resume(wrongPinOf(sophie))
    const again = taken(await (await running(safeOn(engine))).resume(pinOf(nadia)))
    await soon(() => noted(again).length === 5)
    expect(noted(again)).toEqual(['pinFailed', 'agentSwitched', 'deskResumed', 'pinFailed', 'deskResumed'])
    const { tail } = await rowsOf(engine)
    const kept = tail.map(({ fact }) => fact).filter((fact) => 'kind' in fact && fact.kind === 'accessNoted')
    expect(kept).toHaveLength(5)
    await soon(async () => (await rowWith(engine, 'notes')) === undefined)
    expect(JSON.stringify(kept)).not.toMatch(new RegExp(`${nadia}|${sophie}|pinFailed`))
    again.close()
  })
})
