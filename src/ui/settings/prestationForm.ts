// What a prestation of the house says of itself, as it is typed.
import type { Prestation, PrestationLimit, Season } from '#domain/settings.ts'
import { limitSpans } from '#domain/settings.ts'

export type PrestationForm = {
  readonly name: string
  readonly icon: string
  readonly many: boolean
  readonly counted: boolean
  /** `none`: as often as they come. */
  readonly per: PrestationLimit['per'] | 'none'
  readonly times: string
  readonly from: string
  readonly to: string
  /** Among the tiles, from 1. */
  readonly place: number
}

/** "15/11" of `11-15`. */
const typedDay = (on: string): string => `${on.slice(3)}/${on.slice(0, 2)}`

/** `11-15` of "15/11" or "5.3"; undefined of what is no day and month. */
const readDay = (text: string): string | undefined => {
  const { day = '', month = '' } = /^\s*(?<day>\d{1,2})\s*[/.\- ]\s*(?<month>\d{1,2})\s*$/.exec(text)?.groups ?? {}
  return day === '' ? undefined : `${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** The form of a prestation that stands at a place, from 1. */
export const formOf = ({ name = '', icon, many, uncounted, limit, season }: Prestation, place: number): PrestationForm => ({
  name, icon, many: many === true, counted: uncounted !== true, per: limit?.per ?? 'none', times: String(limit?.times ?? 1),
  from: season === undefined ? '' : typedDay(season.from), to: season === undefined ? '' : typedDay(season.to), place,
})

export type PrestationFault = 'noSuchSeason' | 'noSuchLimit'

const seasonIn = ({ from, to }: PrestationForm): Season | 'noSuchSeason' | undefined => {
  if (from.trim() === '' && to.trim() === '') return undefined
  const [first, last] = [readDay(from), readDay(to)]
  return first === undefined || last === undefined ? 'noSuchSeason' : { from: first, to: last }
}

const limitIn = ({ per, times }: PrestationForm): PrestationLimit | 'noSuchLimit' | undefined => {
  const span = limitSpans.find((one) => one === per)
  if (span === undefined) return undefined
  return /^\s*[1-9]\d?\s*$/.test(times) ? { times: Number(times), per: span } : 'noSuchLimit'
}

const saidIn = ({ name, many, counted }: PrestationForm): Pick<Prestation, 'name' | 'many' | 'uncounted'> => ({
  ...(name.trim() !== '' && { name: name.trim() }), ...(many && { many }), ...(!counted && { uncounted: true }),
})

/** The prestation of a form, under the code and the standing that it has; or what is wrong with it. */
export const prestationIn = (form: PrestationForm, { code, retired }: Prestation): Prestation | PrestationFault => {
  const [season, limit] = [seasonIn(form), limitIn(form)]
  if (season === 'noSuchSeason') return season
  if (limit === 'noSuchLimit') return limit
  return { code, icon: form.icon, ...(retired && { retired }), ...saidIn(form), ...(limit && { limit }), ...(season && { season }) }
}

/** The list with a prestation at its place, from 1. */
export const placedAt = (list: readonly Prestation[], one: Prestation, place: number): readonly Prestation[] =>
  list.filter(({ code }) => code !== one.code).toSpliced(place - 1, 0, one)
