// What the charts draw adds up to the figures beside them, on every register kept with the tests and on invented ones.
import { beforeAll, describe, expect, test } from 'vitest'
import { arrivalsIn } from '#domain/charts/arrivals.ts'
import { movementsIn } from '#domain/charts/movements.ts'
import { pileAgesOn } from '#domain/charts/pileAges.ts'
import { silencesOn } from '#domain/charts/silences.ts'
import { runningOn } from '#domain/domiciliation/decisions.ts'
import { flaggedOn } from '#domain/domiciliation/lists.ts'
import { figuresIn } from '#domain/figures/figures.ts'
import type { Register } from '#domain/register/register.ts'
import { initialSettings } from '#domain/settings.ts'
import { addDays, daysOf, knownDay, monthsOf } from '#domain/time.ts'
import type { Period, ServiceDay } from '#domain/time.ts'
import { importedRegister } from '../../registers/importedRegister.ts'
import { inventedRegister } from '../../registers/invented/inventedRegister.ts'
import { storedRegister } from '../../registers/storedRegister.ts'

const { calendar } = initialSettings
const yearOf = (year: number): Period => ({ from: knownDay(`${String(year)}-01-01`), to: knownDay(`${String(year)}-12-31`) })
const sum = (values: Iterable<number>): number => [...values].reduce((all, n) => all + n, 0)

const running = (register: Register, day: ServiceDay): ReadonlySet<string> =>
  new Set([...register.people.keys()].filter((person) => runningOn(register, person, day) !== undefined))

/** Day after day, who is there that was not, and who no longer is. */
const walked = (register: Register, period: Period) => {
  let before = running(register, addDays(period.from, -1))
  let [came, went] = [0, 0]
  for (const day of daysOf(period)) {
    const now = running(register, day)
    came += [...now].filter((person) => !before.has(person)).length
    went += [...before].filter((person) => !now.has(person)).length
    before = now
  }
  return { came, went }
}

const cases = [
  ...(['2024', '2028'] as const).map((year) => ({ name: `the register of ${year}`, make: () => storedRegister(year) })),
  ...[1, 2].map((seed) => ({ name: `the invented register ${String(seed)}`, make: () => inventedRegister(seed) })),
]

describe.each(cases)('$name', ({ make }) => {
  const known = make()
  const year = yearOf(known.expected.year)
  let register: Register
  beforeAll(async () => {
    ({ register } = await importedRegister(known.files))
  })

  test('has its passages by weekday and by hour', () => {
    for (const period of [year, ...monthsOf(year)]) {
      const figures = figuresIn(register, period, calendar)
      const { weekdays, hours, withoutHour } = arrivalsIn(register, period, calendar)
      expect(sum(weekdays.map(({ passages }) => passages))).toBe(figures.get('passages'))
      expect(sum(weekdays.map(({ openDays }) => openDays))).toBe(figures.get('openDays'))
      expect(sum(hours.values()) + withoutHour).toBe(figures.get('passages'))
    }
  })

  test('has its waiting mail by age, and its holders by silence', () => {
    for (const { to } of monthsOf(year)) {
      const figures = figuresIn(register, { from: to, to }, calendar)
      expect(sum(pileAgesOn(register, to).values())).toBe(figures.get('waiting') ?? 0)
      const silent = silencesOn(register, to)
      expect(sum(silent.values())).toBe(figures.get('domiciled.holders') ?? 0)
      expect(silent.get('flagged') ?? 0).toBe(flaggedOn(register, to).length)
    }
  })

  test('moves from one month’s stock to the next by who came in and who went', () => {
    for (const month of monthsOf(year)) {
      const { before, began, ended, lapsed, after } = movementsIn(register, month)
      expect(before + began - ended - lapsed).toBe(after)
      expect(after).toBe(figuresIn(register, month, calendar).get('domiciled.holders') ?? 0)
      expect({ came: began, went: ended + lapsed }).toEqual(walked(register, month))
    }
  })
})
