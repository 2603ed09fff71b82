/** The workbook of figures: its sheets and their columns. */
export const figureSheets = {
  figures: 'Chiffres', months: 'Mois', classes: 'Répartitions', definitions: 'Définitions',
  columns: {
    figure: 'Chiffre', n: 'Nombre', from: 'Du', to: 'Au', code: 'Code', place: 'Lieu', split: 'Répartition', class: 'Classe', share: 'Part (%)', means: 'Définition',
  },
} as const
