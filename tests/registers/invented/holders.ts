import type { Chance } from './chance.ts'
import { plusDays, plusMonths, yearOn } from './days.ts'
import type { Row } from './sheets.ts'

const links = ['residence', 'professionnel', 'suivi-medico-social', 'familial', 'parental', 'autre', '']
const grounds = ['a-sa-demande', 'acces-logement', 'non-manifestation', 'sans-renouvellement', 'quitte-la-commune', 'autre-domiciliation', '']

type Story = { readonly chance: Chance; readonly number: string; readonly last: string }

/** Days on which calendars go wrong: ends of months, leap days. */
const startIn = ({ int, pick, often }: Chance, year: number): string => {
  if (!often(30)) return plusDays(`${String(year)}-01-01`, int(0, 364))
  return pick([`${String(year)}-01-31`, `${String(year)}-03-31`, `${String(year)}-08-31`, `${String(year)}-11-30`, plusDays(`${String(year)}-03-01`, -1)])
}

// Mostly a year; now and then shorter, or longer than the law allows: imported dates are kept as written.
const untilOf = ({ often, int }: Chance, from: string): string => {
  if (often(6)) return plusMonths(from, int(13, 16))
  return often(8) ? plusMonths(from, int(2, 9)) : yearOn(from)
}

const grant = ({ chance, number }: Story, [decision, decided, from]: readonly [string, string, string]): Row =>
  [number, decision, decided, from, untilOf(chance, from), chance.pick(links), '']

const renewals = (story: Story, first: Row): readonly Row[] => {
  const { chance, last } = story
  const rows: Row[] = []
  let until = first[4] ?? ''
  while (until < last && chance.often(65)) {
    const late = chance.often(25)
    const decided = plusDays(until, late ? chance.int(1, 60) : -chance.int(0, 45))
    const row = grant(story, ['renouvellement', decided, late ? decided : plusDays(until, 1)])
    rows.push(row)
    until = row[4] ?? ''
  }
  return rows
}

const ending = ({ chance, number }: Story, rows: readonly Row[]): Row => {
  const latest = rows.map((row) => row[2] ?? '').sort().at(-1) ?? ''
  return [number, 'radiation', plusDays(latest, chance.int(1, 320)), '', '', '', chance.pick(grounds)]
}

/** What was decided about one holder: granted, renewed in time, late or never, ended or not, sometimes domiciled anew. */
export const decisionsAbout = (story: Story): readonly Row[] => {
  const { chance, last } = story
  const start = startIn(chance, Number(last.slice(0, 4)) - chance.int(0, 1))
  const first = grant(story, ['premiere', plusDays(start, chance.int(-9, 25)), start])
  const running = [first, ...renewals(story, first)]
  if (!chance.often(40)) return running
  const end = ending(story, running)
  const anew = plusDays(end[2] ?? '', chance.int(1, 90))
  return chance.often(35) && anew < last ? [...running, end, grant(story, ['premiere', anew, anew])] : [...running, end]
}

/** A request that was turned down. */
export const refusalOf = ({ chance, number, last }: Story): Row =>
  [number, 'refus', plusDays(`${last.slice(0, 4)}-01-01`, chance.int(-200, 364)), '', '', '', chance.pick(['absence-de-lien', 'autre', ''])]

/** Excused absences; one without an end is still running. */
export const absencesOf = ({ chance, number, last }: Story): readonly Row[] =>
  Array.from({ length: chance.pick([0, 0, 0, 0, 1, 1, 2]) }, () => {
    const from = plusDays(`${last.slice(0, 4)}-01-01`, chance.int(-120, 350))
    return [number, from, chance.often(20) ? '' : plusDays(from, chance.int(0, 200)), chance.pick(['sante', 'privation-de-liberte', ''])]
  })
