// Axis 1 of DomiFa's report, beyond what the house's own figures tell (domifa-formats.md): who is domiciled on a day, by age and by what was
// said at the last interview held by then.
import { statusOn } from '#domain/domiciliation/decisions.ts'
import type { Interview } from '#domain/domiciliation/interview.ts'
import { interviewsOf } from '#domain/domiciliation/requests.ts'
import type { ActLine } from '#domain/figures/actLine.ts'
import { holderLine, lineOf } from '#domain/figures/stockLines.ts'
import { activeOn } from '#domain/figures/stocks.ts'
import type { Active } from '#domain/figures/stocks.ts'
import { count } from '#domain/figures/tally.ts'
import type { Tally } from '#domain/figures/tally.ts'
import { ofEveryone } from '#domain/register/ofEveryone.ts'
import type { Register } from '#domain/register/register.ts'
import { domifaBracketOn, majorityOn } from '#domain/reports/domifaAges.ts'
import type { ServiceDay } from '#domain/time.ts'

/** What DomiFa groups by answer; `unknown`: not asked, or not answered. */
const askedFigures = {
  'domifa.work': ({ work }) => work,
  'domifa.cause': ({ cause }) => cause,
  'domifa.residence': ({ residence }) => residence,
  'domifa.purpose': ({ purpose }) => purpose,
  'domifa.support': ({ support }) => (support === undefined ? undefined : support ? 'yes' : 'no'),
} as const satisfies Readonly<Record<string, (answers: Interview) => string | undefined>>

const unasked: Interview = {}

type Interviewed = ReturnType<typeof interviewsOf>[number]

const interviewOn = (register: Register, { person }: Active, day: ServiceDay): Interviewed | undefined =>
  interviewsOf(register, person).findLast((one) => one.day <= day && one.secret !== undefined)

type Expired = Pick<Active, 'person' | 'granted'>

// Expired and not ended: DomiFa goes on counting them.
const expiredOn = ofEveryone((register, person, day): Expired | undefined => {
  const status = statusOn(register, person, day)
  return status.state === 'expired' ? { person, granted: status.granted } : undefined
})

/** Someone who is domiciled, under a figure: at the decision that runs, with what else tells the class. */
type Piece = { readonly code: string; readonly line: ActLine }

const ages = (active: Active, day: ServiceDay): readonly Piece[] => {
  const { who, ayantsDroit } = active
  const line = holderLine(active)
  return [
    { code: `domifa.byAge.${domifaBracketOn(who, day)}`, line }, { code: `domifa.holders.${majorityOn(who, day)}`, line }, { code: `domifa.people.${majorityOn(who, day)}`, line },
    ...ayantsDroit.map((one): Piece => ({ code: `domifa.people.${majorityOn(one.who ?? {}, day)}`, line: lineOf(active, one.fact) })),
  ]
}

const answers = (register: Register, active: Active, day: ServiceDay): readonly Piece[] => {
  const interview = interviewOn(register, active, day)
  const told = interview?.secret ?? unasked
  const line = holderLine(active)
  const facts = interview === undefined ? line.facts : [...line.facts, interview]
  return Object.entries(askedFigures).map(([figure, answerOf]): Piece => ({ code: `${figure}.${answerOf(told) ?? 'unknown'}`, line: { ...line, facts } }))
}

const read = (register: Register, day: ServiceDay): readonly Piece[] => [
  ...expiredOn(register, day).map((one): Piece => ({ code: 'domifa.expired', line: holderLine(one) })),
  ...activeOn(register, day).flatMap((active) => [...ages(active, day), ...answers(register, active, day)]),
]

// A document asks for all its lines of one day.
const known = new WeakMap<Register, { readonly day: ServiceDay; readonly pieces: readonly Piece[] }>()

const piecesOn = (register: Register, day: ServiceDay): readonly Piece[] => {
  const before = known.get(register)
  if (before?.day === day) return before.pieces
  const pieces = read(register, day)
  known.set(register, { day, pieces })
  return pieces
}

/**
 * Those who are domiciled on a day, by figure code: `domifa.byAge.<bracket>` and `domifa.holders.<majority>` of the holders, `domifa.people.<majority>`
 * with their ayants droit, `domifa.work.<answer>` and its like; `domifa.expired`: whose year ran out without a decision, whom DomiFa counts as well.
 */
export const domifaStock = (register: Register, day: ServiceDay): Tally => {
  const tally = new Map<string, number>([['domifa.expired', 0]])
  for (const { code, line } of piecesOn(register, day)) count(tally, code, line.n)
  return tally
}

/** The lines of one of those figures: they add up to it. */
export const domifaStockLines = (register: Register, code: string, day: ServiceDay): readonly ActLine[] =>
  piecesOn(register, day).filter((piece) => piece.code === code).map(({ line }) => line)
