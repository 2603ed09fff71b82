// Invented registers of our own making: no totals fixed in advance, every oddity that the rules speak of, drawn by chance.
import type { KnownRegister } from '../storedRegister.ts'
import { chanceFrom } from './chance.ts'
import type { Chance } from './chance.ts'
import { daysFrom, lastOf, plusDays } from './days.ts'
import { dressed } from './dress.ts'
import { absencesOf, decisionsAbout, refusalOf } from './holders.ts'
import { contactsOf, eighteenMonths, mailOf, passagesOf, prestationsOf } from './life.ts'
import type { Comer } from './life.ts'
import { recount } from './recount.ts'
import type { Row, Sheets } from './sheets.ts'

const surnames = ['Traoré', "N'Diaye", 'Ben Ali', 'da Silva', 'Lefèvre', 'Le Bœuf', 'Müller', 'Haddad', 'Stan; Radu', 'O’Brien']
const firstNames = ['Awa', 'Jean-Pierre', 'Chloé', 'Ion', 'Fatoumata', 'Françoise', 'Moussa', '']
const nicknames = ['', '', '', 'Momo', 'dit "Doc"', 'Le Marin']
const compositions = ['homme-isole', 'homme-isole-avec-enfants', 'femme-isolee', 'femme-isolee-avec-enfants', 'couple-sans-enfant', 'couple-avec-enfants', '']

// Birthdays on the report's last day, the day after, and on 29 February are where ages go wrong.
const birth = ({ int, pick, often }: Chance, year: number): string => {
  if (often(8)) return ''
  const born = year - int(15, 80)
  if (!often(40)) return plusDays(`${String(born)}-01-01`, int(0, 364))
  return pick([`${String(born)}-12-31`, `${String(born)}-01-01`, `${String(born - (born % 4))}-02-29`])
}

const person = (chance: Chance, year: number) => (_: unknown, i: number): Row => [
  `N-${String(i + 1)}`, chance.pick(surnames), chance.often(10) ? chance.pick(surnames) : '', chance.pick(firstNames), chance.pick(nicknames),
  chance.pick(['F', 'H', 'H', '']), birth(chance, year), chance.pick(compositions),
]

const comerOf = (chance: Chance, year: number) => ([number = '']: Row): Comer => {
  const months = daysFrom(`${String(year - 1)}-07-01`, `${String(year)}-12-31`).map((day) => day.slice(0, 7))
  const away = Array.from({ length: chance.pick([0, 0, 1, 2]) }, () => chance.int(0, 450))
  const percent = chance.pick([0.2, 0.5, 1, 2, 4, 12])
  return { number, percent, away: away.flatMap((at) => months.slice(at, at + chance.int(60, 160))) }
}

const sheetsOf = (chance: Chance, year: number): Sheets => {
  const usagers = Array.from({ length: 160 }, person(chance, year))
  const life = { chance, days: eighteenMonths(year), comers: usagers.map(comerOf(chance, year)) }
  const story = (row: Row) => ({ chance, number: row[0] ?? '', last: `${String(year)}-12-31` })
  const holders = usagers.filter((_, i) => i < 90)
  const decisions = [...holders.flatMap((row) => decisionsAbout(story(row))), ...usagers.slice(90, 105).map((row) => refusalOf(story(row)))]
  return {
    usagers: chance.shuffled(usagers),
    passages: passagesOf(life), prestations: prestationsOf(life), courriers: mailOf(life), contacts: contactsOf(life),
    domiciliations: decisions.toSorted((a, b) => ((a[2] ?? '') < (b[2] ?? '') ? -1 : (a[2] ?? '') > (b[2] ?? '') ? 1 : 0)),
    ayants_droit: usagers.slice(0, 120).filter(() => chance.often(40)).map((row) => [row[0] ?? '', row[1] ?? '', 'Lina', chance.pick(['enfant', 'conjoint', 'parent']), birth(chance, year)]),
    absences: holders.flatMap((row) => absencesOf(story(row))),
  }
}

const flagDays = ({ int }: Chance, year: number): readonly string[] => {
  const ends = Array.from({ length: 12 }, (_, i) => lastOf(`${String(year)}-${String(i + 1).padStart(2, '0')}`))
  const others = Array.from({ length: 12 }, () => plusDays(`${String(year)}-01-01`, int(0, 364)))
  return [...new Set([...ends, `${String(year)}-03-01`, `${String(year)}-12-01`, ...others])].sort()
}

/** A register of some year from 2024 to 2028, and its figures counted the long way round. */
export const inventedRegister = (seed: number): KnownRegister => {
  const chance = chanceFrom(seed)
  const year = 2024 + (seed % 5)
  const sheets = sheetsOf(chance, year)
  return { files: dressed(chance, sheets), expected: recount(sheets, year, flagDays(chance, year)) }
}
