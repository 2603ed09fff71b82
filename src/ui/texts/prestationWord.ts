import type { Prestation } from '#domain/settings.ts'

const standardPrestations: Readonly<Record<string, string>> = {
  breakfast: 'Petit-déjeuner', lunch: 'Déjeuner', shower: 'Douche', laundry: 'Lessive',
}

/** The word on a prestation's tile; the fixed ones of desk.md §9 for the four standard ones. */
export const prestationWord = ({ code, name }: Pick<Prestation, 'code' | 'name'>): string => name ?? standardPrestations[code] ?? code
