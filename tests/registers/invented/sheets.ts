/** A file as rows of cells in the order of its headers; dates are `YYYY-MM-DD` until the sheet is written. */
export type Row = readonly string[]

export const headers = {
  usagers: ['numero', 'nom', 'nom_usage', 'prenom', 'surnom', 'sexe', 'date_naissance', 'composition'],
  passages: ['date', 'heure', 'numero', 'motif'],
  prestations: ['date', 'heure', 'numero', 'prestation'],
  courriers: ['date', 'heure', 'numero', 'sens', 'nature', 'quantite', 'remis_a'],
  domiciliations: ['numero', 'decision', 'date_decision', 'valable_du', 'valable_au', 'lien_commune', 'motif'],
  ayants_droit: ['numero_titulaire', 'nom', 'prenom', 'lien', 'date_naissance'],
  contacts: ['date', 'heure', 'numero', 'type'],
  absences: ['numero', 'du', 'au', 'motif'],
} as const

export type SheetName = keyof typeof headers
export const sheetNames = Object.keys(headers) as readonly SheetName[]
export type Sheets = Readonly<Record<SheetName, readonly Row[]>>
