import { describe, expect, test } from 'vitest'
import { actsSince, changesSince, gapOf, importedSince } from '#domain/closings/afterClosing.ts'
import { closingDraft, readUpTo } from '#domain/closings/closingDraft.ts'
import { standingClosing } from '#domain/closings/closings.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { agentId } from '#domain/ids.ts'
import { fold } from '#domain/register/fold.ts'
import { emptyRegister } from '#domain/register/register.ts'
import type { Period } from '#domain/time.ts'
import { at, came, createScribe, day, granted, opened, someBatch, someone, withdrawn } from '../scribe.ts'
import { closedNow, closedOlder, closedWith } from './closedOlder.ts'

const march: Period = { from: day('2019-03-01'), to: day('2019-03-31') }
const [awa, karim] = [someone(1), someone(2)]

test('a file opened on a tablet that was apart is an act since the closing, whatever its day: its description has always held; files of people who came later are none', () => {
  const [here, there] = [createScribe(1), createScribe(2)]
  here.write('2019-03-04', granted(awa, '2019-03-04', '2020-03-03'))
  here.write('2020-01-02', closingDraft(here.register(), march, {
    why: 'closed', agent: agentId('20000000-0000-7000-8000-000000000001'), now: { ms: 0, day: day('2020-01-02'), at: at('11:00') }, upTo: readUpTo(here.register(), undefined), tablets: [],
  }))
  there.write('2019-05-02', opened(awa, { sex: 'female' }))
  there.write('2020-02-03', opened(karim, { sex: 'male' }), came(karim))
  const register = fold(emptyRegister(), [...here.all, ...there.all])
  const standing = standingClosing(register, march)
  expect(changesSince(register, march).map(({ code }) => code)).toContain('activeHolders.bySex.female')
  expect(standing === undefined ? [] : actsSince(register, standing).map(({ id }) => id)).toEqual([there.all[0]?.id])
})

test('an import that ended since is told with its acts up to the last day of the period; another act brought none', () => {
  const [house, batch] = [createScribe(1), someBatch(1)]
  house.write('2019-03-04', came(awa))
  house.write('2020-01-02', closingDraft(house.register(), march, {
    why: 'closed', agent: agentId('20000000-0000-7000-8000-000000000001'), now: { ms: 0, day: day('2020-01-02'), at: at('11:00') }, upTo: readUpTo(house.register(), undefined), tablets: [],
  }))
  const on = (act: Draft, date: string): Draft => ({ ...act, batch, day: day(date) })
  house.write('2020-02-03', on(came(karim), '2019-03-05'), on(came(karim), '2019-04-05'), on(came(karim), '2019-03-04'), came(awa), { kind: 'importFinished', batch, data: { completes: [batch] }, secret: { files: ['passages.csv'] } })
  const register = house.register()
  const standing = standingClosing(register, march)
  if (standing === undefined) throw new Error('not closed')
  const since = actsSince(register, standing)
  expect(since.map(({ kind }) => kind)).toEqual(['importFinished'])
  expect(since.flatMap((fact) => importedSince(register, standing, fact)).map((fact) => fact.day)).toEqual(['2019-03-05', '2019-03-04'])
  expect([...register.facts.values()].filter(({ kind }) => kind === 'passage').flatMap((fact) => importedSince(register, standing, fact))).toEqual([])
})

// A house closed for a month was said to know eleven of the year before; it knows twelve now, and no act came.
test('a year that was closed before is not amended by how many months of the year before are now said to be known; one that is closed today would be', () => {
  const year: Period = { from: day('2026-01-01'), to: day('2026-12-31') }
  const changed = (of: (draft: ReturnType<typeof closedNow>) => Draft) => {
    const house = createScribe(1)
    house.write('2025-01-06', came(awa))
    house.write('2026-03-02', came(awa))
    house.write('2027-01-05', of(closedWith(closedNow(house.register(), year), { 'before.months': 11 })))
    return changesSince(house.register(), year)
  }
  expect(changed(closedOlder)).toEqual([])
  expect(changed((draft) => draft)).toEqual([{ code: 'before.months', before: 11, now: 12 }])
})

describe('what nobody had noted of the year before', () => {
  const year: Period = { from: day('2026-01-01'), to: day('2026-12-31') }
  const letter: Draft = { kind: 'mailReceived', person: awa, day: day('2025-02-03'), data: { mail: 'letter' } }
  const mail = /^before\.(mailIn|mailOut|months)$/
  const house = (...acts: readonly Draft[]) => {
    const scribe = createScribe(1)
    scribe.write('2025-01-06', came(awa), ...acts)
    scribe.write('2026-03-02', came(awa))
    return scribe
  }
  const changes = (scribe: ReturnType<typeof house>) => changesSince(scribe.register(), year).filter(({ code }) => mail.test(code))

  test('was blank in the closed document, not 0: acts that come since make it known, its zeros too', () => {
    const scribe = house()
    scribe.write('2027-01-05', closedNow(scribe.register(), year))
    scribe.write('2027-02-01', letter)
    const known = changes(scribe)
    expect(known).toEqual([{ code: 'before.mailIn', before: undefined, now: 1 }, { code: 'before.mailOut', before: undefined, now: 0 }])
    expect(known.map(gapOf)).toEqual([undefined, undefined])
    expect([gapOf({ code: 'before.mailIn', before: 1, now: undefined }), gapOf({ code: 'dailyMean', before: 25.9, now: 26.2 })]).toEqual([undefined, 0.3])
  })
  test('is blank again where its only act is taken back', () => {
    const scribe = house(letter)
    scribe.write('2027-01-05', closedNow(scribe.register(), year))
    scribe.write('2027-02-01', withdrawn(scribe.all[1]))
    expect(changes(scribe)).toEqual([{ code: 'before.mailIn', before: 1, now: undefined }, { code: 'before.mailOut', before: 0, now: undefined }])
  })
  test('was printed as 0 by a closing that kept no zeros; where it compared nothing at all, nothing was printed', () => {
    const scribe = house()
    scribe.write('2027-01-05', closedOlder(closedNow(scribe.register(), year)))
    scribe.write('2027-02-01', letter)
    expect(changes(scribe)).toEqual([{ code: 'before.mailIn', before: 0, now: 1 }])
    const other = createScribe(1)
    other.write('2026-03-02', came(awa))
    other.write('2027-01-05', closedOlder(closedNow(other.register(), year)))
    other.write('2027-02-01', { ...came(awa), day: day('2025-01-06') })
    expect(changesSince(other.register(), year)).toContainEqual({ code: 'before.people', before: undefined, now: 1 })
  })
  test('of how many months are known none is none', () => {
    const scribe = createScribe(1)
    scribe.write('2026-03-02', came(awa))
    scribe.write('2027-01-05', closedNow(scribe.register(), year))
    scribe.write('2027-02-01', { ...came(awa), day: day('2025-01-06') })
    expect(changes(scribe)).toEqual([{ code: 'before.months', before: 0, now: 12 }])
  })
})
