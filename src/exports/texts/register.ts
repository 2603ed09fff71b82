import { columnWord } from '#exports/texts/registerColumns.ts'
import type { RegisterTable, RowProblem } from '#domain/import/rows.ts'

const quoted = (columns: readonly string[]): string => columns.map((column) => `« ${columnWord(column)} »`).join(', ')

/** What the import says of files and rows, on screen and in the file of rejected rows. */
export const register = {
  tables: {
    persons: { file: 'usagers', name: 'Personnes' },
    passages: { file: 'passages', name: 'Passages' },
    prestations: { file: 'prestations', name: 'Prestations' },
    mail: { file: 'courriers', name: 'Courriers' },
    decisions: { file: 'domiciliations', name: 'Décisions de domiciliation' },
    ayantsDroit: { file: 'ayants_droit', name: 'Ayants droit' },
    contacts: { file: 'contacts', name: 'Contacts' },
    absences: { file: 'absences', name: 'Absences justifiées' },
  } satisfies Readonly<Record<RegisterTable, { readonly file: string; readonly name: string }>>,

  problems: {
    unknownNumber: 'numéro inconnu : aucune personne ne le porte, ni dans les fichiers ni dans le registre',
    missingNumber: 'numéro absent',
    duplicateNumber: 'numéro déjà donné à une autre ligne du fichier',
    impossibleDate: 'date impossible (attendue : jj/mm/aaaa)',
    shortYear: 'année à deux chiffres : écrivez-la en entier (jj/mm/aaaa)',
    impossibleTime: 'heure impossible : la ligne est reprise sans son heure',
    unknownWord: 'mot inconnu',
    notAQuantity: 'quantité attendue : un nombre entier de 1 à 999',
    missingCell: 'case vide',
    endBeforeStart: 'la fin est avant le début',
    tooFewCells: 'ligne incomplète : il manque des cases',
    textTooLong: 'texte trop long (200 caractères au plus)',
    overAYear: 'plus d’un an de validité : les dates sont gardées comme elles sont écrites',
    nameMissing: 'aucun nom : il faut au moins un nom, un prénom ou un surnom pour créer une fiche',
    pileCounted: 'courrier déjà noté pour cette personne : ce nombre n’est pas repris, à compter à l’inventaire',
    duplicateHolder: 'personne déjà présente plus haut dans le fichier',
    numberTaken: 'ce numéro est celui d’une autre personne du registre : dites si c’est la même',
    numberTwice: 'ce numéro est porté par deux fiches du registre : donnez un autre numéro à l’une, puis importez de nouveau',
    relativeTwice: 'déjà donné par une autre ligne pour ce titulaire : compté une seule fois',
    dayAssumed: 'le fichier n’en donne pas la date : la plus proche a été reprise',
    notStarted: 'commence après la date du fichier',
    onlyCounted: 'le fichier n’en donne que le nombre : à ressaisir',
    describedHere: 'la fiche dit autre chose, écrit au bureau : elle reste comme elle est',
    goneFromFile: 'le registre en a un de plus, absent du fichier : à vérifier',
    monthFirst: 'mois écrit avant le jour ? Les dates reprises de cette colonne sont à vérifier',
    noLastContact: 'dernier passage absent : le compteur part du début de la domiciliation',
    lostInterview: 'entretien d’une personne absente de la liste, ou en double : il n’est pas repris',
    withdrawnHere: 'annulé ou corrigé au bureau depuis : ce que dit le fichier n’est pas repris',
    endingToDecide: 'radiation non reprise : accordée ou vue au bureau, à décider dans le dossier',
    grantOverlaps: 'domiciliation non reprise : une autre couvre ces dates, à vérifier au dossier',
    renewalOverlaps: 'renouvelée avant la fin de celle en cours : les dates restent comme écrites',
    cellTooLong: 'texte trop long (4 000 caractères au plus)',
  } satisfies Readonly<Record<RowProblem, string>>,
  /** In a row that came in all the same. */
  passedOver: 'mot inconnu : la ligne est reprise sans ce mot',
  leftEmpty: 'case vide : la ligne est reprise sans elle',

  files: {
    empty: 'Ce fichier est vide.',
    spreadsheet: 'Ce fichier est un classeur, pas un CSV : ouvrez-le dans le tableur et enregistrez chaque feuille au format CSV.',
    notText: 'Ce fichier n’est pas un CSV : ce n’est pas du texte.',
    notARegister: 'Ses colonnes ne sont pas celles du registre : dites ce qu’elles contiennent pour le lire.',
    missingColumns: (table: string, columns: readonly string[]) =>
      `Fichier « ${table} » : il manque ${columns.length === 1 ? 'la colonne' : 'les colonnes'} ${quoted(columns)}. Dites quelle colonne en tient lieu.`,
    sameTable: (table: string, first: string) => `Un autre fichier choisi contient déjà « ${table} » : ${first}. Importez celui-ci à part.`,
    windows1252: 'Ce fichier n’est pas en UTF-8 : il a été lu comme un fichier Windows (1252). Vérifiez les accents.',
    absentColumns: (columns: readonly string[]) => `Colonnes absentes, reprises comme « non renseigné » : ${quoted(columns)}.`,
    unreadColumns: (headers: readonly string[]) =>
      `${headers.length === 1 ? 'Colonne passée' : 'Colonnes passées'} sans être ${headers.length === 1 ? 'lue' : 'lues'} : ${headers.join(', ')}.`,
  },

  rejects: { headers: ['fichier', 'ligne', 'colonne', 'valeur', 'probleme'], file: 'boussole-lignes-rejetees.csv' },
} as const
