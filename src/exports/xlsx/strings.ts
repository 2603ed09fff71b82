// What XML cannot hold stands in a workbook as _xHHHH_ (ECMA-376, part 1, 22.9.2.19), and so does whatever looks like it.

const forbidden = /(?![\t\n])\p{Cc}|[\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu
const loneSurrogate = /\p{Surrogate}/gu

const coded = (letter: string): string => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

/** A text as a cell keeps it. */
export const codedText = (text: string): string => text.replaceAll(forbidden, coded).replaceAll(loneSurrogate, '\ufffd')

/** A text as a cell shows it. */
export const shownText = (text: string): string =>
  text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
