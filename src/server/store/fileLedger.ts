import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { centreId, isUuid, personId } from '#domain/ids.ts'
import { parseFact } from '#protocol/parseFact.ts'
import type { Ledger, LedgerLine } from './ledger.ts'

const columns = (line: string): readonly unknown[] => {
  try {
    const value: unknown = JSON.parse(line)
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}

const orderIn = (rcv: unknown, order: unknown): Pick<LedgerLine, 'order'> => {
  const fact = parseFact(order)
  return typeof rcv === 'number' && fact.ok ? { order: { fact: fact.value, rcv } } : {}
}

// A line cut short by a power cut was never answered for.
const lineIn = (text: string): readonly LedgerLine[] => {
  const [centre, person, alias, rcv, order] = columns(text)
  return isUuid(centre) && isUuid(person) && isUuid(alias)
    ? [{ centre: centreId(centre), person: personId(person), alias: personId(alias), ...orderIn(rcv, order) }]
    : []
}

const textOfLine = ({ centre, person, alias, order }: LedgerLine): string =>
  JSON.stringify([centre, person, alias, ...(order === undefined ? [] : [order.rcv, order.fact])])

const flushed = (path: string, write: (descriptor: number) => void, flags: 'a' | 'r'): void => {
  const descriptor = openSync(path, flags, 0o600)
  try {
    write(descriptor)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '')

const ledgerFile = (folder: string): string => join(folder, 'erased.ndjson')

/** The ledger beside a store, one line of JSON an erasure: centre, person, who stands for them, when the order came, the order. Opaque ids, and no name. */
export const fileLedger = (folder: string): Ledger => {
  mkdirSync(folder, { recursive: true })
  const file = ledgerFile(folder)
  const isTorn = !/(^|\n)$/.test(textOf(file))
  const lines = textOf(file).split('\n').flatMap(lineIn)
  const keyOf = ({ centre, person }: LedgerLine): string => centre + person
  const noted = new Set(lines.map(keyOf))
  let before = isTorn ? '\n' : ''
  return {
    lines: () => lines,
    note: (line) => {
      if (noted.has(keyOf(line))) return
      const text = `${before}${textOfLine(line)}\n`
      before = '\n'
      flushed(file, (descriptor) => writeFileSync(descriptor, text), 'a')
      flushed(folder, () => undefined, 'r')
      before = ''
      noted.add(keyOf(line))
      lines.push(line)
    },
  }
}
