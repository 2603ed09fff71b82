// The room Accueil: the lists, the card, the keys over them.
import type { Description } from '#domain/person/description.ts'
import type { ServiceDay, TimeOfDay } from '#domain/time.ts'
import { daysBetween } from '#domain/time.ts'
import { compactDay, hour, longDay, shortDay } from '#ui/texts/dates.ts'
import { lastTime, tileTime } from '#ui/texts/lastTime.ts'
import { piecesCount } from '#ui/texts/amounts.ts'

/** On a shared screen (metier.md §8). */
const mostFound = 8

const people = (n: number): string => `${String(n)} ${n > 1 ? 'personnes' : 'personne'}`

/** How long mail has waited: "depuis aujourd’hui", "depuis hier", "depuis le 4 novembre". */
const since = (day: ServiceDay, today: ServiceDay): string => {
  const days = daysBetween(day, today)
  if (days <= 0) return 'depuis aujourd’hui'
  if (days === 1) return 'depuis hier'
  return `depuis le ${day.slice(0, 4) === today.slice(0, 4) ? shortDay(day) : longDay(day)}`
}

const lowered = (words: readonly string[]): string => words.map((word) => word.charAt(0).toLowerCase() + word.slice(1)).join(', ')

// Without a known sex, what holds for both.
const agreed = ({ sex }: Description, word: string, both: string): string => (sex === undefined ? both : sex === 'female' ? `${word}e` : word)

/** "vue hier", "vu lundi", "vue le 5 nov.". */
const visit = (day: ServiceDay, today: ServiceDay, who: Description): string => {
  return `${agreed(who, 'vu', '')} ${lastTime(day, today)}`.trim()
}

export const accueil = {
  keys: {
    passage: 'Passage',
    anonymous: 'Passage anonyme',
    group: 'Groupe anonyme',
    newPerson: 'Nouvelle personne',
  },
  list: {
    likely: (usual: boolean) => (usual ? 'Habitués et récents' : 'Récents'),
    found: (n: number) => (n === 0 ? 'Personne' : n < mostFound ? people(n) : `Les ${String(n)} premières personnes`),
    nobody: (typed: string) => `Personne ne répond à « ${typed} ».`,
    nobodyMore: 'Essayez une partie du nom, le surnom, la date de naissance ou le numéro ; sinon, ouvrez une fiche.',
    noRecents: 'Les personnes venues ces derniers jours s’afficheront ici. Cherchez un nom, ou ouvrez une fiche.',
    came: 'venu à',
    noted: 'noté',
    homonym: 'homonyme',
    number: (number: string) => `n° ${number}`,
    visit,
    noVisit: 'aucun passage noté',
    struckOff: (on: ServiceDay, today: ServiceDay, who: Description) => `${agreed(who, 'radié', 'radiation')} le ${compactDay(on, today)}`,
    former: (who: Description) => agreed(who, 'radié', 'radiation'),
    mail: piecesCount,
  },
  usual: {
    word: 'D’habitude',
    // The fixed name (desk.md §9), and what it will note.
    name: (words: readonly string[]) => ["Comme d'habitude", words.join(', ')].filter((part) => part !== '').join(' : '),
    all: (words: readonly string[]) => lowered(words),
    left: (words: readonly string[]) => `reste : ${lowered(words)}`,
    noted: 'tout est noté',
    waiting: 'en attente',
  },
  present: {
    title: 'Présents aujourd’hui',
    passage: 'passage',
    empty: 'Personne n’est encore passé aujourd’hui.',
    anonymous: (n: number) => `et ${String(n)} sans nom`,
    dayLog: 'Journal du jour',
  },
  menu: {
    label: 'Plus à l’accueil',
    referral: 'Orienter sans nom',
    copy: 'Rattrapage',
    sheet: 'Feuille du jour',
    breakdown: 'Carte de panne',
  },
  card: {
    next: 'Suivant',
    tiles: 'Passage et prestations',
    more: (who: string) => `Plus pour ${who}`,
    file: 'Voir la fiche',
    edit: 'Modifier la fiche',
    mail: 'Procurations et réexpédition',
    late: 'Noter à un autre moment',
    notes: 'Notes et alertes',
    exclusion: 'Exclusion',
    household: 'Foyer',
    merge: 'C’est la même personne : réunir les dossiers',
    separate: 'Séparer les deux dossiers',
    householdPassage: (n: number) => `Passage du foyer, avec ${String(n)} ${n > 1 ? 'proches' : 'proche'}`,
    keptOut: 'exclusion',
    everything: 'Tout ce qui est gardé',
    erase: 'Effacer à sa demande',
    never: 'jamais',
    lastTime: tileTime,
    earlier: 'autre heure',
    at: (at: TimeOfDay | undefined, n: number) => `${at === undefined ? 'noté' : hour(at)}${n > 1 ? ` · ${String(n)} fois` : ''}`,
    homonymOfBox: (box: string) => `homonyme de la boîte ${box}`,
    homonymOfNumber: (number: string) => `homonyme du n° ${number}`,
    homonym: 'a un homonyme',
  },
  mail: {
    none: (n: number) => (n === 0 ? 'courrier' : piecesCount(n)),
    since,
    handOut: 'Remettre le courrier',
    part: 'Une partie / mandataire…',
    ask: 'Courrier demandé',
    nothing: 'rien n’attend',
    asked: 'demandé à',
  },
  group: {
    title: 'Passage d’un groupe, sans nom',
    text: 'Combien de personnes viennent d’entrer ?',
    of: (n: number) => people(n),
    more: 'Autre nombre',
    note: (n: number) => `Noter ${people(n)}`,
  },
} as const
