import type { MonthColumn } from '#domain/figures/figures.ts'

/** The monthly counts as the CCAS reads them: the order and the words of the columns are fixed. */
export const counts = {
  month: 'mois',
  total: 'total',
  /** Only where a month is cut. */
  days: ['premier_jour', 'dernier_jour'],
  columns: {
    openDays: 'jours_ouverture', people: 'personnes', passages: 'passages', entries: 'entrees',
    domiciliationPassages: 'passages_domiciliation', breakfasts: 'petits_dejeuners', lunches: 'dejeuners', showers: 'douches',
    laundry: 'lessives', mailIn: 'courriers_recus', mailOut: 'courriers_remis', first: 'premieres', renewals: 'renouvellements',
    radiations: 'radiations',
  } satisfies Readonly<Partial<Record<MonthColumn, string>>>,
  file: (period: string) => `boussole-comptes-${period}.csv`,
}
