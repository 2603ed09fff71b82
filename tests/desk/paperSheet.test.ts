import { describe, expect, test } from 'vitest'
import { moveAct } from '#desk/moveAct.ts'
import { recordAnonymousPassage } from '#desk/recordAnonymousPassage.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { recordPrestation } from '#desk/recordPrestation.ts'
import { recordSheetLine } from '#desk/recordSheetLine.ts'
import { withdrawTap } from '#desk/withdrawTap.ts'
import { copiedFrom, usualOn } from '#domain/daySheet.ts'
import { actsOn } from '#domain/register/read.ts'
import { agentId } from '#domain/ids.ts'
import { at, day, someone } from '../domain/scribe.ts'
import { openMemoryRegister } from '../ui/memoryRegister.ts'
import { memoryAgent } from '../ui/memoryJournal.ts'

const today = day('2026-11-17')
const yesterday = day('2026-11-16')
const when = { day: yesterday, at: at('09:40'), reason: 'feuille papier' }

const theHouse = async () => {
  const house = await openMemoryRegister()
  const awa = await house.person({ firstName: 'Awa' })
  const karim = await house.person({ firstName: 'Karim' })
  const noted = () => actsOn(house.register(), yesterday).map(({ kind, data }) => ('prestation' in data ? data.prestation : kind))
  return { ...house, awa, karim, noted }
}
const code = (recorded: { readonly ok: boolean; readonly error?: { readonly code: string } }) => recorded.error?.code

describe('a line with a name', () => {
  test('is a passage and what is ticked, at its true time and with its reason', async () => {
    const { act, awa } = await theHouse()
    expect(await act(recordSheetLine({ person: awa, prestations: ['breakfast', 'shower'], when }))).toMatchObject([
      { kind: 'prestation', day: yesterday, data: { prestation: 'breakfast', at: '09:40' }, secret: { reason: 'feuille papier' } },
      { kind: 'prestation', data: { prestation: 'shower' } },
      { kind: 'passage', person: awa, day: yesterday, data: { at: '09:40' }, secret: { reason: 'feuille papier' } },
    ])
  })
  test('never doubles what was noted that day', async () => {
    const { act, record, awa, noted } = await theHouse()
    await act(recordPrestation({ person: awa, prestation: 'breakfast', when }))
    await act(recordSheetLine({ person: awa, prestations: ['breakfast', 'lunch'], when: { ...when, at: at('10:00') } }))
    expect(noted().toSorted()).toEqual(['breakfast', 'lunch', 'passage'])
    expect(await record(recordSheetLine({ person: awa, prestations: ['lunch'], when }))).toEqual({ ok: false, error: { code: 'alreadyRecorded', at: '09:40' } })
  })
  test('whose passage has no hour is refused without one', async () => {
    const { act, record, awa } = await theHouse()
    await act(recordPassage({ person: awa, when: { day: yesterday, reason: 'panne' } }))
    expect(await record(recordSheetLine({ person: awa, prestations: [], when }))).toEqual({ ok: false, error: { code: 'alreadyRecorded' } })
  })
  test('of nobody here, of what the house does not offer, ahead of time or without a reason is refused', async () => {
    const { record, awa } = await theHouse()
    expect(code(await record(recordSheetLine({ person: someone(9), prestations: [], when })))).toBe('unknownPerson')
    expect(code(await record(recordSheetLine({ person: awa, prestations: ['massage'], when })))).toBe('unknownPrestation')
    expect(code(await record(recordSheetLine({ person: awa, prestations: [], when: { ...when, day: day('2026-11-18') } })))).toBe('dayAhead')
    expect(code(await record(recordSheetLine({ person: awa, prestations: [], when: { ...when, reason: ' ' } })))).toBe('reasonMissing')
  })
})

describe('a line without a name', () => {
  test('is heads and what they had; two of them one under the other are two', async () => {
    const { record, register } = await theHouse()
    for (let line = 0; line < 2; line++) expect((await record(recordSheetLine({ n: 3, heads: true, prestations: ['breakfast'], when }))).ok).toBe(true)
    expect(actsOn(register(), yesterday).map(({ kind, n }) => [kind, n])).toEqual([['anonymousPassage', 3], ['prestation', 3], ['anonymousPassage', 3], ['prestation', 3]])
  })
  test('may be meals of people who were counted before; nothing ticked and no number are refused', async () => {
    const { record, noted } = await theHouse()
    expect((await record(recordSheetLine({ n: 2, heads: false, prestations: ['lunch'], when }))).ok).toBe(true)
    expect(noted()).toEqual(['lunch'])
    expect(code(await record(recordSheetLine({ n: 2, heads: false, prestations: [], when })))).toBe('nothingTicked')
    expect(code(await record(recordSheetLine({ n: 0, heads: true, prestations: [], when })))).toBe('notAQuantity')
  })
})

describe('the running list', () => {
  const sheet = { day: yesterday, agent: memoryAgent, reason: 'feuille papier ', on: today }
  test('holds what was copied from this sheet today, the latest last, and nothing else of that day', async () => {
    const { act, register, opened, awa, karim } = await theHouse()
    await act(recordSheetLine({ person: karim, prestations: [], when: { ...when, at: at('11:00') } }))
    const first = await act(recordSheetLine({ person: awa, prestations: ['shower'], when }))
    await act(recordAnonymousPassage({ when: { ...when, reason: 'oubli' } }))
    await act(recordAnonymousPassage({}))
    await opened.journal.commit([{ kind: 'anonymousPassage', day: yesterday, data: {} }])
    expect(copiedFrom(register(), sheet).map(({ facts }) => facts[0]?.person)).toEqual([karim, awa])
    await act(withdrawTap({ facts: first.map(({ id }) => id) }))
    expect(copiedFrom(register(), sheet).map(({ facts }) => facts[0]?.person)).toEqual([karim])
    expect(copiedFrom(register(), { ...sheet, on: yesterday })).toEqual([])
    expect(copiedFrom(register(), { ...sheet, agent: agentId(someone(9)) })).toEqual([])
  })
  test('keeps the rest of a line of which one act was replaced or withdrawn', async () => {
    const { act, register, karim, awa } = await theHouse()
    const [shower] = await act(recordSheetLine({ person: awa, prestations: ['shower', 'lunch'], when }))
    const [lunch] = await act(recordSheetLine({ person: karim, prestations: ['lunch'], when: { ...when, at: at('11:00') } }))
    await act(moveAct({ facts: shower === undefined ? [] : [shower.id], when: { ...when, at: at('10:30'), reason: 'mal lu' } }))
    await act(withdrawTap({ facts: lunch === undefined ? [] : [lunch.id] }))
    expect(copiedFrom(register(), sheet).map(({ facts }) => facts.map(({ kind }) => kind))).toEqual([['prestation', 'passage'], ['passage']])
  })
})

describe('who stands on the sheet', () => {
  test('those who came on two days at least of the last eight weeks, a same weekday counting twice', async () => {
    const { act, register, person, awa, karim } = await theHouse()
    const came = async (who: typeof awa, ...days: readonly string[]) => {
      for (const on of days) await act(recordPassage({ person: who, when: { day: day(on), reason: 'feuille papier' } }))
    }
    const [ioana, luc] = [await person({ firstName: 'Ioana' }), await person({ firstName: 'Luc' })]
    await came(awa, '2026-11-10', '2026-11-16')
    await came(karim, '2026-11-03', '2026-11-10')
    await came(ioana, '2026-11-16')
    await came(luc, '2026-09-21', '2026-09-20')
    await act(recordAnonymousPassage({ when }))
    expect(usualOn(register(), today)).toEqual([karim, awa])
    await came(ioana, '2026-11-12', '2026-11-13')
    expect(new Set(usualOn(register(), today).slice(1))).toEqual(new Set([awa, ioana]))
  })
})
