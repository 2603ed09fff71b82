import { describe, expect, test } from 'vitest'
import { actsOnPeopleOf, holdersOf, importRegister, pastImports, undoImport } from '#desk/import/importRegister.ts'
import type { ImportReport } from '#desk/import/importRegister.ts'
import type { ImportPort, Journal, JournalFailure } from '#desk/ports.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import type { RegisterRow, RegisterTable } from '#domain/import/rows.ts'
import { figuresIn } from '#domain/figures/figures.ts'
import { clockOn, excusedOn } from '#domain/domiciliation/clock.ts'
import { decisionsOf } from '#domain/domiciliation/decisions.ts'
import { byNumber } from '#domain/person/numbers.ts'
import { ayantsDroitOn, whoIs } from '#domain/person/who.ts'
import { actsOf } from '#domain/register/read.ts'
import { initialSettings } from '#domain/settings.ts'
import { knownDay, timeOfDay } from '#domain/time.ts'
import { refuse } from '#kernel/result.ts'
import { createScribe, someBatch } from '../../domain/scribe.ts'
import { openMemoryRegister } from '../../ui/memoryRegister.ts'
import type { MemoryRegister } from '../../ui/memoryRegister.ts'

const march = { from: knownDay('2024-03-01'), to: knownDay('2024-03-31') }
const quiet = { onProgress: () => undefined, signal: { aborted: false } }
let line = 1
const source = (table: RegisterTable, text: string) => ({ file: `${table}.csv`, line: ++line, key: `${table}\n${text}\n1` })
const on = (text: string) => ({ day: knownDay(text), at: timeOfDay('09:00') ?? neverThere() })
const neverThere = (): never => {
  throw new Error('no such hour')
}

const persons: readonly RegisterRow[] = [
  { table: 'persons', ...source('persons', 'B1'), number: 'B1', who: { lastName: 'Ndiaye' } },
  { table: 'persons', ...source('persons', 'B2'), number: 'B2', who: { lastName: 'Diallo' } },
]
const rows: readonly RegisterRow[] = [
  ...persons,
  { table: 'passages', ...source('passages', 'B1'), ...on('2024-03-04'), number: 'B1', for: 'domiciliation' },
  { table: 'passages', ...source('passages', ''), day: knownDay('2024-03-04'), for: 'welcome' },
  { table: 'prestations', ...source('prestations', 'B2'), ...on('2024-03-04'), number: 'B2', prestation: 'shower' },
  { table: 'prestations', ...source('prestations', ''), ...on('2024-03-04'), prestation: 'lunch' },
  { table: 'mail', ...source('mail', 'in'), ...on('2024-03-04'), number: 'B1', mail: 'letter', n: 3, way: 'in' },
  { table: 'mail', ...source('mail', 'out'), ...on('2024-03-05'), number: 'B1', mail: 'letter', n: 2, way: 'out', to: 'mandatary' },
  { table: 'decisions', ...source('decisions', 'first'), number: 'B1', day: knownDay('2024-03-01'), decision: 'first', from: knownDay('2024-03-01'), until: knownDay('2025-02-28'), link: 'stay' },
  { table: 'decisions', ...source('decisions', 'renewal'), number: 'B2', day: knownDay('2024-03-01'), decision: 'renewal', from: knownDay('2024-03-01'), until: knownDay('2025-02-28') },
  { table: 'decisions', ...source('decisions', 'ended'), number: 'B2', day: knownDay('2024-03-20'), decision: 'ended', ground: 'onRequest' },
  { table: 'decisions', ...source('decisions', 'ended bare'), number: 'B2', day: knownDay('2024-03-21'), decision: 'ended' },
  { table: 'decisions', ...source('decisions', 'refused'), number: 'B2', day: knownDay('2024-03-22'), decision: 'refused', ground: 'noLink' },
  { table: 'decisions', ...source('decisions', 'refused bare'), number: 'B2', day: knownDay('2024-03-23'), decision: 'refused' },
  { table: 'ayantsDroit', ...source('ayantsDroit', 'B1'), number: 'B1', who: { firstName: 'Ali', kinship: 'child' } },
  { table: 'contacts', ...source('contacts', 'B1'), ...on('2024-03-06'), number: 'B1', channel: 'call' },
  { table: 'absences', ...source('absences', 'B1'), number: 'B1', from: knownDay('2024-03-10'), to: knownDay('2024-04-10'), cause: 'health' },
  { table: 'absences', ...source('absences', 'open'), number: 'B2', from: knownDay('2024-03-10') },
]

const bringIn = async ({ opened, record }: MemoryRegister, wish = rows, job: Parameters<typeof importRegister>[2] = quiet): Promise<ImportReport> => {
  const report = await importRegister({ journal: opened.journal, imports: opened.imports, record }, { rows: wish, files: ['usagers.csv'] }, job)
  if (!report.ok) throw new Error(report.error.code)
  return report.value
}
const known = (house: MemoryRegister, number: string) => byNumber(house.register()).get(number) ?? neverThere()
const passages = (house: MemoryRegister) => figuresIn(house.register(), march, initialSettings.calendar).get('passages') ?? 0

describe('a register from paper or a spreadsheet', () => {
  test('each row says what it says, and nothing is invented', async () => {
    const house = await openMemoryRegister()
    expect(await bringIn(house)).toMatchObject({ written: rows.length, known: 0, rejected: [], stopped: false })
    const register = house.register()
    const [b1, b2] = [known(house, 'B1'), known(house, 'B2')]
    expect(whoIs(register, b1)).toEqual({ lastName: 'Ndiaye', number: 'B1' })
    expect(actsOf(register, b2).some(({ kind }) => kind === 'passage')).toBe(false)
    expect(Object.fromEntries(figuresIn(register, march, initialSettings.calendar))).toMatchObject({
      people: 1, passages: 2, anonymous: 1, showers: 1, lunches: 1, mailIn: 3, mailOut: 2, calls: 1, domiciliationPassages: 1,
      'decisions.first': 1, 'decisions.renewals': 1, 'radiations.byGround.onRequest': 1, 'radiations.byGround.unknown': 1,
      'refusals.byGround.noLink': 1, 'refusals.byGround.unknown': 1, 'domiciled.people': 2,
    })
    expect(decisionsOf(register, b1).granted[0]?.secret).toEqual({ link: 'stay' })
    expect(decisionsOf(register, b2).granted[0]?.secret).toEqual({})
    expect(ayantsDroitOn(register, b1, knownDay('2024-03-01'))).toHaveLength(1)
    expect(clockOn(register, b1, knownDay('2024-03-31'))?.stage).toBe('excused')
    expect(excusedOn(register, b2, knownDay('2030-01-01'))?.data).toEqual({ from: '2024-03-10' })
  })

  test('a row about a number that nobody knows stays out, the others come in', async () => {
    const house = await openMemoryRegister()
    const lost: RegisterRow = { table: 'contacts', file: 'contacts.csv', line: 7, key: 'contacts\n04/03/2024\nB9\n1', ...on('2024-03-04'), number: 'B9', channel: 'call' }
    const report = await bringIn(house, [...persons, lost])
    expect(report).toMatchObject({ written: 2, rejected: [{ file: 'contacts.csv', line: 7, problem: 'unknownNumber', value: 'B9', cells: ['04/03/2024', 'B9'] }] })
  })

  test('a number that the register knows already is that person', async () => {
    const house = await openMemoryRegister()
    const awa = await house.person({ lastName: 'Ndiaye', number: 'B1' })
    await bringIn(house, rows.filter((row) => row.table !== 'persons' && row.number === 'B1'))
    expect(actsOf(house.register(), awa).length).toBeGreaterThan(4)
  })
})

describe('again, undone, cut short', () => {
  test('whoever was recognised as somebody here keeps the file they have, and gets what the files tell of them', async () => {
    const house = await openMemoryRegister()
    const { opened, record } = house
    const awa = await house.person({ number: 'A-0001', lastName: "N'Diaye" })
    const wish = { rows, same: new Map([[persons[0]?.key ?? '', awa]]), files: ['usagers.csv'] }
    const report = await importRegister({ journal: opened.journal, imports: opened.imports, record }, wish, quiet)
    expect(report).toMatchObject({ ok: true, value: { written: rows.length - 1, known: 1, rejected: [] } })
    expect([...byNumber(house.register()).keys()]).toEqual(['A-0001', 'B2'])
    expect(decisionsOf(house.register(), awa).granted).toHaveLength(1)
    expect(ayantsDroitOn(house.register(), awa, knownDay('2030-01-01'))).toHaveLength(1)
  })

  test('the same files add nothing', async () => {
    const house = await openMemoryRegister()
    await bringIn(house)
    const before = house.register().facts.size
    expect(await bringIn(house)).toMatchObject({ written: 0, known: rows.length })
    expect(house.register().facts.size).toBe(before)
  })

  test('undone as one, then brought in anew: once, and the undone one stays undone', async () => {
    const house = await openMemoryRegister()
    const { batch } = await bringIn(house)
    if (batch === undefined) throw new Error('a batch')
    expect(pastImports(house.register())).toMatchObject([{ batch, files: ['usagers.csv'], facts: rows.length, counts: true }])
    await house.act(recordPassage({ person: known(house, 'B1') }))
    expect(actsOnPeopleOf(house.register(), batch)).toBe(1)
    expect(holdersOf(house.register(), batch)).toEqual([known(house, 'B1'), known(house, 'B2')])
    await house.act(undoImport({ batch }))
    expect(passages(house)).toBe(0)
    expect(await house.record(undoImport({ batch }))).toMatchObject({ error: { code: 'alreadyWithdrawn' } })
    const report = await bringIn(house, rows.slice(0, 4))
    expect(report).toMatchObject({ written: 4, known: 0 })
    expect(passages(house)).toBe(2)
    expect(figuresIn(house.register(), march, initialSettings.calendar).get('mailIn')).toBeUndefined()
    expect(pastImports(house.register()).map(({ counts }) => counts)).toEqual([true, false])
    expect(await bringIn(house, rows.slice(0, 4))).toMatchObject({ written: 0, known: 4 })
    if (report.batch !== undefined) await house.act(undoImport({ batch: report.batch }))
    expect(await bringIn(house)).toMatchObject({ written: rows.length })
    expect(passages(house)).toBe(2)
  })

  test('cut short, nothing of it counts; the same files bring in the rest', async () => {
    const house = await openMemoryRegister()
    const many = Array.from({ length: 2_500 }, (_, i): RegisterRow => ({ table: 'passages', ...source('passages', String(i)), day: knownDay('2024-03-04'), for: 'welcome' }))
    const signal = { aborted: false }
    const cut = await bringIn(house, many, { onProgress: () => void (signal.aborted = true), signal })
    expect(cut).toMatchObject({ stopped: true, written: 0 })
    expect(passages(house)).toBe(0)
    expect(await bringIn(house, many)).toMatchObject({ stopped: false, written: 1_500, known: 1_000 })
    expect(passages(house)).toBe(2_500)
  })
})

describe('a tablet that cannot keep it', () => {
  const lost: JournalFailure = { code: 'lost' }
  test.each(['started', 'appended', 'finished'])('says so (%s)', async (where) => {
    const { opened } = await openMemoryRegister()
    const journal: Journal = opened.journal
    const imports: ImportPort = where === 'appended' ? { ...opened.imports, append: async () => Promise.resolve(refuse(lost)) } : opened.imports
    let marks = 0
    const record = async (decide: Parameters<MemoryRegister['record']>[0]) => {
      marks += 1
      if ((where === 'started' && marks === 1) || (where === 'finished' && marks === 2)) return refuse(lost)
      const decided = decide(journal.register(), { ms: 0, ...on('2024-03-04') }, journal.agent())
      return decided.ok ? journal.commit(decided.value).then((written) => (written.ok ? written : refuse(lost))) : decided
    }
    expect(await importRegister({ journal, imports, record }, { rows, files: [] }, quiet)).toEqual({ ok: false, error: lost })
  })
})

test('an import whose files cannot be read is listed without them; one without a batch is none', () => {
  const scribe = createScribe()
  scribe.write('2024-03-04', { kind: 'importStarted', batch: someBatch(1), data: {} }, { kind: 'importStarted', data: {}, secret: { files: [] } })
  expect(pastImports(scribe.register())).toMatchObject([{ batch: someBatch(1), files: [], facts: 0, counts: false }])
  expect(pastImports(createScribe().register())).toEqual([])
})
