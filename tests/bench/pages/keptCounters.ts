// What a program that keeps counters would do: each fact adds to those of its day as it comes, and a period adds up its days. It answers what it was
// made to answer, and nothing of a withdrawal: it is here to be raced, not used.
import { prestationFigure } from '../../../src/domain/figures/dayLines.ts'
import type { Draft } from '../../../src/domain/facts/fact.ts'
import type { PersonId } from '../../../src/domain/ids.ts'
import { daysOf } from '../../../src/domain/time.ts'
import type { Period } from '../../../src/domain/time.ts'

type Noted = Pick<Draft, 'kind' | 'data' | 'n' | 'person'> & { readonly day: string }
type Kept = { readonly sums: Map<string, number>; readonly came: Set<PersonId>; readonly once: Set<string> }

const add = ({ sums }: Kept, code: string, n = 1): void => void sums.set(code, (sums.get(code) ?? 0) + n)

const once = (kept: Kept, key: string, code: string): void => {
  if (kept.once.has(key)) return
  kept.once.add(key)
  add(kept, code)
}

type Keep = (kept: Kept, fact: Noted & { readonly person: PersonId; readonly n: number }) => void

const keeps: Readonly<Record<string, Keep>> = {
  passage: (kept, { person }) => {
    once(kept, `passage ${person}`, 'passages')
    kept.came.add(person)
  },
  prestation: (kept, { data, person }) => {
    if ('prestation' in data) once(kept, `${data.prestation} ${person}`, prestationFigure(data.prestation))
  },
  mailReceived: (kept, { n }) => add(kept, 'mailIn', n),
  mailHandedOut: (kept, { n, person }) => {
    add(kept, 'mailOut', n)
    once(kept, `domiciliation ${person}`, 'domiciliationPassages')
  },
  domiciliationGranted: (kept) => add(kept, 'decisions.first'),
}

/** Counters by day; `figures` of a period is their sum, people apart. */
export const createKeptCounters = () => {
  const days = new Map<string, Kept>()
  return {
    add: (fact: Noted): void => {
      const kept = days.get(fact.day) ?? { sums: new Map(), came: new Set(), once: new Set() }
      days.set(fact.day, kept)
      const { person, n = 1 } = fact
      if (person !== undefined) keeps[fact.kind]?.(kept, { ...fact, person, n })
    },
    figures: (period: Period): ReadonlyMap<string, number> => {
      const sums = new Map<string, number>()
      const people = new Set<PersonId>()
      for (const day of daysOf(period)) {
        const kept = days.get(day)
        if (kept === undefined) continue
        for (const [code, n] of kept.sums) sums.set(code, (sums.get(code) ?? 0) + n)
        for (const person of kept.came) people.add(person)
      }
      return sums.set('people', people.size)
    },
  }
}
