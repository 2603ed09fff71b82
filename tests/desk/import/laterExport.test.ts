// A later export of DomiFa, over what the desk did since: nobody is struck off, granted twice or taken back in behind its back.
import { describe, expect, test } from 'vitest'
import { planHolders } from '#desk/import/planHolders.ts'
import { statusOn, decisionsOf } from '#domain/domiciliation/decisions.ts'
import { interviewFor } from '#domain/domiciliation/requests.ts'
import type { HeldGrant, HolderRow } from '#domain/import/holders.ts'
import { knownDay } from '#domain/time.ts'
import { identified } from '../../exports/domifa/identified.ts'
import { came, createScribe, ended, granted, opened, someBatch, someone, withdrawn } from '../../domain/scribe.ts'
import type { Scribe } from '../../domain/scribe.ts'

const day = knownDay
const [awa, batch] = [someone(1), someBatch(1)]
const grant: HeldGrant = { decision: 'first', decidedOn: day('2024-01-10'), from: day('2024-01-10'), until: day('2025-01-09') }
const row: HolderRow = {
  file: 'export.xlsx', line: 3, key: 'number\nB1', cells: ['B1'], who: { number: 'B1', lastName: 'Ndiaye', firstName: 'Awa' }, status: { state: 'granted' }, ayantsDroit: [],
}
const struckOff = (on: string, ground: 'nonManifestation' | 'onRequest' = 'nonManifestation'): HolderRow => ({ ...row, grant, status: { state: 'ended', day: day(on), ground } })

const atDesk = (): Scribe => {
  const scribe = createScribe()
  scribe.write('2024-01-10', opened(awa, row.who), granted(awa, '2024-01-10', '2025-01-09'))
  return scribe
}
const imported = (): Scribe => {
  const scribe = createScribe()
  const facts = [opened(awa, row.who), granted(awa, '2024-01-10', '2025-01-09')].map((draft) => ({ ...draft, batch }))
  scribe.write('2024-01-10', { kind: 'importStarted', batch, data: {}, secret: { files: [] } }, ...facts, { kind: 'importFinished', batch, data: { completes: [batch] }, secret: { files: [] } })
  return scribe
}
const told = async (scribe: Scribe, holder: HolderRow) => {
  const { fresh, rejected } = await planHolders(scribe.register(), { holders: [holder], same: new Map() }, identified)
  for (const draft of fresh) scribe.write('2024-05-01', draft)
  return { written: fresh.map(({ kind }) => kind), notes: rejected.map(({ severity, problem, value }) => [severity, problem, value]) }
}
const state = (scribe: Scribe) => statusOn(scribe.register(), awa, day('2024-05-01')).state

describe('a radiation in the file', () => {
  test('that the desk noted, then took back, stays taken back, and is told', async () => {
    const scribe = imported()
    const [ending] = scribe.write('2024-02-05', ended(awa))
    scribe.write('2024-02-06', withdrawn(ending))
    expect(await told(scribe, struckOff('2024-02-05', 'onRequest'))).toEqual({ written: [], notes: [['warning', 'withdrawnHere', '05/02/2024']] })
    expect(state(scribe)).toBe('running')
  })

  test('over what was granted at the desk is for the desk to decide', async () => {
    const scribe = atDesk()
    expect(await told(scribe, struckOff('2024-04-20', 'onRequest'))).toEqual({ written: [], notes: [['warning', 'endingToDecide', '20/04/2024']] })
    expect(state(scribe)).toBe('running')
  })

  test('of what the desk ended already, or granted only later, comes in', async () => {
    const scribe = atDesk()
    scribe.write('2024-02-05', ended(awa))
    expect(await told(scribe, struckOff('2024-04-20', 'onRequest'))).toEqual({ written: ['domiciliationEnded'], notes: [] })
    const before = createScribe()
    before.write('2024-04-25', opened(awa, row.who), granted(awa, '2024-04-25', '2025-04-24'))
    expect((await told(before, { ...row, status: { state: 'ended', day: day('2024-03-01'), ground: 'onRequest' } })).written).toEqual(['domiciliationEnded'])
    expect(state(before)).toBe('running')
  })

  test.each([
    ['seen on the last day of the three months before', '2024-01-20', ['endingToDecide']], ['last seen a day before those', '2024-01-19', []],
  ] as const)('for silence, of someone %s', async (_, seen, notes) => {
    const scribe = imported()
    scribe.write(seen, came(awa))
    expect((await told(scribe, struckOff('2024-04-20'))).notes.map(([, problem]) => problem)).toEqual(notes)
    expect(state(scribe)).toBe(notes.length > 0 ? 'running' : 'ended')
  })

  test('for another reason comes in, seen or not; and for silence, of somebody new', async () => {
    const scribe = imported()
    scribe.write('2024-04-01', came(awa))
    expect(await told(scribe, struckOff('2024-04-20', 'onRequest'))).toEqual({ written: ['domiciliationEnded'], notes: [] })
    expect((await told(createScribe(), struckOff('2024-04-20'))).written).toEqual(['personOpened', 'domiciliationGranted', 'domiciliationEnded'])
  })
})

test('whatever else the desk took back stays taken back: a domiciliation, a contact with another service, a relative; a call is another contact', async () => {
  const scribe = imported()
  const [contact, decision] = scribe.write('2024-03-02', { kind: 'contact', person: awa, data: { channel: 'call' } }, granted(awa, '2025-01-10', '2026-01-09'))
  const [elsewhere] = scribe.write('2024-04-02', { kind: 'contact', person: awa, data: { channel: 'otherService' }, secret: { source: 'CPAM' } })
  const ali = { firstName: 'Ali', kinship: 'child' } as const
  const [relative] = scribe.write('2024-04-02', { kind: 'ayantDroitAdded', person: awa, data: {}, secret: ali })
  scribe.write('2024-04-02', withdrawn(contact), withdrawn(decision), withdrawn(elsewhere), withdrawn(relative))
  expect(await told(scribe, { ...row, ayantsDroit: [ali], lastContact: day('2024-04-02') })).toEqual({
    written: [], notes: [['warning', 'withdrawnHere', ''], ['warning', 'withdrawnHere', '02/04/2024']],
  })
  const renewed: HeldGrant = { decision: 'renewal', decidedOn: day('2024-03-02'), from: day('2025-01-10'), until: day('2026-01-09') }
  expect(await told(scribe, { ...row, grant: renewed, lastContact: day('2024-03-02') })).toEqual({
    written: ['contact'], notes: [['warning', 'withdrawnHere', '02/03/2024']],
  })
})

describe('a domiciliation in the file', () => {
  const moved = (from: string, until: string, decision: HeldGrant['decision'] = 'first'): HolderRow => ({ ...row, grant: { decision, decidedOn: day(from), from: day(from), until: day(until) } })

  test.each([['imported', imported], ['granted at the desk', atDesk]] as const)('of the same year with dates a day apart is not a second one (%s)', async (_, scene) => {
    const scribe = scene()
    expect(await told(scribe, moved('2024-01-11', '2025-01-10'))).toEqual({ written: [], notes: [['warning', 'grantOverlaps', '11/01/2024']] })
    expect(await told(scribe, moved('2024-01-09', '2025-01-08', 'renewal'))).toMatchObject({ written: [] })
    expect(decisionsOf(scribe.register(), awa).granted).toHaveLength(1)
  })

  test('that renews it, in its last two months too, comes in as it is written; so does one after an ending', async () => {
    expect(await told(imported(), moved('2025-01-10', '2026-01-09', 'renewal'))).toEqual({ written: ['domiciliationGranted'], notes: [] })
    expect(await told(imported(), moved('2024-12-20', '2025-12-19', 'renewal'))).toEqual({ written: ['domiciliationGranted'], notes: [['warning', 'renewalOverlaps', '20/12/2024']] })
    expect(await told(imported(), moved('2024-12-20', '2025-12-19', 'first'))).toMatchObject({ written: [] })
    const scribe = imported()
    scribe.write('2024-03-01', ended(awa))
    expect(await told(scribe, moved('2024-04-01', '2025-03-31'))).toEqual({ written: ['domiciliationGranted'], notes: [] })
  })
})

test('an imported interview is that of the decision it led to, and opens no other', async () => {
  const scribe = createScribe()
  const { fresh } = await planHolders(scribe.register(), { holders: [{ ...row, grant, interview: { day: grant.decidedOn, answers: { work: 'rsa' } } }], same: new Map() }, identified)
  expect(fresh.map(({ kind }) => kind)).toEqual(['personOpened', 'interviewHeld', 'domiciliationGranted'])
  for (const draft of fresh) scribe.write('2024-05-01', draft)
  const [person] = fresh.flatMap((draft) => draft.person ?? [])
  expect(person === undefined ? 'nobody' : interviewFor(scribe.register(), person, day('2024-12-01'))).toBeUndefined()
})
