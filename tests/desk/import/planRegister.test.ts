import { describe, expect, test } from 'vitest'
import { describePerson } from '#desk/describePerson.ts'
import { importRegister } from '#desk/import/importRegister.ts'
import type { ImportReport } from '#desk/import/importRegister.ts'
import { planImport } from '#desk/import/planImport.ts'
import { renumberPerson } from '#desk/renumberPerson.ts'
import type { PersonId } from '#domain/ids.ts'
import type { HolderRow } from '#domain/import/holders.ts'
import type { PersonRow, RegisterRow } from '#domain/import/rows.ts'
import type { Description } from '#domain/person/description.ts'
import { byNumber } from '#domain/person/numbers.ts'
import { whoIs } from '#domain/person/who.ts'
import { actsOf } from '#domain/register/read.ts'
import { knownDay } from '#domain/time.ts'
import { someone } from '../../domain/scribe.ts'
import { openMemoryRegister } from '../../ui/memoryRegister.ts'
import type { MemoryRegister } from '../../ui/memoryRegister.ts'

const quiet = { onProgress: () => undefined, signal: { aborted: false } }
const bringIn = async ({ opened, record }: MemoryRegister, rows: readonly RegisterRow[], same: ReadonlyMap<string, PersonId> = new Map()): Promise<ImportReport> => {
  const report = await importRegister({ journal: opened.journal, imports: opened.imports, record }, { rows, same, files: ['usagers.csv'] }, quiet)
  if (!report.ok) throw new Error(report.error.code)
  return report.value
}
const known = (house: MemoryRegister, number: string): PersonId => {
  const person = byNumber(house.register()).get(number)
  if (person === undefined) throw new Error(number)
  return person
}

const sow: RegisterRow = { table: 'persons', file: 'usagers.csv', line: 3, key: 'persons\n13\nSow\n1', number: '13', who: { lastName: 'Sow' } }
const twelve = (who: Description): PersonRow => ({ table: 'persons', file: 'usagers.csv', line: 2, key: `persons\n12\n${who.lastName ?? ''}\n${who.firstName ?? ''}\n1`, number: '12', who })
const dupont = twelve({ lastName: 'DUPONT', firstName: 'Jean', birthDate: knownDay('1990-01-01') })
const call: RegisterRow = { table: 'contacts', file: 'contacts.csv', line: 3, key: 'contacts\n04/03/2024\n12\n1', day: knownDay('2024-03-04'), number: '12', channel: 'call' }
const withAwa = async () => {
  const house = await openMemoryRegister()
  return { house, awa: await house.person({ number: '12', lastName: 'Ndiaye', firstName: 'Awa', birthDate: knownDay('1990-01-01') }) }
}

describe('a number that somebody else of the register has', () => {
  test('stays theirs: the row and all that the files say of that number stay out', async () => {
    const { house, awa } = await withAwa()
    const report = await bringIn(house, [sow, dupont, call])
    expect(report).toMatchObject({ written: 1, known: 0 })
    expect(report.rejected.map(({ file, line, problem, value, cells }) => [file, line, problem, value, cells[0]])).toEqual([
      ['usagers.csv', 2, 'numberTaken', '12', '12'], ['contacts.csv', 3, 'numberTaken', '12', '04/03/2024'],
    ])
    expect(whoIs(house.register(), awa).lastName).toBe('Ndiaye')
    const { taken } = await planImport(house.register(), { rows: [dupont, call] }, house.opened.imports)
    expect([...taken]).toEqual([[dupont.key, awa]])
  })

  test('is theirs all the same once somebody says so, or the name agrees; what the files tell of them comes in', async () => {
    const { house, awa } = await withAwa()
    expect(await bringIn(house, [dupont, call], new Map([[dupont.key, awa]]))).toMatchObject({ written: 1, known: 1, rejected: [] })
    expect(whoIs(house.register(), awa).lastName).toBe('Ndiaye')
    expect(await bringIn(house, [twelve({ lastName: 'NDIAYE', firstName: 'awa' }), call])).toMatchObject({ written: 0, known: 2, rejected: [] })
    expect(whoIs(house.register(), awa)).toMatchObject({ lastName: 'Ndiaye', firstName: 'Awa' })
  })

  test('is in the files that of somebody with a file under another number, when somebody says so', async () => {
    const { house, awa } = await withAwa()
    const jean = await house.person({ number: 'A-0007', lastName: 'Dupont', firstName: 'Jean' })
    expect(await bringIn(house, [dupont, call], new Map([[dupont.key, jean]]))).toMatchObject({ written: 1, rejected: [] })
    const called = (person: PersonId) => actsOf(house.register(), person).filter(({ kind }) => kind === 'contact').length
    expect([called(awa), called(jean)]).toEqual([0, 1])
  })

  test('whose file this import opened, and the desk renamed since, is known when the same file comes again, with more rows', async () => {
    const house = await openMemoryRegister()
    await bringIn(house, [dupont])
    await house.act(describePerson({ person: known(house, '12'), who: { number: '12', lastName: 'Ndiaye', firstName: 'Awa' }, as: 'correction' }))
    expect(await bringIn(house, [dupont, call])).toMatchObject({ written: 1, known: 1, rejected: [] })
    expect(whoIs(house.register(), known(house, '12')).lastName).toBe('Ndiaye')
  })

  test('since the file that this import opened was given another: what comes in later about the row is told of that file', async () => {
    const house = await openMemoryRegister()
    await bringIn(house, [dupont])
    const jean = known(house, '12')
    const awa = someone(7)
    await house.opened.journal.commit([{ kind: 'personOpened', person: awa, data: {}, secret: { number: '12', lastName: 'Ndiaye' } }])
    await house.act(renumberPerson({ person: jean, letter: 'A' }))
    expect(await bringIn(house, [dupont, call])).toMatchObject({ written: 1, known: 1, rejected: [] })
    const called = (person: PersonId) => actsOf(house.register(), person).filter(({ kind }) => kind === 'contact').length
    expect([called(awa), called(jean)]).toEqual([0, 1])
  })
})

describe('a number that two files of the register carry', () => {
  const twoCarriers = async () => {
    const { house, awa } = await withAwa()
    await house.opened.journal.commit([{ kind: 'personOpened', person: someone(7), data: {}, secret: { ...dupont.who, number: '12' } }])
    return { house, awa }
  }
  const problems = ({ rejected }: ImportReport) => rejected.map(({ severity, problem, value }) => [severity, problem, value])

  test('is nobody’s until one of them has another: rows about it stay out, and say so', async () => {
    const { house, awa } = await twoCarriers()
    const report = await bringIn(house, [sow, dupont, call])
    expect(report).toMatchObject({ written: 1, known: 0 })
    expect(problems(report)).toEqual([['reject', 'numberTwice', '12'], ['reject', 'numberTwice', '12']])
    expect(problems(await bringIn(house, [call]))).toEqual([['reject', 'numberTwice', '12']])
    await house.act(renumberPerson({ person: awa, letter: 'A' }))
    expect(await bringIn(house, [dupont, call])).toMatchObject({ written: 1, rejected: [] })
    expect(actsOf(house.register(), someone(7)).filter(({ kind }) => kind === 'contact')).toHaveLength(1)
  })

  test('is told by a row that is in already, and by whoever says who it is', async () => {
    const { house, awa } = await twoCarriers()
    expect(await bringIn(house, [dupont, call], new Map([[dupont.key, awa]]))).toMatchObject({ written: 1, known: 1, rejected: [] })
    const later = await openMemoryRegister()
    await bringIn(later, [dupont])
    await later.opened.journal.commit([{ kind: 'personOpened', person: someone(7), data: {}, secret: { number: '12', lastName: 'Bah' } }])
    expect(await bringIn(later, [dupont, call])).toMatchObject({ written: 1, known: 1, rejected: [] })
    expect(actsOf(later.register(), someone(7)).filter(({ kind }) => kind === 'contact')).toEqual([])
  })

  test('stays out of DomiFa’s files too', async () => {
    const { house } = await twoCarriers()
    const holder: HolderRow = { file: 'export.xlsx', line: 3, key: 'number\n12', cells: ['12'], who: { number: '12', lastName: 'Dupont' }, status: { state: 'granted' }, ayantsDroit: [] }
    const { fresh, rejected } = await planImport(house.register(), { rows: [], holders: [holder] }, house.opened.imports)
    expect([fresh, rejected.map(({ problem, value }) => [problem, value])]).toEqual([[], [['numberTwice', '12']]])
  })
})
