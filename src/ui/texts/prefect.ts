// Bilan › Préfet: the yearly report [CASF D264-8], DomiFa's lines, and what no act tells.
import type { YearMeans } from '#domain/reports/yearMeans.ts'
import type { PrefectStanding } from '#domain/reports/prefectStanding.ts'
import type { ServiceDay } from '#domain/time.ts'
import { longDay, numericDay, weekdayName } from '#ui/texts/dates.ts'

export const prefectPieces = ['rapport', 'axes', 'moyens'] as const
export type PrefectPiece = (typeof prefectPieces)[number]

/** What of the letterhead a document misses, and of the means. */
export type Missing = 'organisation' | 'signatory' | 'hours' | 'human' | 'costs' | 'material'

const missing: Readonly<Record<Missing, string>> = {
  organisation: 'organisme', signatory: 'signataire', hours: 'horaires', human: 'moyens humains', costs: 'coûts', material: 'moyens matériels',
}

const weekdays = (days: readonly number[]): string | undefined => (days.length === 0 ? undefined : days.map(weekdayName).join(', '))

export const prefect = {
  pieces: { label: 'Document', words: { rapport: 'Rapport au préfet', axes: 'Axes de DomiFa', moyens: 'Moyens et délais' } satisfies Readonly<Record<PrefectPiece, string>> },
  before: 'Année précédente', after: 'Année suivante',
  ahead: (year: string) => `L’année ${year} n’a pas commencé.`,
  running: (day: ServiceDay) => `Année en cours : chiffres arrêtés au ${longDay(day)}.`,
  notOver: (year: string) => `Le rapport s’imprime une fois ${year} finie. D’ici là, ces chiffres sont pour la maison : rien n’y est masqué.`,
  closed: (day: ServiceDay) => `Année close le ${longDay(day)} : ces chiffres sont ceux de la clôture.`,
  changed: (n: number) => (n === 0 ? '' : n === 1 ? 'Après clôture : un chiffre a changé.' : `Après clôture : ${String(n)} chiffres ont changé.`),
  toClosings: 'Clôtures',
  print: 'Imprimer', workbook: 'Excel', copy: 'Copier',
  copied: 'Lignes copiées : collez-les dans le tableur.', notCopied: 'La copie n’est pas permise ici : prenez le fichier Excel.',
  exported: (file: string) => `Fichier enregistré : ${file}`,
  what: 'prefectReport', whatAxes: 'domifaAxes',
  printed: (file: string) => `${file} (papier)`, pasted: (file: string) => `${file} (copie)`,
  value: 'Nombre', answer: 'Réponse', line: 'Ligne',
  unanswered: 'non renseigné',
  cell: (n: string, line: string) => `${n}, ${line}`,
  missing: {
    word: (one: Missing) => missing[one], sentence: (words: readonly string[]) => `À renseigner : ${words.join(', ')}. Le document porte « non renseigné ».`, toMeans: 'Moyens et délais', toSettings: 'En-tête',
    beforeClosing: (words: readonly string[]) => `À renseigner avant de clôturer : ${words.join(', ')}. Sinon le rapport au préfet porte « non renseigné ».`,
    sinceClosing: 'Les moyens ou l’en-tête ont été renseignés depuis la clôture. Clôturer à nouveau pour les porter au document.',
  },
  due: {
    comes: ({ year, due }: PrefectStanding) => `Rapport de ${year} au préfet : à envoyer avant le ${longDay(due)}.`,
    late: ({ year, due }: PrefectStanding) => `Rapport de ${year} au préfet : attendu le ${longDay(due)}, pas encore imprimé ni noté comme envoyé.`,
    left: ({ left }: PrefectStanding) => `Imprimé ou exporté le ${left === undefined ? '' : longDay(left)}. L’envoi n’est pas encore noté.`,
    sent: (day: ServiceDay) => `Envoyé le ${longDay(day)}.`,
    go: 'Ouvrir le rapport',
  },
  sending: { title: 'Envoi à la préfecture', on: 'Envoyé le', save: 'Noter l’envoi', notOver: (year: string) => `L’envoi se note une fois ${year} finie.` },
  setting: { title: 'Rapport au préfet', label: 'À envoyer chaque année avant le', hint: 'La date que la préfecture fixe ; le 31 janvier sans autre consigne. Les responsables la voient trente jours avant.', day: 'Jour', month: 'Mois', save: 'Enregistrer la date', unchanged: 'inchangé', wrong: 'Ce jour n’existe pas dans ce mois.' },
} as const

export const prefectPaper = {
  title: (year: string) => `Rapport annuel d’activité de domiciliation ${year}`,
  axesTitle: (year: string) => `Axes du rapport DomiFa ${year}`,
  law: 'Établi en application de l’article D. 264-8 du code de l’action sociale et des familles.',
  signatory: 'Le responsable',
  sheet: 'Rapport au préfet',
  head: ['Rubrique', 'Ligne', 'Valeur'],
} as const

export const prefectLines = {
  inForce: (day: ServiceDay) => `Élections de domicile en vigueur au ${longDay(day)}`,
  holders: 'Élections de domicile en vigueur', first: 'dont premières', renewals: 'dont renouvellements', ayantsDroit: 'Ayants droit', people: 'Personnes domiciliées',
  delivered: (year: string) => `Élections de domicile délivrées en ${year}`, all: 'Total', firstDecisions: 'Premières demandes', renewalDecisions: 'Renouvellements',
  radiations: (year: string) => `Radiations en ${year}, par motif`, refusals: (year: string) => `Refus en ${year}, par motif`,
  maskedMeans: '« Masqué » : moins de 5, ou ce qui ferait retrouver un nombre de moins de 5 ; de même « 5 ou plus ». Le détail reste dans le Bilan.',
  unknown: 'Motif non renseigné',
  means: 'Moyens humains et matériels', staff: 'Salariés (équivalents temps plein)', volunteers: 'Bénévoles', humanCost: 'Coût humain (€)', totalCost: 'Coût total (€)', material: 'Moyens matériels',
  opening: 'Conditions d’ouverture au public', week: 'Jours de la semaine', weekdays, hours: 'Horaires', openDays: (year: string) => `Jours d’ouverture en ${year}`,
  months: (year: string) => `Jours d’ouverture par mois en ${year}`,
} as const

type Asked = { readonly label: string; readonly hint?: string }

export const meansForm = {
  title: (year: string) => `Moyens et délais de ${year}`,
  text: 'Ce qu’aucun acte ne dit : les questions de DomiFa et les moyens demandés par le préfet. Une réponse laissée vide reste « non renseigné ».',
  waitingList: 'Liste d’attente', delay: 'Délai moyen d’attente',
  answers: { yes: 'Oui', no: 'Non', none: 'Non renseigné' },
  fields: {
    staff: { label: 'Salariés, en équivalents temps plein', hint: 'Deux décimales au plus : 2,5.' },
    volunteers: { label: 'Bénévoles' },
    humanCost: { label: 'Coût humain', hint: 'En euros, sans centimes.' },
    totalCost: { label: 'Coût total', hint: 'En euros, coût humain compris.' },
  } satisfies Readonly<Partial<Record<keyof YearMeans, Asked>>>,
  material: { label: 'Moyens matériels', hint: 'Locaux, équipement : des faits seulement, en une ligne, sans nommer personne.' },
  wrong: { number: 'Un nombre, sans autre signe.', total: 'Le total comprend le coût humain : il ne peut pas être plus petit.' },
  save: 'Enregistrer les réponses', unchanged: 'inchangé',
  declared: (day: ServiceDay, by: string) => `Dernières réponses : ${numericDay(day)}${by === '' ? '' : `, ${by}`}.`,
  afterClosing: 'L’année est close : ses documents gardent les réponses d’alors.',
} as const
