// Réglages › Sécurité, and the durations of Données.

const months = (n: number): string => (n % 12 === 0 ? `${String(n / 12)} an${n >= 24 ? 's' : ''}` : `${String(n)} mois`)

export const security = {
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
