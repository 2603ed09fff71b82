// The room Accueil: the lists, the card, the keys over them.
import type { ServiceDay, TimeOfDay } from '#domain/time.ts'
import { daysBetween } from '#domain/time.ts'
import { hour, longDay, pastDay, shortDay } from '#ui/texts/dates.ts'
import { piecesCount } from '#ui/texts/words.ts'

/** On a shared screen (metier.md §8). */
const mostFound = 8

const people = (n: number): string => `${String(n)} ${n > 1 ? 'personnes' : 'personne'}`

/** How long mail has waited: "arrivé aujourd’hui", "depuis hier", "depuis le 4 novembre". */
const since = (day: ServiceDay, today: ServiceDay): string => {
  const days = daysBetween(day, today)
  if (days <= 0) return 'arrivé aujourd’hui'
  if (days === 1) return 'depuis hier'
  return `depuis le ${day.slice(0, 4) === today.slice(0, 4) ? shortDay(day) : longDay(day)}`
}

export const accueil = {
  keys: {
    passage: 'Passage',
    anonymous: 'Passage anonyme',
    group: 'Groupe anonyme',
    newPerson: 'Nouvelle personne',
  },
  list: {
    recents: 'Récents',
    found: (n: number) => (n === 0 ? 'Personne' : n < mostFound ? people(n) : `Les ${String(n)} premières personnes`),
    nobody: (typed: string) => `Personne ne répond à « ${typed} ».`,
    nobodyMore: 'Essayez une partie du nom, le surnom, la date de naissance ou le numéro ; sinon, ouvrez une fiche.',
    noRecents: 'Les personnes venues ces derniers jours s’afficheront ici. Cherchez un nom, ou ouvrez une fiche.',
    came: 'venu à',
    noted: 'noté',
    homonym: 'homonyme',
    number: (number: string) => `n° ${number}`,
    visit: (day: ServiceDay, today: ServiceDay) => `passage ${pastDay(day, today)}`,
    noVisit: 'aucun passage noté',
    struckOff: (on: ServiceDay, today: ServiceDay) => `radiation ${pastDay(on, today)}`,
    former: 'ancien dossier',
    mail: piecesCount,
  },
  present: {
    title: 'Présents aujourd’hui',
    passage: 'passage',
    empty: 'Personne n’est encore passé aujourd’hui.',
    anonymous: (n: number) => (n > 1 ? `et ${String(n)} passages anonymes` : 'et 1 passage anonyme'),
    dayLog: 'Journal du jour',
  },
  card: {
    next: 'Suivant',
    tiles: 'Passage et prestations',
    more: (who: string) => `Plus pour ${who}`,
    file: 'Voir la fiche',
    edit: 'Modifier la fiche',
    late: 'Noter à un autre moment',
    never: 'jamais',
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
