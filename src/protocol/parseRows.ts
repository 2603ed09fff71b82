// From columns back to facts: what opening the desk waits for (decisions/0005).
import { at } from '#kernel/at.ts'
import type { Form, PackedBlock } from '#protocol/block.ts'
import { unpackDays, unpackHours } from '#protocol/columns/days.ts'
import { unpackGroups } from '#protocol/columns/groups.ts'
import { unpackIds } from '#protocol/columns/ids.ts'
import { numberReader, unzigzag } from '#protocol/columns/numbers.ts'
import { unpackPeople } from '#protocol/columns/people.ts'
import { unpackStamps } from '#protocol/columns/stamps.ts'
import type { Sealed, StoredFact } from '#protocol/storedFact.ts'

/** The facts of a block, and for each the rank of its form: facts of one form differ by nothing that a schema could refuse. */
export type Block = { readonly facts: readonly StoredFact[]; readonly forms: readonly number[] }

// Columns with a value for each fact, then those that only some facts are in.
type Rows = {
  readonly ids: readonly string[]
  readonly stamps: readonly string[]
  readonly dseqs: readonly number[]
  readonly days: readonly string[]
  readonly hours: readonly string[]
  readonly people: readonly string[]
  readonly groups: readonly string[]
  readonly refs: readonly string[]
  readonly nonces: string
  readonly cts: readonly string[]
}

// Where each column that only some facts are in has been read up to.
type Cursor = { hour: number; person: number; group: number; ref: number; sealed: number }

const unpackSequence = (text: string, ranks: readonly number[], forms: readonly Form[]): readonly number[] => {
  const { next } = numberReader(text)
  const lanes = forms.map(({ rest: { dev, inst } }) => String(dev) + String(inst))
  const laneOf = lanes.map((lane) => lanes.indexOf(lane))
  const last = forms.map(() => 0)
  return ranks.map((rank) => {
    const lane = at(laneOf, rank)
    const dseq = at(last, lane) + 1 + unzigzag(next())
    last[lane] = dseq
    return dseq
  })
}

const rowsWith = (forms: readonly Form[], column: 'at' | 'person' | 'group'): readonly number[] => {
  const rows: number[] = []
  forms.forEach((form, row) => { if (form[column]) rows.push(row) })
  return rows
}

const unpackRows = (ranks: readonly number[], { forms: all, columns }: PackedBlock): Rows => {
  const forms = ranks.map((rank) => at(all, rank))
  const { times, texts } = unpackStamps(columns.stamps, forms.length)
  const ids = unpackIds(columns.ids, forms.length, times)
  const refs = forms.reduce((sum, form) => sum + (form.refs?.length ?? 0), 0)
  const timed = rowsWith(forms, 'at').map((row) => at(times, row))
  return {
    ids, stamps: texts,
    dseqs: unpackSequence(columns.dseq, ranks, all),
    days: unpackDays(columns.days, times),
    hours: unpackHours(columns.hours, timed),
    people: unpackPeople(columns.people, rowsWith(forms, 'person').length),
    groups: unpackGroups(columns.groups, rowsWith(forms, 'group'), ids),
    refs: unpackIds(columns.refs, refs),
    nonces: columns.nonces,
    cts: columns.cts,
  }
}

type Fields = { [field: string]: unknown }

const sealedAt = (kid: string, { nonces, cts }: Rows, row: number): Sealed =>
  ({ kid, nonce: nonces.slice(row * 16, row * 16 + 16), ct: at(cts, row) })

const reader = (rows: Rows): ((form: Form, row: number) => StoredFact) => {
  const { ids, dseqs, stamps, days, hours, people, groups, refs } = rows
  const next: Cursor = { hour: 0, person: 0, group: 0, ref: 0, sealed: 0 }
  // One literal with the fields that every fact has, then what some have: spreading the form costs fifteen times as much.
  return (form, row) => {
    const { rest } = form
    const fact: Fields = {
      v: rest['v'], centre: rest['centre'], id: at(ids, row), dev: rest['dev'], inst: rest['inst'], dseq: at(dseqs, row),
      hlc: at(stamps, row), off: rest['off'], day: at(days, row), agent: rest['agent'], kind: rest['kind'],
      data: form.at ? { ...form.data, at: at(hours, next.hour++) } : form.data,
    }
    if ('batch' in rest) fact['batch'] = rest['batch']
    if ('n' in rest) fact['n'] = rest['n']
    if (form.person) fact['person'] = at(people, next.person++)
    if (form.group) fact['group'] = at(groups, next.group++)
    if (form.refs !== undefined) fact['refs'] = Object.fromEntries(form.refs.map((name) => [name, at(refs, next.ref++)]))
    if (form.kid !== undefined) fact['sealed'] = sealedAt(form.kid, rows, next.sealed++)
    return fact as unknown as StoredFact
  }
}

const known = new Set(['v', 'centre', 'dev', 'inst', 'off', 'agent', 'kind', 'batch', 'n'])

const othersOf = ({ rest }: Form): Fields | undefined => {
  const others = Object.entries(rest).filter(([field]) => !known.has(field))
  return others.length === 0 ? undefined : Object.fromEntries(others)
}

/** Reads the facts of a block. Throws when a column is too short or points outside of another. */
export const rowsOf = (block: PackedBlock): Block => {
  const { next } = numberReader(block.columns.form)
  const ranks: number[] = []
  while (ranks.length < block.n) ranks.push(next())
  const others = block.forms.map(othersOf)
  const read = reader(unpackRows(ranks, block))
  const facts = ranks.map((rank, row) => {
    const fact = read(at(block.forms, rank), row)
    const more = others[rank]
    return more === undefined ? fact : { ...fact, ...more }
  })
  return { facts, forms: ranks }
}
