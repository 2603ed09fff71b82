const number = new Intl.NumberFormat('fr-FR')

export const chip = {
  keptHere: (pending: number): string => `${number.format(pending)} actes, gardés sur cette tablette`,
} as const
