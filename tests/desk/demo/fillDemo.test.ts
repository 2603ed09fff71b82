import { describe, expect, test } from 'vitest'
import { demoFacts, fillDemo } from '#desk/demo/fillDemo.ts'
import { flaggedOn, excusedHoldersOn, filesOn, openRequestsOn, silentOn, toRenewOn } from '#domain/domiciliation/lists.ts'
import { pileOf } from '#domain/mail/ledger.ts'
import { presentOn } from '#domain/passage.ts'
import { ayantsDroitOf, everyone, whoIs } from '#domain/person/who.ts'
import { procurationsOn } from '#domain/mail/procurations.ts'
import { surnameOf } from '#domain/person/description.ts'
import { figuresIn } from '#domain/figures/figures.ts'
import { initialSettings } from '#domain/settings.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { addDays, daysBetween, knownDay, momentAt } from '#domain/time.ts'
import { openMemoryRegister, parisAt } from '../../ui/memoryRegister.ts'

const filledAt = async (day: string, at: string) => {
  const house = await openMemoryRegister({ day, at, demo: true })
  await fillDemo(house.opened)
  return { register: house.register(), today: knownDay(day) }
}

// A Tuesday morning, a Sunday night just after midnight, before the doors open, the last day of a leap February, a holiday, two clock changes.
const moments = [
  ['2026-11-17', '09:24'], ['2026-11-22', '00:00'], ['2027-01-04', '07:10'], ['2028-02-29', '16:45'], ['2026-12-25', '22:30'], ['2026-10-25', '11:00'], ['2027-03-28', '12:30'],
] as const

describe.each(moments)('on %s at %s, the demonstration', (day, at) => {
  test('has nothing in the future, a lively day, and a head for its documents', async () => {
    const { register, today } = await filledAt(day, at)
    const now = momentAt(parisAt(day, at))
    for (const fact of register.facts.values()) {
      expect(fact.day <= today).toBe(true)
      if (fact.day === today && 'at' in fact.data && fact.data.at !== undefined) expect(fact.data.at <= now.at).toBe(true)
    }
    expect(presentOn(register, today).length).toBeGreaterThanOrEqual(12)
    expect(Object.values(settingsOf(register).letterhead)).not.toContain('')
    const figures = figuresIn(register, { from: today, to: today }, initialSettings.calendar)
    for (const code of ['mailIn', 'mailOut', 'anonymous', 'laundry']) expect(figures.get(code), code).toBeGreaterThan(0)
  })

  test('has somebody in every list of Domiciliation', async () => {
    const { register, today } = await filledAt(day, at)
    expect(flaggedOn(register, today).length).toBeGreaterThanOrEqual(4)
    const silent = silentOn(register, today)
    expect(silent.filter(({ clock }) => clock.stage === 'early').length).toBeGreaterThanOrEqual(3)
    expect(silent.filter(({ clock }) => clock.stage === 'late').length).toBeGreaterThanOrEqual(2)
    expect(excusedHoldersOn(register, today)).toHaveLength(2)
    const renewals = toRenewOn(register, today).map(({ daysLeft }) => daysLeft)
    expect(renewals.filter((left) => left < 0)).toHaveLength(3)
    expect(renewals.filter((left) => left >= 0 && left <= 15).length).toBeGreaterThanOrEqual(3)
    expect(renewals.filter((left) => left > 15).length).toBeGreaterThanOrEqual(3)
    const requests = openRequestsOn(register, today)
    expect(requests).toHaveLength(6)
    expect([requests.some(({ daysLeft }) => daysLeft < 0), requests.filter(({ interview }) => interview !== undefined).length]).toEqual([true, 3])
    const states = filesOn(register, today).map(({ status }) => status.state)
    for (const state of ['running', 'expired', 'ended', 'refused']) expect(states).toContain(state)
  })

  test('keeps mail waiting, and a notice that the post office will take back soon', async () => {
    const { register, today } = await filledAt(day, at)
    const pile = pileOf(register)
    expect(pile.length).toBeGreaterThan(8)
    expect(pile.every(({ total }) => total > 0)).toBe(true)
    const notices = pile.flatMap(({ mail }) => mail.registeredNotice.since ?? [])
    expect(notices.some((since) => daysBetween(since, today) >= 10 && daysBetween(since, today) <= 15)).toBe(true)
    expect(pile.some(({ mail }) => mail.parcel.waiting > 0)).toBe(true)
  })
})

test('about a hundred and twenty people are known, homonyms, accents and mere nicknames among them', async () => {
  const { register, today } = await filledAt('2026-11-17', '09:24')
  const people = everyone(register)
  expect(people.length).toBeGreaterThan(110)
  const names = people.map((person) => `${whoIs(register, person).firstName ?? ''} ${surnameOf(whoIs(register, person))}`.trim())
  expect(names).toContain("Awa N'Diaye")
  expect(names).toContain('Thi Lan Nguyen')
  expect(names).toContain('Françoise Le Goff')
  expect(new Set(names.filter((name) => name !== '')).size).toBeLessThan(names.filter((name) => name !== '').length)
  expect(people.filter((person) => Object.keys(whoIs(register, person)).join() === 'number,nickname').length).toBeGreaterThan(5)
  expect(people.some((person) => ayantsDroitOf(register, person).length === 3)).toBe(true)
  expect(people.filter((person) => procurationsOn(register, person, today).length > 0)).toHaveLength(3)
})

test('six months of ordinary days have passed', async () => {
  const { register, today } = await filledAt('2026-11-17', '09:24')
  const figures = figuresIn(register, { from: addDays(today, -182), to: addDays(today, -1) }, initialSettings.calendar)
  expect(figures.get('dailyMean')).toBeGreaterThan(10)
  expect(figures.get('dailyMean')).toBeLessThan(30)
  for (const code of ['breakfasts', 'lunches', 'showers', 'laundry', 'mailIn', 'mailOut', 'domiciliationPassages', 'decisions.first', 'decisions.renewals', 'radiations.all', 'refusals'])
    expect(figures.get(code), code).toBeGreaterThan(0)
})

test('the same moment tells the same demonstration, another seed another one', () => {
  const now = momentAt(parisAt('2026-11-17', '09:24'))
  expect(demoFacts(now, 7)).toEqual(demoFacts(now, 7))
  expect(demoFacts(now, 8)).not.toEqual(demoFacts(now, 7))
})

test('it stays small enough to be there at once: each act once', () => {
  const facts = demoFacts(momentAt(parisAt('2026-11-17', '09:24')), 2026)
  expect(facts.length).toBeGreaterThan(4000)
  expect(facts.length).toBeLessThan(8000)
  expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length)
})

test('each act counts as written on its day, none ahead of now, so that the journal says nothing of a late entry', () => {
  const now = momentAt(parisAt('2026-07-14', '09:24'))
  const facts = demoFacts(now, 2026)
  const stamps = facts.map(({ ms = 0 }) => ms)
  expect(stamps).toEqual(stamps.toSorted((a, b) => a - b))
  expect(Math.max(...stamps)).toBeLessThanOrEqual(now.ms)
  expect(facts.filter(({ ms = 0, day = now.day }) => momentAt(ms).day !== day)).toEqual([])
})

test('a tablet that cannot keep it says so', async () => {
  const { opened } = await openMemoryRegister({ demo: true })
  const full = { ...opened, imports: { ...opened.imports, append: async () => Promise.resolve({ ok: false, error: { code: 'full' } } as const) } }
  await expect(fillDemo(full)).rejects.toThrow('full')
})
