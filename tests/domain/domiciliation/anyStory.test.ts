// Whatever happens at the desk, on two tablets, in whatever order it arrives: nobody is flagged who gave a sign of life.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clockOn } from '#domain/domiciliation/clock.ts'
import type { Draft, Fact } from '#domain/facts/fact.ts'
import { fold } from '#domain/register/fold.ts'
import { emptyRegister } from '#domain/register/register.ts'
import { at, came, createScribe, day, ended, granted, opened, renewed, someBatch, someone } from '../scribe.ts'
import { allDays, isFlagged, isHeard, storyOf, termOf } from './oracle.ts'
import type { Row } from './oracle.ts'

const person = someone(1)
const days = allDays(2023, 2026)
const dayAt = (i: number): string => days[Math.max(0, Math.min(i, days.length - 1))] ?? '2023-01-01'
const now = { at: at('10:00') }

type Chance = { readonly pen: 0 | 1; readonly what: number; readonly on: number; readonly wait: number; readonly length: number; readonly target: number; readonly batch: 0 | 1 | 2 }
type Made = { readonly draft: Draft; readonly row: Omit<Row, 'id' | 'stamp' | 'day'> }

const other = (draft: Draft): Made => ({ draft, row: { what: 'other' } })
const sign = (draft: Draft): Made => ({ draft, row: { what: 'sign' } })
const mailTo = (to: 'holder' | 'mandatary' | 'parent'): Draft => ({ kind: 'mailHandedOut', person, data: { ...now, mail: 'letter', to } })

// What each act is worth, by the table of metier.md §4, and not by the code that is tried.
const worthless: readonly Draft[] = [
  mailTo('mandatary'), mailTo('parent'),
  { kind: 'mailReceived', person, n: 2, data: { ...now, mail: 'letter' } }, { kind: 'mailReturned', person, data: { ...now, mail: 'parcel' } },
  { kind: 'mailForwarded', person, data: { ...now, mail: 'letter' } }, { kind: 'mailCounted', person, data: { ...now, mail: 'letter', by: 1 } },
  { kind: 'attemptMade', person, data: { ...now, channel: 'call' }, secret: { outcome: 'answered' } },
  { kind: 'priorLetterSent', person, data: { answerBy: day('2024-01-01') }, secret: {} }, { kind: 'radiationProposed', person, data: {}, secret: {} },
  { kind: 'silenceReviewed', person, data: { lookAgainOn: day('2024-01-01') } }, { kind: 'domiciliationRefused', person, data: {}, secret: {} },
]
const worth: readonly Draft[] = [
  came(person), mailTo('holder'), { kind: 'prestation', person, data: { ...now, prestation: 'shower' } }, { kind: 'mailAskedFor', person, data: now },
  { kind: 'interviewHeld', person, data: now, secret: {} }, { kind: 'contact', person, data: { ...now, channel: 'email' } },
  { kind: 'domiciliationRequested', person, data: { for: 'renewal' } },
]
const pick = <T>(list: readonly T[], i: number): T => {
  const one = list[Math.abs(i) % list.length]
  if (one === undefined) throw new Error('an empty list')
  return one
}

const grant = ({ on, wait, length, target }: Chance): Made => {
  const [from, to] = [dayAt(on + wait), dayAt(on + wait + length)]
  return { draft: (target % 2 === 0 ? granted : renewed)(person, from, to), row: { what: 'grant', from, to } }
}
const absence = ({ on, wait, length }: Chance): Made => {
  const [from, to] = [dayAt(on + wait), length > 300 ? undefined : dayAt(on + wait + length)]
  const data = to === undefined ? { from: day(from) } : { from: day(from), to: day(to) }
  return { draft: { kind: 'absenceExcused', person, data, secret: { cause: 'health' } }, row: { what: 'absence', from, ...(to === undefined ? {} : { to }) } }
}
const withdrawal = ({ target }: Chance, written: readonly Fact[]): Made => {
  const { id } = pick(written, target)
  return { draft: { kind: 'factWithdrawn', person, data: {}, secret: {}, refs: { withdraws: id } }, row: { what: 'other', strikes: id } }
}
const replacing = (made: Made, { target }: Chance, written: readonly Fact[]): Made => {
  const { id } = pick(written, target)
  return { draft: { ...made.draft, refs: { replaces: id } }, row: { ...made.row, replaces: id } }
}
const mark = ({ batch, target }: Chance): Made => {
  const id = someBatch(batch)
  return target % 3 === 0
    ? { draft: { kind: 'importUndone', data: { undoes: id }, secret: {} }, row: { what: 'other', undoes: id } }
    : { draft: { kind: 'importFinished', data: { completes: [id] }, secret: { files: [] } }, row: { what: 'other', finishes: id } }
}

const makers: readonly ((chance: Chance, written: readonly Fact[]) => Made)[] = [
  grant, grant, (chance) => sign(pick(worth, chance.target)), (chance) => sign(pick(worth, chance.target)), (chance) => other(pick(worthless, chance.target)), absence,
  () => ({ draft: ended(person), row: { what: 'ending' } }), withdrawal, withdrawal, mark,
  (chance, written) => replacing(sign(pick(worth, chance.wait)), chance, written), (chance, written) => replacing(absence(chance), chance, written),
]

// A request that a file brings in does not say since when it waits (decisions/0021).
const worthOf = ({ kind, batch }: Fact, { what }: Made['row']): Row['what'] => (kind === 'domiciliationRequested' && batch !== undefined ? 'other' : what)

const written = (chances: readonly Chance[]): { readonly facts: readonly Fact[]; readonly rows: readonly Row[] } => {
  const pens = [createScribe(1), createScribe(2)] as const
  const facts: Fact[] = [...pens[0].write('2023-01-01', opened(person, {}))]
  const aboutAwa = [...facts]
  const rows: Row[] = []
  for (const chance of chances) {
    const { draft, row } = pick(makers, chance.what)(chance, aboutAwa)
    const batch = chance.batch > 0 && draft.refs === undefined && row.finishes === undefined && row.undoes === undefined ? { batch: someBatch(chance.batch) } : {}
    const [fact] = pens[chance.pen].write(dayAt(chance.on), { ...draft, ...batch })
    if (fact === undefined) continue
    if (fact.person !== undefined) aboutAwa.push(fact)
    facts.push(fact)
    rows.push({ ...row, ...batch, what: worthOf(fact, row), id: fact.id, stamp: fact.hlc, day: fact.day })
  }
  return { facts, rows }
}

const chances = fc.array(
  fc.record({
    pen: fc.constantFrom(0, 1), what: fc.nat({ max: 11 }), on: fc.nat({ max: days.length - 1 }), wait: fc.integer({ min: -30, max: 40 }),
    length: fc.integer({ min: 0, max: 365 }), target: fc.nat({ max: 40 }), batch: fc.constantFrom(0, 0, 0, 1, 2),
  }),
  { minLength: 2, maxLength: 22 },
)

test('the flag is the one a table gives, and never there within three months of a sign of life', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(chances, fc.array(fc.nat({ max: days.length - 1 }), { maxLength: 8 }), fc.infiniteStream(fc.nat()), (wish, asked, luck) => {
      const { facts, rows } = written(wish)
      const story = storyOf(rows)
      const shuffled = [...facts, ...facts.slice(0, 5)].map((fact) => ({ fact, key: Number(luck.next().value) })).sort((a, b) => a.key - b.key)
      const register = shuffled.reduce((before, { fact }) => fold(before, [fact]), emptyRegister())
      const terms = [...story.signs, ...story.absences.flatMap(({ to }) => to ?? []), ...story.grants.map(({ from }) => from)].map(termOf)
      const edges = [...terms, ...story.absences.flatMap(({ from, to }) => [from, to ?? from]), ...story.grants.flatMap(({ from, until, decided }) => [from, until, decided])]
      const around = edges.flatMap((edge) => [edge, dayAt(days.indexOf(edge) + 1)]).filter((on) => days.includes(on))
      for (const on of [...asked.map(dayAt), ...around]) {
        const flagged = clockOn(register, person, day(on))?.stage === 'flagged'
        expect({ on, flagged }).toEqual({ on, flagged: isFlagged(story, on) })
        if (isHeard(story, on)) expect({ on, flagged }).toEqual({ on, flagged: false })
      }
    }),
    { numRuns: 250 },
  )
})
