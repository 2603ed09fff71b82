/** Reads a number of an address, 0 or more; gives nothing for any other text. */
export const naturalOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined
