// Réglages › Sécurité, and the durations of Données.
import { unit } from '#ui/texts/amounts.ts'

const months = (n: number): string => (n % 12 === 0 ? `${String(n / 12)} an${n >= 24 ? 's' : ''}` : `${String(n)} mois`)

export const security = {
  notInDemo: 'pas dans la démonstration',
  demoCodes: 'Dans la démonstration, le poste ne se verrouille pas : les codes servent dans un vrai registre.',
  lock: {
    title: 'Verrouillage',
    text: 'Sans que personne touche l’écran, il se voile, puis demande un code. Ce qui est en cours de saisie attend.',
    blur: 'Voiler l’écran après',
    lock: 'Demander un code après',
    closing: 'Heure de fermeture',
    closingHint: 'À cette heure, la tablette oublie les noms : la phrase secrète rouvre le bureau.',
    delay: (seconds: number) => (seconds % 60 === 0 ? unit(seconds / 60, 'minute') : unit(seconds, 'seconde')),
    save: 'Enregistrer les délais',
    unchanged: 'inchangé',
    noHour: 'Indiquez une heure, comme 20:00.',
    lockFirst: 'Le code doit venir après le voile.',
  },
  twoSignatures: {
    title: 'Radiations',
    label: 'Deux signatures pour une radiation',
    hint: 'Un agent la propose, un responsable, autre que lui, la confirme.',
    alone: 'Il faut deux agents, instructeurs ou responsables, pour qu’une radiation aboutisse : ajoutez-en un.',
  },
  passphrase: {
    title: 'Phrase secrète',
    text: 'Celle de cette tablette. Les autres tablettes gardent la leur ; le code de secours ne change pas.',
    before: 'Phrase secrète actuelle',
    after: 'Nouvelle phrase secrète',
    again: 'Confirmer la nouvelle phrase secrète',
    go: 'Changer la phrase secrète',
    done: 'La phrase secrète est changée : elle sert dès la prochaine ouverture.',
  },
  drill: {
    title: 'Code de secours',
    text: 'Une fois par an, reprenez l’enveloppe et essayez le code : rien n’est changé.',
    go: 'Essayer le code de secours',
    works: 'Ce code ouvre bien le registre. Remettez-le dans son enveloppe.',
    failedDetail: 'le code n’ouvre pas le registre',
    never: 'Le code de secours n’a pas été essayé depuis un an.',
    old: (day: string) => `Dernier essai le ${day} : plus d’un an.`,
    last: (day: string) => `Dernier essai réussi le ${day}.`,
  },
  durations: {
    title: 'Durées de conservation',
    active: 'Fiche active',
    activeText: (n: number) => `${months(n)} après le dernier contact, puis aux archives des responsables.`,
    archive: 'Archives',
    archiveText: (n: number) => `${months(n)} de plus, puis la personne est effacée ; les comptes restent.`,
    access: 'Journal des accès',
    accessText: 'Douze mois, puis le nom de l’agent et celui de la personne sont effacés.',
    source: 'Durées de référence de la CNIL pour l’action sociale (délibération n° 2021-028 du 11 mars 2021). Le délégué à la protection des données du CCAS fixe celles de la maison. Les dossiers d’un CCAS sont des archives publiques : leur destruction demande le visa des archives départementales (article L212-2 du code du patrimoine).',
  },
} as const
