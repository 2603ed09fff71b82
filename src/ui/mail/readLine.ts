// The line of the morning's sort: "traore", "143", "3 traore" or "traore 3" for three letters at once.

export type SortLine = { readonly n: number; readonly who: string }

// A quantity stands before a name or a box; a number alone is a box, and digits with spaces may be a birth date.
const before = /^\s*\+?(?<n>\d{1,2})\s+(?<who>\p{L}.*?|\d+\p{L}?)\s*$/u
// After a name one digit is a quantity; more of them are a box or a year, unless a sign says so: "ben x12", "41 x3".
const after = /^\s*(?<who>.*\p{L}.*?|\d+\p{L}?)\s+[x×+*](?<n>\d{1,3})\s*$/iu
const digit = /^\s*(?<who>.*\p{L}.*?)\s+(?<n>\d)\s*$/u

/** How many pieces, and for whom. */
export const readLine = (text: string): SortLine => {
  const { n = '', who = '' } = (after.exec(text) ?? before.exec(text) ?? digit.exec(text))?.groups ?? {}
  return Number(n) > 0 ? { n: Number(n), who } : { n: 1, who: text }
}
