import { describe, expect, test } from 'vitest'
import { hourAfter } from '#domain/time.ts'
import { LogDatabase } from '#storage/logDatabase.ts'
import type { Engine } from '#storage/logDatabase.ts'
import { act, clocked, giveName, givePin, hour, kill, nadia, noted, pinOf, retire, running, settled, soon, sophie, withAgents } from './agents.ts'
import { healthyEngine, newRegister, noon, otherTab, passphrase, safeOn, taken } from './tablet.ts'

const sessionOver = { ok: false, error: { code: 'sessionOver' } }
const closed = { ok: false, error: { code: 'closed' } }

// The session as it lies on disk, and the way to put it back there later.
const sessionOn = async (engine: Engine): Promise<() => Promise<void>> => {
  const on = async <T>(work: (db: LogDatabase) => Promise<T>): Promise<T> => {
    const db = new LogDatabase('boussole-log', engine)
    await db.open()
    return work(db).finally(() => { db.close() })
  }
  const row = await on((db) => db.meta.get('session'))
  if (row === undefined) throw new Error('no session')
  return () => on(async (db) => void (await db.meta.put(row, 'session')))
}

describe('a day with PINs', () => {
  test('begins with the first PIN: a reload then asks for six digits, and who gives them stands at the desk', async () => {
    const engine = healthyEngine()
    const opened = await newRegister(engine)
    expect([await safeOn(engine).session(), opened.agents.until(), opened.agents.faces()]).toEqual([undefined, undefined, []])
    await withAgents(opened)
    expect(opened.agents.faces()).toEqual([{ agent: nadia, initials: 'NB' }, { agent: sophie, initials: 'S' }])
    kill(opened)
    const session = await running(safeOn(engine))
    expect(session.faces).toEqual([{ agent: nadia, initials: 'NB' }, { agent: sophie, initials: 'S' }])
    const again = taken(await session.resume(pinOf(sophie)))
    expect([again.journal.agent(), again.agents.until()]).toEqual([sophie, session.until])
    const [fact] = taken(await act(again))
    expect(fact?.agent).toBe(sophie)
    await soon(() => noted(again).includes('agentSwitched'))
    kill(again)
    expect((await running(safeOn(engine))).last).toBe(sophie)
  })

  test('starts the next one with whoever stood at the desk last, even after the passphrase', async () => {
    const engine = healthyEngine()
    const opened = await newRegister(engine)
    await withAgents(opened)
    taken(await opened.agents.enter(pinOf(sophie)))
    opened.close()
    expect(await safeOn(engine).session()).toBeUndefined()
    const next = await otherTab(engine)
    expect([next.journal.agent(), next.agents.faces()[0]?.agent]).toEqual([sophie, sophie])
    next.close()
  })

  test('opens to the PIN that was set last, not to the one before, on this tablet or on another', async () => {
    const engine = healthyEngine()
    const opened = await newRegister(engine)
    await withAgents(opened)
    await givePin(opened, nadia, '640213')
    expect((await opened.agents.enter(pinOf(nadia))).ok).toBe(false)
    expect(await opened.agents.enter({ agent: nadia, pin: '640213' })).toEqual({ ok: true, value: null })
    await settled(opened)
    kill(opened)
    expect((await (await running(safeOn(engine))).resume(pinOf(nadia))).ok).toBe(false)
    kill(taken(await (await running(safeOn(engine))).resume({ agent: nadia, pin: '640213' })))
  })

  test('opens to nobody who was retired, nor to a PIN that was replaced, even where the app was killed before it could say so', async () => {
    const engine = healthyEngine()
    const opened = await newRegister(engine)
    await withAgents(opened)
    const putBack = await sessionOn(engine)
    await retire(opened, sophie)
    await givePin(opened, nadia, '640213')
    await settled(opened)
    kill(opened)
    await putBack()
    expect(await (await running(safeOn(engine))).resume(pinOf(sophie))).toMatchObject({ ok: false, error: { code: 'wrongPin' } })
    expect(await (await running(safeOn(engine))).resume(pinOf(sophie))).toEqual({ ok: false, error: { code: 'noPin' } })
    await putBack()
    expect(await (await running(safeOn(engine))).resume(pinOf(nadia))).toMatchObject({ ok: false, error: { code: 'wrongPin' } })
  })

  test('ends with the last PIN: who has none opens by the passphrase straight to the desk', async () => {
    const engine = healthyEngine()
    const opened = await newRegister(engine)
    await withAgents(opened)
    await retire(opened, sophie)
    await retire(opened, nadia)
    await settled(opened)
    expect([opened.agents.until(), await safeOn(engine).session()]).toEqual([undefined, undefined])
    expect(await opened.agents.enter(pinOf(nadia))).toEqual({ ok: false, error: { code: 'noPin' } })
    expect((await act(opened)).ok).toBe(true)
    opened.close()
  })

  test('gives the lock fresh initials, and a new closing hour, as soon as they are written', async () => {
    const engine = healthyEngine()
    const opened = await newRegister(engine)
    await withAgents(opened)
    taken(await opened.journal.commit([
      { kind: 'agentChanged', data: { agent: nadia }, secret: { name: 'Nadia Zidane' } },
      { kind: 'settingsChanged', data: {}, secret: { lock: { blurAfter: 60, lockAfter: 300, closing: hourAfter(17 * 60) } } },
    ]))
    await settled(opened)
    expect(opened.agents.until()).toBe(noon + 5 * hour)
    kill(opened)
    const session = await running(safeOn(engine))
    expect([session.faces[0], session.until]).toEqual([{ agent: nadia, initials: 'NZ' }, noon + 5 * hour])
  })

  test('is no part of the demonstration', async () => {
    const opened = taken(await safeOn(healthyEngine()).openDemo())
    await giveName(opened, nadia, 'Nadia')
    await givePin(opened, nadia)
    expect(await opened.agents.enter(pinOf(nadia))).toEqual({ ok: false, error: { code: 'noPin' } })
    opened.agents.lock()
    opened.agents.onEnd(() => undefined)()
    expect(opened.agents.until()).toBeUndefined()
    opened.close()
  })
})

describe('closing time', () => {
  test('destroys the session while the desk is open: nothing is written, no name is kept, the passphrase is asked for', async () => {
    const engine = healthyEngine()
    const day = clocked()
    const opened = await newRegister(engine, day)
    await withAgents(opened)
    let told = 0
    opened.agents.onEnd(() => { told++ })
    expect(opened.agents.until()).toBe(noon + 8 * hour)
    day.ms = noon + 8 * hour
    expect(await act(opened)).toEqual(closed)
    expect(await opened.agents.enter(pinOf(nadia))).toEqual(sessionOver)
    expect([told, opened.journal.register().facts.size]).toEqual([1, 0])
    expect(await safeOn(engine, day).session()).toBeUndefined()
    day.ms = noon
    expect(await safeOn(engine, day).session()).toBeUndefined()
    taken(await safeOn(engine, day).open(passphrase)).close()
  })

  test('destroys it by itself, without a touch', async () => {
    const engine = healthyEngine()
    const day = clocked()
    const opened = await newRegister(engine, day)
    await withAgents(opened)
    day.ms = (opened.agents.until() ?? 0) - 50
    await settled(opened)
    let told = 0
    const other = await otherTab(engine, day)
    other.agents.onEnd(() => { told++ })
    day.ms += 100
    await soon(() => told === 1)
    expect(await safeOn(engine, day).session()).toBeUndefined()
    await soon(() => opened.journal.register().facts.size === 0)
  })

  test('holds for a tablet that was killed, and for a clock that is set back afterwards', async () => {
    const engine = healthyEngine()
    const day = clocked()
    const opened = await newRegister(engine, day)
    await withAgents(opened)
    const { until, resume } = await running(safeOn(engine, day))
    day.ms = until - 1
    kill(opened)
    const again = taken(await resume(pinOf(nadia)))
    kill(again)
    day.ms = until
    expect(await resume(pinOf(nadia))).toEqual(sessionOver)
    day.ms = noon
    expect(await safeOn(engine, day).session()).toBeUndefined()
  })
})
