// The line of the morning's sort: "traore", "143", or "3 traore" for three letters at once.

export type SortLine = { readonly n: number; readonly who: string }

// A quantity stands before a name or a box; a number alone is a box, and digits with spaces may be a birth date.
const counted = /^\s*\+?(\d{1,3})\s+(\p{L}.*?|\d+\p{L}?)\s*$/u

/** How many pieces, and for whom. */
export const readLine = (text: string): SortLine => {
  const [, digits = '', who = ''] = counted.exec(text) ?? []
  const n = Number(digits)
  return n > 0 ? { n, who } : { n: 1, who: text }
}
