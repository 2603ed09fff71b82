// A card that was just read at the desk.
export const cardRead = {
  opened: (who: string) => `Carte lue : ${who}`,
  unknown: 'Carte inconnue ou retirée : cherchez la personne par son nom.',
  notYet: 'Carte lue trop tôt : repassez-la dans un instant.',
  formFirst: 'Carte lue : terminez ou fermez d’abord la saisie en cours, puis repassez la carte.',
  scan: 'Lire une carte',
} as const
