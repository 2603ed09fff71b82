// Saying what the columns of a file are.

// The register's own words, as people write them.
const words: Readonly<Record<string, string>> = {
  f: 'Femme', h: 'Homme', accueil: 'Accueil', domiciliation: 'Domiciliation', 'petit-dejeuner': 'Petit-déjeuner', dejeuner: 'Déjeuner', douche: 'Douche',
  lessive: 'Lessive', recu: 'Reçu', remis: 'Remis', lettre: 'Lettre', recommande: 'Recommandé (avis de passage)', colis: 'Colis', titulaire: 'Titulaire',
  mandataire: 'Mandataire', premiere: 'Première demande', renouvellement: 'Renouvellement', radiation: 'Radiation', refus: 'Refus',
  residence: 'Résidence', professionnel: 'Travail', 'suivi-medico-social': 'Suivi médico-social', familial: 'Lien familial', parental: 'Lien parental',
  autre: 'Autre', 'homme-isole': 'Homme isolé', 'homme-isole-avec-enfants': 'Homme isolé avec enfants', 'femme-isolee': 'Femme isolée',
  'femme-isolee-avec-enfants': 'Femme isolée avec enfants', 'couple-sans-enfant': 'Couple sans enfant', 'couple-avec-enfants': 'Couple avec enfants',
  'a-sa-demande': 'À sa demande', 'acces-logement': 'Accès à un logement', 'non-manifestation': 'Non-manifestation', 'sans-renouvellement': 'Sans renouvellement',
  'quitte-la-commune': 'A quitté la commune', 'autre-domiciliation': 'Autre domiciliation', 'non-respect-du-reglement': 'Non-respect du règlement',
  deces: 'Décès', 'absence-de-lien': 'Absence de lien', 'logement-stable': 'Logement stable', conjoint: 'Conjoint', enfant: 'Enfant', parent: 'Parent',
  appel: 'Appel', courrier: 'Courrier', courriel: 'Courriel', 'autre-service': 'Autre service', sante: 'Santé', 'privation-de-liberte': 'Privation de liberté',
}

/** A word of the register as people write it. */
export const registerWord = (word: string): string => words[word] ?? word

export const columnMap = {
  title: (file: string) => `Colonnes de « ${file} »`,
  text: 'Dites ce que ce fichier contient, puis quelle colonne dit quoi. Le choix est retenu : le prochain fichier aux mêmes colonnes se lira sans question.',
  open: 'Associer les colonnes',
  openNamed: (file: string) => `Associer les colonnes de ${file}`,
  table: 'Ce que contient le fichier',
  columns: 'Colonnes',
  extra: 'Aussi, si le fichier les a',
  noNumber: 'Un nom suffit. Sans colonne de numéros, la maison en donne un à chacun.',
  none: '(aucune)',
  words: 'Mots de ce fichier',
  wordsHint: 'Ces mots ne sont pas ceux du registre. Sans équivalent, la case est laissée vide, ou la ligne refusée si elle ne dit rien sans elle.',
  wordIn: (word: string, column: string) => `« ${word} » (${column})`,
  noWord: '(pas d’équivalent)',
  sample: 'Les cinq premières lignes, lues ainsi',
  outcome: 'Lecture',
  comesIn: 'entre',
  line: 'Ligne',
  go: 'Lire ainsi',
  back: 'Revenir sans changer',
  missing: (names: readonly string[]) => `Il manque : ${names.join(', ')}`,
  mapped: 'Lu par les colonnes que vous avez associées.',
} as const
