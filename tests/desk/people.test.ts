import { describe, expect, test } from 'vitest'
import { addAyantDroit, endAyantDroit, strikeAyantDroit } from '#desk/addAyantDroit.ts'
import { keepBothAyantsDroit } from '#desk/keepBothAyantsDroit.ts'
import { mergePeople } from '#desk/mergePeople.ts'
import { describePerson } from '#desk/describePerson.ts'
import { openPerson } from '#desk/openPerson.ts'
import { changeSettings } from '#desk/changeSettings.ts'
import { noteExport } from '#desk/noteExport.ts'
import { ayantsDroitOf, ayantsDroitOn, whoIs, whoWas } from '#domain/person/who.ts'
import { initialSettings } from '#domain/settings.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { PersonId } from '#domain/ids.ts'
import { knownDay } from '#domain/time.ts'
import { someone, someFactId } from '../domain/scribe.ts'
import { openMemoryRegister } from '../ui/memoryRegister.ts'

const code = (recorded: { readonly ok: boolean; readonly error?: { readonly code: string } }) => recorded.error?.code
const letter = 'A'

describe('a new file', () => {
  test('a nickname is enough, and whoever stands there came in', async () => {
    const { act, register } = await openMemoryRegister()
    const tap = await act(openPerson({ person: someone(1), who: { nickname: ' Momo ', lastName: ' ' }, letter, came: true }))
    expect(tap.map(({ kind }) => kind)).toEqual(['personOpened', 'passage'])
    expect(whoIs(register(), someone(1))).toEqual({ nickname: 'Momo', number: 'A-0001' })
  })
  test('all that was said is kept, numbers go on', async () => {
    const { act, register } = await openMemoryRegister()
    const who = { lastName: 'Koné', firstName: 'Awa', sex: 'female', birthDate: knownDay('1990-02-01'), composition: 'couple', boxNumber: '12', phone: '0612345678', nationality: 'other', domiciledSince: knownDay('2019-06-01') } as const
    await act(openPerson({ person: someone(1), who, letter, came: false }))
    await act(openPerson({ person: someone(2), who: { firstName: 'Ali', number: 'B00041' }, letter, came: false }))
    expect(whoIs(register(), someone(1))).toEqual({ ...who, number: 'A-0001' })
    expect(whoIs(register(), someone(2)).number).toBe('B00041')
  })
  test.each([
    ['no name at all', { number: 'B9' }, 'nameMissing'],
    ['a birth ahead of today', { lastName: 'Koné', birthDate: knownDay('2027-01-01') }, 'dayAhead'],
    ['a birth year ahead of today', { lastName: 'Koné', birthYear: '2027' }, 'dayAhead'],
    ['a number already given', { lastName: 'Koné', number: 'B1' }, 'numberTaken'],
    ['a story for a name', { lastName: 'x'.repeat(201) }, 'textTooLong'],
  ])('%s is refused', async (_name, who, refusal) => {
    const { act, record } = await openMemoryRegister()
    await act(openPerson({ person: someone(9), who: { lastName: 'Diallo', number: 'B1' }, letter, came: false }))
    await act(openPerson({ person: someone(8), who: { lastName: 'Sow', number: 'B2' }, letter, came: false }))
    expect(code(await record(openPerson({ person: someone(1), who, letter, came: true })))).toBe(refusal)
    expect(code(await record(describePerson({ person: someone(8), who, as: 'change' })))).toBe(refusal)
  })
  test('a double tap opens one file', async () => {
    const { record } = await openMemoryRegister()
    const tap = () => record(openPerson({ person: someone(1), who: { nickname: 'Momo' }, letter, came: true }))
    expect([code(await tap()), code(await tap())]).toEqual([undefined, 'justRecorded'])
  })
})

describe('a file written anew', () => {
  test('a change holds from today, a correction from the day of what it corrects', async () => {
    const { act, register } = await openMemoryRegister({ day: '2026-11-17' })
    const person = someone(1)
    await act(openPerson({ person, who: { lastName: 'Koné' }, letter, came: false }))
    await act(describePerson({ person, who: { lastName: 'Koné', composition: 'couple' }, as: 'change' }))
    await act(describePerson({ person, who: { lastName: 'Konaté', composition: 'couple' }, as: 'correction' }))
    expect(whoWas(register(), person, knownDay('2026-11-16'))).toMatchObject({ lastName: 'Koné' })
    expect(whoIs(register(), person)).toMatchObject({ lastName: 'Konaté' })
    expect(whoWas(register(), person, knownDay('2026-11-17'))).toMatchObject({ lastName: 'Konaté' })
  })
  test('a correction of the first writing has always held', async () => {
    const { act, register } = await openMemoryRegister()
    const person = someone(1)
    await act(openPerson({ person, who: { lastName: 'Koné' }, letter, came: false }))
    await act(describePerson({ person, who: { lastName: 'Konaté' }, as: 'correction' }))
    expect(whoWas(register(), person, knownDay('2020-01-01')).lastName).toBe('Konaté')
  })
  test('nobody’s file cannot be written anew', async () => {
    const { record } = await openMemoryRegister()
    expect(code(await record(describePerson({ person: someone(1), who: { lastName: 'K' }, as: 'change' })))).toBe('unknownPerson')
  })
})

describe('ayants droit', () => {
  test('are added from today, and end', async () => {
    const { act, record, register, person } = await openMemoryRegister()
    const awa = await person({ lastName: 'Koné' })
    const [added] = await act(addAyantDroit({ person: awa, who: { firstName: 'Ali', kinship: 'child' } }))
    const today = knownDay('2026-11-17')
    expect(ayantsDroitOn(register(), awa, today)).toHaveLength(1)
    await act(endAyantDroit({ person: awa, ayantDroit: added?.id ?? someFactId(0) }))
    expect(ayantsDroitOn(register(), awa, today)).toEqual([])
    expect(code(await record(endAyantDroit({ person: awa, ayantDroit: someFactId(0) })))).toBe('unknownFact')
  })
  test('listed by mistake, never counted: struck from their own beginning, ended before or not', async () => {
    const { act, record, register, person } = await openMemoryRegister()
    const awa = await person({ lastName: 'Koné' })
    const ayantDroit = (await act(addAyantDroit({ person: awa, who: { firstName: 'Ali', kinship: 'child' } })))[0]?.id ?? someFactId(0)
    expect(code(await record(strikeAyantDroit({ person: someone(5), ayantDroit })))).toBe('unknownFact')
    await act(endAyantDroit({ person: awa, ayantDroit }))
    const [struck] = await act(strikeAyantDroit({ person: awa, ayantDroit }))
    expect(struck).toMatchObject({ kind: 'factWithdrawn', refs: { withdraws: ayantDroit } })
    expect(ayantsDroitOf(register(), awa)).toEqual([])
    expect(code(await record(strikeAyantDroit({ person: awa, ayantDroit })))).toBe('unknownFact')
  })
  test('of merged files, alike, are two people once that is said; a pair that is no question is refused', async () => {
    const { act, record, register, person } = await openMemoryRegister()
    const [awa, hawa] = [await person({ lastName: 'Koné' }), await person({ lastName: 'Kone' })]
    const twin = async (of: PersonId) => (await act(addAyantDroit({ person: of, who: { firstName: 'Ali', kinship: 'child' } })))[0]?.id ?? someFactId(0)
    const facts = [await twin(awa), await twin(hawa)] as const
    expect(code(await record(keepBothAyantsDroit({ person: awa, facts })))).toBe('unknownFact')
    await act(mergePeople({ kept: awa, absorbed: hawa }))
    expect(code(await record(keepBothAyantsDroit({ person: awa, facts: [facts[1], facts[0]] })))).toBe('unknownFact')
    expect(code(await record(keepBothAyantsDroit({ person: awa, facts: [facts[0], someFactId(0)] })))).toBe('unknownFact')
    await act(keepBothAyantsDroit({ person: awa, facts }))
    expect(ayantsDroitOf(register(), awa)).toHaveLength(2)
    expect(code(await record(keepBothAyantsDroit({ person: awa, facts })))).toBe('unknownFact')
  })
  test.each([
    ['without a name', { kinship: 'child' }, 'nameMissing'],
    ['born tomorrow', { lastName: 'K', kinship: 'child', birthDate: knownDay('2026-11-18') }, 'dayAhead'],
  ] as const)('%s is refused', async (_name, who, refusal) => {
    const { record, person } = await openMemoryRegister()
    const awa = await person({ lastName: 'Koné' })
    expect(code(await record(addAyantDroit({ person: awa, who })))).toBe(refusal)
    expect(code(await record(addAyantDroit({ person: someone(5), who })))).toBe('unknownPerson')
  })
})

describe('the house', () => {
  test('settings change one by one', async () => {
    const { act, record, register } = await openMemoryRegister()
    await act(changeSettings({ prestations: [...initialSettings.prestations, { code: 'care', name: 'Soins', icon: 'heart' }] }))
    expect(settingsOf(register())).toMatchObject({ place: 'La Boussole' })
    expect(settingsOf(register()).prestations).toHaveLength(5)
    expect(code(await record(changeSettings({ place: ' ' })))).toBe('nameMissing')
    expect(code(await record(changeSettings({ place: 'x'.repeat(201) })))).toBe('textTooLong')
    const [first] = initialSettings.prestations
    expect(code(await record(changeSettings({ prestations: first === undefined ? [] : [first, first] })))).toBe('numberTaken')
  })
  test('what leaves the tablet in clear is noted', async () => {
    const { act } = await openMemoryRegister()
    expect(await act(noteExport({ what: 'comptes', file: 'boussole-comptes-2024.csv' }))).toMatchObject([{ kind: 'exported', secret: { file: 'boussole-comptes-2024.csv' } }])
  })
})
