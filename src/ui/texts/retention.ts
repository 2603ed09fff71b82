// Conservation: the archive, the list of what goes, and the erasure itself.
import type { Kept } from '#domain/retention/archive.ts'
import type { OpenFile } from '#domain/retention/openFile.ts'
import type { ServiceDay } from '#domain/time.ts'
import { unit } from '#ui/texts/amounts.ts'
import { longDay, numericDay } from '#ui/texts/dates.ts'
import { of } from '#ui/texts/names.ts'

const people = (n: number): string => unit(n, 'personne')

const open: Readonly<Record<OpenFile['why'], string>> = {
  domiciled: 'domiciliation en cours ou échue depuis moins d’un an',
  appeal: 'décision qui peut encore être contestée',
  request: 'demande sans réponse',
  mailWaiting: 'courrier en attente, ou compte à vérifier',
  absence: 'absence justifiée en cours',
}

/** Why a file stays: "domiciliation en cours…, jusqu’au 4 mai 2027". */
export const openWords = ({ why, until }: OpenFile): string => (until === undefined ? open[why] : `${open[why]}, jusqu’au ${longDay(until)}`)

/** "12 mars 2020", or the end of an absence. */
export const lastWords = ({ last: { day, what } }: Pick<Kept, 'last'>): string => (what === 'absence' ? `${numericDay(day)} (fin d’absence justifiée)` : numericDay(day))

export const retention = {
  title: 'Conservation',
  text: 'Les fiches dont le dernier contact est ancien passent d’elles-mêmes aux archives ; rien n’est effacé sans vous.',
  soon: 'Iront aux archives d’ici un mois',
  archived: 'Aux archives',
  erasable: 'Peuvent être effacées',
  heldBack: 'Gardées par un dossier ouvert',
  count: people,
  openArchive: 'Ouvrir les archives',
  prepare: 'Préparer un effacement',
  nobody: 'Personne à effacer aujourd’hui.',
  archive: {
    title: 'Archives',
    text: 'Réservé aux responsables : chaque ouverture d’une fiche est notée. Un nouveau contact (passage, appel, courrier remis) sort la fiche des archives.',
    search: 'Chercher dans les archives',
    list: 'Fiches archivées',
    empty: 'Aucune fiche archivée ne correspond.',
    fact: (kept: Kept) => `dernier contact le ${lastWords(kept)}`,
    since: (day: ServiceDay) => `archivée le ${numericDay(day)}`,
    more: (n: number) => `et ${people(n)} de plus : précisez la recherche.`,
    number: (number: string | undefined) => (number === undefined ? '' : `n° ${number} · `),
  },
  columns: { name: 'Nom', number: 'Numéro', last: 'Dernier contact', why: 'Pourquoi' },
  whys: {
    retention: (from: ServiceDay) => `durée de conservation passée depuis le ${numericDay(from)}`,
    request: 'à sa demande (RGPD, article 17)',
  },
  erase: {
    title: 'Effacement : ce qui partirait',
    ofOne: (who: string) => `Effacer la fiche ${of(who)}`,
    dryRun: 'Rien n’est encore effacé. Relisez la liste, imprimez-la ou enregistrez-la pour le visa des archives départementales, puis revenez avec le visa.',
    request: 'À la demande de la personne. Le visa des archives départementales est nécessaire aussi pour une seule fiche.',
    goes: (n: number) => `Partiraient : ${people(n)}`,
    stays: (n: number) => `Restent, dossier ouvert : ${people(n)}`,
    waits: (n: number) => `${people(n)}, ${n > 1 ? 'échues depuis, attendront' : 'échue depuis, attendra'} le prochain visa.`,
    counts: 'Les comptes des mois et des années passés ne bougent pas : les périodes concernées sont closes d’abord. Ceux du mois et de l’année en cours gardent leurs totaux ; leur répartition dira « non renseigné » pour ces personnes.',
    visaDate: 'Date du visa',
    visaReference: 'Référence du visa',
    visaHint: 'Celle que portent les archives départementales sur le bordereau d’élimination.',
    print: 'Imprimer la liste',
    save: 'Enregistrer la liste',
    keep: 'Ne rien effacer',
    verb: (n: number) => `Effacer ${people(n)}…`,
    listFirst: 'Imprimez ou enregistrez d’abord la liste',
    visaFirst: 'Indiquez d’abord le visa',
    nobodyThen: 'Personne n’était à effacer à la date du visa',
    openFirst: 'Un dossier est encore ouvert',
    incompleteFirst: 'Une tablette n’a pas tout envoyé',
    incomplete: 'Une autre tablette n’a pas encore tout envoyé : elle peut porter un contact récent. L’effacement attend qu’elle soit revenue, ou retirée.',
    confirm: (n: number) => `Effacer ${people(n)} définitivement`,
    confirmTitle: (n: number) => `Effacer ${people(n)} définitivement ?`,
    confirmText: 'Noms, dates de naissance, téléphones, motifs, ayants droit et mandataires disparaissent de toutes les tablettes, du serveur et, en trente jours, des sauvegardes. Personne ne pourra revenir en arrière.',
    back: 'Garder ces fiches',
    running: 'Effacement en cours',
    broken: 'La mémoire de la tablette n’a pas répondu : l’effacement s’est arrêté, et rien d’autre n’est perdu. Fermez, puis relisez la liste avant de reprendre.',
    done: (n: number, rest: number) => `${people(n)} : fiches effacées. Les comptes passés n’ont pas bougé.${rest === 0 ? '' : ` Il en reste ${String(rest)} : reprenez l’effacement.`}`,
  },
  paper: {
    title: 'Bordereau d’élimination : fiches de l’accueil de jour',
    law: 'Archives publiques : élimination soumise au visa de la direction des archives départementales (article L212-2 du code du patrimoine).',
    visa: (reference: string, date: string) => `Visa n° ${reference} du ${date}`,
    noVisa: 'Visa n° ........................................ du ....................',
    count: (n: number) => `${people(n)} sur cette liste.`,
    signatures: ['Pour le CCAS : nom, date et signature', 'Pour les archives départementales : nom, date et signature'],
    file: (day: ServiceDay) => `boussole-effacement-${day}.csv`,
  },
} as const
