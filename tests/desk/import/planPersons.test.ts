import { describe, expect, test } from 'vitest'
import { describePerson } from '#desk/describePerson.ts'
import { alreadyHere } from '#desk/import/alreadyHere.ts'
import { importRegister, undoImport } from '#desk/import/importRegister.ts'
import type { ImportReport } from '#desk/import/importRegister.ts'
import { rememberedAnswers } from '#desk/import/rememberedAnswers.ts'
import type { Answered } from '#desk/import/rememberedAnswers.ts'
import { planImport } from '#desk/import/planImport.ts'
import { receiveMail } from '#desk/receiveMail.ts'
import type { PersonId } from '#domain/ids.ts'
import type { DecisionRow, MailRow, PersonRow, RegisterRow } from '#domain/import/rows.ts'
import { mailOf } from '#domain/mail/ledger.ts'
import type { Description } from '#domain/person/description.ts'
import { byNumber } from '#domain/person/numbers.ts'
import { everyone, whoIs } from '#domain/person/who.ts'
import { decisionsOf } from '#domain/domiciliation/decisions.ts'
import { knownDay } from '#domain/time.ts'
import { openMemoryRegister } from '../../ui/memoryRegister.ts'
import type { MemoryRegister } from '../../ui/memoryRegister.ts'

const quiet = { onProgress: () => undefined, signal: { aborted: false } }
type Wish = { readonly same?: ReadonlyMap<string, PersonId>; readonly answers?: readonly Answered[]; readonly letter?: string }
const bringIn = async ({ opened, record }: MemoryRegister, rows: readonly RegisterRow[], wish: Wish = {}): Promise<ImportReport> => {
  const report = await importRegister({ journal: opened.journal, imports: opened.imports, record }, { rows, ...wish, files: ['usagers.csv'] }, quiet)
  if (!report.ok) throw new Error(report.error.code)
  return report.value
}
const row = (who: Description, more: Partial<PersonRow> = {}): PersonRow =>
  ({ table: 'persons', file: 'usagers.csv', line: 2, key: `persons\n${JSON.stringify([who, more.number, more.pile])}\n1`, who, ...more })
const only = (house: MemoryRegister): PersonId => {
  const [person] = everyone(house.register())
  if (person === undefined) throw new Error('nobody')
  return person
}
const people = (house: MemoryRegister) => everyone(house.register()).map((person) => whoIs(house.register(), person))
const problems = ({ rejected }: ImportReport) => rejected.map(({ problem, column, value }) => [problem, column, value])

describe('a sheet without numbers', () => {
  test('comes in under numbers that the house gives, once, after those that were given', async () => {
    const house = await openMemoryRegister()
    await house.person({ number: 'B-0007', lastName: 'Bah' })
    const rows = [row({ lastName: 'Sow', firstName: 'Awa' }), row({ lastName: 'Ndiaye' }), row({ lastName: 'Sy' }, { number: 'B-0009' })]
    const report = await bringIn(house, rows, { letter: 'B' })
    expect(report.fresh.map(({ kind }) => kind)).toEqual(['personOpened', 'personOpened', 'personOpened'])
    expect(new Set(people(house).map(({ number, lastName }) => `${String(number)} ${String(lastName)}`))).toEqual(new Set(['B-0007 Bah', 'B-0009 Sy', 'B-0010 Sow', 'B-0011 Ndiaye']))
    expect(await bringIn(house, rows, { letter: 'C' })).toMatchObject({ written: 0, known: 3, rejected: [] })
  })

  test('that says more the next time adds it to the same person', async () => {
    const house = await openMemoryRegister()
    await bringIn(house, [row({ lastName: 'Sow', firstName: 'Awa' })])
    expect(await bringIn(house, [row({ lastName: 'SOW', firstName: 'Awa', phone: '0612345678' })])).toMatchObject({ written: 1, rejected: [] })
    expect(people(house)).toEqual([{ number: 'A-0001', lastName: 'SOW', firstName: 'Awa', phone: '0612345678' }])
  })
})

describe('somebody whom the desk described after the import', () => {
  const twelve = (who: Description) => row({ lastName: 'Ndiaye', firstName: 'Awa', ...who }, { number: '12' })
  const imported = async () => {
    const house = await openMemoryRegister()
    await bringIn(house, [twelve({ phone: '0600000001', email: 'awa@exemple.fr', birthYear: '1985' })])
    return { house, awa: only(house) }
  }

  test('keeps what the desk wrote, which is told; what an import wrote, and what nobody said, follows the file', async () => {
    const { house, awa } = await imported()
    await house.act(describePerson({ person: awa, who: { ...whoIs(house.register(), awa), phone: '0699999999' }, as: 'change' }))
    const report = await bringIn(house, [twelve({ phone: '0600000002', email: 'awa@autre.fr', boxNumber: '12', birthDate: knownDay('1985-03-12') })])
    expect(problems(report)).toEqual([['describedHere', 'telephone', '0600000002']])
    expect(whoIs(house.register(), awa)).toEqual({ number: '12', lastName: 'Ndiaye', firstName: 'Awa', phone: '0699999999', email: 'awa@autre.fr', boxNumber: '12', birthDate: '1985-03-12' })
  })

  test('keeps a field that the desk emptied, and a birth date where the file has but a year; the same name in other letters is no difference', async () => {
    const { house, awa } = await imported()
    await house.act(describePerson({ person: awa, who: { number: '12', lastName: 'N’Diaye', firstName: 'Awa', birthDate: knownDay('1985-03-12') }, as: 'correction' }))
    const report = await bringIn(house, [twelve({ lastName: 'NDIAYE', phone: '0600000003', birthYear: '1986' })])
    expect(problems(report)).toEqual([['describedHere', 'telephone', '0600000003']])
    expect(report).toMatchObject({ written: 0, known: 1 })
    expect(whoIs(house.register(), awa)).toEqual({ number: '12', lastName: 'N’Diaye', firstName: 'Awa', birthDate: '1985-03-12' })
  })

  test('whose words of once can no longer be read is described from those that can', async () => {
    const house = await openMemoryRegister()
    const awa = await house.person({ number: '12', lastName: 'Ndiaye', firstName: 'Awa', phone: '0600000001' })
    await house.opened.journal.commit([{ kind: 'personDescribed', person: awa, data: {} }])
    await house.opened.journal.commit([{ kind: 'personDescribed', person: awa, data: {}, secret: { number: '12', lastName: 'Ndiaye', firstName: 'Awa' } }])
    expect(problems(await bringIn(house, [twelve({ phone: '0600000002', boxNumber: '7' })]))).toEqual([['describedHere', 'telephone', '0600000002']])
    expect(whoIs(house.register(), awa)).toEqual({ number: '12', lastName: 'Ndiaye', firstName: 'Awa', boxNumber: '7' })
  })

  test('and so does a file that the desk opened: what is empty is filled in, a year beside a year is told', async () => {
    const house = await openMemoryRegister()
    const awa = await house.person({ number: '12', lastName: 'Ndiaye', firstName: 'Awa', birthYear: '1985' })
    expect(problems(await bringIn(house, [twelve({ birthYear: '1990', language: 'peul' })]))).toEqual([['describedHere', 'annee_naissance', '1990']])
    expect(whoIs(house.register(), awa)).toMatchObject({ birthYear: '1985', language: 'peul' })
  })
})

describe('mail that a sheet of people says is waiting', () => {
  const pile = { pile: { letter: 3, parcel: 1 } }

  test('is counted once, for those of whom none was ever noted', async () => {
    const house = await openMemoryRegister()
    const rows = [row({ lastName: 'Sow' }, pile)]
    expect((await bringIn(house, rows)).fresh.map(({ kind }) => kind)).toEqual(['personOpened', 'mailCounted', 'mailCounted'])
    expect(mailOf(house.register(), only(house))).toMatchObject({ letter: { waiting: 3 }, registeredNotice: { waiting: 0 }, parcel: { waiting: 1 } })
    await house.act(receiveMail({ person: only(house), mail: 'letter', n: 2 }))
    expect(await bringIn(house, rows)).toMatchObject({ written: 0, rejected: [] })
    expect(problems(await bringIn(house, [row({ lastName: 'Sow', phone: '0612345678' }, pile)]))).toEqual([['pileCounted', 'lettres_en_attente', '3']])
    expect(mailOf(house.register(), only(house)).letter.waiting).toBe(5)
  })

  test('stays out where the same files tell the mail piece by piece', async () => {
    const house = await openMemoryRegister()
    const letters: MailRow = { table: 'mail', file: 'courriers.csv', line: 2, key: 'mail\n1\n1', day: knownDay('2024-03-04'), number: '12', mail: 'letter', n: 2, way: 'in' }
    expect(problems(await bringIn(house, [row({ lastName: 'Sow' }, { number: '12', pile: { letter: 2 } }), letters]))).toEqual([['pileCounted', 'lettres_en_attente', '2']])
    expect(mailOf(house.register(), only(house)).letter.waiting).toBe(2)
  })
})

describe('who is who, once it was said', () => {
  const told = row({ lastName: 'Haddad', firstName: 'Karim' }, { number: '12' })
  const asked = async (house: MemoryRegister) => {
    const register = house.register()
    const { people: placed, taken } = await planImport(register, { rows: [told] }, house.opened.imports)
    const owner = taken.get(told.key)
    const newcomer = { key: told.key, who: { ...told.who, number: '12' }, ...(owner === undefined ? {} : { taken: owner }) }
    const person = placed.get(told.key)
    return alreadyHere(register, [person === undefined ? newcomer : { ...newcomer, person }], house.opened.imports)
  }
  const answered = async (house: MemoryRegister, is: Answered['is']) => {
    const alike = await asked(house)
    const same = new Map(is === 'same' ? alike.map(({ person }) => [told.key, person] as const) : [])
    return bringIn(house, [told], { same, answers: alike.map((one) => ({ alike: one, is })) })
  }
  const remembered = async (house: MemoryRegister) => rememberedAnswers(house.register(), await asked(house), house.opened.imports)

  test('"the same": the next import of the file knows it, until the first one is undone', async () => {
    const house = await openMemoryRegister()
    const karim = await house.person({ number: 'A-0001', lastName: 'Haddad', firstName: 'Karim' })
    expect((await remembered(house)).open).toHaveLength(1)
    const report = await answered(house, 'same')
    expect(report.fresh).toEqual([])
    expect(await remembered(house)).toEqual({ open: [], same: new Map([[told.key, karim]]) })
    expect(people(house)).toHaveLength(1)
    if (report.batch === undefined) throw new Error('no batch')
    await house.act(undoImport({ batch: report.batch }))
    expect((await remembered(house)).open).toHaveLength(1)
    await answered(house, 'other')
    expect(people(house)).toHaveLength(2)
  })

  test('whoever has no number in the file is told by the names', async () => {
    const house = await openMemoryRegister()
    const karim = await house.person({ number: 'A-0001', lastName: 'Haddad', firstName: 'Karim' })
    const unnumbered = row({ lastName: 'Haddad', firstName: 'Karim' })
    const alike = () => alreadyHere(house.register(), [{ key: unnumbered.key, who: unnumbered.who }], house.opened.imports)
    const [one] = await alike()
    if (one === undefined) throw new Error('nobody is alike')
    await bringIn(house, [unnumbered], { same: new Map([[unnumbered.key, karim]]), answers: [{ alike: one, is: 'same' }] })
    expect((await rememberedAnswers(house.register(), await alike(), house.opened.imports)).same.get(unnumbered.key)).toBe(karim)
  })

  test('"another": also where the number is somebody else’s, and the row stays out', async () => {
    const house = await openMemoryRegister()
    await house.person({ number: 'A-0001', lastName: 'Haddad', firstName: 'Karim' })
    await house.person({ number: '12', lastName: 'Bah' })
    await answered(house, 'other')
    expect(await remembered(house)).toEqual({ open: [], same: new Map() })
    expect([...byNumber(house.register()).keys()]).toEqual(['A-0001', '12'])
  })
})

describe('a decision beside those of the desk', () => {
  const day = knownDay('2026-03-02')
  const of = (decision: { readonly decision: 'ended' } | { readonly decision: 'first'; readonly from: typeof day; readonly until: typeof day }, key: string): DecisionRow =>
    ({ table: 'decisions', file: 'domiciliations.csv', line: 2, key, number: '12', day: knownDay('2026-06-01'), ...decision })
  const ending = of({ decision: 'ended' }, 'decisions\n12\nradiation\n1')
  const scene = async () => {
    const house = await openMemoryRegister()
    const awa = await house.person({ number: '12', lastName: 'Ndiaye' })
    return { house, awa }
  }

  test('an ending over what the desk granted stays out, and is told before anything is written', async () => {
    const { house, awa } = await scene()
    await house.opened.journal.commit([{ kind: 'domiciliationGranted', person: awa, day, data: { decision: 'first', from: day, until: knownDay('2027-03-01') }, secret: {} }])
    expect(await bringIn(house, [ending])).toMatchObject({ written: 0, rejected: [{ severity: 'warning', problem: 'endingToDecide', value: '01/06/2026', line: 2 }] })
    expect(decisionsOf(house.register(), awa).ended).toEqual([])
    expect(await bringIn(house, [of({ decision: 'first', from: day, until: knownDay('2027-03-01') }, 'decisions\n12\npremiere\n1')])).toMatchObject({ written: 0, known: 1, rejected: [] })
  })

  test('comes in as written where only imports decided, or the desk decided nothing', async () => {
    const { house, awa } = await scene()
    expect(await bringIn(house, [of({ decision: 'first', from: day, until: knownDay('2027-03-01') }, 'decisions\n12\npremiere\n1')])).toMatchObject({ written: 1 })
    expect(await bringIn(house, [ending])).toMatchObject({ written: 1, rejected: [] })
    expect(decisionsOf(house.register(), awa).ended).toHaveLength(1)
  })
})
