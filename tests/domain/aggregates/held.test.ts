// A house that began in June noted nothing in May: no file says that nobody came (decisions/0035).
import { describe, expect, test } from 'vitest'
import { monthsOfYear } from '#domain/aggregates/aggregateCounts.ts'
import { aggregatesOf } from '#domain/aggregates/aggregates.ts'
import type { Aggregates } from '#domain/aggregates/aggregates.ts'
import { rollUp } from '#domain/aggregates/rollUp.ts'
import { closingDraft } from '#domain/closings/closingDraft.ts'
import type { TabletThen } from '#domain/closings/contents.ts'
import { agentId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import { knownDay, momentAt } from '#domain/time.ts'
import { parseAggregates } from '#protocol/aggregates.ts'
import { aggregatesJson } from '#exports/figures/aggregatesJson.ts'
import { came, createScribe, granted, someBatch, someone, withdrawn } from '../scribe.ts'

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
  const closeYear = ({ write, all, register }: ReturnType<typeof createScribe>, tablets: readonly TabletThen[]) => {
    const upTo = { facts: all.length, heads: Object.fromEntries(all.map(({ inst, dseq }) => [inst, dseq])) }
    write('2025-01-02', closingDraft(register(), { from: knownDay('2024-01-01'), to: knownDay('2024-12-31') }, { why: 'closed', agent: agentId('20000000-0000-7000-8000-000000000001'), now: momentAt(Date.UTC(2025, 0, 2, 9)), upTo, tablets }))
  }
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

  test('is whole where the register began before', () => {
    const { head, of } = told(begun(({ write }) => {
      write('2023-11-06', { kind: 'anonymousPassage', data: {}, n: 9 }, granted(awa, '2023-11-06', '2024-11-05'))
      write('2024-06-03', { kind: 'anonymousPassage', data: {}, n: 7 })
    }))
    expect(head).toEqual({ heldFrom: { acts: '2024-01', decisions: '2024-01' }, partial: false, missingTablets: 0 })
    expect([of('months.2024-01.passages'), of('refusals')]).toEqual([{ code: 'months.2024-01.passages', n: 0 }, { code: 'refusals', n: 0 }])
  })

  test('of what begins after the year, or of what nobody ever noted, has no zeros at all: neither in its months nor in its totals', () => {
    const passages = ({ write }: ReturnType<typeof createScribe>) => write('2023-06-05', { kind: 'anonymousPassage', data: {}, n: 7 })
    const after = told(begun((scribe) => {
      passages(scribe)
      scribe.write('2024-06-03', { kind: 'anonymousPassage', data: {}, n: 7 })
      scribe.write('2025-06-03', granted(awa, '2025-06-03', '2026-06-02'))
    }))
    const never = told(begun(passages), 0, '2023')
    // What such a house tells, it tells whole, each year; of 2023 it held the second half.
    expect([after.head.partial, never.head.partial]).toEqual([false, true])
    for (const { head, of } of [after, never]) {
      expect(head.heldFrom.decisions).toBeNull()
      expect(['decisions.first', 'radiations.byGround.other', 'refusals.byOrientation.unknown', 'domiciled.people', 'activeHolders.bySex.male'].map((code) => of(code)))
        .toEqual(['decisions.first', 'radiations.byGround.other', 'refusals.byOrientation.unknown', 'domiciled.people', 'activeHolders.bySex.male'].map((code) => ({ code, n: null, notHeld: true })))
      expect([of('passages'), of('calls'), of('domiciliationPassages')]).toEqual([{ code: 'passages', n: 7 }, { code: 'calls', n: 0 }, { code: 'domiciliationPassages', n: 0 }])
    }
    expect([after.of('months.2024-12.radiations'), never.head.heldFrom.acts]).toEqual([{ code: 'months.2024-12.radiations', n: null, notHeld: true }, '2023-06'])
  })

  test('is not begun by an import of holders: its interviews are dated by their decisions, and nobody came', () => {
    const [batch, day] = [someBatch(1), knownDay('2024-06-10')]
    const house = begun(({ write }) => {
      write('2025-06-01', { kind: 'interviewHeld', person: awa, batch, day, data: {}, secret: {} }, { ...granted(awa, '2024-06-10', '2025-06-09'), batch, day }, { kind: 'importFinished', batch, data: { completes: [batch] }, secret: { files: [] } })
      write('2025-06-03', came(awa))
    })
    const [first, next] = [told(house), told(house, 0, '2025')]
    expect(next.head).toEqual({ heldFrom: { acts: '2025-06', decisions: '2025-01' }, partial: true, missingTablets: 0 })
    expect(['2025-05', '2025-07'].map((month) => next.of(`months.${month}.passages`))).toEqual([{ code: 'months.2025-05.passages', n: null, notHeld: true }, { code: 'months.2025-07.passages', n: 0 }])
    expect(first.head).toEqual({ heldFrom: { acts: null, decisions: '2024-06' }, partial: true, missingTablets: 0 })
    expect([first.of('people'), first.of('months.2024-07.domiciliationPassages')]).toEqual([{ code: 'people', n: null, notHeld: true }, { code: 'months.2024-07.domiciliationPassages', n: null, notHeld: true }])
  })

  test('holds whatever counts: a call begins it as well, and a closed year goes on holding calls that were withdrawn since', () => {
    const called = Array.from({ length: 6 }, () => ({ kind: 'contact' as const, person: awa, data: { channel: 'call' as const } }))
    expect(told(begun(({ write }) => void write('2024-06-03', ...called))).head.heldFrom).toEqual({ acts: '2024-06', decisions: null })
    const { head, of } = told(begun((scribe) => {
      const calls = scribe.write('2024-06-03', ...called)
      closeYear(scribe, [])
      for (const call of calls) scribe.write('2025-01-03', withdrawn(call))
    }))
    expect([head.heldFrom.acts, of('calls')]).toEqual(['2024-12', { code: 'calls', n: 6 }])
  })

  test('that was closed says what was held and which tablets were missing then, whatever came in since', () => {
    const closed = begun((scribe) => {
      const { write } = scribe
      write('2024-05-06', { kind: 'anonymousPassage', data: {}, n: 7 })
      closeYear(scribe, [{ pending: 0 }, { pending: 3, missing: true }])
      write('2024-02-06', { kind: 'anonymousPassage', data: {}, n: 9 })
      write('2023-02-06', { kind: 'anonymousPassage', data: {}, n: 9 })
    })
    expect(told(closed, 0).head).toEqual({ heldFrom: { acts: '2024-05', decisions: null }, partial: true, missingTablets: 1 })
  })

  test('says the same twice, or is no such file', () => {
    const file = whole()
    const read = (change: object) => parseAggregates(JSON.stringify({ ...file, ...change })).ok
    expect([read({}), read({ partial: true }), read({ heldFrom: { acts: '2024-02', decisions: '2024-01' }, partial: true }), read({ heldFrom: { acts: 'janvier', decisions: null } }), read({ missingTablets: -1 })]).toEqual([true, false, false, false, false])
    const begunAfter = { heldFrom: { acts: '2024-01', decisions: null }, partial: true }
    const untold = (codes: RegExp) => file.figures.map((figure) => (codes.test(figure.code) ? { code: figure.code, n: null, notHeld: true } : figure))
    const months = /^months\..*\.(first|renewals|radiations)$/
    const decisions = /^(months\..*\.(first|renewals|radiations)$|decisions\.|radiations\.|refusals|domiciled\.|activeHolders)/
    expect([read({ ...begunAfter, figures: untold(decisions) }), read({ ...begunAfter, figures: untold(months) }), read({ ...begunAfter, partial: false, figures: untold(decisions) })]).toEqual([true, false, true])
  })

  test('of version 1 is read as well, and adds to a table what it tells', () => {
    const { heldFrom: _, partial: __, missingTablets: ___, figures, ...head } = whole()
    const refusals = monthsOfYear('2024').map((month) => ({ code: `months.${month}.refusals`, n: month === '2024-05' ? 6 : 0 }))
    const told = figures.filter(({ code }) => !/^(people\.by|exclusions|referrals|refusals\.byOrientation)/.test(code)).map((figure) => (/^refusals(.byGround.noLink)?$/.test(figure.code) ? { code: figure.code, n: 6 } : figure))
    const first = { ...head, version: 1, figures: [...told, ...refusals] }
    const read = parseAggregates(JSON.stringify(first))
    expect(read).toEqual({ ok: true, value: { ...first, figures: told } })
    expect([figures, told, [...told, ...refusals.slice(1)]].map((some) => parseAggregates(JSON.stringify({ ...first, figures: some })).ok)).toEqual([false, false, false])
    expect(parseAggregates(JSON.stringify({ ...whole(), figures: [...figures, ...refusals] })).ok).toBe(false)
    const late = { ...whole(), place: 'B', heldFrom: { acts: '2024-03', decisions: '2024-02' }, partial: true, missingTablets: 2 }
    const table = rollUp([...(read.ok ? [read.value] : []), { ...late, figures: late.figures.map((figure) => (/^months\.2024-0[12]\.passages/.test(figure.code) ? { code: figure.code, n: null, notHeld: true } : figure)) }], late.period)
    const of = (code: string) => table.figures.find((figure) => figure.code === code)
    expect([table.unsaid, table.partial, table.missingTablets]).toEqual([['Ici'], [{ place: 'B', from: '2024-03' }], 2])
    const fromOf = (acts: string | null, decisions: string | null) => rollUp([{ ...late, heldFrom: { acts, decisions } }], late.period).partial
    expect([fromOf('2024-01', '2024-02'), fromOf(null, '2024-02'), fromOf('2024-03', null), fromOf('2024-01', null)]).toEqual([[{ place: 'B', from: '2024-02' }], [{ place: 'B' }], [{ place: 'B', from: '2024-03' }], []])
    const unbegun = { ...late, figures: late.figures.map((figure) => (figure.code === 'refusals' ? { code: figure.code, n: null, notHeld: true as const } : figure)) }
    expect(rollUp([whole(), unbegun], late.period).figures.find(({ code }) => code === 'refusals')).toEqual({ code: 'refusals', places: 1, n: 0 })
    expect([of('refusals'), of('months.2024-05.refusals')]).toEqual([{ code: 'refusals', n: 6 }, undefined])
    expect([of('people'), of('exclusions'), of('months.2024-02.passages')]).toEqual([{ code: 'people', n: 0 }, { code: 'exclusions', places: 1, n: 0 }, { code: 'months.2024-02.passages', places: 1, n: 0 }])
    expect(rollUp([{ ...late, figures: [{ code: 'months.2024-01.calls', n: null, notHeld: true }] }], late.period).figures).toEqual([{ code: 'months.2024-01.calls', places: 0, n: null, notHeld: true }])
  })

  // Whoever has the table, and the file of version 2 of the place beside it, looks for the month of someone's refusal.
  test('of version 1 gives away no month of a refusal, whatever is laid beside it: two that differ in these months alone make the same table', () => {
    const { heldFrom: _, partial: __, missingTablets: ___, figures, ...head } = whole()
    const told = figures.filter(({ code }) => !/^(people\.by|exclusions|referrals|refusals\.byOrientation)/.test(code))
    const firstFile = (months: Readonly<Record<string, number>>, refusals: number | null) => {
      const tell = (code: string, n: number | null) => (n === null ? { code, n, masked: true } : { code, n })
      const all = [...told.map((figure) => (/^refusals(.byGround.noLink)?$/.test(figure.code) ? tell(figure.code, refusals) : figure)), ...monthsOfYear('2024').map((month) => tell(`months.${month}.refusals`, months[month] ?? 0))]
      const read = parseAggregates(JSON.stringify({ ...head, version: 1, figures: all }))
      if (!read.ok) throw new Error(read.error)
      return read.value
    }
    const tableOf = (months: Readonly<Record<string, number>>, refusals: number | null) => rollUp([firstFile(months, refusals), { ...whole(), place: 'B' }], head.period)
    const spread = { '2024-03': 5, '2024-05': 1 }
    expect(tableOf(spread, 6)).toEqual(tableOf({ '2024-11': 6 }, 6))
    // Nor a total that is masked, by the sum of its months.
    expect(tableOf(spread, null)).toEqual(tableOf({ '2024-03': 5, '2024-05': 8 }, null))
    expect(tableOf(spread, 6).figures.filter(({ code }) => /^months\..*refusals/.test(code))).toEqual([])
  })
})
