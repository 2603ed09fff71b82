// What leaves the Bilan as a file: for whom it is, and whether names are in it.
type FileWords = { readonly title: string; readonly about: string; readonly key: string; readonly format: string }

export const exportFiles = {
  monthly: { title: 'Comptes mensuels', about: 'Pour un tableur : une ligne par mois. Sans nom.', key: 'Exporter les comptes mensuels (CSV)', format: 'CSV' },
  workbook: { title: 'Chiffres de la période', about: 'Pour un tableur : chiffres, mois, répartitions et définitions. Sans nom.', key: 'Exporter les chiffres (Excel)', format: 'Excel' },
  annual: { title: 'Rapport annuel', about: 'Pour un tableur : le texte et les tableaux d’une année, l’année d’avant à côté. Sans nom.', key: 'Exporter le rapport annuel (Excel)', format: 'Excel' },
  machines: { title: 'Chiffres pour un logiciel', about: 'Codes et dates ISO, une ligne par chiffre. Sans nom.', key: 'Exporter les chiffres pour un logiciel (CSV)', format: 'CSV' },
  acts: { title: 'Actes, un par ligne', about: 'Avec les noms : à garder dans la maison.', key: 'Exporter les actes, avec les noms (Excel)', format: 'Excel' },
  aggregates: { title: 'Pour l’observatoire', about: 'Pour la ville, l’État ou la presse : une année finie, sans personne ; les nombres de 1 à 4 sont masqués, et ceux qui les trahiraient.', key: 'Exporter pour l’observatoire (JSON)', format: 'JSON' },
} as const satisfies Readonly<Record<string, FileWords>>
export type ExportFile = keyof typeof exportFiles

export const exportWords = {
  open: 'Exporter',
  title: 'Exporter',
  of: (period: string) => `Période : ${period}. Chaque sortie est notée dans le journal des accès.`,
  list: 'Fichiers à exporter',
  writing: 'Écriture du fichier',
  stopped: 'Arrêté : rien n’est sorti.',
  failed: 'Le fichier n’a pas pu être écrit. Rien n’est sorti.',
  exported: (file: string) => `Exporté : ${file}`,
  share: 'Partager',
  /** Why a file is not for this period. */
  reasons: {
    aYearAtMost: 'Un an au plus', aWholeYear: 'Choisissez une année', notOver: 'Année non finie', noPlace: 'Nommez le lieu dans Réglages', notHeld: 'Rien de cette année ici',
  },
} as const
