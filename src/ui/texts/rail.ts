export const rail = {
  places: { accueil: 'Accueil', courrier: 'Courrier', washroom: 'Douches et linge', domiciliation: 'Domiciliation', bilan: 'Bilan' },
  settings: 'Réglages',
  importing: 'Importer',
  paper: 'Papier',
  close: 'Fermer le bureau',
} as const
