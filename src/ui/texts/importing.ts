// The room where a register comes in.
import type { PlannedFact } from '#desk/ports.ts'
import type { RowNote } from '#domain/import/rows.ts'
import { problemText } from '#exports/register/rejectsCsv.ts'
import type { FileProblem } from '#exports/register/readRegister.ts'
import { xlsxProblems } from '#exports/texts/domifa.ts'
import { register } from '#exports/texts/register.ts'
import { columnWord } from '#exports/texts/registerColumns.ts'

const number = new Intl.NumberFormat('fr-FR')
const counted = (n: number, one: string, many: string): string => `${number.format(n)} ${n > 1 ? many : one}`

/** "1 ligne", "12 345 lignes". */
export const rowCount = (n: number): string => counted(n, 'ligne', 'lignes')

/** The same, of a file whose rows each say several things: "1 élément". */
export const itemCount = (n: number): string => counted(n, 'élément', 'éléments')

const came: Readonly<Partial<Record<PlannedFact['kind'], readonly [one: string, many: string]>>> = {
  personOpened: ['personne', 'personnes'], passage: ['passage', 'passages'], anonymousPassage: ['passage anonyme', 'passages anonymes'],
  prestation: ['prestation', 'prestations'], mailReceived: ['courrier reçu', 'courriers reçus'],
  mailHandedOut: ['remise de courrier', 'remises de courrier'], domiciliationGranted: ['domiciliation', 'domiciliations'],
  domiciliationEnded: ['radiation', 'radiations'], domiciliationRefused: ['refus', 'refus'],
  ayantDroitAdded: ['ayant droit', 'ayants droit'], contact: ['contact', 'contacts'], personDescribed: ['fiche mise à jour', 'fiches mises à jour'],
  domiciliationRequested: ['demande', 'demandes'], interviewHeld: ['entretien', 'entretiens'], forwardingSet: ['réexpédition', 'réexpéditions'], absenceExcused: ['absence justifiée', 'absences justifiées'],
  mailCounted: ['pile de courrier comptée', 'piles de courrier comptées'],
}

/** "779 personnes", for each kind of fact that came in, in the order of their number. */
export const cameIn = (facts: readonly Pick<PlannedFact, 'kind'>[]): readonly string[] => {
  const counts = new Map<PlannedFact['kind'], number>()
  for (const { kind } of facts) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([kind, n]) => {
      const words = came[kind]
      return words === undefined ? [] : [counted(n, ...words)]
    })
}

/** Why nothing of a file can be read. */
export const fileProblem = (problem: FileProblem): string => {
  if (problem.code === 'missingColumns') return register.files.missingColumns(register.tables[problem.table].name, problem.columns)
  if (problem.code === 'sameTable') return register.files.sameTable(register.tables[problem.table].name, problem.first)
  return register.files[problem.code]
}

/** Where a note stands: "usagers.csv, ligne 12, date_naissance : « 31/02/1980 »"; the sheet, too, where it is the whole row. */
export const noteOf = (note: RowNote): { readonly what: string; readonly where: string } => {
  const column = note.column === undefined ? '' : `, ${columnWord(note.column)}`
  const sheet = note.sheet === undefined || note.column !== undefined ? '' : `, feuille « ${note.sheet} »`
  const value = note.value === undefined || note.value === '' ? '' : ` : « ${note.value} »`
  return { what: problemText(note), where: `${note.file}${sheet}, ligne ${String(note.line)}${column}${value}` }
}

export const importing = {
  title: 'Importer un registre',
  back: 'Réglages',
  field: 'Fichiers du registre',
  hint: 'Un export de DomiFa (.xlsx), ou jusqu’à huit tableaux (CSV ou .xlsx) choisis ensemble ou déposés sur cette page : usagers, passages, prestations, courriers, domiciliations, ayants_droit, contacts, absences. « usagers » seul suffit pour commencer. Les colonnes d’un autre tableau s’associent à celles du registre.',
  reading: 'Lecture des fichiers',
  planning: 'Comparaison avec le registre',
  again: 'Choisir d’autres fichiers',
  unopened: {
    ...xlsxProblems,
    hugeFile: 'Ce fichier est trop gros pour être un registre (plus de 100 Mo).',
    unreadable: 'Ce fichier n’a pas pu être lu : il a été déplacé, ou la tablette n’y a plus accès. Choisissez-le de nouveau.',
    emptyBook: 'Ce classeur ne contient aucune ligne.',
  },

  preview: {
    files: 'Fichiers lus',
    columns: { file: 'Fichier', table: 'Contenu', read: 'Lues', rejected: 'Refusées' },
    fresh: 'à ajouter',
    known: 'déjà dans le registre',
    rejected: (n: number) => (n > 1 ? 'refusées' : 'refusée'),
    nothing: 'Rien à ajouter : tout ce que disent ces fichiers est déjà dans le registre.',
    nothingGood: 'Rien à ajouter : aucune ligne de ces fichiers ne peut être reprise.',
    finish: 'Un import précédent de ces fichiers a été interrompu : « Importer » le termine.',
    go: 'Importer',
    notes: 'Lignes à regarder',
    rejects: 'Refusées',
    warnings: 'Reprises avec un doute',
    downloaded: (file: string) => `Exporté : ${file}`,
    download: 'Télécharger les lignes refusées (CSV)',
    downloadHint: 'Les autres lignes entrent sans attendre celles-ci. Corrigez-les dans vos fichiers, puis importez-les de nouveau : ce qui est déjà entré n’entre pas deux fois.',
  },

  alike: {
    title: (n: number) => (n === 1 ? 'Une personne semble déjà avoir une fiche' : `${number.format(n)} personnes semblent déjà avoir une fiche`),
    hint: 'Même nom qu’une personne du registre, et la même date de naissance, ou pas de date pour les distinguer. Dites qui est qui avant d’importer : une fiche en double se défait mal. La réponse est retenue.',
    nearTitle: (n: number) => (n === 1 ? 'Une personne ressemble à une fiche du registre' : `${number.format(n)} personnes ressemblent à une fiche du registre`),
    nearHint: 'Même date de naissance et un mot du nom en commun. Sans réponse de votre part, elles entrent avec leur propre fiche.',
    takenTitle: (n: number) => (n === 1 ? 'Un numéro est celui d’une autre personne du registre' : `${number.format(n)} numéros sont ceux d’autres personnes du registre`),
    takenHint: 'Même numéro, mais pas le même nom. Sans réponse de votre part, ces lignes et tout ce que les fichiers disent de ces numéros restent dehors.',
    inFile: 'Dans le fichier',
    inRegister: 'Dans le registre',
    same: 'C’est la même personne',
    other: 'Une autre personne',
    about: (name: string) => `Qui est ${name} ?`,
    noNumber: 'sans numéro',
    allSame: (n: number) => `C’est la même personne pour ${n === 1 ? 'celle qui reste' : `les ${number.format(n)} qui restent`}`,
    first: (n: number) => `Répondez d’abord pour ${n === 1 ? 'une personne' : `${number.format(n)} personnes`}`,
  },

  writing: 'Import en cours',
  preparing: 'Préparation…',
  writingHint: 'Le bureau peut servir pendant ce temps : l’import continue si vous changez de page.',

  done: {
    title: 'Import terminé',
    nothing: 'Rien à ajouter',
    /** Said aloud; the page shows the title, and the same words twice on a page would be two answers to one question. */
    said: (n: number) => `Import fini, ${rowCount(n)} de plus dans le registre`,
    counts: 'Est entré dans le registre :',
    known: (n: number, counted: (n: number) => string) => `${counted(n)} ${n > 1 ? 'y étaient' : 'y était'} déjà.`,
    rejected: (n: number) => `${rowCount(n)} ${n > 1 ? 'refusées' : 'refusée'}.`,
    undoHint: 'Tout l’import peut être annulé d’un coup, ici ou plus tard dans Réglages › Imports.',
    figures: 'Voir le bilan',
  },
  stopped: 'Import interrompu : rien de ce qui était commencé ne compte. Importez les mêmes fichiers pour le reprendre.',
  failed: 'L’import s’est arrêté : la tablette n’a pas pu tout écrire. Rien n’en compte. Importez les mêmes fichiers pour le reprendre.',

  past: {
    title: 'Imports',
    none: 'Aucun import pour l’instant.',
    when: (day: string, hour: string) => `${day} à ${hour}`,
    facts: (n: number) => counted(n, 'acte', 'actes'),
    undone: 'annulé',
    unfinished: 'interrompu, ne compte pas',
    undo: 'Annuler l’import',
    undoNamed: (when: string) => `Annuler l’import du ${when}`,
    ask: (when: string) => `Annuler l’import du ${when} ?`,
    text: (n: number) => `${counted(n, 'acte ne comptera plus', 'actes ne compteront plus')}. Les mêmes fichiers peuvent être importés de nouveau.`,
    warn: (n: number) =>
      `${counted(n, 'acte noté au bureau concerne', 'actes notés au bureau concernent')} des personnes que seul cet import nomme : elles n’auraient plus de nom.`,
    keep: 'Garder l’import',
    undoneSaid: 'Import annulé',
  },
} as const
