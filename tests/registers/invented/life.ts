// What happens at the desk from day to day, open or not: a person comes rarely, often, or not for months.
import type { Chance } from './chance.ts'
import { daysFrom } from './days.ts'
import type { Row } from './sheets.ts'

/** Someone, and in how many of a hundred days they come; `away` months go by without them. */
export type Comer = { readonly number: string; readonly percent: number; readonly away: readonly string[] }
type Days = { readonly chance: Chance; readonly days: readonly string[]; readonly comers: readonly Comer[] }

const hourOf = ({ int }: Chance): string => `${String(int(8, 17)).padStart(2, '0')}:${String(int(0, 59)).padStart(2, '0')}`

const comersOn = ({ chance, comers }: Days, day: string, share = 1): readonly Comer[] =>
  comers.filter(({ percent, away }) => !away.includes(day.slice(0, 7)) && chance.often(percent * share))

const crowd = (count: number): readonly undefined[] => Array.from({ length: count })

export const passagesOf = (life: Days): readonly Row[] =>
  life.days.flatMap((day) => {
    const { chance } = life
    const row = (number: string): Row => [day, hourOf(chance), number, chance.pick(['accueil', 'accueil', 'domiciliation'])]
    const known = comersOn(life, day).flatMap(({ number }) => (chance.often(6) ? [row(number), row(number)] : [row(number)]))
    return [...known, ...crowd(chance.pick([0, 0, 1, 2])).map(() => row(''))]
  })

export const prestationsOf = (life: Days): readonly Row[] =>
  life.days.flatMap((day) => {
    const { chance } = life
    const row = (number: string): Row => [day, hourOf(chance), number, chance.pick(['petit-dejeuner', 'dejeuner', 'douche', 'lessive'])]
    // Two rows of one person may name the same prestation: noted twice on paper, it counts once.
    const known = comersOn(life, day, 0.6).flatMap(({ number }) => (chance.often(25) ? [row(number), row(number)] : [row(number)]))
    return [...known, ...crowd(chance.pick([0, 0, 1])).map(() => row(''))]
  })

export const mailOf = (life: Days): readonly Row[] =>
  life.days.flatMap((day) =>
    comersOn(life, day, 0.5).map(({ number }) => {
      const { chance } = life
      const out = chance.often(45)
      const taker = out ? chance.pick(['titulaire', 'titulaire', 'mandataire']) : ''
      const nature = chance.pick(['lettre', 'lettre', 'recommande', 'colis'])
      return [day, hourOf(chance), number, out ? 'remis' : 'recu', nature, String(chance.int(1, 4)), taker]
    }),
  )

export const contactsOf = (life: Days): readonly Row[] =>
  life.days.flatMap((day) => comersOn(life, day, 0.05).map(({ number }) => [day, hourOf(life.chance), number, life.chance.pick(['appel', 'courrier', 'autre-service'])]))

/** The days of the last six months of the year before, and of the year. */
export const eighteenMonths = (year: number): readonly string[] => daysFrom(`${String(year - 1)}-07-01`, `${String(year)}-12-31`)
