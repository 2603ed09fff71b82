import { beforeEach, describe, expect, test } from 'vitest'
import { eraseBatch, mostErased } from '#desk/eraseBatch.ts'
import { endDomiciliation } from '#desk/endDomiciliation.ts'
import type { OpenRegister } from '#desk/ports.ts'
import { recordErasure } from '#desk/recordErasure.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { personId } from '#domain/ids.ts'
import type { PersonId } from '#domain/ids.ts'
import { erasedOf } from '#domain/register/erased.ts'
import { knownDay } from '#domain/time.ts'
import { refuse } from '#kernel/result.ts'
import { openMemoryRegister } from '../ui/memoryRegister.ts'
import type { MemoryRegister } from '../ui/memoryRegister.ts'
import { grantedOn } from './grantedOn.ts'

let desk: MemoryRegister
let awa: PersonId

beforeEach(async () => {
  desk = await openMemoryRegister({ day: '2020-05-04' })
  awa = await desk.person({ firstName: 'Awa', lastName: 'N’Diaye' })
  await desk.act(grantedOn(awa, '2020-05-04'))
  desk.goTo('2020-09-04', '10:00')
  await desk.act(endDomiciliation({ person: awa, decidedOn: knownDay('2020-09-04'), ground: 'onRequest' }))
  desk.goTo('2026-11-17', '09:24')
})

const visa = { date: knownDay('2026-11-02'), reference: ' AD92 2026-114 ' }
const leaving = (...people: readonly PersonId[]) => people.map((person) => ({ person, alias: personId(desk.opened.journal.newId()) }))
const erase = (more: Partial<Parameters<typeof eraseBatch>[0]> = {}, opened: Pick<OpenRegister, 'journal' | 'erase'> = desk.opened) =>
  recordErasure(opened, eraseBatch({ people: leaving(awa), why: 'retention', visa, ...more }))
const refusedFor = async (more: Partial<Parameters<typeof eraseBatch>[0]>) => {
  const done = await erase(more)
  return done.ok ? 'written' : done.error.code
}

describe('a batch of erasures', () => {
  test('closes the periods first, erases, and writes the visa down, as one', async () => {
    const done = await erase()
    expect(done.ok && done.value.map(({ kind }) => kind)).toEqual(['periodClosed', 'periodClosed', 'periodClosed', 'periodClosed', 'periodClosed', 'periodClosed', 'personErased', 'retentionApplied'])
    const last = done.ok ? done.value.at(-1) : undefined
    expect(last).toMatchObject({ n: 1, secret: { visaDate: '2026-11-02', visaReference: 'AD92 2026-114' } })
    expect(erasedOf(desk.register()).has(awa)).toBe(true)
    expect(await refusedFor({})).toBe('unknownPerson')
  })
  test.each([
    ['visaMissing', { visa: { ...visa, reference: '  ' } }],
    ['textTooLong', { visa: { ...visa, reference: 'x'.repeat(201) } }],
    ['dayAhead', { visa: { ...visa, date: knownDay('2026-11-18') } }],
    ['incomplete', { incomplete: true as const }],
    ['notAQuantity', { people: [] }],
  ])('is refused: %s', async (code, wish) => {
    expect(await refusedFor(wish)).toBe(code)
  })
  test('is refused for more than a hundred at once, for a stranger, before the time is over, and while a file is open', async () => {
    const [one] = leaving(awa)
    if (one === undefined) throw new Error('nobody')
    expect(await refusedFor({ people: Array.from({ length: mostErased + 1 }, () => one) })).toBe('notAQuantity')
    expect(await refusedFor({ people: leaving(personId(desk.opened.journal.newId())) })).toBe('unknownPerson')
    const karim = await desk.person({ firstName: 'Karim' })
    expect(await refusedFor({ people: leaving(awa, karim) })).toBe('tooEarly')
    desk.goTo('2021-09-04', '10:00')
    expect(await refusedFor({ visa: { ...visa, date: knownDay('2021-09-04') } })).toBe('fileOpen')
  })
  test('is refused for someone due after the visa’s date, which lists them nowhere', async () => {
    expect(await refusedFor({ visa: { ...visa, date: knownDay('2025-09-04') } })).toBe('tooEarly')
    expect(erasedOf(desk.register()).size).toBe(0)
    const done = await erase({ visa: { ...visa, date: knownDay('2025-09-05') } })
    expect(done.ok && done.value.at(-1)).toMatchObject({ n: 1, secret: { visaDate: '2025-09-05' } })
  })
  test('at their own request it does not wait for the time, and does for an open file', async () => {
    await desk.act(recordPassage({ person: awa }))
    expect(await refusedFor({})).toBe('tooEarly')
    const done = await erase({ why: 'request', visa: { ...visa, date: knownDay('2025-09-04') } })
    expect(done.ok && done.value.find(({ kind }) => kind === 'personErased')).toMatchObject({ secret: { why: 'request' } })
  })
  test('is a manager’s: refused below the screen to whoever has less', async () => {
    desk.as(await desk.agent({ name: 'Sam', role: 'worker' }))
    expect(await refusedFor({})).toBe('notAllowed')
  })
  test('does not begin on a tablet that no longer answers', async () => {
    const { journal, erase: write } = desk.opened
    const done = await erase({}, { erase: write, journal: { ...journal, catchUp: async () => Promise.resolve(refuse({ code: 'lost' })) } })
    expect(done).toEqual({ ok: false, error: { code: 'lost' } })
  })
})
