/** Says whether a number can be a quantity at the desk: a whole number from 1 to 999. */
export const isQuantity = (n: number): boolean => Number.isInteger(n) && n >= 1 && n <= 999
