// The room Bilan: what each figure is called, and what it counts, in the words of the trade (metier.md §6).
import type { MonthColumn } from '#domain/figures/figures.ts'
import type { ExclusionLength, ExclusionScope } from '#domain/figures/exclusionClasses.ts'
import type { FrequencyBand } from '#domain/figures/frequency.ts'
import { firstOfMonth, lastOfMonth } from '#domain/time.ts'
import type { ServiceDay, Period } from '#domain/time.ts'
import { compactDay, longDay, monthAndYear, monthShort, numericDay, weekdayAndDay } from '#ui/texts/dates.ts'
import { fromTo, quarterName, spanOfQuarter, spanOfWeek, weekName } from '#ui/texts/periods.ts'

type FigureWords = { readonly label: string; readonly means: string }

const words = {
  'people': { label: 'Personnes', means: 'Personnes connues venues au moins une fois dans la période. Chacune compte une fois, quel que soit le nombre de ses passages.' },
  'passages': { label: 'Passages', means: 'Une personne connue compte une fois par jour de venue ; chaque entrée anonyme compte en plus.' },
  'entries': { label: 'Entrées', means: 'Toutes les entrées notées, même plusieurs le même jour, passages anonymes compris.' },
  'anonymous': { label: 'Passages anonymes', means: 'Entrées de personnes qui n’ont pas donné de nom. Elles sont comprises dans les passages et les entrées.' },
  'newPeople': { label: 'Nouvelles personnes', means: 'Personnes dont le tout premier passage est dans la période.' },
  'openDays': { label: 'Jours d’ouverture', means: 'Jours ouverts d’après le calendrier des Réglages, qu’un acte y soit noté ou non.' },
  'passagesPerPerson': { label: 'Passages par personne', means: 'Passages des personnes connues, divisés par leur nombre. Les passages anonymes n’y sont pas.' },
  'mailPerOpenDay': { label: 'Courriers par jour', means: 'Courriers reçus divisés par les jours d’ouverture.' },
  'mailPerHolder': { label: 'Courriers par titulaire', means: 'Courriers reçus divisés par les titulaires domiciliés au moins un jour de la période, et non par ceux du dernier jour.' },
  'holdersInPeriod': { label: 'Titulaires dans la période', means: 'Personnes dont une domiciliation a couru au moins un jour de la période. Chacune compte une fois.' },
  'knownPassages': { label: 'Passages de personnes connues', means: 'Les passages sans ceux qui sont anonymes.' },
  'exclusions': { label: 'Exclusions', means: 'Exclusions décidées dans la période, levées depuis ou non. Le courrier et la domiciliation restent ouverts.' },
  'dailyMean': { label: 'Moyenne par jour', means: 'Passages divisés par les jours d’ouverture.' },
  'breakfasts': { label: 'Petits-déjeuners', means: 'Un par personne et par jour, plus ceux ajoutés exprès et les anonymes.' },
  'lunches': { label: 'Déjeuners', means: 'Un par personne et par jour, plus ceux ajoutés exprès et les anonymes.' },
  'showers': { label: 'Douches', means: 'Une par personne et par jour, plus celles ajoutées exprès et les anonymes. La même douche notée sur deux tablettes compte une fois.' },
  'laundry': { label: 'Lessives', means: 'Tournées de machine, et non personnes.' },
  'domiciliationPassages': { label: 'Passages domiciliation', means: 'Jours de venue du titulaire lui-même pour sa domiciliation : passage pour la domiciliation, courrier remis en main propre ou demandé, entretien. Ni appels, ni mandataires.' },
  'mailIn': { label: 'Courriers reçus', means: 'Toutes les pièces reçues : lettres, avis et colis.' },
  'mailOut': { label: 'Courriers remis', means: 'Toutes les pièces remises : au titulaire, à un mandataire, au parent d’un mineur.' },
  'forwarded': { label: 'Réexpédiés', means: 'Pièces envoyées à l’adresse que la personne a donnée.' },
  'returned': { label: 'Retours à l’expéditeur', means: 'Pièces renvoyées à l’expéditeur.' },
  'calls': { label: 'Appels', means: 'Appels reçus des personnes elles-mêmes.' },
  'decisions.first': { label: 'Premières demandes accordées', means: 'Premières domiciliations décidées dans la période.' },
  'decisions.renewals': { label: 'Renouvellements décidés', means: 'Renouvellements décidés dans la période.' },
  'radiations.all': { label: 'Radiations', means: 'Fins de domiciliation décidées dans la période.' },
  'refusals': { label: 'Refus', means: 'Refus de domiciliation décidés dans la période.' },
  'domiciled.people': { label: 'Personnes domiciliées', means: 'Titulaires et ayants droit ensemble.' },
  'domiciled.holders': { label: 'Titulaires', means: 'Personnes dont une domiciliation court ce jour-là : décidée, commencée, ni échue ni radiée.' },
  'domiciled.ayantsDroit': { label: 'Ayants droit', means: 'Ayants droit de ces titulaires.' },
  'activeHoldersByDecision.first': { label: 'Dont premières', means: 'Titulaires dont la domiciliation en cours est une première.' },
  'activeHoldersByDecision.renewals': { label: 'Dont renouvellements', means: 'Titulaires dont la domiciliation en cours est un renouvellement.' },
  'waiting': { label: 'Courriers en attente', means: 'Pièces reçues, ou trouvées à un inventaire, qui ne sont ni remises, ni réexpédiées, ni renvoyées, ce jour-là.' },
} as const satisfies Readonly<Record<string, FigureWords>>

/** The figures that stand on a key of their own. */
export type FigureCode = keyof typeof words
export const figureWords: Readonly<Record<FigureCode, FigureWords>> = words

export const classWords = {
  'activeHolders.bySex': { label: 'Titulaires par sexe', means: 'Titulaires de ce jour-là, d’après leur fiche telle qu’elle était connue ce jour-là.' },
  'activeHolders.byAge': { label: 'Titulaires par âge', means: 'Âge en années révolues ce jour-là.' },
  'activeHolders.byComposition': { label: 'Titulaires par ménage', means: 'Ménage tel qu’il était connu ce jour-là.' },
  'activeHolders.byLink': { label: 'Titulaires par lien avec la commune', means: 'Lien principal de la décision en cours.' },
  'radiations.byGround': { label: 'Radiations par motif', means: 'Fins de domiciliation décidées dans la période, par motif.' },
  'refusals.byGround': { label: 'Refus par motif', means: 'Refus décidés dans la période, par motif.' },
  'refusals.byOrientation': { label: 'Refus par orientation', means: 'Refus décidés dans la période, par l’endroit vers lequel la personne a été orientée.' },
  'people.byPassages': { label: 'Personnes selon leurs passages', means: 'Personnes connues venues dans la période, selon le nombre de jours où elles sont passées. Sur une année : une fois ; quelques fois ; jusqu’à une fois par mois ; jusqu’à une fois par semaine ; plus souvent.' },
  'exclusions.byScope': { label: 'Exclusions selon ce qui est fermé', means: 'Exclusions décidées dans la période : de toute la maison, ou de certaines prestations. Le motif, écrit en faits, n’entre dans aucun chiffre.' },
  'exclusions.byLength': { label: 'Exclusions par durée', means: 'Durée décidée, premier et dernier jour compris.' },
} as const satisfies Readonly<Record<string, FigureWords>>
export type ClassCode = keyof typeof classWords

/** "0-17" is said "0 à 17 ans". */
export const ageWords = (bracket: string): string => (bracket === '65+' ? '65 ans et plus' : `${bracket.replace('-', ' à ')} ans`)

/** "2-5" is said "De 2 à 5 passages". */
export const frequencyWords: Readonly<Record<FrequencyBand, string>> = {
  '1': '1 passage', '2-5': 'De 2 à 5 passages', '6-12': 'De 6 à 12 passages', '13-52': 'De 13 à 52 passages', '53+': 'Plus de 52 passages',
}
export const exclusionScopeWords: Readonly<Record<ExclusionScope, string>> = { house: 'Toute la maison', some: 'Certaines prestations' }
export const exclusionLengthWords: Readonly<Record<ExclusionLength, string>> = { '1-7': 'Une semaine au plus', '8-31': 'Jusqu’à un mois', '32+': 'Plus d’un mois' }

const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })
const tenths = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** "6 535", "25,8". */
export const amount = (n: number): string => number.format(n)
/** "33,4 %". */
export const percent = (n: number): string => `${tenths.format(n)} %`

type Head = { readonly head: string; readonly full?: string }
const monthHeads: Readonly<Record<MonthColumn, Head>> = {
  openDays: { head: 'Jours', full: 'Jours d’ouverture' },
  people: { head: 'Pers.', full: 'Personnes' },
  passages: { head: 'Passages' },
  entries: { head: 'Entrées' },
  domiciliationPassages: { head: 'Pass. dom.', full: 'Passages domiciliation' },
  breakfasts: { head: 'P.-déj.', full: 'Petits-déjeuners' },
  lunches: { head: 'Déj.', full: 'Déjeuners' },
  showers: { head: 'Douches' },
  laundry: { head: 'Lessives' },
  mailIn: { head: 'Reçus', full: 'Courriers reçus' },
  mailOut: { head: 'Remis', full: 'Courriers remis' },
  first: { head: 'Premières', full: 'Premières domiciliations' },
  renewals: { head: 'Renouv.', full: 'Renouvellements' },
  radiations: { head: 'Radiations' },
  refusals: { head: 'Refus' },
}

const daysOfMonth = ({ from, to }: Period): string => (from === to ? compactDay(to, to) : `${String(Number(from.slice(8)))} – ${compactDay(to, to)}`)
const isWholeMonth = ({ from, to }: Period): boolean => from === firstOfMonth(from) && to === lastOfMonth(from)
const monthOf = (period: Period): string => (isWholeMonth(period) ? monthAndYear(period.from) : `${daysOfMonth(period)} ${period.from.slice(0, 4)}`)

export const figures = {
  views: { label: 'Ce que montre le bilan', words: { chiffres: 'Chiffres', rapport: 'Rapport annuel', prefet: 'Préfet et DomiFa', clotures: 'Clôtures' } },
  presets: 'Période',
  preset: { day: 'Jour', week: 'Semaine', month: 'Mois', quarter: 'Trimestre', year: 'Année' },
  before: { day: 'Jour d’avant', week: 'Semaine d’avant', month: 'Mois d’avant', quarter: 'Trimestre d’avant', year: 'Année d’avant', free: 'Période d’avant' },
  after: { day: 'Jour d’après', week: 'Semaine d’après', month: 'Mois d’après', quarter: 'Trimestre d’après', year: 'Année d’après', free: 'Période d’après' },
  named: {
    day: ({ from }: Period) => `${weekdayAndDay(from)} ${from.slice(0, 4)}`,
    week: weekName,
    month: ({ from }: Period) => monthAndYear(from),
    quarter: quarterName,
    year: ({ from }: Period) => from.slice(0, 4),
    free: fromTo,
  },
  /** What the name of a week or of a quarter leaves to guess. */
  spanned: { week: spanOfWeek, quarter: spanOfQuarter },
  wrong: {
    notADate: (text: string) => `« ${text} » n’est pas une date : les chiffres sont ceux du mois en cours.`,
    reversed: 'La fin est avant le début : les chiffres sont ceux du mois en cours.',
  },
  more: 'Plus : dates et impression',
  free: { word: 'Choisir les dates', title: 'Choisir les dates', from: 'Du', to: 'Au (inclus)', show: 'Voir les chiffres', noSuchDay: 'Indiquez une date.', reversed: 'La fin est avant le début.' },
  print: 'Imprimer',
  during: 'Pendant la période',
  span: (period: Period) => (period.from === period.to ? `le ${longDay(period.from)}` : fromTo(period)),
  on: (last: ServiceDay) => `Au ${longDay(last)}`,
  groups: { first: 'Passages, prestations et courrier', rest: 'Accueil et domiciliation', referrals: 'Orientations par service', stock: 'Domiciliations et courrier en attente' },
  notes: {
    mean: (n: number) => `${amount(n)} par jour`,
    newPeople: (n: number) => (n > 1 ? `${amount(n)} nouvelles` : `${amount(n)} nouvelle`),
  },
  prestation: 'Prestation ajoutée par la maison : une par personne et par jour, plus celles ajoutées exprès et les anonymes.',
  referrals: {
    all: 'Orientations',
    allMeans: 'Personnes orientées vers un service du CCAS ou une autre maison, au bureau, au téléphone ou sans elles : une par personne, par jour et par service, plus celles sans nom.',
    means: 'Orientations vers ce service : une par personne et par jour, plus celles sans nom.',
  },
  definition: 'Définition',
  definitionOf: (label: string) => `Définition : ${label}`,
  columns: {
    prestation: (name: string) => `prestation : ${name}`, referrals: 'orientations', referral: (name: string) => `orientation : ${name}`,
    class: 'Classe', count: 'Nombre', share: 'Part', month: 'Mois', week: 'Semaine', mail: 'Sorte', mailIn: 'Reçus', mailOut: 'Remis', forwarded: { head: 'Réexp.', full: 'Réexpédiés' }, returned: { head: 'Ret.', full: 'Retournés à l’expéditeur' }, total: 'Total' },
  mailByKind: 'Courriers par sorte',
  months: { welcome: 'Mois par mois : accueil', files: 'Mois par mois : courrier et domiciliation' },
  classesLost: 'Des personnes effacées comptent ici comme « non renseigné » dans les répartitions : seuls les mois et les années clos les gardent. Les totaux sont justes.',
  distinct: 'Au total, chaque personne compte une fois : ce n’est pas la somme des mois.',
  weeks: 'Par semaine',
  week: daysOfMonth,
  /** A month, or the days that a period takes of it. */
  month: monthOf,
  heads: monthHeads,
  chart: {
    days: 'Passages par jour ouvert',
    months: 'Passages par mois',
    none: 'Aucun passage dans cette période.',
    weekday: (name: string, mean: number) => `Le ${name} est le plus plein : ${amount(mean)} en moyenne.`,
    day: (name: string, n: number) => `Le plus plein : ${name}, ${amount(n)} ${n < 2 ? 'passage' : 'passages'}.`,
    month: (period: Period, n: number) => `${isWholeMonth(period) ? 'Le mois le plus plein' : 'Le plus plein'} : ${monthOf(period)}, ${amount(n)} ${n < 2 ? 'passage' : 'passages'}.`,
    mean: (n: number) => `moyenne ${amount(n)}`,
    otherDays: 'autres jours',
    otherMonths: 'autres mois',
    fullest: 'le plus plein',
  },
  compared: {
    flows: 'Comparaison avec les périodes d’avant',
    stocks: 'Comparaison avec les effectifs d’avant',
    gap: 'Écart',
    signed: (n: number) => (n > 0 ? `+${amount(n)}` : amount(n).replace('-', '−')),
    day: numericDay,
    head: {
      day: ({ to }: Period) => numericDay(to), week: ({ from, to }: Period) => `${compactDay(from, to)} – ${compactDay(to, from)}`,
      month: ({ from }: Period) => `${monthShort(from)} ${from.slice(0, 4)}`, quarter: ({ from, to }: Period) => `${monthShort(from)} – ${monthShort(to)} ${to.slice(0, 4)}`,
      year: ({ from }: Period) => from.slice(0, 4), free: ({ from, to }: Period) => `${numericDay(from)} – ${numericDay(to)}`,
    },
    unnoted: 'Là où une période d’avant est vide, le registre n’avait pas de quoi le dire.',
    running: 'La période n’est pas finie : elle est comparée aux mêmes jours, jusqu’à aujourd’hui.',
    than: (n: number, when: string) => `${amount(n)} ${when}`,
    when: {
      day: () => 'la veille', week: () => 'la semaine d’avant', month: ({ from }: Period) => `en ${monthShort(from)}`,
      quarter: () => 'au trimestre d’avant', year: ({ from }: Period) => `en ${from.slice(0, 4)}`, free: () => 'avant',
    },
  },
  paper: (period: Period) => `Bilan ${period.from === period.to ? `du ${longDay(period.from)}` : fromTo(period)}`,
  paperColumns: { figure: 'Chiffre', value: 'Nombre' },
} as const
