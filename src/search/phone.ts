// A phone as it is dictated: by any of its ends, spaced, dotted or in one piece, with the code of the country or without.

/** Stands before the figures of a phone, which run from the last to the first: its ends are then beginnings. */
export const phoneMark = '+'

/** Fewer are a box, or nothing yet. */
export const fewestFigures = 4

// +33, 0033 and the first 0 say the same of nine figures; any other country keeps its code.
const codes = /^(?:(?:00)?33)?0?(?=[1-9]\d{8}$)|^00(?=\d{9})/

const figuresOf = (text: string): string => text.replace(/\D/g, '')

/** What finds a phone, or the end of one; nothing for less than four figures. */
export const phoneToken = (text: string): string | undefined => {
  const figures = figuresOf(text).replace(codes, '')
  return figures.length < fewestFigures ? undefined : `${phoneMark}${Array.from(figures).toReversed().join('')}`
}

// No slash: what is written 12/03 is a date.
const apart = /(?<!\S)[+(]?\d+(?:[\s.()-]+\d+)+(?!\S)/g

/** A text in which figures written apart stand in one piece, marked as a phone's. */
export const withPhones = (text: string): string =>
  text.replace(apart, (run) => (phoneToken(run) === undefined ? run : `${phoneMark}${figuresOf(run)}`))
