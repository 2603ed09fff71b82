import { expect, test } from 'vitest'
import { actsSince, changesSince, importedSince } from '#domain/closings/afterClosing.ts'
import { closingDraft, readUpTo } from '#domain/closings/closingDraft.ts'
import { standingClosing } from '#domain/closings/closings.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { agentId } from '#domain/ids.ts'
import { fold } from '#domain/register/fold.ts'
import { emptyRegister } from '#domain/register/register.ts'
import type { Period } from '#domain/time.ts'
import { at, came, createScribe, day, granted, opened, someBatch, someone } from '../scribe.ts'
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
