// A header as somebody's spreadsheet shows it → DomiFa's column. Several of DomiFa's carry a sample date: what stands before it tells them.
import { plain } from '#exports/register/plain.ts'
import { holderHeaders, interviewHeaders, templateHeaders } from '#exports/texts/domifaHeaders.ts'
import type { Field } from '#exports/texts/domifaHeaders.ts'

export type { Field } from '#exports/texts/domifaHeaders.ts'

const stem = (header: string): string => plain(header.split(/[:(]/)[0] ?? '')

// The longest first: "Nom" also begins "Nom de l'établissement".
const stems = [...holderHeaders, ...interviewHeaders]
  .map(([field, header]) => ({ field, stem: stem(header) }))
  .toSorted((a, b) => b.stem.length - a.stem.length)

const isAyantDroit = (header: string): boolean => /ayant-droit|^lien-(de-)?parente/.test(header)

const beginsWith = (header: string, start: string): boolean => header === start || header.startsWith(`${start}-`)

const fieldOf = (header: string): Field | undefined =>
  header === '' || isAyantDroit(header) ? undefined : stems.find((one) => beginsWith(header, one.stem))?.field

/** Where the columns of a row of headers stand, by the beginning of each; the first of two alike. */
export const columnFields = (headers: readonly string[]): { readonly columns: ReadonlyMap<Field, number>; readonly ayantsDroit: number | undefined } => {
  const columns = new Map<Field, number>()
  const plainHeaders = headers.map(plain)
  for (const [position, header] of plainHeaders.entries()) {
    const field = fieldOf(header)
    if (field !== undefined && !columns.has(field)) columns.set(field, position)
  }
  const first = plainHeaders.findIndex(isAyantDroit)
  return { columns, ayantsDroit: first === -1 ? undefined : first }
}

// The template's headers changed by a word over the years: its first letters tell that the position is right.
const told = 6

/** The template's columns, by position; `found`: how many headers stand where they should. */
export const templateFields = (headers: readonly string[]): { readonly columns: ReadonlyMap<Field, number>; readonly found: number } => ({
  columns: new Map(templateHeaders.map(([field], position) => [field, position] as const)),
  found: templateHeaders.filter(([, header], position) => plain(headers[position] ?? '').startsWith(plain(header).slice(0, told))).length,
})
