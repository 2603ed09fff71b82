import { describe, expect, test } from 'vitest'
import { describePerson } from '#desk/describePerson.ts'
import { eraseBatch } from '#desk/eraseBatch.ts'
import { importRegister } from '#desk/import/importRegister.ts'
import { keepNumbers } from '#desk/keepNumbers.ts'
import { mergePeople } from '#desk/mergePeople.ts'
import { noteAccess } from '#desk/noteAccess.ts'
import { openPerson } from '#desk/openPerson.ts'
import type { Decide } from '#desk/ports.ts'
import { receiveMail } from '#desk/receiveMail.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { withdrawTap } from '#desk/withdrawTap.ts'
import { doublonKey, doublonsOf } from '#domain/exchange/doublons.ts'
import type { PersonRow } from '#domain/import/rows.ts'
import { mailOf, waitingIn } from '#domain/mail/ledger.ts'
import type { Description } from '#domain/person/description.ts'
import { bornApart } from '#domain/person/bornApart.ts'
import { mergesOf } from '#domain/person/merges.ts'
import { byNumber } from '#domain/person/numbers.ts'
import { everyone, isKnown, whoIs } from '#domain/person/who.ts'
import { erasedOf } from '#domain/register/erased.ts'
import { actsOf } from '#domain/register/read.ts'
import { mergedInto } from '#domain/register/readAs.ts'
import { personFile } from '#exports/person/personFile.ts'
import { lookAlikes } from '#search/lookAlikes.ts'
import { searchPeople } from '#search/searchPeople.ts'
import { day, someone } from '../domain/scribe.ts'
import { openMemoryRegister } from '../ui/memoryRegister.ts'
import { ok } from '#kernel/result.ts'
import { codeOf } from './gestureScene.ts'

const today = day('2026-11-17')

const scene = async () => {
  const house = await openMemoryRegister({ day: today })
  const awa = await house.person({ firstName: 'Awa', lastName: 'Diallo', number: 'A-0001', boxNumber: '12' })
  const hawa = await house.person({ firstName: 'Hawa', lastName: 'Traoré', number: 'B-0007', boxNumber: '14', phone: '0612345678' })
  const ask = async (decide: Decide) => codeOf(await house.record(decide))
  const merge = () => house.act(mergePeople({ kept: awa, absorbed: hawa }))
  const found = (text: string) => searchPeople(house.register(), { text, day: today }).map(({ person, near }) => [person, near])
  return { ...house, awa, hawa, ask, merge, found }
}

describe('two files of one person', () => {
  test('are merged, and separated by taking it back: what was noted since stays with the one that was kept', async () => {
    const { act, awa, hawa, merge, register } = await scene()
    await act(receiveMail({ person: hawa, mail: 'letter', n: 2 }))
    const [merged] = await merge()
    expect([everyone(register()), waitingIn(mailOf(register(), awa)), mergesOf(register(), awa)]).toEqual([[awa], 2, [merged]])
    await act(recordPassage({ person: awa }))
    if (merged !== undefined) await act(withdrawTap({ facts: [merged.id] }))
    expect([everyone(register()), waitingIn(mailOf(register(), hawa)), mergesOf(register(), awa)]).toEqual([[awa, hawa], 2, []])
    expect([awa, hawa].map((person) => actsOf(register(), person).some(({ kind }) => kind === 'passage'))).toEqual([true, false])
  })

  test('are told apart by whoever reads the clear part alone: which file was merged into this one lies under the seal', async () => {
    const { merge, hawa } = await scene()
    const [merged] = await merge()
    expect(merged).toMatchObject({ kind: 'peopleMerged', data: {}, secret: { absorbed: hawa } })
    expect(JSON.stringify({ ...merged, secret: undefined })).not.toContain(hawa)
  })

  test('are never one file, a stranger’s, or merged twice', async () => {
    const { ask, awa, hawa, merge, person } = await scene()
    const karim = await person({ nickname: 'Karim' })
    expect([await ask(mergePeople({ kept: awa, absorbed: awa })), await ask(mergePeople({ kept: awa, absorbed: someone(9) })), await ask(mergePeople({ kept: someone(9), absorbed: awa }))])
      .toEqual(['samePerson', 'unknownPerson', 'unknownPerson'])
    await merge()
    expect([await ask(mergePeople({ kept: awa, absorbed: hawa })), await ask(mergePeople({ kept: hawa, absorbed: karim })), await ask(mergePeople({ kept: karim, absorbed: awa }))])
      .toEqual(['alreadyMerged', 'alreadyMerged', 'allowed'])
  })

  test('born on two days are two people, until somebody says that they are one', async () => {
    const { ask, person } = await scene()
    const [one, other] = [await person({ nickname: 'Nini', birthDate: day('1985-03-12') }), await person({ nickname: 'Nina', birthYear: '1990' })]
    expect(await ask(mergePeople({ kept: one, absorbed: other }))).toBe('bornApart')
    expect(await ask(mergePeople({ kept: one, absorbed: other, otherBirth: true }))).toBe('allowed')
  })

  test('are found by both names and both numbers; a number of the other is given to nobody else', async () => {
    const { act, ask, awa, hawa, merge, found, register, record } = await scene()
    found('awa')
    await merge()
    found('awa')
    await act(recordPassage({ person: awa }))
    expect([found('hawa traore'), found('b-0007'), found('diallo')]).toEqual([[[awa, 'Traoré']], [[awa, undefined]], [[awa, undefined]]])
    expect(found('14')).toEqual([[awa, undefined]])
    expect(lookAlikes(register(), { who: { firstName: 'Hawa', lastName: 'Traoré' }, day: today })).toEqual([awa])
    expect(await ask(openPerson({ person: someone(8), who: { nickname: 'Bo', number: 'B-0007' }, letter: 'B', came: false }))).toBe('numberTaken')
    const [merged] = mergesOf(register(), awa)
    if (merged !== undefined) await record(withdrawTap({ facts: [merged.id] }))
    expect([found('hawa'), found('b-0007')]).toEqual([[[hawa, undefined], [awa, 'Awa']], [[hawa, undefined]]])
  })

  test('whose numbers differ are shown, and one tap keeps those of either file', async () => {
    const { act, ask, awa, hawa, merge, register, found } = await scene()
    await merge()
    expect(doublonsOf(register()).map(doublonKey)).toEqual([`mergedNumbers ${awa}`])
    expect(doublonsOf(register())).toEqual([{ what: 'mergedNumbers', person: awa, files: [{ number: 'A-0001', boxNumber: '12' }, { number: 'B-0007', boxNumber: '14' }] }])
    await act(keepNumbers({ person: awa, numbers: { number: 'B-0007', boxNumber: '14' } }))
    expect([doublonsOf(register()), whoIs(register(), awa), found('a-0001')])
      .toEqual([[], { firstName: 'Awa', lastName: 'Diallo', number: 'B-0007', boxNumber: '14', phone: '0612345678' }, [[awa, undefined]]])
    await act(describePerson({ person: awa, who: { firstName: 'Awa', lastName: 'Diallo', number: 'B-0007', boxNumber: '14' }, as: 'change' }))
    await act(keepNumbers({ person: awa, numbers: { number: 'A-0001' } }))
    expect([whoIs(register(), awa).number, await ask(keepNumbers({ person: hawa, numbers: {} }))]).toEqual(['A-0001', 'unknownPerson'])
  })

  test('with nothing to choose between show nothing', async () => {
    const { act, person, register } = await scene()
    const [bo, ba] = [await person({ nickname: 'Bo' }), await person({ nickname: 'Ba' })]
    await act(describePerson({ person: ba, who: { nickname: 'Ba' }, as: 'correction' }))
    await act(mergePeople({ kept: bo, absorbed: ba }))
    expect(doublonsOf(register()).filter(({ what }) => what === 'mergedNumbers')).toHaveLength(0)
  })

  test('are erased together, under one id, and read in one file', async () => {
    const { act, awa, hawa, merge, register } = await scene()
    await act(noteAccess({ what: 'fileOpened', person: hawa }))
    await merge()
    const file = personFile(register(), awa, today)
    expect([file.looked, file.acts.map(({ kind }) => kind)]).toEqual([[{ day: today, what: 'fileOpened' }], ['personOpened', 'personOpened', 'peopleMerged']])
    await act(eraseBatch({ people: [{ person: awa, alias: someone(9) }], why: 'request', visa: { date: today, reference: 'AD92' } }))
    expect(erasedOf(register())).toEqual(new Map([[awa, someone(9)], [hawa, someone(9)]]))
    expect([isKnown(register(), awa), isKnown(register(), hawa), mergedInto(register(), awa)]).toEqual([false, false, [hawa]])
  })
})

describe('a spreadsheet that has both files', () => {
  const row = (who: Description, number: string): PersonRow => ({ table: 'persons', file: 'usagers.csv', line: 2, key: `persons\n${JSON.stringify([who, number])}\n1`, who, number })

  test('does not describe the kept one by the row of the other, again and again', async () => {
    const house = await openMemoryRegister({ day: today })
    const rows = [row({ lastName: 'Diallo', firstName: 'Awa' }, 'B1'), row({ lastName: 'Diallo', firstName: 'Hawa' }, 'B2')]
    const bringIn = (some: readonly PersonRow[]) =>
      importRegister({ journal: house.opened.journal, imports: house.opened.imports, record: house.record }, { rows: some, files: ['usagers.csv'] }, { onProgress: () => undefined, signal: { aborted: false } })
    await bringIn(rows)
    const [awa, hawa] = everyone(house.register())
    if (awa === undefined || hawa === undefined) throw new Error('nobody came in')
    const nameless = someone(7)
    await house.act(() => ok([{ kind: 'personOpened', person: nameless, data: {}, secret: { nickname: 'Nini' } }]))
    for (const absorbed of [hawa, nameless]) await house.act(mergePeople({ kept: awa, absorbed }))
    const again = await bringIn([...rows, row({ lastName: 'Diallo', firstName: 'Hawa', phone: '0600000000' }, 'B2')])
    expect(again).toMatchObject({ ok: true, value: { written: 0, rejected: [] } })
    expect(whoIs(house.register(), awa)).toEqual({ number: 'B1', lastName: 'Diallo', firstName: 'Awa', nickname: 'Nini' })
    expect([...byNumber(house.register()).keys()]).toEqual(['B2', 'B1'])
  })
})

test.each<readonly [Description, Description, boolean]>([
  [{ birthDate: day('1985-03-12') }, { birthDate: day('1985-03-12') }, false],
  [{ birthDate: day('1985-03-12') }, { birthDate: day('1985-12-03') }, true],
  [{ birthDate: day('1985-03-12') }, { birthYear: '1985' }, false],
  [{ birthDate: day('1985-03-12') }, { birthYear: '1986' }, true],
  [{ birthDate: day('1985-03-12') }, { birthYear: '1999~' }, false],
  [{ birthYear: '1985' }, {}, false],
])('%o and %o are born apart: %s', (one, other, apart) => {
  expect([bornApart(one, other), bornApart(other, one)]).toEqual([apart, apart])
})

