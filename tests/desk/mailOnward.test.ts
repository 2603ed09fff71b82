// Mail that leaves by another way than the holder's hands: a parent, an address, its sender (metier.md §5). None is a sign of life (§4).
import { describe, expect, test } from 'vitest'
import { forwardAll } from '#desk/forwardAll.ts'
import { forwardMail } from '#desk/forwardMail.ts'
import { handOutMail } from '#desk/handOutMail.ts'
import { receiveMail } from '#desk/receiveMail.ts'
import { returnKept } from '#desk/returnKept.ts'
import { endForwarding, setForwarding } from '#desk/setForwarding.ts'
import { endMailStop, stopMail } from '#desk/stopMail.ts'
import { withdrawTap } from '#desk/withdrawTap.ts'
import { clockOn } from '#domain/domiciliation/clock.ts'
import { forwardingsOn } from '#domain/mail/forwardings.ts'
import { mailOf } from '#domain/mail/ledger.ts'
import { mailStopOn } from '#domain/mail/mailStops.ts'
import { actsOf } from '#domain/register/read.ts'
import type { Description } from '#domain/person/description.ts'
import { day, ended, granted, someFactId, someone } from '../domain/scribe.ts'
import { ok } from '#kernel/result.ts'
import { openMemoryRegister } from '../ui/memoryRegister.ts'

const code = (recorded: { readonly ok: boolean; readonly error?: { readonly code: string } }) => recorded.error?.code
const [yesterday, today, tomorrow, later] = [day('2026-11-16'), day('2026-11-17'), day('2026-11-18'), day('2026-12-20')]

const scene = async (who: Description = { lastName: 'Ndiaye' }) => {
  const house = await openMemoryRegister()
  const awa = await house.person(who)
  await house.act(() => ok([{ ...granted(awa, '2026-10-01', '2027-09-30'), day: day('2026-10-01') }]))
  await house.act(receiveMail({ person: awa, mail: 'letter', n: 3 }))
  await house.act(receiveMail({ person: awa, mail: 'parcel' }))
  const account = () => mailOf(house.register(), awa).letter
  const silentSince = () => clockOn(house.register(), awa, today)?.silentSince.day
  return { ...house, awa, account, silentSince }
}

describe('a parent', () => {
  test('takes the mail of someone who is not eighteen yet: no passage, no sign of life', async () => {
    const { act, awa, account, register, silentSince } = await scene({ firstName: 'Ali', birthDate: day('2008-11-18') })
    const before = silentSince()
    expect(await act(handOutMail({ person: awa, parent: true }))).toMatchObject([{ n: 3, data: { to: 'parent' } }, { n: 1, data: { mail: 'parcel', to: 'parent' } }])
    expect(account()).toMatchObject({ toParent: 3, toHolder: 0, waiting: 0 })
    expect(actsOf(register(), awa).some(({ kind }) => kind === 'passage')).toBe(false)
    expect(silentSince()).toBe(before)
  })
  test('takes nothing any more on the eighteenth birthday; what was taken the day before is entered late', async () => {
    const { record, awa } = await scene({ firstName: 'Ali', birthDate: day('2008-11-17') })
    expect(code(await record(handOutMail({ person: awa, parent: true })))).toBe('notAMinor')
    expect((await record(handOutMail({ person: awa, parent: true, when: { day: yesterday, reason: 'feuille' } }))).ok).toBe(true)
  })
  test('takes nothing for someone whose age is not known', async () => {
    const { record, awa } = await scene()
    expect(code(await record(handOutMail({ person: awa, parent: true })))).toBe('birthDateMissing')
  })
})

describe('a forwarding', () => {
  test('sends on what waits, all or some, under the address that was noted: no sign of life', async () => {
    const { act, awa, account, silentSince } = await scene()
    const before = silentSince()
    const [set] = await act(setForwarding({ person: awa, address: ' 3 rue du Lac ', from: today, to: later }))
    expect(set).toMatchObject({ data: { from: today, to: later }, secret: { address: '3 rue du Lac' } })
    expect(await act(forwardMail({ person: awa, pieces: { letter: 2 } }))).toMatchObject([{ kind: 'mailForwarded', n: 2, refs: { under: set?.id } }])
    expect(await act(forwardMail({ person: awa }))).toMatchObject([{ n: 1, data: { mail: 'letter' } }, { n: 1, data: { mail: 'parcel' } }])
    expect(account()).toMatchObject({ forwarded: 3, waiting: 0 })
    expect(silentSince()).toBe(before)
  })
  test('that is not there, that starts tomorrow, or that was taken back sends nothing', async () => {
    const { act, record, awa, register } = await scene()
    expect(code(await record(forwardMail({ person: awa })))).toBe('noForwarding')
    const [set] = await act(setForwarding({ person: awa, address: '3 rue du Lac', from: tomorrow }))
    expect(code(await record(forwardMail({ person: awa })))).toBe('noForwarding')
    const forwarding = set?.id ?? someFactId(0)
    await act(endForwarding({ person: awa, forwarding }))
    expect(forwardingsOn(register(), awa, tomorrow)).toEqual([])
    expect(code(await record(endForwarding({ person: awa, forwarding })))).toBe('alreadyEnded')
    expect(code(await record(endForwarding({ person: awa, forwarding: someFactId(0) })))).toBe('unknownFact')
  })
  test('of several people sends all of it in one tap, which one undo takes back; of a list that changed, nothing', async () => {
    const { act, record, awa, account, person } = await scene()
    const karim = await person({ firstName: 'Karim' })
    await act(setForwarding({ person: awa, address: '3 rue du Lac', from: today }))
    await act(receiveMail({ person: karim, mail: 'letter' }))
    expect(code(await record(forwardAll({ people: [awa, karim] })))).toBe('noForwarding')
    expect(code(await record(forwardAll({ people: [] })))).toBe('nothingWaiting')
    await act(setForwarding({ person: karim, address: '5 rue du Lac', from: today }))
    const tap = await act(forwardAll({ people: [awa, karim, awa] }))
    expect(tap.map(({ kind, person: whose, n, group }) => [kind, whose, n, group === tap[0]?.group])).toEqual([
      ['mailForwarded', awa, 3, true], ['mailForwarded', awa, 1, true], ['mailForwarded', karim, 1, true],
    ])
    expect(account()).toMatchObject({ forwarded: 3, waiting: 0 })
    expect(code(await record(forwardAll({ people: [awa, karim] })))).toBe('nothingWaiting')
    await act(withdrawTap({ facts: tap.map(({ id }) => id) }))
    expect(account()).toMatchObject({ forwarded: 0, waiting: 3 })
  })
  test('a double tap sends once; more than waits is refused', async () => {
    const { act, record, awa, pass } = await scene()
    await act(setForwarding({ person: awa, address: '3 rue du Lac', from: today }))
    expect(code(await record(forwardMail({ person: awa, pieces: { letter: 4 } })))).toBe('moreThanWaiting')
    await act(forwardMail({ person: awa, pieces: { letter: 1 } }))
    pass(-3_000)
    expect(code(await record(forwardMail({ person: awa, pieces: { letter: 1 } })))).toBe('justRecorded')
  })
  test('one at a time: the next may start once the first is over, or was taken back', async () => {
    const { act, record, awa } = await scene()
    const [set] = await act(setForwarding({ person: awa, address: '3 rue du Lac', from: today, to: tomorrow }))
    expect(code(await record(setForwarding({ person: awa, address: '5 rue du Lac', from: tomorrow, to: later })))).toBe('forwardingRunning')
    expect(code(await record(setForwarding({ person: awa, address: '5 rue du Lac', from: yesterday })))).toBe('forwardingRunning')
    await act(setForwarding({ person: awa, address: '7 rue du Lac', from: yesterday, to: yesterday }))
    await act(setForwarding({ person: awa, address: '5 rue du Lac', from: day('2026-11-19'), to: later }))
    await act(endForwarding({ person: awa, forwarding: set?.id ?? someFactId(0) }))
    expect((await record(setForwarding({ person: awa, address: '9 rue du Lac', from: today, to: tomorrow }))).ok).toBe(true)
  })
  test.each([
    ['nowhere', { address: ' ' }, 'addressMissing'], ['too long', { address: 'x'.repeat(201) }, 'textTooLong'],
    ['reversed', { to: yesterday }, 'periodReversed'], ['nobody’s', { person: someone(9) }, 'unknownPerson'],
  ])('%s is refused', async (_name, wish, refusal) => {
    const { record, awa } = await scene()
    expect(code(await record(setForwarding({ person: awa, address: '3 rue du Lac', from: today, ...wish })))).toBe(refusal)
  })
})

describe('a stop', () => {
  test('is noted with its days and its reason, and taken back', async () => {
    const { act, record, awa, register } = await scene()
    const [set] = await act(stopMail({ person: awa, from: today, to: later, reason: ' parti en province ' }))
    expect(set).toMatchObject({ data: { from: today, to: later }, secret: { reason: 'parti en province' } })
    expect(mailStopOn(register(), awa, later)?.id).toBe(set?.id)
    expect(code(await record(stopMail({ person: awa, from: later })))).toBe('mailStopRunning')
    const stop = set?.id ?? someFactId(0)
    await act(endMailStop({ person: awa, stop }))
    expect(mailStopOn(register(), awa, today)).toBeUndefined()
    expect(code(await record(endMailStop({ person: awa, stop })))).toBe('alreadyEnded')
    expect(await act(stopMail({ person: awa, from: today }))).toMatchObject([{ data: { from: today }, secret: {} }])
  })
  test.each([
    ['reversed', { to: yesterday }, 'periodReversed'], ['with a story', { reason: 'x'.repeat(201) }, 'textTooLong'], ['nobody’s', { person: someone(9) }, 'unknownPerson'],
  ])('%s is refused', async (_name, wish, refusal) => {
    const { record, awa } = await scene()
    expect(code(await record(stopMail({ person: awa, from: today, ...wish })))).toBe(refusal)
  })
})

describe('what the house kept long enough after a radiation', () => {
  const struckOff = async () => {
    const house = await scene()
    await house.act(() => ok([ended(house.awa)]))
    return house
  }
  test('goes back in one tap, and one undo takes all of it back', async () => {
    const { act, record, awa, account, goTo } = await struckOff()
    goTo('2027-02-17', '09:00')
    expect(code(await record(returnKept({ people: [awa] })))).toBe('nothingToReturn')
    goTo('2027-02-18', '09:00')
    const tap = await act(returnKept({ people: [awa] }))
    expect(tap.map(({ kind, n, group }) => [kind, n, group === tap[0]?.group])).toEqual([['mailReturned', 3, true], ['mailReturned', 1, true]])
    expect(account()).toMatchObject({ returned: 3, waiting: 0 })
    await act(withdrawTap({ facts: tap.map(({ id }) => id) }))
    expect(account()).toMatchObject({ returned: 0, waiting: 3 })
  })
  test('a list that changed sends nothing back: neither those who left it nor the others', async () => {
    const { record, act, awa, goTo, person } = await struckOff()
    const karim = await person({ firstName: 'Karim' })
    await act(receiveMail({ person: karim, mail: 'letter' }))
    goTo('2027-02-18', '09:00')
    expect(code(await record(returnKept({ people: [awa, karim] })))).toBe('nothingToReturn')
    expect(code(await record(returnKept({ people: [] })))).toBe('nothingToReturn')
  })
})
