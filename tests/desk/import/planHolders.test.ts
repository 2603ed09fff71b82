import { describe, expect, test } from 'vitest'
import { describePerson } from '#desk/describePerson.ts'
import { importRegister, undoImport } from '#desk/import/importRegister.ts'
import type { ImportReport } from '#desk/import/importRegister.ts'
import { planImport } from '#desk/import/planImport.ts'
import { planHolders } from '#desk/import/planHolders.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { clockOn, lastSignOn } from '#domain/domiciliation/clock.ts'
import { decisionsOf, statusOn } from '#domain/domiciliation/decisions.ts'
import { interviewsOf, openRequestOn } from '#domain/domiciliation/requests.ts'
import { figuresIn } from '#domain/figures/figures.ts'
import type { PersonId } from '#domain/ids.ts'
import type { HeldGrant, HolderRow } from '#domain/import/holders.ts'
import { forwardingsOn } from '#domain/mail/forwardings.ts'
import { byNumber } from '#domain/person/numbers.ts'
import { ayantsDroitOn, everyone, whoIs } from '#domain/person/who.ts'
import { actsOf } from '#domain/register/read.ts'
import { initialSettings } from '#domain/settings.ts'
import { knownDay } from '#domain/time.ts'
import { ok } from '#kernel/result.ts'
import { someone as somebody } from '../../domain/scribe.ts'
import { openMemoryRegister } from '../../ui/memoryRegister.ts'
import type { MemoryRegister } from '../../ui/memoryRegister.ts'

const quiet = { onProgress: () => undefined, signal: { aborted: false } }
const nameless = somebody(1)
const march = knownDay('2024-03-31')
const day = knownDay

const grant: HeldGrant = { decision: 'first', decidedOn: day('2024-01-10'), from: day('2024-01-10'), until: day('2025-01-09'), link: 'stay' }
const awa: HolderRow = {
  file: 'export.xlsx', line: 3, key: 'number\nB1', cells: ['B1', 'Ndiaye'], who: { number: 'B1', lastName: 'Ndiaye', firstName: 'Awa', birthDate: day('1990-05-06'), phone: '0612345678' },
  status: { state: 'granted' }, grant, ayantsDroit: [{ firstName: 'Ali', lastName: 'Ndiaye', kinship: 'child', birthDate: day('2015-02-03') }],
  lastContact: day('2024-03-02'), interview: { day: day('2024-01-10'), answers: { work: 'rsa', otherAttestation: false } },
  forwarding: { setOn: day('2024-03-01'), from: day('2024-03-01'), address: 'Foyer\n1 rue X' },
}
const { grant: _grant, interview: _interview, forwarding: _forwarding, lastContact: _contact, ...bare } = awa
const someone = (change: Partial<HolderRow>): HolderRow => ({ ...bare, ayantsDroit: [], ...change })

const bringIn = async ({ opened, record }: MemoryRegister, holders: readonly HolderRow[], same: ReadonlyMap<string, PersonId> = new Map()): Promise<ImportReport> => {
  const report = await importRegister({ journal: opened.journal, imports: opened.imports, record }, { rows: [], holders, same, files: ['export.xlsx'] }, quiet)
  if (!report.ok) throw new Error(report.error.code)
  return report.value
}
const known = (house: MemoryRegister, number = 'B1'): PersonId => {
  const person = byNumber(house.register()).get(number)
  if (person === undefined) throw new Error(number)
  return person
}
const problems = ({ rejected }: ImportReport) => rejected.map(({ severity, problem, value }) => [severity, problem, value])

describe('what a row of DomiFa says', () => {
  test('of someone who is domiciled: who, until when, since which contact; no passage is invented', async () => {
    const house = await openMemoryRegister()
    expect(await bringIn(house, [awa])).toMatchObject({ written: 6, known: 0, rejected: [] })
    const [register, person] = [house.register(), known(house)]
    expect(whoIs(register, person)).toEqual(awa.who)
    expect(clockOn(register, person, march)).toMatchObject({ silentSince: { day: '2024-03-02', sign: { channel: 'otherService' } } })
    expect(actsOf(register, person).find(({ kind }) => kind === 'contact')?.secret).toEqual({ source: 'DomiFa' })
    expect(ayantsDroitOn(register, person, march).map(({ who }) => who?.firstName)).toEqual(['Ali'])
    expect(interviewsOf(register, person)).toMatchObject([{ day: '2024-01-10', secret: { work: 'rsa' } }])
    expect(forwardingsOn(register, person, march)).toMatchObject([{ data: { from: '2024-03-01' }, secret: { address: 'Foyer\n1 rue X' } }])
    const figures = figuresIn(register, { from: day('2024-01-01'), to: march }, initialSettings.calendar)
    expect([figures.get('passages') ?? 0, figures.get('domiciled.people'), figures.get('activeHolders.byLink.stay')]).toEqual([0, 2, 1])
  })

  test('of a radiation, of a refusal, of a request, of a renewal that starts later', async () => {
    const house = await openMemoryRegister()
    const renewal: HeldGrant = { decision: 'renewal', decidedOn: march, from: day('2024-05-01'), until: day('2025-04-30') }
    const running: HeldGrant = { decision: 'first', decidedOn: day('2023-05-01'), from: day('2023-05-01'), until: day('2024-04-30') }
    await bringIn(house, [
      someone({ grant, status: { state: 'ended', day: day('2024-03-20'), ground: 'other', detail: 'Parti' } }),
      someone({ key: 'number\nB2', who: { number: 'B2', lastName: 'Ba' }, status: { state: 'refused', day: day('2024-03-21') } }),
      someone({ key: 'number\nB3', who: { number: 'B3', lastName: 'Sow' }, status: { state: 'requested', for: 'first', day: day('2024-03-22') }, lastContact: day('2024-03-22') }),
      someone({ key: 'number\nB4', who: { number: 'B4', lastName: 'Diop' }, grant: renewal, running }),
      someone({ key: 'number\nB5', who: { number: 'B5', lastName: 'Fall' }, grant, forwarding: { setOn: march, from: march, to: day('2024-06-01'), address: 'x' } }),
    ])
    const register = house.register()
    expect(decisionsOf(register, known(house)).ended).toMatchObject([{ day: '2024-03-20', secret: { ground: 'other', detail: 'Parti' } }])
    expect(statusOn(register, known(house, 'B2'), march)).toMatchObject({ state: 'refused', refused: { day: '2024-03-21', secret: {} } })
    expect(openRequestOn(register, known(house, 'B3'), march)).toMatchObject({ asked: { day: '2024-03-22', data: { for: 'first' } } })
    expect(actsOf(register, known(house, 'B3')).map(({ kind }) => kind)).toEqual(['domiciliationRequested', 'contact', 'personOpened'])
    expect(lastSignOn(register, known(house, 'B3'), march)?.day).toBe('2024-03-22')
    expect(statusOn(register, known(house, 'B4'), march)).toMatchObject({ state: 'running', granted: { data: { from: '2023-05-01' } } })
    expect(statusOn(register, known(house, 'B4'), day('2024-06-01'))).toMatchObject({ state: 'running', granted: { data: { decision: 'renewal' } } })
    expect(forwardingsOn(register, known(house, 'B5'), day('2024-06-02'))).toEqual([])
  })
})

describe('again', () => {
  test('the same file adds nothing; undone, it comes in anew once', async () => {
    const house = await openMemoryRegister()
    const { batch } = await bringIn(house, [awa])
    const before = house.register().facts.size
    expect(await bringIn(house, [awa])).toMatchObject({ written: 0, known: 6, rejected: [] })
    expect(house.register().facts.size).toBe(before)
    if (batch !== undefined) await house.act(undoImport({ batch }))
    expect(everyone(house.register())).toEqual([])
    expect(await bringIn(house, [awa])).toMatchObject({ written: 6 })
    expect(decisionsOf(house.register(), known(house)).granted).toHaveLength(1)
  })

  test('a later export brings only what is new: the renewal, the last contact, the new telephone', async () => {
    const house = await openMemoryRegister()
    await bringIn(house, [awa])
    const renewed: HeldGrant = { ...grant, decision: 'renewal', decidedOn: day('2025-01-10'), from: day('2025-01-10'), until: day('2026-01-09') }
    const later = { ...awa, who: { ...awa.who, phone: '0700000000' }, grant: renewed, lastContact: day('2025-02-01'), interview: { day: day('2025-01-10'), answers: { otherAttestation: false } } }
    expect(await bringIn(house, [later])).toMatchObject({ written: 3, rejected: [] })
    const [register, person] = [house.register(), known(house)]
    expect(whoIs(register, person).phone).toBe('0700000000')
    expect(decisionsOf(register, person).granted.map(({ data }) => data.from)).toEqual(['2024-01-10', '2025-01-10'])
    expect(lastSignOn(register, person, day('2025-03-01'))?.day).toBe('2025-02-01')
    expect(await bringIn(house, [later])).toMatchObject({ written: 0 })
  })

  test('what the desk wrote is never written over, nor told twice', async () => {
    const house = await openMemoryRegister()
    await bringIn(house, [awa])
    house.goTo('2024-03-15', '09:00')
    await house.act(describePerson({ person: known(house), who: { ...awa.who, phone: '0101010101' }, as: 'correction' }))
    await house.act(recordPassage({ person: known(house) }))
    const report = await bringIn(house, [{ ...awa, lastContact: day('2024-03-15'), ayantsDroit: [] }])
    expect(report).toMatchObject({ written: 0 })
    expect(problems(report)).toEqual([['warning', 'describedHere', ''], ['warning', 'goneFromFile', 'Ali Ndiaye']])
    expect(whoIs(house.register(), known(house)).phone).toBe('0101010101')
    expect(await bringIn(house, [{ ...awa, who: { ...awa.who, phone: '0101010101' } }])).toMatchObject({ written: 0, rejected: [] })
  })

  test('a request that waits, a radiation, a refusal: once each', async () => {
    const house = await openMemoryRegister()
    const asks = (on: string) => someone({ status: { state: 'requested', for: 'renewal', day: day(on) }, grant })
    await bringIn(house, [asks('2024-03-10')])
    expect(await bringIn(house, [asks('2024-03-20')])).toMatchObject({ written: 0 })
    const ended = someone({ status: { state: 'ended', day: day('2024-03-25'), ground: 'onRequest' }, grant })
    expect([(await bringIn(house, [ended])).written, (await bringIn(house, [{ ...ended, status: { state: 'ended', day: day('2024-03-25') } }])).written]).toEqual([1, 0])
    const refused = someone({ status: { state: 'refused', day: day('2024-03-28'), ground: 'noLink' } })
    expect([(await bringIn(house, [refused])).written, (await bringIn(house, [{ ...refused, status: { state: 'refused', day: day('2024-03-28') } }])).written]).toEqual([1, 0])
    expect(await bringIn(house, [asks('2024-03-10')])).toMatchObject({ written: 0 })
    expect(await bringIn(house, [asks('2024-03-30')])).toMatchObject({ written: 1 })
  })
})

describe('who is who', () => {
  test('a number is whoever has it, by name; another person under that number stays out', async () => {
    const house = await openMemoryRegister()
    await house.person({ number: 'B1', lastName: 'NDIAYE', firstName: 'awa' })
    expect((await bringIn(house, [awa])).rejected.map(({ problem }) => problem)).toEqual(['describedHere'])
    expect(everyone(house.register())).toHaveLength(1)
    const other = someone({ who: { number: 'B1', lastName: 'Martin', firstName: 'Luc' }, grant })
    const report = await bringIn(house, [other])
    expect([report.written, problems(report)]).toEqual([0, [['reject', 'numberTaken', 'B1']]])
    expect(await bringIn(house, [other], new Map([[other.key, known(house)]]))).toMatchObject({ rejected: [{ problem: 'goneFromFile' }] })
  })

  test('someone of whom only the number is known, or who only shares a birth date, is another person until somebody says so', async () => {
    const house = await openMemoryRegister()
    await house.act(() => ok([{ kind: 'personOpened', person: nameless, data: {}, secret: { number: 'B1' } }]))
    const autre = await house.person({ number: 'B2', lastName: 'Autre', birthDate: day('1990-05-06') })
    const rows = [awa, someone({ key: 'number\nB2', who: { ...awa.who, number: 'B2' }, grant })]
    const report = await bringIn(house, rows)
    expect([report.written, problems(report)]).toEqual([0, [['reject', 'numberTaken', 'B1'], ['reject', 'numberTaken', 'B2']]])
    expect([...(await planImport(house.register(), { rows: [], holders: rows }, house.opened.imports)).taken]).toEqual([['number\nB1', nameless], ['number\nB2', autre]])
    expect(await bringIn(house, [awa], new Map([[awa.key, nameless]]))).toMatchObject({ written: 5, rejected: [] })
  })

  test('somebody recognised keeps their description and gains what is new', async () => {
    const house = await openMemoryRegister()
    const held = await house.person({ number: 'A-0001', lastName: 'Ndiaye', firstName: 'Awa' })
    expect(await bringIn(house, [awa], new Map([[awa.key, held]]))).toMatchObject({ written: 5, rejected: [] })
    expect(whoIs(house.register(), held)).toEqual({ number: 'A-0001', lastName: 'Ndiaye', firstName: 'Awa' })
    expect(everyone(house.register())).toEqual([held])
  })

  test('without a number, the names and the birth date are the person, the next time too', async () => {
    const house = await openMemoryRegister()
    const unnumbered = someone({ key: 'names\nndiaye\n\nawa\n1990-05-06', who: { lastName: 'Ndiaye', firstName: 'Awa', birthDate: day('1990-05-06') }, grant })
    await bringIn(house, [unnumbered])
    expect(await bringIn(house, [{ ...unnumbered, lastContact: march }])).toMatchObject({ written: 1 })
    const [person = nameless] = everyone(house.register())
    await house.act(describePerson({ person, who: { lastName: 'Sow', firstName: 'Lia' }, as: 'correction' }))
    expect(problems(await bringIn(house, [unnumbered]))).toEqual([['warning', 'describedHere', '']])
    expect(everyone(house.register())).toEqual([person])
  })

  test('whom a row would be about is known before it comes in', async () => {
    const house = await openMemoryRegister()
    const stranger = someone({ key: 'number\nB7', who: { number: 'B7', lastName: 'Sy' }, grant })
    await bringIn(house, [awa])
    const { people: before } = await planHolders(house.register(), { holders: [awa, stranger], same: new Map() }, house.opened.imports)
    expect(before.get(awa.key)).toBe(known(house))
    await bringIn(house, [stranger])
    expect(before.get(stranger.key)).toBe(known(house, 'B7'))
  })

  test('a relative without a first name is told by the name', async () => {
    const house = await openMemoryRegister()
    await bringIn(house, [someone({ grant, ayantsDroit: [{ lastName: 'Bah', kinship: 'spouse' }, { firstName: 'Lia', kinship: 'child' }] })])
    expect(problems(await bringIn(house, [someone({ grant })]))).toEqual([['warning', 'goneFromFile', 'Bah'], ['warning', 'goneFromFile', 'Lia']])
  })
})
