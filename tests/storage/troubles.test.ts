import { describe, expect, test, vi } from 'vitest'
import type { Result } from '#kernel/result.ts'
import type { Fact } from '#domain/facts/fact.ts'
import { factId } from '#domain/ids.ts'
import type { Diagnostic } from '#desk/ports.ts'
import { createRecord } from '#desk/record.ts'
import { faultyEngine, healthyEngine, newRegister, passageOf, rowsOf, taken } from './tablet.ts'
import type { Fault } from './tablet.ts'

type Tap = {
  readonly done: Result<readonly Fact[], unknown>
  readonly held: number
  readonly written: readonly string[]
  readonly lastError: Diagnostic['lastError']
}

describe('a storage that fails', () => {
  const tapUnder = async (faults: readonly Fault[]): Promise<Tap> => {
    const planned: Fault[] = []
    const engine = faultyEngine(planned)
    const { journal, close, diagnostic } = await newRegister(engine)
    planned.push(...faults)
    const done = await journal.commit([passageOf(journal.newId())])
    const { lastError } = await diagnostic()
    planned.length = 0
    const { tail } = await rowsOf(engine)
    const held = journal.register().facts.size
    close()
    return { done, held, written: tail.slice(2).map(({ fact }) => fact.id), lastError }
  }

  const cases: readonly (readonly [string, readonly Fault[]])[] = [
    ['loses its connection before the write', ['lost']],
    ['no longer answers', ['refused']],
    ['dies twice in a row', ['refused', 'lost']],
    ['loses its connection after the write, unsaid', ['unsaid']],
    ['loses it unsaid, then again', ['unsaid', 'refused']],
  ]

  test.each(cases)('and %s still keeps the same act, once', async (_, faults) => {
    const { done, held, written } = await tapUnder(faults)
    expect(written).toEqual(taken(done).map(({ id }) => id))
    expect(held).toBe(3)
  })

  test('and leaves a write without an answer is asked again after ten seconds, and keeps the act once', async () => {
    const planned: Fault[] = []
    const engine = faultyEngine(planned)
    const { journal, close, diagnostic } = await newRegister(engine)
    planned.push('mute')
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const tapped = journal.commit([passageOf(journal.newId())])
    await vi.advanceTimersByTimeAsync(10_000)
    vi.useRealTimers()
    const written = taken(await tapped).map(({ id }) => id)
    expect((await rowsOf(engine)).tail.slice(2).map(({ fact }) => fact.id)).toEqual(written)
    expect([journal.register().facts.size, (await diagnostic()).lastError?.code]).toEqual([3, 'TimeoutError'])
    close()
  })

  test('loses two works at once gives both back', async () => {
    const planned: Fault[] = []
    const engine = faultyEngine(planned)
    const { journal, imports, close } = await newRegister(engine)
    planned.push('lost', 'lost')
    const [id] = await imports.identify(['row'])
    const record = createRecord(journal)
    const tapped = record(() => ({ ok: true, value: [passageOf(journal.newId())] }))
    const imported = imports.append([{ ...passageOf(journal.newId()), id: factId(String(id)) }], { onProgress: () => undefined, signal: { aborted: false } })
    expect([(await tapped).ok, (await imported).ok]).toEqual([true, true])
    expect(journal.register().facts.size).toBe(4)
    close()
  })

  test('three times in a row is lost, and says so', async () => {
    const { done, held, written, lastError } = await tapUnder(['lost', 'refused', 'refused'])
    expect(done).toEqual({ ok: false, error: { code: 'lost' } })
    expect([held, written]).toEqual([2, []])
    expect(lastError).toEqual({ at: '2025-03-05T11:00:00.000Z', code: 'InvalidStateError' })
  })

  test('for want of room is full, at once', async () => {
    const { done, written, lastError } = await tapUnder(['full'])
    expect(done).toEqual({ ok: false, error: { code: 'full' } })
    expect([written, lastError?.code]).toEqual([[], 'QuotaExceededError'])
  })

  test('and was emptied under us is lost: no act is written to an empty log', async () => {
    const engine = healthyEngine()
    const { journal, close } = await newRegister(engine)
    await new Promise((resolve) => { engine.indexedDB.deleteDatabase('boussole-log').addEventListener('success', resolve) })
    expect(await journal.commit([passageOf(journal.newId())])).toEqual({ ok: false, error: { code: 'lost' } })
    expect(await journal.catchUp()).toEqual({ ok: false, error: { code: 'lost' } })
    expect((await rowsOf(engine)).tail).toEqual([])
    close()
  })
})
