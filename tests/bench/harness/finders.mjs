// The libraries that search people, each set up as its own pages advise for names, accents folded by us where it does not.
import { createRequire } from 'node:module'

const load = createRequire(new URL('../package.json', import.meta.url))

const fold = (text) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
const digits = (text) => (text ?? '').replace(/\D/g, '')

const rowOf = ({ number, lastName, usualName, firstName, birthDate, boxNumber, phone }, id) => {
  const [year, month, day] = birthDate.split('-')
  return {
    id, number: fold(number), name: fold([lastName, usualName, firstName].filter(Boolean).join(' ')),
    birth: `${day}/${month}/${year} ${day}${month}${year}`, box: boxNumber ?? '', phone: digits(phone).slice(-4),
  }
}
const fields = ['name', 'number', 'birth', 'box', 'phone']

const miniSearch = (rows) => {
  const MiniSearch = load('minisearch')
  const index = new MiniSearch({ fields, searchOptions: { prefix: true, fuzzy: 0.25, maxFuzzy: 2, boost: { name: 2 } } })
  index.addAll(rows)
  // All words, and where nobody has them all, any of them.
  const all = (text) => index.search(text, { combineWith: 'AND' })
  return (text) => [all(fold(text)), () => index.search(fold(text))].reduce((found, more) => (found.length > 0 ? found : more())).slice(0, 8).map(({ id }) => id)
}

const uFuzzy = (rows) => {
  const Finder = load('@leeoniya/ufuzzy')
  const finder = new Finder({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 })
  const haystack = rows.map((row) => fields.map((field) => row[field]).join(' '))
  return (text) => {
    const [ids, info, order] = finder.search(haystack, fold(text), 1, 1_000)
    if (ids === null) return []
    return (order === null ? ids : order.map((place) => info.idx[place])).slice(0, 8)
  }
}

const fuse = (rows) => {
  const Fuse = load('fuse.js')
  // In one field, and by its extended search, where words come in any order.
  const whole = rows.map((row) => ({ id: row.id, text: fields.map((field) => row[field]).join(' ') }))
  const index = new (Fuse.default ?? Fuse)(whole, { keys: ['text'], threshold: 0.4, ignoreLocation: true, includeScore: true, useExtendedSearch: true })
  return (text) => index.search(fold(text), { limit: 8 }).map(({ item }) => item.id)
}

const flexSearch = (rows) => {
  const { Document, Charset } = load('flexsearch')
  const plain = fields.slice(1).map((field) => ({ field, tokenize: 'forward', encoder: Charset.Exact }))
  const index = new Document({ document: { id: 'id', index: [{ field: 'name', tokenize: 'forward', encoder: Charset.LatinExtra }, ...plain] } })
  for (const row of rows) index.add(row)
  return (text) => index.search(fold(text), { limit: 8, merge: true, suggest: true }).map(({ id }) => id).slice(0, 8)
}

/** Opened one after the other: a function from a text to the numbers of the people found, with its bytes and the ms it took to make. */
export const libraries = { MiniSearch: miniSearch, uFuzzy, 'Fuse.js': fuse, FlexSearch: flexSearch }

const heap = () => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

/** A library over these people. */
export const openLibrary = (open, everyone) => {
  const rows = everyone.map(rowOf)
  const before = heap()
  const start = performance.now()
  const find = open(rows)
  const built = performance.now() - start
  return { find: (text) => find(text).map((id) => everyone[id].number), bytes: heap() - before, built }
}
