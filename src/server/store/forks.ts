// Two lives of one installation give one number to two facts (sync.md, "Clone, rewind, wipe").
import type { CentreId } from '#domain/ids.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import { ask, type Program } from './program.ts'
import { numberIn, textIn } from './sqlRow.ts'

type Life = { readonly dev: string; readonly inst: string; readonly facts: StoredFact[] }

const livesOf = (facts: readonly StoredFact[]): readonly Life[] => {
  const lives = new Map<string, Life>()
  for (const fact of facts) {
    const { dev, inst } = fact
    const key = dev + inst
    const life = lives.get(key)
    if (life === undefined) lives.set(key, { dev, inst, facts: [fact] })
    else life.facts.push(fact)
  }
  return [...lives.values()]
}

const isDoubled = function* (centre: CentreId, { dev, inst, facts }: Life): Program<boolean> {
  const numbers = facts.map(({ dseq }) => dseq)
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  const held = yield* ask(
    'select id, dseq from fact where centre = $1 and dev = $2 and inst = $3 and dseq between $4 and $5', centre, dev, inst, first, last,
  )
  const idOf = new Map(held.map((row) => [numberIn(row, 'dseq'), textIn(row, 'id')]))
  return facts.some(({ dseq, id }) => {
    const other = idOf.get(dseq)
    idOf.set(dseq, id)
    return other !== undefined && other !== id
  })
}

/** Remembers the installations that gave a number twice, facts about to be stored included. */
export const markForks = function* (centre: CentreId, facts: readonly StoredFact[]): Program<void> {
  for (const life of livesOf(facts)) {
    if (!(yield* isDoubled(centre, life))) continue
    yield* ask(
      `insert into device (centre, dev, inst, app, off, dseq, last_day, pending, seen, forked) values ($1, $2, $3, '""', 0, 0, '', 0, 0, 1)
       on conflict (centre, dev, inst) do update set forked = 1`,
      centre, life.dev, life.inst,
    )
  }
}
