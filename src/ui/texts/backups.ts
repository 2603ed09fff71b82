// Backups: what was kept where, what a file holds, and why one is not read.
import type { BackupRefusal, BackupWay, LastBackup } from '#desk/backups.ts'
import type { ActGroup, Tally } from '#domain/facts/tally.ts'
import { momentAt } from '#domain/time.ts'
import { hour, longDay } from '#ui/texts/dates.ts'
import { spanOfDays } from '#ui/texts/settings.ts'

const number = new Intl.NumberFormat('fr-FR')
const counted = (n: number, one: string, many: string): string => `${number.format(n)} ${n > 1 ? many : one}`

/** "12 actes", with the word in the singular for none and for one. */
export const acts = (n: number): string => counted(n, 'acte', 'actes')

const groups: Readonly<Record<ActGroup, readonly [one: string, many: string]>> = {
  people: ['fiche', 'fiches'], passages: ['passage', 'passages'], prestations: ['prestation', 'prestations'],
  contacts: ['contact ou entretien', 'contacts et entretiens'], mail: ['acte de courrier', 'actes de courrier'],
  domiciliation: ['acte de domiciliation', 'actes de domiciliation'], corrections: ['annulation', 'annulations'],
  other: ['réglage ou autre acte', 'réglages et autres actes'],
}

/** "le 15 novembre 2026 à 9 h 24"; takes ms UTC. */
export const instant = (ms: number): string => {
  const { day, at } = momentAt(ms)
  return `le ${longDay(day)} à ${hour(at).replaceAll(' ', '\u00a0')}`
}

/** The lines of a tally: how many acts of each kind, about how many people, on which days. */
export const tallyLines = ({ groups: found, people, days }: Tally): readonly string[] => [
  ...found.map(({ group, facts }) => counted(facts, ...groups[group])),
  ...(people === 0 ? [] : [`à propos de ${counted(people, 'personne', 'personnes')}`]),
  ...(days === undefined ? [] : [days.from === days.to ? `le ${longDay(days.from)}` : spanOfDays(days)]),
]

const ways: Readonly<Record<BackupWay, string>> = { folder: 'dans le dossier choisi', share: 'par la feuille de partage', download: 'dans les téléchargements' }

const day = 86_400_000

const ago = (days: number): string => (days <= 0 ? 'aujourd’hui' : days === 1 ? 'hier' : `il y a ${number.format(days)} jours`)

export const backups = {
  last: (last: LastBackup) => `Dernière sauvegarde vérifiée : ${instant(last.at)}, ${ways[last.way]}, ${acts(last.facts)}.`,
  lastShort: ({ at }: LastBackup, now: number) => ago(Math.floor((now - at) / day)),
  none: 'Aucune sauvegarde vérifiée sur cette tablette.',
  diagnostic: 'Dernière sauvegarde vérifiée',
  diagnosticNone: 'aucune sur cette tablette',
  diagnosticAdvice: 'Sauvegardez le registre\u00a0: Réglages › Maison, «\u00a0Exporter tout le registre\u00a0».',
  done: { download: (file: string) => `Exporté et vérifié : ${file}. Rangez-le hors de la tablette.`, share: (file: string) => `Confié à la feuille de partage, et vérifié : ${file}.` },
  cancelled: 'La feuille de partage a été fermée\u00a0: rien n’a été sauvegardé.',
  share: 'Sauvegarde prête : la confier',
  failed: 'La sauvegarde n’a pas pu être relue\u00a0: elle ne compte pas. Réessayez\u00a0; si cela recommence, gardez cette tablette allumée et appelez de l’aide.',
  reminder: {
    title: (days: number, never: boolean) => (never ? `Aucune sauvegarde vérifiée depuis ${number.format(days)} jours.` : `Dernière sauvegarde vérifiée il y a ${number.format(days)} jours.`),
    go: 'Sauvegarder',
  },
  folder: {
    title: 'Dossier des sauvegardes',
    unsupported: 'Ce navigateur ne sait pas garder un dossier. «\u00a0Exporter tout le registre\u00a0» confie le fichier à la feuille de partage, ou aux téléchargements\u00a0: rangez-le hors de la tablette.',
    none: 'Sur un ordinateur, une sauvegarde chiffrée peut s’écrire chaque jour toute seule dans un dossier\u00a0: un disque du réseau, ou une clé.',
    ready: 'Une fois par jour, quand le bureau est au repos, une sauvegarde chiffrée s’écrit dans le dossier choisi, puis elle est relue. Les trente dernières y restent.',
    asks: 'Le navigateur redemande la permission d’écrire dans le dossier.',
    choose: 'Choisir un dossier',
    change: 'Changer de dossier',
    allow: 'Autoriser le dossier',
    now: 'Sauvegarder maintenant',
    saved: (facts: number) => `Sauvegarde écrite et relue : ${acts(facts)}.`,
    refusals: {
      notVerified: 'Ce qui a été écrit n’a pas pu être relu\u00a0: la sauvegarde ne compte pas, les précédentes sont intactes.',
      notWritten: 'Le dossier n’a pas pu être écrit\u00a0: il manque, il est plein, ou il est protégé. Les sauvegardes précédentes sont intactes.',
      notAllowed: 'Le navigateur ne permet pas encore d’écrire dans le dossier.',
    },
  },
  read: {
    title: 'Lire une sauvegarde',
    text: 'Rien n’est jamais retiré de ce registre\u00a0: la comparaison d’abord, puis, si vous le demandez, ce qui manque.',
    file: 'Fichier de sauvegarde',
    chosen: (name: string, size: string) => `${name} (${size})`,
    secret: 'Phrase secrète ou code de secours',
    secretHint: 'Celle du registre au moment de la sauvegarde.',
    compare: 'Comparer',
    unreadable: 'Ce fichier n’a pas pu être lu\u00a0: rien n’en a été pris, et rien n’est perdu ici. S’il est dans un nuage, téléchargez-le d’abord sur la tablette.',
    notAdded: 'La mémoire de la tablette n’a pas répondu\u00a0: rien n’est perdu. Comparez de nouveau, puis réessayez.',
    missingFile: 'Choisissez le fichier de la sauvegarde.',
    missingSecret: 'Indiquez la phrase secrète ou le code de secours.',
    same: 'C’est bien ce registre.',
    lastThere: (ms: number) => `Dernier acte de la sauvegarde : ${instant(ms)}.`,
    lastHere: (ms: number) => `Dernier acte d’ici : ${instant(ms)}.`,
    missingHere: (n: number) => `${acts(n)} de la sauvegarde ${n > 1 ? 'manquent' : 'manque'} ici`,
    nothingMissing: 'Tout ce que contient la sauvegarde est déjà ici.',
    missingThere: (n: number) => `${acts(n)} d’ici ${n > 1 ? 'ne sont' : 'n’est'} pas dans la sauvegarde : ${n > 1 ? 'ils restent' : 'il reste'}`,
    add: 'Ajouter ce qui manque',
    added: (n: number) => (n === 0 ? 'Tout était déjà ici\u00a0: rien n’a changé.' : `${acts(n)} ${n > 1 ? 'ajoutés' : 'ajouté'}. Rien n’a été retiré.`),
    refusals: {
      unknownFile: 'Ce fichier n’est pas une sauvegarde de La Boussole\u00a0: rien n’en a été pris.',
      damaged: 'Cette sauvegarde est abîmée\u00a0: rien n’en a été pris. Essayez une autre copie.',
      otherRegister: 'Cette sauvegarde est celle d’un autre registre\u00a0: rien n’en a été pris.',
      wrongPassphrase: 'Ni la phrase secrète ni le code de secours n’ouvrent cette sauvegarde. Essayez ceux du jour où elle a été faite.',
      notAllowed: 'Réservé à un responsable\u00a0: rien n’en a été pris.',
    } satisfies { readonly [Code in BackupRefusal['code']]: string },
  },
  inspected: {
    of: (place: string) => `Le registre de « ${place} »`,
    people: (n: number) => counted(n, 'personne', 'personnes'),
    lastAct: (ms: number) => `dernier acte ${instant(ms)}`,
    restore: 'Restaurer',
    restoreText: 'Cette tablette reprendra ce registre là où la sauvegarde s’arrête.',
    other: 'Choisir un autre fichier',
  },
} as const
