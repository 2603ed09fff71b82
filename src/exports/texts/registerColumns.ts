const columns: Readonly<Record<string, string>> = {
  numero: 'Numéro', numero_titulaire: 'Numéro du titulaire', nom: 'Nom', nom_usage: 'Nom d’usage', prenom: 'Prénom', surnom: 'Surnom', sexe: 'Sexe',
  date_naissance: 'Date de naissance', composition: 'Composition du ménage', annee_naissance: 'Année de naissance', lieu_naissance: 'Lieu de naissance',
  telephone: 'Téléphone', courriel: 'Adresse électronique', boite: 'Boîte', langue: 'Langue parlée', nationalite: 'Nationalité',
  domicilie_depuis: 'Première domiciliation ici', referent: 'Référent du dossier', lettres_en_attente: 'Lettres en attente',
  avis_en_attente: 'Avis de passage en attente', colis_en_attente: 'Colis en attente',
  date: 'Date', heure: 'Heure', motif: 'Motif', prestation: 'Prestation',
  sens: 'Sens (reçu ou remis)', nature: 'Nature', quantite: 'Quantité', remis_a: 'Remis à', decision: 'Décision', date_decision: 'Date de la décision',
  valable_du: 'Valable du', valable_au: 'Valable au', lien_commune: 'Lien avec la commune', lien: 'Lien avec le titulaire', type: 'Type de contact', du: 'Du', au: 'Au',
}

/** A column of the register as people say it; the header of a file of another kind as it is. */
export const columnWord = (column: string): string => columns[column] ?? column
