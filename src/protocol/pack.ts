import { hlcMs } from '#domain/facts/hlc.ts'
import type { Columns, Form, PackedBlock } from '#protocol/block.ts'
import { isHour, packDays, packHours } from '#protocol/columns/days.ts'
import { packGroups } from '#protocol/columns/groups.ts'
import { packIds } from '#protocol/columns/ids.ts'
import { packNumbers, zigzag } from '#protocol/columns/numbers.ts'
import { packPeople } from '#protocol/columns/people.ts'
import { packStamps } from '#protocol/columns/stamps.ts'
import type { StoredFact } from '#protocol/storedFact.ts'

// A fact cut in two: what goes to columns, and the text of its form.
type Cut = { readonly fact: StoredFact; readonly ms: number; readonly hour: string | undefined; readonly form: string }

const cut = (fact: StoredFact): Cut => {
  const { id: _id, dseq: _dseq, hlc, day: _day, person, group, refs, sealed, data, ...rest } = fact
  const { at: hour, ...others } = data
  const timed = isHour(hour)
  const form: Form = {
    at: timed, person: person !== undefined, group: group !== undefined,
    ...(refs === undefined ? {} : { refs: Object.keys(refs) }),
    ...(sealed === undefined ? {} : { kid: sealed.kid }),
    rest, data: timed ? others : data,
  }
  return { fact, ms: hlcMs(hlc), hour: timed ? hour : undefined, form: JSON.stringify(form) }
}

// The most frequent form first, since small numbers are short.
const formsOf = (cuts: readonly Cut[]): readonly string[] => {
  const uses = new Map<string, number>()
  for (const { form } of cuts) uses.set(form, (uses.get(form) ?? 0) + 1)
  return [...uses].toSorted(([, a], [, b]) => b - a).map(([form]) => form)
}

const ranksOf = (cuts: readonly Cut[], forms: readonly string[]): readonly number[] => {
  const ranks = new Map(forms.map((form, rank) => [form, rank]))
  return cuts.map(({ form }) => Number(ranks.get(form)))
}

// Numbers of one installation follow each other: only what breaks the order is written.
const packSequence = (facts: readonly StoredFact[]): string => {
  const last = new Map<string, number>()
  return packNumbers(facts.map(({ dev, inst, dseq }) => {
    const before = last.get(dev + inst) ?? 0
    last.set(dev + inst, dseq)
    return zigzag(dseq - before - 1)
  }))
}

const columnsOf = (cuts: readonly Cut[], forms: readonly string[]): Columns => {
  const facts = cuts.map(({ fact }) => fact)
  const ids = facts.map(({ id }) => id)
  const times = cuts.map(({ ms }) => ms)
  const timed = cuts.flatMap(({ hour, ms }) => (hour === undefined ? [] : [{ hour, ms }]))
  const sealed = facts.flatMap((fact) => fact.sealed ?? [])
  return {
    form: packNumbers(ranksOf(cuts, forms)),
    stamps: packStamps(facts.map(({ hlc }) => hlc)),
    ids: packIds(ids, times),
    dseq: packSequence(facts),
    days: packDays(facts.map(({ day }) => day), times),
    hours: packHours(timed.map(({ hour }) => hour), timed.map(({ ms }) => ms)),
    people: packPeople(facts.flatMap(({ person }) => person ?? [])),
    groups: packGroups(facts.flatMap(({ group }, row) => (group === undefined ? [] : [{ group, row }])), ids),
    refs: packIds(facts.flatMap(({ refs }) => Object.values(refs ?? {}))),
    nonces: sealed.map(({ nonce }) => nonce).join(''),
    cts: sealed.map(({ ct }) => ct),
  }
}

/** Writes facts as one text that `parseBlock` reads back unchanged. About a thousand at a time is best. */
export const pack = (facts: readonly StoredFact[]): string => {
  const cuts = facts.map(cut)
  const forms = formsOf(cuts)
  const columns = columnsOf(cuts, forms)
  const head = JSON.stringify({ b: 1, n: facts.length, columns } satisfies Omit<PackedBlock, 'forms'>)
  return `${head.slice(0, -1)},"forms":[${forms.join(',')}]}`
}
