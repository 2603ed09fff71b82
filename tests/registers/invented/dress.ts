// The same rows as different desks save them: separators, line ends, encodings, headers, dates, columns of their own.
import type { RegisterFile } from '#exports/register/readRegister.ts'
import type { Chance } from './chance.ts'
import { headers, sheetNames } from './sheets.ts'
import type { Row, SheetName, Sheets } from './sheets.ts'

type Dress = {
  readonly separator: string
  readonly lineEnd: string
  readonly write: (text: string) => Uint8Array
  readonly header: (name: string) => string
  readonly date: (day: string) => string
  readonly quoteAll: boolean
}

// The few letters of windows-1252 that Latin-1 places elsewhere, among those the names use.
const windows = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => ({ '’': 0x92, œ: 0x9c, Œ: 0x8c })[letter] ?? letter.charCodeAt(0))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const spoken: Readonly<Record<string, string>> = {
  numero: 'Numéro', nom_usage: "Nom d'usage", prenom: 'Prénom', date_naissance: 'Date de naissance', remis_a: 'Remis à',
  quantite: 'QUANTITÉ', decision: 'Décision', date_decision: 'Date de la décision', lien_commune: 'Lien commune',
}

const french = (day: string): string => day.split('-').reverse().join('/')
const short = (day: string): string => day.split('-').map(Number).reverse().join('/')

const dressFrom = ({ pick, often }: Chance): Dress => ({
  separator: pick([';', ';', ',', '\t']),
  lineEnd: pick(['\r\n', '\n', '\r']),
  write: pick([utf8, (text: string) => utf8(`\ufeff${text}`), windows]),
  header: often(50) ? (name) => name : (name) => spoken[name] ?? name.toUpperCase(),
  date: pick([french, french, short, (day: string) => day]),
  quoteAll: often(30),
})

const sheetBytes = ({ chance, dress }: { readonly chance: Chance; readonly dress: Dress }, names: readonly string[], rows: readonly Row[]): Uint8Array => {
  const order = chance.shuffled([...names.keys(), -1])
  const quote = (cell: string): string =>
    dress.quoteAll || /["\r\n]/.test(cell) || cell.includes(dress.separator) ? `"${cell.replaceAll('"', '""')}"` : cell
  const dated = (cell: string): string => (/^\d{4}-\d\d-\d\d$/.test(cell) ? dress.date(cell) : cell)
  const line = (cells: Row, own: string): string =>
    order.map((i) => quote(i === -1 ? own : dated(cells[i] ?? ''))).join(dress.separator)
  const texts = [line(names.map(dress.header), 'Remarque'), ...rows.map((row) => line(row, chance.often(5) ? 'voir; "cahier"' : ''))]
  return dress.write(texts.join(dress.lineEnd) + (chance.often(80) ? dress.lineEnd : ''))
}

/** Writes each table as a file of its own dress, under a name that says nothing, in any order. */
export const dressed = (chance: Chance, sheets: Sheets): readonly RegisterFile[] =>
  chance.shuffled(sheetNames).map((name: SheetName, i) => ({
    name: `feuille ${String(i + 1)}.csv`,
    bytes: sheetBytes({ chance, dress: dressFrom(chance) }, headers[name], sheets[name]),
  }))
