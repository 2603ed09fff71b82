/** The names of the files of figures that leave the house. */
export const figureFiles = {
  aggregates: (placeAndYear: string) => `boussole-agregats-${placeAndYear}.json`,
  machines: (period: string) => `boussole-chiffres-${period}.csv`,
  workbook: (period: string) => `boussole-chiffres-${period}.xlsx`,
  acts: (period: string) => `boussole-actes-${period}.xlsx`,
}
