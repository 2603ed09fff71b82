// A base as DomiFa exports it, of invented people, and what any correct reading of it gives on the day of the export: counted here from the
// plain numbers that the file is made of, by nothing of the desk's. Headers are DomiFa's, to the letter.

const holderHeaders = [
  'Identifiant personnalisé', 'Civilité', 'Nom', 'Prénom', "Nom d'usage / Surnom", 'Date naissance', 'Lieu naissance', 'Numéro de téléphone', 'Adresse email', 'Langue parlée',
  'Nationalité', 'Numéro de distribution (TSA, BP, etc)', 'Statut de la domiciliation', 'Date de la radiation', 'Motif de la radiation', 'Date du refus', 'Motif du refus',
  'Utilisateur ayant prit la décision', 'Utilisateur ayant validé la 1ere dom', 'Type de domiciliation', 'Date de Début de la domiciliation: 12 octobre 2020',
  'Date de fin de la domiciliation: 12 octobre 2020', 'Date de la 1ere domiciliation: 12 octobre 2020', 'Date de dernier passage (ex: 01/09/2020 à 10h45)', 'Référent du dossier',
  "Nombre d'ayants droit", 'Transfert actif ou non : (oui / non)', "Nom de l'établissement", "Adresse de l'établissement", 'Date de début de validité (jj/mm/aaaa)',
  'Date de fin de validité (jj/mm/aaaa)', 'Procuration active ou non : (oui / non)', 'Nombre de procurations', 'Portail Mon DomiFa activé ?', 'SMS activés ?',
] as const
const dependantHeaders = (k: number) => [`Nom ayant-droit ${String(k)}`, `Prénom ayant-droit ${String(k)}`, `Date naissance ayant-droit ${String(k)}`, `Lien de parenté ${String(k)}`]
const interviewHeaders = [
  'Identifiant personnalisé', 'Civilité', 'Nom', 'Prénom', "Nom d'usage / Surnom", 'Date naissance', 'Orientation: oui ou non', 'Orienté par xxxx', 'Domiciliation existante : Oui / Non',
  'Situation professionnelle', 'Revenus : Oui / Non', 'Détail des revenus', 'Lien avec la commune', 'Composition du ménage', 'Situation résidentielle', 'Cause instabilité logement',
  'Motif principal de la demande', 'Accompagnement social: oui ou non', "Détail de l'accompagnement social", 'Rattachement à une ville ou un arrondissement', "Commentaire de l'entretien",
] as const

type Cell = string | number
type Sheet = { readonly name: string; readonly frozen: number; readonly rows: readonly (readonly Cell[])[] }

/** A day as a count of days since 1970, so that nothing here knows the desk's calendar. */
type Day = number
const iso = (day: Day): string => new Date(day * 86_400_000).toISOString().slice(0, 10)
const french = (day: Day): string => iso(day).split('-').reverse().join('/')
const onDay = (year: number, month: number, day: number): Day => Date.UTC(year, month, day) / 86_400_000
const parts = (day: Day): readonly [year: number, month: number, day: number] => [Number(iso(day).slice(0, 4)), Number(iso(day).slice(5, 7)) - 1, Number(iso(day).slice(8))]

const yearFrom = (day: Day): Day => {
  const [year, month, date] = parts(day)
  return month === 1 && date === 29 ? onDay(year + 1, 1, 28) : onDay(year + 1, month, date) - 1
}
const threeMonthsAfter = (day: Day): Day => {
  const [year, month, date] = parts(day)
  return Math.min(onDay(year, month + 3, date), onDay(year, month + 4, 0))
}

type State = 'Actif' | 'Radié' | 'Refusé' | 'Instruction'
type Holder = {
  readonly number: string; readonly names: readonly [string, string]; readonly woman: boolean; readonly born: Day; readonly state: State; readonly closed: Day
  readonly renewed: boolean; readonly from: Day; readonly last: Day; readonly dependants: number
}

const stateOf = (i: number): State => (i % 5 === 3 ? 'Radié' : i % 17 === 4 ? 'Refusé' : i % 23 === 5 ? 'Instruction' : 'Actif')
const lastNames = ['Diallo', 'N’Diaye', 'Œuvrard', 'Şahin', 'Nguyễn', 'Le Gall', 'Ben Ali', 'Martin']
const firstNames = ['Awa', 'Jean-Pierre', 'Fatou', 'Karim', 'Inès', 'Ludmila', 'Ömer']

/** The last day whose three months end today, at the latest: whoever was seen then is flagged tomorrow, whoever was seen the day before is flagged today. */
const lastInTime = (today: Day): Day => Array.from({ length: 100 }, (_, n) => today - n).find((day) => threeMonthsAfter(day) <= today) ?? today

const seenOn = (i: number, today: Day, from: Day): Day => {
  const onTheEdge = i % 40
  return onTheEdge === 1 || onTheEdge === 2 ? lastInTime(today) + 1 - onTheEdge : Math.min(today, from + ((i * 53) % 400))
}

// Numbers that share no step, so that states, dates and counts cross each other.
const holderAt = (i: number, today: Day): Holder => {
  const from = i % 40 === 1 || i % 40 === 2 ? today - 200 : today - ((i * 37) % 520)
  const last = seenOn(i, today, from)
  return {
    number: `DF-${String(i + 1).padStart(4, '0')}`, names: [`${lastNames[i % lastNames.length] ?? ''}${String(i)}`, firstNames[i % firstNames.length] ?? ''], woman: i % 3 === 0,
    born: today - 7_000 - ((i * 211) % 20_000), state: stateOf(i), closed: Math.min(today, from + 1 + ((i * 29) % 300)), renewed: i % 4 === 1, from, last, dependants: i % 6 === 0 ? i % 11 : i % 2,
  }
}

const dependant = (holder: Holder, k: number): readonly string[] => [holder.names[0], `Enfant${String(k)}`, french(holder.born + 9_000 + k), k === 0 ? 'CONJOINT' : 'ENFANT']

const nonManifestation = 'Non-manifestation de la personne pendant plus de 3 mois consécutifs'

const closing = ({ state, closed }: Holder): readonly [endedOn: string, ground: string, refusedOn: string, refusal: string] => {
  if (state === 'Radié') return [french(closed), nonManifestation, '', '']
  return state === 'Refusé' ? ['', '', french(closed), 'Absence de lien avec la commune'] : ['', '', '', '']
}

const granted = ({ state, from, renewed }: Holder): readonly [type: string, from: string, until: string, since: string] => {
  const type = renewed ? 'Renouvellement' : 'Première domiciliation'
  const dates = state === 'Actif' || state === 'Radié' ? ([french(from), french(yearFrom(from))] as const) : (['', ''] as const)
  return [type, ...dates, french(renewed ? from - 400 : from)]
}

const holderRow = (one: Holder): readonly Cell[] => [
  one.number, one.woman ? 'Madame' : 'Monsieur', ...one.names, '', french(one.born), 'Rueil-Malmaison', '0612345678', '', 'Français', 'France', '', one.state, ...closing(one),
  'Julie Roux', 'Julie Roux', ...granted(one), `${french(one.last)} à 10h45`, '', one.dependants, 'NON', '', '', '', '', 'NON', 0, 'NON', 'NON',
  ...Array.from({ length: one.dependants }, (_, k) => dependant(one, k)).flat(),
]

const interviewRow = (one: Holder): readonly Cell[] => [
  one.number, one.woman ? 'Madame' : 'Monsieur', ...one.names, '', french(one.born), 'NON', '', 'NON', 'RSA', 'OUI', '', 'Résidentiel', one.woman ? 'Femme isolée sans enfant' : 'Homme isolé sans enfant',
  'Sans abri / Squat / Bidonville', 'Errance', 'Accès aux prestations sociales', 'NON', '', '', '',
]

/** What the file says on its day. */
export type DomifaTruth = {
  /** Under the codes of metier.md §6, for the days from 1 January to the export's. */
  readonly figures: Readonly<Record<string, number>>
  /** The numbers of those without a sign of life for more than three months, sorted. */
  readonly flagged: readonly string[]
  /** Those to whom a domiciliation was granted, whatever became of it. */
  readonly granted: number
}

const count = (holders: readonly Holder[], test: (holder: Holder) => boolean): number => holders.filter(test).length

const truthOf = (holders: readonly Holder[], today: Day): DomifaTruth => {
  const january = onDay(parts(today)[0], 0, 1)
  const running = holders.filter(({ state, from }) => state === 'Actif' && from <= today && today <= yearFrom(from))
  const dependants = running.reduce((sum, one) => sum + one.dependants, 0)
  const closedThisYear = (state: State) => count(holders, (one) => one.state === state && one.closed >= january)
  return {
    figures: {
      'domiciled.holders': running.length, 'domiciled.ayantsDroit': dependants, 'domiciled.people': running.length + dependants,
      'activeHoldersByDecision.first': count(running, ({ renewed }) => !renewed), 'activeHoldersByDecision.renewals': count(running, ({ renewed }) => renewed),
      'radiations.all': closedThisYear('Radié'), 'radiations.byGround.nonManifestation': closedThisYear('Radié'), refusals: closedThisYear('Refusé'),
      'activeHolders.bySex.female': count(running, ({ woman }) => woman),
    },
    granted: count(holders, ({ state, from, closed }) => state === 'Actif' || (state === 'Radié' && closed > from)),
    flagged: running.filter(({ from, last }) => today > threeMonthsAfter(Math.max(from, last))).map(({ number }) => number).sort(),
  }
}

/** A base of as many people, exported on a day (yyyy-MM-dd), and its truth. */
export const domifaBase = (size: number, exportedOn: string): { readonly sheets: readonly Sheet[]; readonly truth: DomifaTruth } => {
  const today = Date.parse(`${exportedOn}T00:00:00Z`) / 86_400_000
  const holders = Array.from({ length: size }, (_, i) => holderAt(i, today))
  const made = [`${french(today)} à 09:00`]
  const headers = [...holderHeaders, ...Array.from({ length: 8 }, (_, k) => dependantHeaders(k + 1)).flat()]
  return {
    sheets: [
      { name: 'Liste des domiciliés', frozen: 2, rows: [made, headers, ...holders.map(holderRow)] },
      { name: 'Entretiens', frozen: 2, rows: [made, interviewHeaders, ...holders.map(interviewRow)] },
    ],
    truth: truthOf(holders, today),
  }
}
