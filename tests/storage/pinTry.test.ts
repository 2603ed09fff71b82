import { describe, expect, test, vi } from 'vitest'
import { beginning } from '#storage/openRegister.ts'
import { clocked, hour, kill, nadia, noted, pinOf, retire, running, settled, soon, sophie, withAgents, wrongPinOf } from './agents.ts'
import { healthyEngine, newRegister, noon, otherTab, passphrase, safeOn, taken } from './tablet.ts'

const sessionOver = { ok: false, error: { code: 'sessionOver' } }

describe('wrong PINs', () => {
  test('cost more and more time, and the fifth the session, in every window; another agent’s are their own', async () => {
    const engine = healthyEngine()
    const day = clocked()
    const opened = await newRegister(engine, day)
    await withAgents(opened)
    const other = taken(await safeOn(engine, day).open(passphrase))
    let told = 0
    other.agents.onEnd(() => { told++ })
    const refusals: unknown[] = []
    for (const wait of [0, 0, 2_000, 10_000, 30_000]) {
      if (wait > 0) {
        day.ms += wait - 1
        refusals.push(await opened.agents.enter(pinOf(nadia)))
        day.ms += 1
      }
      refusals.push(await opened.agents.enter(wrongPinOf(nadia)))
    }
    const at = noon
    const wrong = (left: number, until: number): unknown => ({ ok: false, error: { code: 'wrongPin', left, until } })
    const tooSoon = (until: number): unknown => ({ ok: false, error: { code: 'tooSoon', until } })
    expect(refusals).toEqual([
      wrong(4, at), wrong(3, at + 2_000), tooSoon(at + 2_000), wrong(2, at + 12_000), tooSoon(at + 12_000), wrong(1, at + 42_000), tooSoon(at + 42_000), sessionOver,
    ])
    await soon(() => told === 1)
    expect([opened.journal.register().facts.size, other.journal.register().facts.size]).toEqual([0, 0])
    expect(await safeOn(engine, day).session()).toBeUndefined()
    const next = taken(await safeOn(engine, day).open(passphrase))
    await soon(() => noted(next).length === 6)
    expect(noted(next)).toEqual(['pinFailed', 'pinFailed', 'pinFailed', 'pinFailed', 'pinFailed', 'sessionDestroyed'])
    expect(await next.agents.enter(pinOf(nadia))).toEqual({ ok: true, value: null })
    next.close()
  })

  test('are forgiven by a right one, of the same agent alone', async () => {
    const engine = healthyEngine()
    const opened = await newRegister(engine)
    await withAgents(opened)
    expect(await opened.agents.enter(wrongPinOf(nadia))).toMatchObject({ error: { left: 4 } })
    taken(await opened.agents.enter(pinOf(sophie)))
    expect(await opened.agents.enter(wrongPinOf(nadia))).toMatchObject({ error: { left: 3 } })
    opened.close()
    const again = await otherTab(engine)
    expect(await again.agents.enter(wrongPinOf(nadia))).toMatchObject({ error: { left: 4 } })
    taken(await again.agents.enter(pinOf(nadia)))
    expect(await again.agents.enter(wrongPinOf(nadia))).toMatchObject({ error: { left: 4 } })
    again.close()
  })

  test('are counted on disk before they are looked at, once under strict durability: a kill in between gives none back', async () => {
    const engine = healthyEngine()
    const day = clocked()
    const opened = await newRegister(engine, day)
    await withAgents(opened)
    kill(opened)
    let asked = 0
    const argon2 = (): Promise<never> => {
      asked++
      return new Promise(() => undefined)
    }
    for (const [i, wait] of [0, 0, 2_000, 10_000, 30_000].entries()) {
      day.ms += wait
      const session = await running(safeOn(engine, { clock: day.clock, argon2 }))
      void session.resume(pinOf(nadia))
      await soon(() => asked === i + 1)
    }
    day.ms += hour
    expect(await (await running(safeOn(engine, day))).resume(pinOf(nadia))).toEqual(sessionOver)
    expect(await safeOn(engine, day).session()).toBeUndefined()
    const next = taken(await safeOn(engine, day).open(passphrase))
    await soon(() => noted(next).length === 5)
    next.close()
  })

  test('at the lock of a closed register cost the session just as well', async () => {
    const engine = healthyEngine()
    const day = clocked()
    const opened = await newRegister(engine, day)
    await withAgents(opened)
    const { resume } = await running(safeOn(engine, day))
    for (let i = 0; i < 4; i++) {
      expect(await resume(wrongPinOf(nadia))).toMatchObject({ error: { code: 'wrongPin', left: 4 - i } })
      day.ms += 30_000
    }
    expect(await resume(wrongPinOf(nadia))).toEqual(sessionOver)
    expect(await safeOn(engine, day).session()).toBeUndefined()
    await soon(() => opened.journal.register().facts.size === 0)
  })

  test('are not counted, nor is a right one, where the code that a try needs does not come', async () => {
    const engine = healthyEngine()
    const opened = await newRegister(engine)
    await withAgents(opened)
    kill(opened)
    const { resume } = await running(safeOn(engine))
    const gone = vi.spyOn(beginning, 'bring').mockRejectedValue(new TypeError('Failed to fetch dynamically imported module'))
    const refused = [await resume(pinOf(nadia)), await resume(wrongPinOf(nadia))]
    gone.mockRestore()
    expect(refused).toEqual([{ ok: false, error: { code: 'notCome' } }, { ok: false, error: { code: 'notCome' } }])
    expect(await resume(wrongPinOf(nadia))).toMatchObject({ error: { code: 'wrongPin', left: 4 } })
    taken(await resume(pinOf(nadia))).close()
  })

  test('in two windows at once both count', async () => {
    const engine = healthyEngine()
    const opened = await newRegister(engine)
    await withAgents(opened)
    kill(opened)
    const sessions = await Promise.all([running(safeOn(engine)), running(safeOn(engine))])
    const tries = await Promise.all(sessions.map(({ resume }) => resume(wrongPinOf(nadia))))
    expect(tries.map((one) => (one.ok ? 0 : one.error.code === 'wrongPin' ? one.error.left : one.error.code))).toEqual(expect.arrayContaining([3, 4]))
  })

  test('of someone who has no PIN are not counted at all', async () => {
    const engine = healthyEngine()
    const opened = await newRegister(engine)
    await withAgents(opened)
    await retire(opened, sophie)
    await settled(opened)
    const noPin = { ok: false, error: { code: 'noPin' } }
    expect(await opened.agents.enter(pinOf(sophie))).toEqual(noPin)
    kill(opened)
    expect(await (await running(safeOn(engine))).resume(pinOf(sophie))).toEqual(noPin)
  })

  test('wait by the latest clock: one that is set back shortens nothing', async () => {
    const engine = healthyEngine()
    const day = clocked()
    const opened = await newRegister(engine, day)
    await withAgents(opened)
    for (let i = 0; i < 2; i++) await opened.agents.enter(wrongPinOf(nadia))
    day.ms = noon - 24 * hour
    expect(await opened.agents.enter(pinOf(nadia))).toEqual({ ok: false, error: { code: 'tooSoon', until: noon + 2_000 } })
    opened.close()
  })
})
