import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { changedOn } from '#domain/calendar.ts'
import type { Register } from '#domain/register/register.ts'
import { initialSettings } from '#domain/settings.ts'
import type { Settings } from '#domain/settings.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { serviceDay, timeOfDay } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { checkedOffers } from '#desk/checkedOffers.ts'
import { checkedPlaces } from '#desk/checkedPlaces.ts'
import type { Decide } from '#desk/ports.ts'
import type { Refusal } from '#desk/refusal.ts'
import { longestText } from '#desk/when.ts'

type Checked = Result<null, Refusal>
type Wish = Partial<Settings>

const within = (n: number, [least, most]: readonly [number, number]): boolean => Number.isInteger(n) && n >= least && n <= most

/**
 * What a house may choose: a veil and a lock that still protect, in seconds; durations that the DPO can answer for, in months (metier.md §8);
 * days in which one can answer a prior letter, and months for which mail waits (metier.md §4, §5).
 */
const settingLimits = {
  blurAfter: [15, 600], lockAfter: [60, 1_800], archiveAfter: [12, 60], eraseAfter: [0, 120], priorLetterDays: [7, 60], mailKept: [0, 24],
} as const

const checkedNames = (wish: Wish): Checked => {
  const { place = initialSettings.place, letterhead, equivalences = [] } = wish
  if (wish.place !== undefined && place.trim() === '') return refuse({ code: 'nameMissing' })
  if ([place, ...Object.values(letterhead ?? {}), ...equivalences.flat()].some((name) => name.length > longestText)) return refuse({ code: 'textTooLong' })
  return checkedOffers(wish)
}

const isLock = ({ blurAfter, lockAfter, closing }: Settings['lock']): boolean =>
  within(blurAfter, settingLimits.blurAfter) && within(lockAfter, settingLimits.lockAfter) && lockAfter > blurAfter && timeOfDay(closing) === closing

const isRetention = ({ archiveAfter, eraseAfter }: Settings['retention']): boolean =>
  within(archiveAfter, settingLimits.archiveAfter) && within(eraseAfter, settingLimits.eraseAfter)

const areFileRules = ({ priorLetterDays, mailKept }: Settings['files']): boolean =>
  within(priorLetterDays, settingLimits.priorLetterDays) && within(mailKept, settingLimits.mailKept)

const mostEquivalences = 400

const areEquivalences = (groups: Settings['equivalences']): boolean =>
  groups.length <= mostEquivalences && groups.every((names) => names.length > 1 && names.every((name) => name.trim() !== ''))

// A day that every year has.
const isDayOfYear = (day: string): boolean => serviceDay(`2025-${day}`) === `2025-${day}`

// What is not asked for cannot be wrong.
const checkedRanges = (wish: Wish): Checked => {
  const { lock, retention, files, equivalences, prefectDueOn } = { ...initialSettings, ...wish }
  const fits = isLock(lock) && isRetention(retention) && areFileRules(files) && areEquivalences(equivalences) && isDayOfYear(prefectDueOn)
  return fits ? ok(null) : refuse({ code: 'outOfRange' })
}

// A house that has noted nothing yet has no past to keep: its first week holds for what it brings in as well.
const keepingWeeks = (wish: Wish, register: Register, day: ServiceDay): Wish =>
  wish.calendar === undefined || register.days.size === 0 ? wish : { ...wish, calendar: changedOn(day, settingsOf(register).calendar, wish.calendar) }

/**
 * Changes some settings of the house; the others stay. Refuses a nameless place, names and lines of the letterhead over 200 characters,
 * prestations, orientations and places that make no sense (`checkedOffers`, `checkedPlaces`), equivalences of fewer than two names or more than 400 of them, a day of the year that some years
 * have not, and a lock or durations beyond these limits (a lock that comes before its veil included). Another week of opening holds from today on:
 * the former one stays with the days before, whose figures do not move (metier.md §6).
 */
export const changeSettings = (wish: Wish): Decide => (register, { day }) => {
  const places = checkedPlaces(wish.places ?? [])
  const names = places.ok ? checkedNames(wish) : places
  const checked = names.ok ? checkedRanges(wish) : names
  return checked.ok ? ok([{ kind: 'settingsChanged', data: {}, secret: keepingWeeks(wish, register, day) }]) : checked
}
