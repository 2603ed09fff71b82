// Axis 1 of DomiFa's report, beyond what the house's own figures tell (domifa-formats.md): who is domiciled on a day, by age and by what was
// said at the last interview held by then.
import { statusOn } from '#domain/domiciliation/decisions.ts'
import type { Interview } from '#domain/domiciliation/interview.ts'
import { interviewsOf } from '#domain/domiciliation/requests.ts'
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

const answersOn = (register: Register, { person }: Active, day: ServiceDay): Interview =>
  interviewsOf(register, person).findLast((one) => one.day <= day && one.secret !== undefined)?.secret ?? unasked

// Expired and not ended: DomiFa goes on counting them.
const expiredOn = ofEveryone((register, person, day) => {
  const status = statusOn(register, person, day)
  return status.state === 'expired' ? status.granted : undefined
})

const countAges = (tally: Map<string, number>, { who, ayantsDroit }: Active, day: ServiceDay): void => {
  count(tally, `domifa.byAge.${domifaBracketOn(who, day)}`)
  count(tally, `domifa.holders.${majorityOn(who, day)}`)
  count(tally, `domifa.people.${majorityOn(who, day)}`)
  for (const one of ayantsDroit) count(tally, `domifa.people.${majorityOn(one.who ?? {}, day)}`)
}

/**
 * Those who are domiciled on a day, by figure code: `domifa.byAge.<bracket>` and `domifa.holders.<majority>` of the holders, `domifa.people.<majority>`
 * with their ayants droit, `domifa.work.<answer>` and its like; `domifa.expired`: whose year ran out without a decision, whom DomiFa counts as well.
 */
export const domifaStock = (register: Register, day: ServiceDay): Tally => {
  const tally = new Map<string, number>([['domifa.expired', expiredOn(register, day).length]])
  for (const active of activeOn(register, day)) {
    countAges(tally, active, day)
    const answers = answersOn(register, active, day)
    for (const [figure, answerOf] of Object.entries(askedFigures)) count(tally, `${figure}.${answerOf(answers) ?? 'unknown'}`)
  }
  return tally
}
