// Which styles of a workbook show a number as a date: that alone tells one from the other.
import { attribute, tokens } from '#exports/xlsx/xml.ts'

// Formats that every spreadsheet knows without their being written (ECMA-376, part 1, 18.8.30), the East Asian ones included.
const builtIn = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

// Quoted text, escaped letters, colours and locales say nothing of what the number is; [h] does.
const isDateFormat = (code: string): boolean =>
  /[dmyhs]/i.test(code.replaceAll(/"[^"]*"|\\.|_.|\*./g, '').replaceAll(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').split(';')[0] ?? '')

type Styles = { readonly formats: Map<string, boolean>; readonly dates: boolean[]; inCells: boolean }

const opens = (styles: Styles, name: string, attributes: string): void => {
  const id = attribute(attributes, 'numFmtId') ?? '0'
  if (name === 'cellXfs') styles.inCells = true
  if (name === 'numFmt') styles.formats.set(id, isDateFormat(attribute(attributes, 'formatCode') ?? ''))
  if (name === 'xf' && styles.inCells) styles.dates.push(styles.formats.get(id) ?? builtIn(Number(id)))
}

/** For each style of a cell, in order, whether it shows a date. */
export const readStyles = (xml: string): readonly boolean[] => {
  const styles: Styles = { formats: new Map(), dates: [], inCells: false }
  for (const token of tokens(xml)) {
    if (token.is === 'open') opens(styles, token.name, token.attributes)
    if (token.is === 'close' && token.name === 'cellXfs') styles.inCells = false
  }
  return styles.dates
}
