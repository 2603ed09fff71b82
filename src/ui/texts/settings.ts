// Réglages: the house, its days and prestations, its backup, its state of health.
import type { Period } from '#domain/time.ts'
import { longDay, shortDay } from '#ui/texts/dates.ts'

/** "24 décembre 2026", "du 3 au 21 août 2026", "du 28 décembre 2026 au 3 janvier 2027". */
export const spanOfDays = ({ from, to }: Period): string => {
  if (from === to) return longDay(from)
  if (from.slice(0, 7) === to.slice(0, 7)) return `du ${String(Number(from.slice(8)))} au ${longDay(to)}`
  return `du ${from.slice(0, 4) === to.slice(0, 4) ? shortDay(from) : longDay(from)} au ${longDay(to)}`
}

export const settings = {
  house: {
    title: 'La maison',
    place: 'Nom du lieu',
    placeHint: 'Il se lit sur les listes et les pages imprimées.',
    save: 'Enregistrer le nom',
    unchanged: 'inchangé',
  },
  leave: {
    title: 'Le bureau',
    text: 'Fermer le bureau retire les noms de l’écran et de la mémoire de la tablette.',
    demoTitle: 'La démonstration',
    demoText: 'Tout ce qui a été noté ici est inventé. Recommencer remet la maison comme au premier jour.',
  },
  days: {
    title: 'Jours d’ouverture',
    hint: 'Les moyennes du bilan divisent par ces jours, qu’il y ait eu des passages ou non.',
    weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    week: 'Ouvert chaque',
    holidays: 'Ouvert les jours fériés',
    exceptions: 'Dates particulières',
    none: 'Aucune date particulière.',
    from: 'Le, ou à partir du',
    to: 'Jusqu’au',
    kind: 'Ce jour-là',
    closed: 'Fermé',
    open: 'Ouvert',
    add: 'Ajouter ces dates',
    remove: 'Retirer',
    removeNamed: (days: string) => `Retirer ${days}`,
    missing: 'Indiquez une date.',
    reversed: 'La fin est avant le début.',
    tooLong: 'Un an au plus à la fois.',
  },
  prestations: {
    title: 'Prestations',
    hint: 'Ce que l’accueil peut noter d’une touche. Une prestation retirée garde son passé dans le bilan.',
    retired: 'Retirée',
    retire: 'Retirer',
    retireNamed: (name: string) => `Retirer ${name}`,
    restore: 'Remettre',
    restoreNamed: (name: string) => `Remettre ${name}`,
    name: 'Nom de la nouvelle prestation',
    icon: 'Image',
    icons: {
      luggage: 'Bagagerie', 'plug-zap': 'Recharge', shirt: 'Vestiaire', scissors: 'Coiffure', 'book-open': 'Activité', 'hand-heart': 'Autre',
    },
    add: 'Ajouter la prestation',
    missing: 'Indiquez le nom de la prestation.',
    taken: 'Une prestation porte déjà ce nom.',
  },
  backup: {
    title: 'Sauvegarde',
    text: 'Tout le registre dans un seul fichier, chiffré par la phrase secrète. « Lire une sauvegarde », sur le premier écran d’une tablette, le relit.',
    go: 'Exporter tout le registre',
    what: 'Registre entier, chiffré',
    done: (file: string) => `Exporté : ${file}. Rangez-le hors de la tablette.`,
    failed: 'L’export n’a pas pu être fait : la mémoire de la tablette ne répond pas.',
    notInDemo: 'pas dans la démonstration',
  },
  imports: { go: 'Importer un registre', text: 'Un registre tenu sur papier ou dans un tableur peut entrer d’un coup.' },
  diagnostic: {
    title: 'Diagnostic',
    copy: 'Copier le diagnostic',
    copied: 'Diagnostic copié, sans aucun nom.',
    notCopied: 'Le navigateur n’a pas permis de copier.',
    refresh: 'Relire',
    version: 'Version',
    worker: 'Fonctionne sans réseau',
    workers: { active: 'oui', waiting: 'oui, une nouvelle version attend', installing: 'en préparation', none: 'pas encore : rechargez la page une fois avec le réseau' },
    secure: 'Adresse sûre',
    installed: 'Application installée',
    persisted: 'Mémoire protégée',
    persistedYes: 'oui',
    persistedNo: 'non : le navigateur pourrait effacer le registre s’il manque de place',
    persistedDemo: 'sans objet : rien n’est gardé de la démonstration',
    persistedAdvice: 'Installez La Boussole sur l’écran d’accueil de la tablette et rouvrez-la de là, puis touchez « Protéger la mémoire ». Sinon, exportez le registre souvent.',
    protect: 'Protéger la mémoire',
    used: 'Place utilisée',
    free: 'Place libre',
    facts: 'Actes',
    unread: 'Actes illisibles',
    foreign: 'Actes d’une version plus récente',
    foreignAdvice: 'Mettez à jour La Boussole : ces actes sont gardés, et seront lus par la nouvelle version.',
    device: 'Tablette',
    error: 'Dernière erreur',
    noError: 'aucune',
    yes: 'oui',
    no: 'non',
    unknown: 'non communiqué',
    unknownVersion: 'inconnue',
  },
} as const
