// The parts of Réglages, by the word that their tab carries.
export const sections = {
  label: 'Parties des réglages',
  house: 'Maison',
  agents: 'Agents',
  security: 'Sécurité',
  data: 'Données',
  access: 'Journal des accès',
} as const
