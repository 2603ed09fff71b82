// Who is domiciled, and who has been silent for too long: metier.md §3 and §4, sentence by sentence.
import { plusMonths, yearsOld } from './days.ts'
import type { Row, Sheets } from './sheets.ts'

const isGrant = (row: Row): boolean => row[1] === 'premiere' || row[1] === 'renouvellement'

/** The row of the grant that runs on a day: decided and started by then, not past its end, not ended since it was decided. */
export const runningRow = ({ domiciliations }: Sheets, number: string, day: string): Row | undefined => {
  const mine = domiciliations.filter((row) => row[0] === number)
  const isEnded = (grant: Row): boolean =>
    mine.some((row, i) => row[1] === 'radiation' && (row[2] ?? '') <= day && ((row[2] ?? '') > (grant[2] ?? '') || (row[2] === grant[2] && i > mine.indexOf(grant))))
  return mine
    .filter(isGrant)
    .filter((row) => (row[2] ?? '') <= day && (row[3] ?? '') <= day && day <= (row[4] ?? '') && !isEnded(row))
    .reduce<Row | undefined>((latest, row) => (latest === undefined || (row[3] ?? '') >= (latest[3] ?? '') ? row : latest), undefined)
}

const signsOf = (sheets: Sheets, number: string): readonly string[] => [
  ...[...sheets.passages, ...sheets.prestations, ...sheets.contacts].filter((row) => row[2] === number).map((row) => row[0] ?? ''),
  ...sheets.courriers.filter((row) => row[2] === number && row[6] === 'titulaire').map((row) => row[0] ?? ''),
  ...sheets.domiciliations.filter((row) => row[0] === number && isGrant(row)).map((row) => row[2] ?? ''),
]

const isFlagged = (sheets: Sheets, number: string, day: string): boolean => {
  const grant = runningRow(sheets, number, day)
  if (grant === undefined) return false
  const absences = sheets.absences.filter((row) => row[0] === number)
  if (absences.some(([, from = '', to = '']) => from <= day && (to === '' || day <= to))) return false
  const back = absences.map((row) => row[2] ?? '').filter((to) => to !== '' && to < day)
  const since = [grant[3] ?? '', ...signsOf(sheets, number).filter((sign) => sign <= day), ...back].sort().at(-1) ?? ''
  return day > plusMonths(since, 3)
}

/** The numbers of those flagged on a day. */
export const clockFlags = (sheets: Sheets, numbers: readonly string[], day: string): readonly string[] =>
  numbers.filter((number) => isFlagged(sheets, number, day)).sort()

const codes: Readonly<Record<string, string>> = {
  F: 'female', H: 'male', residence: 'stay', professionnel: 'work', 'suivi-medico-social': 'support', familial: 'family',
  parental: 'parental', autre: 'other', 'homme-isole': 'singleMan', 'homme-isole-avec-enfants': 'singleManWithChildren',
  'femme-isolee': 'singleWoman', 'femme-isolee-avec-enfants': 'singleWomanWithChildren', 'couple-sans-enfant': 'couple',
  'couple-avec-enfants': 'coupleWithChildren', premiere: 'first', renouvellement: 'renewals', '': 'unknown',
}

const bracket = (birth: string, day: string): string => {
  if (birth === '') return 'unknown'
  const age = yearsOld(birth, day)
  if (age < 18) return '0-17'
  if (age < 25) return '18-24'
  return age >= 65 ? '65+' : `${String(age - (age % 5))}-${String(age - (age % 5) + 4)}`
}

const tally = (words: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(words.map((word) => [word, words.filter((other) => other === word).length]))

/** Who holds a domiciliation on a day, class by class. */
export const stockOn = (sheets: Sheets, running: readonly Row[], day: string) => {
  const people = running.map((grant) => sheets.usagers.find((row) => row[0] === grant[0]) ?? [])
  const coded = (rows: readonly Row[], column: number) => tally(rows.map((row) => codes[row[column] ?? ''] ?? '?'))
  const ayantsDroit = sheets.ayants_droit.filter((row) => running.some((grant) => grant[0] === row[0])).length
  return {
    domiciled: { holders: running.length, ayantsDroit, people: running.length + ayantsDroit },
    activeHoldersByDecision: coded(running, 1),
    activeHolders: {
      bySex: coded(people, 5), byLink: coded(running, 5), byComposition: coded(people, 7),
      byAge: tally(people.map((row) => bracket(row[6] ?? '', day))),
    },
  }
}
