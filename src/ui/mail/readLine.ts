// The line of the morning's sort: "traore", "143", "3 traore" or "traore 3" for three letters at once.

export type SortLine = { readonly n: number; readonly who: string }

// A quantity stands before a name: "3 traore", "2x traore".
const before = /^\s*\+?(?<n>\d{1,2})(?:\s*[x×])?\s+(?<who>\p{L}.*?)\s*$/iu
// Before a box it is one digit, unless a sign says more: "37 3" is as much box 37 as box 3, and thirty-seven letters too many. A number alone is a box, and digits with spaces may be a birth date.
const ofBox = /^\s*(?<n>\+\d{1,2}|\d)\s+(?<who>\d+\p{L}?)\s*$/u
// After a name one digit is a quantity; more of them are a box or a year, unless a sign says so: "ben x12", "41 x3".
const after = /^\s*(?<who>.*\p{L}.*?|\d+\p{L}?)\s+[x×+*](?<n>\d{1,3})\s*$/iu
const digit = /^\s*(?<who>.*\p{L}.*?)\s+(?<n>\d)\s*$/u

const forms = [after, before, ofBox, digit]

/** How many pieces, and for whom. */
export const readLine = (text: string): SortLine => {
  const { n = '', who = '' } = forms.map((form) => form.exec(text)?.groups).find((read) => read !== undefined) ?? {}
  return Number(n) > 0 ? { n: Number(n), who } : { n: 1, who: text }
}
