// What a house may say of its prestations and of the doors that it sends to (decisions/0027).
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { initialSettings } from '#domain/settings.ts'
import type { Prestation, Referral, Season, Settings } from '#domain/settings.ts'
import { serviceDay } from '#domain/time.ts'
import type { Refusal } from '#desk/refusal.ts'
import { longestText } from '#desk/when.ts'

type Offers = Partial<Pick<Settings, 'prestations' | 'referrals'>>

const published: ReadonlySet<string> = new Set(initialSettings.prestations.map(({ code }) => code))
const mostTimes = 99

// 29 February is a day of some years: in the others a season reaches 28 February all the same.
const isSeason = ({ from, to }: Season): boolean => [from, to].every((on) => serviceDay(`2028-${on}`) !== undefined)

const fits = ({ code, limit, season, uncounted }: Prestation): boolean =>
  (limit === undefined || (Number.isInteger(limit.times) && limit.times >= 1 && limit.times <= mostTimes)) &&
  (season === undefined || isSeason(season)) && !(uncounted === true && published.has(code))

const checkedList = (list: readonly (Prestation | Referral)[]): Result<null, Refusal> => {
  const names = list.flatMap(({ name }) => name ?? [])
  if (names.some((name) => name.trim() === '')) return refuse({ code: 'nameMissing' })
  if (names.some((name) => name.length > longestText)) return refuse({ code: 'textTooLong' })
  return new Set(list.map(({ code }) => code)).size === list.length ? ok(null) : refuse({ code: 'numberTaken' })
}

/** Refuses two of one code, names that are empty or over 200 characters, a limit that is not 1 to 99, days that no year has, and a published prestation that would not count. */
export const checkedOffers = ({ prestations = [], referrals = [] }: Offers): Result<null, Refusal> => {
  const named = checkedList(prestations)
  const both = named.ok ? checkedList(referrals) : named
  return both.ok && !prestations.every(fits) ? refuse({ code: 'outOfRange' }) : both
}
