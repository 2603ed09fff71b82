import { describe, expect, test } from 'vitest'
import { ok } from '#kernel/result.ts'
import { moveAct } from '#desk/moveAct.ts'
import { recordAnonymousPassage } from '#desk/recordAnonymousPassage.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { recordPrestation } from '#desk/recordPrestation.ts'
import { restoreTap, withdrawTap } from '#desk/withdrawTap.ts'
import { changeSettings } from '#desk/changeSettings.ts'
import { askForMail } from '#desk/askForMail.ts'
import { actsOf, actsOn } from '#domain/register/read.ts'
import { initialSettings } from '#domain/settings.ts'
import type { Register } from '#domain/register/register.ts'
import { knownDay, timeOfDay } from '#domain/time.ts'
import type { ServiceDay, TimeOfDay } from '#domain/time.ts'
import { someone, someFactId } from '../domain/scribe.ts'
import { openMemoryRegister } from '../ui/memoryRegister.ts'

const today = knownDay('2026-11-17')
const yesterday = knownDay('2026-11-16')
const hour = (text: string): TimeOfDay => {
  const time = timeOfDay(text)
  if (time === undefined) throw new Error(text)
  return time
}
const awaAtTheDesk = async () => {
  const house = await openMemoryRegister()
  const awa = await house.person({ firstName: 'Awa', lastName: 'Ndiaye' })
  const kinds = () => actsOf(house.register(), awa).filter(({ kind }) => kind !== 'personOpened' && kind !== 'factWithdrawn').map(({ kind }) => kind)
  return { ...house, awa, kinds }
}
const noted = (register: Register, day: ServiceDay) => actsOn(register, day).map(({ kind }) => kind).filter((kind) => kind !== 'personOpened')
const code = (recorded: { readonly ok: boolean; readonly error?: { readonly code: string } }) => recorded.error?.code

describe('one tap, one act', () => {
  test('a passage is noted with its hour', async () => {
    const { record, awa } = await awaAtTheDesk()
    const recorded = await record(recordPassage({ person: awa }))
    expect(recorded).toMatchObject({ ok: true, value: [{ kind: 'passage', day: today, data: { at: '09:24', for: 'welcome' } }] })
  })
  test('two taps within two seconds are one act, and say nothing', async () => {
    const { record, awa, kinds, pass } = await awaAtTheDesk()
    await Promise.all([record(recordPassage({ person: awa })), record(recordPassage({ person: awa }))])
    expect(kinds()).toEqual(['passage'])
    expect(code(await record(recordPassage({ person: awa })))).toBe('justRecorded')
    pass(2_000)
    expect(await record(recordPassage({ person: awa }))).toMatchObject({ error: { code: 'alreadyRecorded', at: '09:24' } })
  })
  test('a second passage added on purpose is another entry', async () => {
    const { act, awa, kinds } = await awaAtTheDesk()
    await act(recordPassage({ person: awa }))
    const [again] = await act(recordPassage({ person: awa, again: true, for: 'domiciliation' }))
    expect(again).toMatchObject({ data: { again: true, for: 'domiciliation' } })
    expect(kinds()).toEqual(['passage', 'passage'])
  })
  test('nobody without a file is noted by name', async () => {
    const { record } = await awaAtTheDesk()
    expect(code(await record(recordPassage({ person: someone(9) })))).toBe('unknownPerson')
    expect(code(await record(recordPrestation({ person: someone(9), prestation: 'lunch' })))).toBe('unknownPerson')
  })
})

describe('late entry', () => {
  const late = { day: yesterday, at: hour('16:40'), reason: ' Panne de courant ' }
  test('another day with its reason, and the passage of that day with it', async () => {
    const { act, awa } = await awaAtTheDesk()
    const tap = await act(recordPrestation({ person: awa, prestation: 'lunch', when: late }))
    expect(tap).toMatchObject([
      { kind: 'prestation', day: yesterday, data: { at: '16:40' }, secret: { reason: 'Panne de courant' } },
      { kind: 'passage', day: yesterday, secret: { reason: 'Panne de courant' } },
    ])
  })
  test('a passage without an hour already noted that day refuses without an hour', async () => {
    const { act, record, awa } = await awaAtTheDesk()
    await act(recordPassage({ person: awa, when: { day: yesterday, reason: 'panne' } }))
    expect(await record(recordPassage({ person: awa, when: { day: yesterday, reason: 'panne' } }))).toEqual({ ok: false, error: { code: 'alreadyRecorded' } })
  })
  test.each([
    ['tomorrow', { day: knownDay('2026-11-18'), reason: 'x' }, 'dayAhead'],
    ['in an hour', { day: today, at: hour('10:24'), reason: 'x' }, 'dayAhead'],
    ['without a reason', { day: yesterday, reason: '  ' }, 'reasonMissing'],
    ['with a story', { day: yesterday, reason: 'x'.repeat(201) }, 'textTooLong'],
  ])('%s is refused', async (_name, when, refusal) => {
    const { record, awa } = await awaAtTheDesk()
    expect(code(await record(recordPassage({ person: awa, when })))).toBe(refusal)
    expect(code(await record(recordPrestation({ person: awa, prestation: 'lunch', when })))).toBe(refusal)
    expect(code(await record(recordAnonymousPassage({ when })))).toBe(refusal)
  })
  test('the time of day that has gone by today is fine', async () => {
    const { record, awa } = await awaAtTheDesk()
    expect((await record(recordPassage({ person: awa, when: { day: today, at: hour('08:00'), reason: 'oubli' } }))).ok).toBe(true)
  })
})

describe('prestations', () => {
  test('imply the passage that was missing, and only that one', async () => {
    const { act, awa, kinds } = await awaAtTheDesk()
    expect(await act(recordPrestation({ person: awa, prestation: 'shower' }))).toHaveLength(2)
    expect(await act(recordPrestation({ person: awa, prestation: 'laundry', n: 2 }))).toMatchObject([{ n: 2 }])
    expect(kinds()).toEqual(['prestation', 'passage', 'prestation'])
  })
  test('a second one asks first; added on purpose it says so', async () => {
    const { act, record, awa, pass } = await awaAtTheDesk()
    await act(recordPrestation({ person: awa, prestation: 'shower' }))
    expect(code(await record(recordPrestation({ person: awa, prestation: 'shower' })))).toBe('alreadyRecorded')
    const [again] = await act(recordPrestation({ person: awa, prestation: 'shower', again: true }))
    expect(again).toMatchObject({ data: { again: true } })
    pass(-3_000)
    expect(code(await record(recordPrestation({ person: awa, prestation: 'shower', again: true })))).toBe('justRecorded')
  })
  test('an anonymous one implies nobody’s passage; a double tap is one', async () => {
    const { record, register } = await awaAtTheDesk()
    expect((await record(recordPrestation({ prestation: 'breakfast', n: 3 }))).ok).toBe(true)
    expect(code(await record(recordPrestation({ prestation: 'breakfast' })))).toBe('justRecorded')
    expect(noted(register(), today)).toEqual(['prestation'])
  })
  test('one that the house does not offer, or has retired, is refused, and so is no quantity', async () => {
    const { act, record, awa } = await awaAtTheDesk()
    expect(code(await record(recordPrestation({ person: awa, prestation: 'massage' })))).toBe('unknownPrestation')
    expect(code(await record(recordPrestation({ person: awa, prestation: 'lunch', n: 0 })))).toBe('notAQuantity')
    await act(changeSettings({ prestations: initialSettings.prestations.map((one) => ({ ...one, retired: true })) }))
    expect(code(await record(recordPrestation({ person: awa, prestation: 'lunch' })))).toBe('unknownPrestation')
  })
})

describe('people who give no name', () => {
  test('are heads; a group in one act', async () => {
    const { act, record } = await awaAtTheDesk()
    expect(await act(recordAnonymousPassage({ n: 4 }))).toMatchObject([{ kind: 'anonymousPassage', n: 4 }])
    expect((await record(recordAnonymousPassage({}))).ok).toBe(true)
    expect(code(await record(recordAnonymousPassage({})))).toBe('justRecorded')
    expect(code(await record(recordAnonymousPassage({ n: 1.5 })))).toBe('notAQuantity')
  })
})

describe('undo', () => {
  test('takes the whole tap back, and can itself be taken back', async () => {
    const { act, record, awa, kinds } = await awaAtTheDesk()
    const tap = await act(recordPrestation({ person: awa, prestation: 'shower' }))
    const facts = tap.map(({ id }) => id)
    await act(withdrawTap({ facts, reason: 'erreur' }))
    expect(kinds()).toEqual([])
    expect(code(await record(withdrawTap({ facts })))).toBe('alreadyWithdrawn')
    await act(restoreTap({ facts }))
    expect(kinds()).toEqual(['prestation', 'passage'])
    expect(code(await record(restoreTap({ facts })))).toBe('unknownFact')
  })
  test('leaves the passage that mail handed to the holder needs, not one that a mandatary took', async () => {
    const { act, awa, kinds, register } = await awaAtTheDesk()
    const shower = await act(recordPrestation({ person: awa, prestation: 'shower' }))
    await act(() => ok([{ kind: 'mailHandedOut', person: awa, data: { mail: 'letter', to: 'mandatary' } }]))
    const facts = shower.map(({ id }) => id)
    await act(withdrawTap({ facts }))
    expect(kinds()).toEqual(['mailHandedOut'])
    await act(restoreTap({ facts }))
    await act(() => ok([{ kind: 'mailHandedOut', person: awa, data: { mail: 'letter', to: 'holder' } }]))
    await act(withdrawTap({ facts }))
    expect(noted(register(), today)).toContain('passage')
  })
  test('leaves the passage that something else of that day needs', async () => {
    const { act, awa, kinds } = await awaAtTheDesk()
    const shower = await act(recordPrestation({ person: awa, prestation: 'shower' }))
    await act(askForMail({ person: awa }))
    await act(withdrawTap({ facts: shower.map(({ id }) => id) }))
    expect(kinds()).toEqual(['passage', 'mailAskedFor'])
  })
  test('an anonymous passage, a fact that is not there, a story as a reason', async () => {
    const { act, record } = await awaAtTheDesk()
    const [heads] = await act(recordAnonymousPassage({ n: 2 }))
    const facts = heads === undefined ? [] : [heads.id]
    expect(code(await record(withdrawTap({ facts, reason: 'x'.repeat(201) })))).toBe('textTooLong')
    expect(await act(withdrawTap({ facts }))).toHaveLength(1)
    expect(code(await record(withdrawTap({ facts: [someFactId(5)] })))).toBe('unknownFact')
    expect(code(await record(withdrawTap({ facts: [] })))).toBe('unknownFact')
    expect(code(await record(restoreTap({ facts: [someFactId(5)] })))).toBe('unknownFact')
  })
})

describe('another time for what was noted', () => {
  test('the act moves, with its reason; the first writing stays, replaced', async () => {
    const { act, register, awa } = await awaAtTheDesk()
    const tap = await act(recordPrestation({ person: awa, prestation: 'shower' }))
    await act(moveAct({ facts: tap.map(({ id }) => id), when: { day: yesterday, at: hour('11:00'), reason: 'feuille' } }))
    expect(noted(register(), today)).toEqual([])
    expect(actsOn(register(), yesterday)).toMatchObject([{ kind: 'prestation', data: { at: '11:00' } }, { kind: 'passage' }])
  })
  test('nothing moves ahead of today, without a reason, twice, or without an hour to give', async () => {
    const { act, record, register, awa } = await awaAtTheDesk()
    const facts = (await act(recordPassage({ person: awa }))).map(({ id }) => id)
    expect(code(await record(moveAct({ facts, when: { day: knownDay('2026-11-18'), reason: 'x' } })))).toBe('dayAhead')
    const file = actsOf(register(), awa).filter(({ kind }) => kind === 'personOpened').map(({ id }) => id)
    expect(code(await record(moveAct({ facts: file, when: { day: yesterday, reason: 'x' } })))).toBe('unknownFact')
    expect(code(await record(moveAct({ facts: [someFactId(7)], when: { day: yesterday, reason: 'x' } })))).toBe('unknownFact')
    await act(moveAct({ facts, when: { day: yesterday, reason: 'x' } }))
    expect(code(await record(moveAct({ facts, when: { day: yesterday, reason: 'x' } })))).toBe('unknownFact')
  })
})
