// The figures of a month and of a year, by the register, by kept counters, and by reading the rows of the period from a database: computing alone,
// after an act that changed the register; and the three must say the same.
import Dexie from 'dexie'
import { recordPassage } from '../../../src/desk/recordPassage.ts'
import { createRecord } from '../../../src/desk/record.ts'
import { actsBehind } from '../../../src/domain/figures/behind.ts'
import { figuresIn } from '../../../src/domain/figures/figures.ts'
import { initialSettings } from '../../../src/domain/settings.ts'
import { addDays, addMonths, firstOfMonth, knownDay, lastOfMonth, momentAt } from '../../../src/domain/time.ts'
import type { Period } from '../../../src/domain/time.ts'
import { createMemoryJournal } from '../../ui/memoryJournal.ts'
import { createKeptCounters } from './keptCounters.ts'
import { shelterFacts } from './shelter.ts'

const { calendar } = initialSettings
const { journal, imports } = createMemoryJournal(() => Date.now())
const record = createRecord(journal)
const { day: today } = momentAt(journal.clock())
const counters = createKeptCounters()
const month = addMonths(firstOfMonth(today), -1)
const periods: Readonly<Record<string, Period>> = {
  year: { from: addDays(today, -364), to: today },
  month: { from: month, to: lastOfMonth(month) },
}
const periodOf = (name: string): Period => periods[name] ?? { from: knownDay('2026-01-01'), to: knownDay('2026-01-01') }

type Row = Parameters<typeof counters.add>[0]

const rows = new Dexie('figures')
rows.version(1).stores({ facts: '++id, day' })

const time = async <T,>(work: () => T | Promise<T>): Promise<{ readonly ms: number; readonly result: T }> => {
  const start = performance.now()
  const result = await work()
  return { ms: performance.now() - start, result }
}

/** Fills the three alike; gives how many facts each holds. */
const fill = async (facts: number, people: number): Promise<number> => {
  const planned = shelterFacts({ people, facts, today, present: 40 })
  await imports.append(planned, { onProgress: () => undefined, signal: { aborted: false } })
  const all = planned.map(({ kind, data, n, person, day = today }): Row => ({ kind, data, day, ...(n === undefined ? {} : { n }), ...(person === undefined ? {} : { person }) }))
  for (const fact of all) counters.add(fact)
  await rows.delete()
  await rows.open()
  for (let from = 0; from < all.length; from += 20_000) await rows.table('facts').bulkAdd(all.slice(from, from + 20_000))
  return journal.register().facts.size
}

const range = ({ from, to }: Period): Promise<readonly Row[]> => rows.table<Row>('facts').where('day').between(from, to, true, true).toArray()

const recount = async (period: Period): Promise<ReadonlyMap<string, number>> => {
  const fresh = createKeptCounters()
  for (const row of await range(period)) fresh.add(row)
  return fresh.figures(period)
}

const differing = (ours: ReadonlyMap<string, number>, theirs: ReadonlyMap<string, number>): readonly string[] =>
  [...theirs].filter(([code, n]) => ours.get(code) !== n).map(([code, n]) => `${code}: ${String(ours.get(code))}, not ${String(n)}`)

// Somebody comes in again: a new state of the register, in which every remembered figure may be wrong.
const act = async (rank: number): Promise<void> => {
  const person = [...journal.register().people.keys()][rank]
  if (person === undefined) throw new Error('nobody lives here')
  await record(recordPassage({ person, again: true }))
  const row: Row = { kind: 'passage', person, data: { for: 'welcome' }, day: today }
  counters.add(row)
  await rows.table('facts').add(row)
}

/** One round: ms of each, and in what they differ. */
const round = async (name: string, rank: number) => {
  const period = periodOf(name)
  await act(rank)
  const ours = await time(() => figuresIn(journal.register(), period, calendar))
  const kept = await time(() => counters.figures(period))
  const dexie = await time(() => recount(period))
  return { ours: ours.ms, kept: kept.ms, dexie: dexie.ms, differing: [...differing(ours.result, kept.result), ...differing(ours.result, dexie.result)] }
}

/** ms of the acts behind a figure of the year, just after an act; and whether they add up to it. */
const behind = async (code: string, rank: number) => {
  await act(rank)
  const period = periodOf('year')
  const told = figuresIn(journal.register(), period, calendar).get(code) ?? 0
  const { ms, result } = await time(() => actsBehind(journal.register(), code, { period, calendar }))
  return { ms, lines: result.lines.length, differing: result.lines.reduce((sum, { n }) => sum + n, 0) === told ? [] : [code] }
}

Object.assign(globalThis, { bench: { fill, round, behind } })
