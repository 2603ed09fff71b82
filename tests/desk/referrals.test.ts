import { describe, expect, test } from 'vitest'
import { askForMail } from '#desk/askForMail.ts'
import { changeSettings } from '#desk/changeSettings.ts'
import { moveAct } from '#desk/moveAct.ts'
import { recordContact } from '#desk/recordContact.ts'
import { recordPrestation } from '#desk/recordPrestation.ts'
import { recordReferral } from '#desk/recordReferral.ts'
import { withdrawTap } from '#desk/withdrawTap.ts'
import { figuresIn } from '#domain/figures/figures.ts'
import { actsOf, actsOn } from '#domain/register/read.ts'
import { settingsOf } from '#domain/settingsOf.ts'
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
  test('at the desk: the passage that was missing is noted with it, and it is counted by door', async () => {
    const { act, awa, kinds, figures } = await awaAtTheDesk()
    expect(await act(recordReferral({ person: awa, referral: 'insertion' }))).toMatchObject([
      { kind: 'referralMade', data: { referral: 'insertion', how: 'here', at: '09:24' } }, { kind: 'passage', data: { for: 'welcome' } },
    ])
    await act(recordReferral({ person: awa, referral: 'grocery' }))
    expect(kinds()).toEqual(['referralMade', 'passage', 'referralMade'])
    expect(figures().get('referrals')).toBe(2)
    expect(figures().get('referrals.to.insertion')).toBe(1)
  })
  test('on the telephone: their call is noted once that day, and nobody came in', async () => {
    const { act, awa, kinds, figures } = await awaAtTheDesk()
    await act(recordReferral({ person: awa, referral: 'siao', how: 'call', when: { day: today, at: at('08:30'), reason: 'oubli' } }))
    await act(recordReferral({ person: awa, referral: 'asll', how: 'call' }))
    expect(kinds()).toEqual(['referralMade', 'contact', 'referralMade'])
    expect(figures().get('passages')).toBe(0)
    expect(figures().get('calls')).toBe(1)
  })
  test('without them: neither passage nor call', async () => {
    const { act, awa, kinds } = await awaAtTheDesk()
    await act(recordContact({ person: awa, channel: 'letter' }))
    await act(recordReferral({ person: awa, referral: 'care', how: 'apart' }))
    expect(kinds()).toEqual(['contact', 'referralMade'])
  })
  test('the same door twice a day is refused with the hour; two taps are one; another day is another one', async () => {
    const { act, record, awa, pass } = await awaAtTheDesk()
    await act(recordReferral({ person: awa, referral: 'siao', when: { day: yesterday, reason: 'feuille papier' } }))
    await act(recordReferral({ person: awa, referral: 'siao' }))
    pass(-3_000)
    expect(code(await record(recordReferral({ person: awa, referral: 'siao' })))).toBe('justRecorded')
    pass(3_000)
    expect(await record(recordReferral({ person: awa, referral: 'siao' }))).toMatchObject({ error: { code: 'alreadyRecorded', at: '09:24' } })
  })
  test('without a name: counted, each time, and nobody’s passage', async () => {
    const { act, record, register, figures, pass } = await awaAtTheDesk()
    await act(recordReferral({ referral: 'siao' }))
    pass(-3_000)
    expect(code(await record(recordReferral({ referral: 'siao' })))).toBe('justRecorded')
    pass(3_000)
    await act(recordReferral({ referral: 'siao' }))
    expect(actsOn(register(), today).filter(({ kind }) => kind !== 'personOpened').map(({ kind }) => kind)).toEqual(['referralMade', 'referralMade'])
    expect(figures().get('referrals')).toBe(2)
  })
  test('noted on two tablets apart, it counts once', async () => {
    const { opened, awa, figures } = await awaAtTheDesk()
    const twice = { kind: 'referralMade', person: awa, data: { referral: 'siao', how: 'apart' } } as const
    await opened.journal.commit([twice])
    await opened.journal.commit([twice])
    expect(figures().get('referrals')).toBe(1)
  })
  test('what is not asked for, whom nobody knows, and what is dated ahead are refused', async () => {
    const { act, record, awa } = await awaAtTheDesk()
    expect(code(await record(recordReferral({ person: awa, referral: 'prefecture' })))).toBe('unknownReferral')
    expect(code(await record(recordReferral({ person: someone(9), referral: 'siao' })))).toBe('unknownPerson')
    expect(code(await record(recordReferral({ person: awa, referral: 'siao', when: { day: day('2026-11-18'), reason: 'x' } })))).toBe('dayAhead')
    await act(changeSettings({ referrals: [{ code: 'siao', retired: true }] }))
    expect(code(await record(recordReferral({ person: awa, referral: 'siao' })))).toBe('unknownReferral')
  })
})

describe('its undo', () => {
  test('takes the passage back with it, and keeps one that something else of the day needs', async () => {
    const { act, awa, kinds } = await awaAtTheDesk()
    const tap = await act(recordReferral({ person: awa, referral: 'siao' }))
    await act(askForMail({ person: awa }))
    await act(withdrawTap({ facts: tap.map(({ id }) => id) }))
    expect(kinds()).toEqual(['passage', 'mailAskedFor'])
  })
  test('of a shower leaves the passage that an orientation at the desk needs, not that of one made without them', async () => {
    const { act, awa, kinds } = await awaAtTheDesk()
    const shower = await act(recordPrestation({ person: awa, prestation: 'shower' }))
    const apart = await act(recordReferral({ person: awa, referral: 'siao', how: 'apart' }))
    await act(recordReferral({ person: awa, referral: 'asll' }))
    await act(withdrawTap({ facts: shower.map(({ id }) => id) }))
    expect(kinds()).toEqual(['passage', 'referralMade', 'referralMade'])
    await act(withdrawTap({ facts: apart.map(({ id }) => id) }))
    expect(kinds()).toEqual(['passage', 'referralMade'])
  })
  test('another hour keeps door and way', async () => {
    const { act, awa } = await awaAtTheDesk()
    const [made] = await act(recordReferral({ person: awa, referral: 'siao', how: 'apart' }))
    expect(await act(moveAct({ facts: made === undefined ? [] : [made.id], when: { day: today, at: at('08:00'), reason: 'oubli' } })))
      .toMatchObject([{ kind: 'referralMade', data: { referral: 'siao', how: 'apart', at: '08:00' } }])
  })
})
