import { describe, expect, test } from 'vitest'
import { askForMail } from '#desk/askForMail.ts'
import { changeSettings } from '#desk/changeSettings.ts'
import { moveAct } from '#desk/moveAct.ts'
import { recordContact } from '#desk/recordContact.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { recordPrestation } from '#desk/recordPrestation.ts'
import { recordReferral } from '#desk/recordReferral.ts'
import { restoreTap, withdrawTap } from '#desk/withdrawTap.ts'
import { figuresIn } from '#domain/figures/figures.ts'
import { actsOf, actsOn } from '#domain/register/read.ts'
import { initialSettings } from '#domain/settings.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { referralWord } from '#ui/texts/words.ts'
import { at, day, someone } from '../domain/scribe.ts'
import { openMemoryRegister } from '../ui/memoryRegister.ts'

const today = day('2026-11-17')
const yesterday = day('2026-11-16')

const awaAtTheDesk = async () => {
  const house = await openMemoryRegister()
  const awa = await house.person({ firstName: 'Awa', lastName: 'Ndiaye' })
  const kinds = () => actsOf(house.register(), awa).filter(({ kind }) => kind !== 'personOpened' && kind !== 'factWithdrawn').map(({ kind }) => kind)
  const figures = () => figuresIn(house.register(), { from: today, to: today }, settingsOf(house.register()).calendar)
  return { ...house, awa, kinds, figures }
}
const code = (recorded: { readonly ok: boolean; readonly error?: { readonly code: string } }) => recorded.error?.code

describe('someone is sent to a door of the CCAS', () => {
  test('whose code lies in clear and is a number: beside a person it reads neither as care nor as a right (metier.md §8)', () => {
    expect(initialSettings.referrals.map(({ code: clear }) => clear)).toEqual(['door1', 'door2', 'door3', 'door4', 'door5', 'door6', 'door7'])
    expect(initialSettings.referrals.map(referralWord).at(-1)).toBe('Soins')
  })
  test('at the desk: the passage that was missing is noted with it, and it is counted by door', async () => {
    const { act, awa, kinds, figures } = await awaAtTheDesk()
    expect(await act(recordReferral({ person: awa, referral: 'door2' }))).toMatchObject([
      { kind: 'referralMade', data: { referral: 'door2', how: 'here', at: '09:24' } }, { kind: 'passage', data: { for: 'welcome' } },
    ])
    await act(recordReferral({ person: awa, referral: 'door1' }))
    expect(kinds()).toEqual(['referralMade', 'passage', 'referralMade'])
    expect(figures().get('referrals')).toBe(2)
    expect(figures().get('referrals.to.door2')).toBe(1)
  })
  test('on the telephone: their call is noted once that day, and nobody came in', async () => {
    const { act, awa, kinds, figures } = await awaAtTheDesk()
    await act(recordReferral({ person: awa, referral: 'door6', how: 'call', when: { day: today, at: at('08:30'), reason: 'oubli' } }))
    await act(recordReferral({ person: awa, referral: 'door3', how: 'call' }))
    expect(kinds()).toEqual(['referralMade', 'contact', 'referralMade'])
    expect(figures().get('passages') ?? 0).toBe(0)
    expect(figures().get('calls')).toBe(1)
  })
  test('without them: neither passage nor call', async () => {
    const { act, awa, kinds } = await awaAtTheDesk()
    await act(recordContact({ person: awa, channel: 'letter' }))
    await act(recordReferral({ person: awa, referral: 'door7', how: 'apart' }))
    expect(kinds()).toEqual(['contact', 'referralMade'])
  })
  test('the same door twice a day is refused with the hour; two taps are one; another day is another one', async () => {
    const { act, record, awa, pass } = await awaAtTheDesk()
    await act(recordReferral({ person: awa, referral: 'door6', when: { day: yesterday, reason: 'feuille papier' } }))
    await act(recordReferral({ person: awa, referral: 'door6' }))
    pass(-3_000)
    expect(code(await record(recordReferral({ person: awa, referral: 'door6' })))).toBe('justRecorded')
    pass(3_000)
    expect(await record(recordReferral({ person: awa, referral: 'door6' }))).toMatchObject({ error: { code: 'alreadyRecorded', at: '09:24' } })
  })
  test('without a name: counted, each time, and nobody’s passage', async () => {
    const { act, record, register, figures, pass } = await awaAtTheDesk()
    await act(recordReferral({ referral: 'door6' }))
    pass(-3_000)
    expect(code(await record(recordReferral({ referral: 'door6' })))).toBe('justRecorded')
    pass(3_000)
    await act(recordReferral({ referral: 'door6' }))
    expect(actsOn(register(), today).filter(({ kind }) => kind !== 'personOpened').map(({ kind }) => kind)).toEqual(['referralMade', 'referralMade'])
    expect(figures().get('referrals')).toBe(2)
  })
  test('noted on two tablets apart, it counts once', async () => {
    const { opened, awa, figures } = await awaAtTheDesk()
    const twice = { kind: 'referralMade', person: awa, data: { referral: 'door6', how: 'apart' } } as const
    await opened.journal.commit([twice])
    await opened.journal.commit([twice])
    expect(figures().get('referrals')).toBe(1)
  })
  test('what is not asked for, whom nobody knows, and what is dated ahead are refused', async () => {
    const { act, record, awa } = await awaAtTheDesk()
    expect(code(await record(recordReferral({ person: awa, referral: 'prefecture' })))).toBe('unknownReferral')
    expect(code(await record(recordReferral({ person: someone(9), referral: 'door6' })))).toBe('unknownPerson')
    expect(code(await record(recordReferral({ person: awa, referral: 'door6', when: { day: day('2026-11-18'), reason: 'x' } })))).toBe('dayAhead')
    await act(changeSettings({ referrals: [{ code: 'door6', retired: true }] }))
    expect(code(await record(recordReferral({ person: awa, referral: 'door6' })))).toBe('unknownReferral')
  })
})

describe('its undo', () => {
  test('takes the passage back with it, and keeps one that something else of the day needs', async () => {
    const { act, awa, kinds } = await awaAtTheDesk()
    const tap = await act(recordReferral({ person: awa, referral: 'door6' }))
    await act(askForMail({ person: awa }))
    await act(withdrawTap({ facts: tap.map(({ id }) => id) }))
    expect(kinds()).toEqual(['passage', 'mailAskedFor'])
  })
  test('of a shower leaves the passage that an orientation at the desk needs, not that of one made without them', async () => {
    const { act, awa, kinds } = await awaAtTheDesk()
    const shower = await act(recordPrestation({ person: awa, prestation: 'shower' }))
    const apart = await act(recordReferral({ person: awa, referral: 'door6', how: 'apart' }))
    await act(recordReferral({ person: awa, referral: 'door3' }))
    await act(withdrawTap({ facts: shower.map(({ id }) => id) }))
    expect(kinds()).toEqual(['passage', 'referralMade', 'referralMade'])
    await act(withdrawTap({ facts: apart.map(({ id }) => id) }))
    expect(kinds()).toEqual(['passage', 'referralMade'])
  })
  test('on the telephone leaves the call to a second one made by telephone that day, not to one made without them', async () => {
    const { act, awa, kinds } = await awaAtTheDesk()
    const tap = await act(recordReferral({ person: awa, referral: 'door6', how: 'call' }))
    const apart = await act(recordReferral({ person: awa, referral: 'door5', how: 'apart' }))
    const second = await act(recordReferral({ person: awa, referral: 'door3', how: 'call' }))
    await act(withdrawTap({ facts: tap.map(({ id }) => id) }))
    expect(kinds()).toEqual(['contact', 'referralMade', 'referralMade'])
    await act(restoreTap({ facts: tap.map(({ id }) => id) }))
    await act(withdrawTap({ facts: [...apart, ...second].map(({ id }) => id) }))
    await act(withdrawTap({ facts: tap.map(({ id }) => id) }))
    expect(kinds()).toEqual([])
  })
  test('on another day: the call stays where a second one needs it, and is noted there too; another hour takes it along', async () => {
    const { act, register, awa } = await awaAtTheDesk()
    const tap = await act(recordReferral({ person: awa, referral: 'door6', how: 'call' }))
    const second = await act(recordReferral({ person: awa, referral: 'door3', how: 'call' }))
    await act(moveAct({ facts: tap.map(({ id }) => id), when: { day: yesterday, at: at('11:00'), reason: 'feuille' } }))
    const noted = (on: typeof today) => actsOn(register(), on).filter(({ kind }) => kind !== 'personOpened').map(({ kind, data }) => [kind, 'at' in data && data.at])
    expect(noted(yesterday)).toEqual([['referralMade', '11:00'], ['contact', '11:00']])
    expect(noted(today)).toEqual([['contact', '09:24'], ['referralMade', '09:24']])
    const call = actsOf(register(), awa).filter(({ kind, day: on }) => kind === 'contact' && on === today)
    await act(moveAct({ facts: [...call, ...second].map(({ id }) => id), when: { day: today, at: at('08:00'), reason: 'oubli' } }))
    expect(noted(today)).toEqual([['contact', '08:00'], ['referralMade', '08:00']])
  })
  test('at the desk, on another day: the passage stays for the mail, and that day, which has one, is given no second', async () => {
    const { act, register, awa } = await awaAtTheDesk()
    await act(recordPassage({ person: awa, when: { day: yesterday, reason: 'feuille' } }))
    const tap = await act(recordReferral({ person: awa, referral: 'door6' }))
    await act(askForMail({ person: awa }))
    await act(moveAct({ facts: tap.map(({ id }) => id), when: { day: yesterday, at: at('11:00'), reason: 'feuille' } }))
    expect(actsOn(register(), yesterday).map(({ kind }) => kind)).toEqual(['passage', 'referralMade'])
    expect(actsOf(register(), awa).filter((fact) => fact.day === today && fact.kind === 'passage')).toHaveLength(1)
  })
  test('another hour keeps door and way', async () => {
    const { act, awa } = await awaAtTheDesk()
    const [made] = await act(recordReferral({ person: awa, referral: 'door6', how: 'apart' }))
    expect(await act(moveAct({ facts: made === undefined ? [] : [made.id], when: { day: today, at: at('08:00'), reason: 'oubli' } })))
      .toMatchObject([{ kind: 'referralMade', data: { referral: 'door6', how: 'apart', at: '08:00' } }])
  })
})
