// The lines of DomiFa's report, in its words and order (domifa-formats.md, "Report lines"), and what the house counts otherwise.
import type { WaitingDelay } from '#domain/reports/yearMeans.ts'
import type { Labels } from '#exports/texts/domifa.ts'

export const axisTitles = {
  stock: (on: string) => `Axe 1 – Public domicilié au ${on}`,
  acts: (from: string, to: string) => `Axe 2 – Activité du ${from} au ${to}`,
  visits: (from: string, to: string) => `Axe 3 – Interactions du ${from} au ${to}`,
  declared: (year: string) => `Questions déclaratives ${year}`,
} as const

export const axisGroups = {
  total: 'Domiciliés et ayants droit', sex: 'Sexe (domiciliés)', decision: 'Type de domiciliation', majorityOfAll: 'Mineurs et majeurs (domiciliés et ayants droit)',
  age: 'Âge (domiciliés)', work: 'Situation professionnelle', link: 'Lien avec la commune', composition: 'Composition du ménage', cause: 'Cause d’instabilité du logement',
  residence: 'Situation résidentielle', purpose: 'Motif de la demande', support: 'Accompagnement social',
  delivered: 'Domiciliations délivrées', radiations: 'Radiations', refusals: 'Refus', orientations: 'Orientations après refus',
  calls: 'Appels', letter: 'Courriers', parcel: 'Colis', registeredNotice: 'Avis de passage', visits: 'Passages', portal: 'Portail Mon DomiFa', declared: 'Déclaré par la structure',
} as const

export const axisLines = {
  all: 'Total domiciliés et ayants droit', holders: 'Domiciliés', ayantsDroit: 'Ayants droit', female: 'Femme', male: 'Homme',
  first: 'Première demande', renewals: 'Renouvellement', minors: 'Mineurs', adults: 'Majeurs', unknown: 'Non renseigné',
  yes: 'Oui', no: 'Non',
  delivered: 'Total domiciliations délivrées', deliveredAyantsDroit: 'Ayants droit concernés', radiations: 'Total radiations', refusals: 'Total refus', other: 'Autre',
  calls: 'Appels', visits: 'Passages enregistrés', withMail: 'Passages avec remise de courrier', withoutMail: 'Passages sans remise de courrier', portal: 'Connexions au portail',
  waitingList: 'Liste d’attente', delay: 'Délai moyen d’attente', staff: 'ETP salariés', volunteers: 'Bénévoles', humanCost: 'Coût humain (€)', totalCost: 'Coût total (€)',
} as const

/** "18-25" as DomiFa writes it. */
export const bracketLabel = (bracket: string): string => (bracket === '75+' ? '75 ans et plus' : `${bracket.replace('-', ' - ')} ans`)

const pieces = { letter: ['Courriers', 'enregistrés', 'remis', 'réexpédiés'], parcel: ['Colis', 'enregistrés', 'remis', 'réexpédiés'], registeredNotice: ['Avis de passage', 'enregistrés', 'remis', 'réexpédiés'] } as const
type Piece = keyof typeof pieces
const told = (kind: Piece, word: 1 | 2 | 3): string => `${pieces[kind][0]} ${pieces[kind][word]}`
export const mailLines = (kind: Piece) => ({ in: told(kind, 1), out: told(kind, 2), returned: told(kind, 3) })

/** In the order of DomiFa's report, after its code: the house's grounds and those of its imports. */
export const refusalCodes = { outside: 'HORS_AGREMENT', noLink: 'LIEN_COMMUNE', full: 'SATURATION', other: 'AUTRE' } as const

export const orientationLabels = { ccas: ['ccas', 'CCAS'], cias: ['cias', 'CIAS'], association: ['asso', 'Organisme agréé'], other: ['other', 'Autre'] } as const

export const delayLabels: Labels<WaitingDelay> = {
  oneWeek: ['ONE_WEEK', 'Une semaine'], twoWeeks: ['TWO_WEEKS', 'Deux semaines'], oneMonth: ['ONE_MONTH', 'Un mois'],
  oneToSixMonths: ['ONE_TO_SIX_MONTHS', 'De un à six mois'], moreThanSixMonths: ['MORE_THAN_SIX_MONTHS', 'Plus de six mois'],
}

export const axisNotes = {
  expired: (n: string) => `Une domiciliation échue n’est plus en cours. DomiFa la compte jusqu’à la radiation : ${n} à cette date, qui ne sont pas ici.`,
  interview: 'D’après le dernier entretien tenu à cette date. Sans entretien ou sans réponse : non renseigné.',
  described: 'D’après la fiche telle qu’elle était connue à cette date.',
  link: 'Lien principal de la décision en cours.',
  beyond: 'La ligne « non renseigné » n’existe pas chez DomiFa : elle fait tomber juste la somme.',
  delivered: 'Comptées au jour de la décision. DomiFa les range au jour où elles commencent.',
  returned: (n: string) => `« Réexpédié » est chez DomiFa ce qui est renvoyé à l’expéditeur. Envoyé à l’adresse donnée par la personne : ${n}, hors de ces lignes.`,
  visits: 'Une personne compte une fois par jour : « avec remise » le jour où son courrier est remis, à elle ou pour elle. DomiFa regroupe les remises par minute pour toute la structure : cinquante personnes servies dans la même minute y font un seul passage.',
  portal: 'Sans objet : la maison n’ouvre pas de portail.',
} as const

/** What stands for a number that nobody outside may read. */
export const axisVeils = { few: 'moins de 5', more: '5 ou plus', masked: 'masqué', left: 'masqué' } as const

/** The same figures where they stand among others. */
export const axisCodes = { expired: 'Domiciliations échues sans décision', otherRefusal: 'tous les autres motifs', beneath: (group: string, label: string) => `DomiFa, ${group.toLowerCase()} : ${label}` } as const

export const axisSheets = {
  names: { stock: 'Axe 1', acts: 'Axe 2', visits: 'Axe 3', declared: 'Déclaratif' },
  head: ['Rubrique', 'Ligne', 'Code DomiFa', 'Nombre', 'Remarque'],
  notAnswered: 'non renseigné',
  file: (year: string, outside = false) => `boussole-axes-domifa-${year}${outside ? '-exterieur' : ''}`,
} as const
