// A house that began in June noted nothing in May: no file says that nobody came (decisions/0035).
import { describe, expect, test } from 'vitest'
import { aggregatesOf } from '#domain/aggregates/aggregates.ts'
import type { Aggregates } from '#domain/aggregates/aggregates.ts'
import { rollUp } from '#domain/aggregates/rollUp.ts'
import { closingDraft } from '#domain/closings/closingDraft.ts'
import { agentId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import { knownDay, momentAt } from '#domain/time.ts'
import { parseAggregates } from '#protocol/aggregates.ts'
import { aggregatesJson } from '#exports/figures/aggregatesJson.ts'
import { createScribe, granted, someone } from '../scribe.ts'

describe('a year that the register holds in part', () => {
  const begun = (write: (scribe: ReturnType<typeof createScribe>) => void): Register => {
    const scribe = createScribe()
    scribe.write('2024-01-01', { kind: 'settingsChanged', data: {}, secret: { place: 'Ici' } })
    write(scribe)
    return scribe.register()
  }
  const told = (held: Register, missing = 0, year = '2024') => {
    const file = aggregatesOf(held, year, { today: knownDay('2026-01-02'), missing })
    if (!file.ok) throw new Error(file.error)
    const read = parseAggregates(new TextDecoder().decode(aggregatesJson(file.value)))
    expect(read).toEqual(file)
    const { heldFrom, partial, missingTablets, figures } = file.value
    const of = (code: string) => figures.find((figure) => figure.code === code)
    return { head: { heldFrom, partial, missingTablets }, of }
  }
  const awa = someone(1)
  const whole = (): Aggregates => {
    const scribe = createScribe()
    scribe.write('2023-01-02', { kind: 'settingsChanged', data: {}, secret: { place: 'Ici' } }, { kind: 'anonymousPassage', data: {}, n: 9 }, granted(awa, '2023-01-02', '2024-01-01'))
    scribe.write('2024-01-02', { kind: 'anonymousPassage', data: {}, n: 9 })
    const file = aggregatesOf(scribe.register(), '2024', { today: knownDay('2026-01-02'), missing: 0 })
    if (!file.ok) throw new Error(file.error)
    return file.value
  }

  test('has no zeros before its first act, and its totals are said to be partial; what is decided may be held for longer than who came', () => {
    const { head, of } = told(begun(({ write }) => {
      write('2024-06-03', { kind: 'anonymousPassage', data: {}, n: 7 })
      write('2024-03-04', granted(awa, '2024-03-04', '2025-03-03'))
    }), 2)
    expect(head).toEqual({ heldFrom: { acts: '2024-06', decisions: '2024-03' }, partial: true, missingTablets: 2 })
    expect(['2024-05', '2024-06', '2024-07'].map((month) => of(`months.${month}.passages`))).toEqual([
      { code: 'months.2024-05.passages', n: null, notHeld: true }, { code: 'months.2024-06.passages', n: 7 }, { code: 'months.2024-07.passages', n: 0 },
    ])
    expect([of('months.2024-02.first'), of('months.2024-04.first'), of('months.2024-05.openDays'), of('passages')])
      .toEqual([{ code: 'months.2024-02.first', n: null, notHeld: true }, { code: 'months.2024-04.first', n: 0 }, { code: 'months.2024-05.openDays', n: 19 }, { code: 'passages', n: 7 }])
  })

  test('is whole where the register began before; what was never noted is held from no month, which makes no part of a year', () => {
    const { head, of } = told(begun(({ write }) => {
      write('2023-11-06', { kind: 'anonymousPassage', data: {}, n: 9 })
      write('2024-06-03', { kind: 'anonymousPassage', data: {}, n: 7 })
    }))
    expect(head).toEqual({ heldFrom: { acts: '2024-01', decisions: null }, partial: false, missingTablets: 0 })
    expect([of('months.2024-01.passages'), of('months.2024-12.refusals')]).toEqual([{ code: 'months.2024-01.passages', n: 0 }, { code: 'months.2024-12.refusals', n: null, notHeld: true }])
    expect(told(begun(({ write }) => {
      write('2024-06-03', { kind: 'anonymousPassage', data: {}, n: 7 })
      write('2025-06-03', granted(awa, '2025-06-03', '2026-06-02'))
    })).head.heldFrom).toEqual({ acts: '2024-06', decisions: null })
  })

  test('that was closed says what was held and which tablets were missing then, whatever came in since', () => {
    const year = { from: knownDay('2024-01-01'), to: knownDay('2024-12-31') }
    const closed = begun((scribe) => {
      const { write, register: now } = scribe
      write('2024-05-06', { kind: 'anonymousPassage', data: {}, n: 7 })
      const upTo = { facts: 2, heads: Object.fromEntries(scribe.all.map(({ inst, dseq }) => [inst, dseq])) }
      write('2025-01-02', closingDraft(now(), year, { why: 'closed', agent: agentId('20000000-0000-7000-8000-000000000001'), now: momentAt(Date.UTC(2025, 0, 2, 9)), upTo, tablets: [{ pending: 0 }, { pending: 3, missing: true }] }))
      write('2024-02-06', { kind: 'anonymousPassage', data: {}, n: 9 })
      write('2023-02-06', { kind: 'anonymousPassage', data: {}, n: 9 })
    })
    expect(told(closed, 0).head).toEqual({ heldFrom: { acts: '2024-05', decisions: null }, partial: true, missingTablets: 1 })
  })

  test('says the same twice, or is no such file', () => {
    const file = whole()
    const read = (change: object) => parseAggregates(JSON.stringify({ ...file, ...change })).ok
    expect([read({}), read({ partial: true }), read({ heldFrom: { acts: '2024-02', decisions: '2024-01' }, partial: true }), read({ heldFrom: { acts: 'janvier', decisions: null } }), read({ missingTablets: -1 })]).toEqual([true, false, false, false, false])
  })

  test('of version 1 is read as well, and adds to a table what it tells', () => {
    const { heldFrom: _, partial: __, missingTablets: ___, figures, ...head } = whole()
    const first = { ...head, version: 1, figures: figures.filter(({ code }) => !/^(people\.by|exclusions|referrals|refusals\.byOrientation)/.test(code)) }
    const read = parseAggregates(JSON.stringify(first))
    expect(read).toEqual({ ok: true, value: first })
    expect(parseAggregates(JSON.stringify({ ...first, figures }))).toEqual({ ok: false, error: 'notAggregates' })
    const late = { ...whole(), place: 'B', heldFrom: { acts: '2024-03', decisions: null }, partial: true, missingTablets: 2 }
    const table = rollUp([...(read.ok ? [read.value] : []), { ...late, figures: late.figures.map((figure) => (/^months\.2024-0[12]\.passages/.test(figure.code) ? { code: figure.code, n: null, notHeld: true } : figure)) }], late.period)
    const of = (code: string) => table.figures.find((figure) => figure.code === code)
    expect([table.partial, table.missingTablets]).toEqual([[{ place: 'B', from: '2024-03' }], 2])
    expect([of('people'), of('exclusions'), of('months.2024-02.passages')]).toEqual([{ code: 'people', n: 0 }, { code: 'exclusions', places: 1, n: 0 }, { code: 'months.2024-02.passages', places: 1, n: 0 }])
    expect(rollUp([{ ...late, figures: [{ code: 'months.2024-01.calls', n: null, notHeld: true }] }], late.period).figures).toEqual([{ code: 'months.2024-01.calls', places: 0, n: null, notHeld: true }])
  })
})
