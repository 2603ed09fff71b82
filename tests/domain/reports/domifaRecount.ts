// DomiFa's axes counted again from raw facts: lists and loops over text. Shares no code with `domain`.
export type Raw = {
  readonly id: string
  readonly hlc: string
  readonly day: string
  readonly kind: string
  readonly batch?: string | undefined
  readonly person?: string
  readonly refs?: { readonly withdraws?: string; readonly replaces?: string; readonly ends?: string }
  readonly data: Readonly<Record<string, unknown>>
  readonly secret?: Readonly<Record<string, unknown>> | undefined
}

const later = (a: Raw, b: Raw): number => (a.day === b.day ? (a.hlc < b.hlc ? -1 : 1) : a.day < b.day ? -1 : 1)
const bounds: readonly (readonly [name: string, from: number, to: number])[] = [
  ['0-17', 0, 17], ['18-25', 18, 25], ['26-29', 26, 29], ['30-34', 30, 34], ['35-39', 35, 39], ['40-44', 40, 44], ['45-49', 45, 49],
  ['50-54', 50, 54], ['55-59', 55, 59], ['60-64', 60, 64], ['65-69', 65, 69], ['70-74', 70, 74], ['75+', 75, 200],
]

const ageIn = (birth: unknown, birthYear: unknown, on: string): number => {
  if (typeof birth === 'string') return birth > on ? NaN : Number(on.slice(0, 4)) - Number(birth.slice(0, 4)) - (on.slice(5) < birth.slice(5) ? 1 : 0)
  return typeof birthYear === 'string' ? Number(on.slice(0, 4)) - Number(birthYear.slice(0, 4)) : NaN
}

const bracketOf = (age: number): string => bounds.find(([, from, to]) => age >= from && age <= to)?.[0] ?? 'unknown'
const majorityOf = (age: number): string => (age >= 18 ? 'adults' : age >= 0 ? 'minors' : 'unknown')

type Life = readonly Raw[]

const grantOn = (life: Life, on: string): Raw | undefined => {
  const ends = life.filter(({ kind, day }) => kind === 'domiciliationEnded' && day <= on)
  const grants = life.filter(({ kind, day }) => kind === 'domiciliationGranted' && day <= on)
  return grants.filter((grant) => String(grant.data['from']) <= on && on <= String(grant.data['until']) && !ends.some((end) => later(grant, end) < 0)).at(-1)
}

const since = ({ data }: Raw): string => (typeof data['since'] === 'string' ? data['since'] : '')
const describedOn = (life: Life, on: string): Readonly<Record<string, unknown>> => {
  const told = life.filter((one) => (one.kind === 'personOpened' || one.kind === 'personDescribed') && since(one) <= on)
  return told.toSorted((a, b) => (since(a) === since(b) ? (a.hlc < b.hlc ? -1 : 1) : since(a) < since(b) ? -1 : 1)).at(-1)?.secret ?? {}
}

const householdOn = (life: Life, on: string): readonly Raw[] => {
  const ended = life.filter(({ kind, day }) => kind === 'ayantDroitEnded' && day <= on).map(({ refs }) => refs?.ends)
  return life.filter((one) => one.kind === 'ayantDroitAdded' && since(one) <= on && !ended.includes(one.id))
}

const asked = ['work', 'cause', 'residence', 'purpose'] as const
const word = (answer: unknown): string => (typeof answer === 'string' ? answer : 'unknown')

const isExpired = (life: Life, on: string): boolean => {
  const last = life.filter(({ kind, day }) => ['domiciliationGranted', 'domiciliationEnded', 'domiciliationRefused'].includes(kind) && day <= on).at(-1)
  return last?.kind === 'domiciliationGranted' && String(last.data['from']) <= on
}

const supports = (answer: unknown): string => (answer === true ? 'yes' : answer === false ? 'no' : 'unknown')

const holderCodes = (life: Life, on: string): readonly string[] => {
  const who = describedOn(life, on)
  const age = ageIn(who['birthDate'], who['birthYear'], on)
  const kin = householdOn(life, on).map(({ secret }) => ageIn(secret?.['birthDate'], undefined, on))
  const answers = life.filter(({ kind, day }) => kind === 'interviewHeld' && day <= on).at(-1)?.secret ?? {}
  return [
    `domifa.byAge.${bracketOf(age)}`, `domifa.holders.${majorityOf(age)}`, ...[age, ...kin].map((one) => `domifa.people.${majorityOf(one)}`),
    ...asked.map((question) => `domifa.${question}.${word(answers[question])}`), `domifa.support.${supports(answers['support'])}`,
  ]
}

/** How often each word stands. */
const times = (codes: readonly string[]): Readonly<Record<string, number>> => {
  const sums: Record<string, number> = {}
  for (const code of codes) sums[code] = (sums[code] ?? 0) + 1
  return sums
}

/** The codes of a period's last day that are DomiFa's own, of lives that nothing was taken back from. */
export const recountStock = (lives: readonly Life[], on: string): Readonly<Record<string, number>> =>
  times(lives.flatMap((life) => {
    if (grantOn(life, on) !== undefined) return holderCodes(life, on)
    return isExpired(life, on) ? ['domifa.expired'] : []
  }))

const inPerson = ({ kind, data, batch }: Raw): boolean =>
  (kind === 'passage' && data['for'] === 'domiciliation') || (kind === 'mailHandedOut' && data['to'] === 'holder') ||
  kind === 'mailAskedFor' || kind === 'attestationHandedOver' || (kind === 'interviewHeld' && batch === undefined)

const actCodes = (life: Life, [from, to]: readonly [string, string]): readonly string[] => {
  const within = life.filter(({ day }) => from <= day && day <= to)
  const served = [...new Set(within.filter(({ kind }) => kind === 'mailHandedOut').map(({ day }) => day))]
  const came = [...new Set(within.filter(inPerson).map(({ day }) => day))].filter((day) => !served.includes(day))
  const granted = within.filter(({ kind }) => kind === 'domiciliationGranted')
  return [
    ...served.map(() => 'domifa.visits.withMail'), ...came.map(() => 'domifa.visits.withoutMail'),
    ...granted.flatMap(({ day }) => householdOn(life, day).map(() => 'domifa.delivered.ayantsDroit')),
    // None of these registers was DomiFa's: each refusal has one of the house's own grounds.
    ...within.filter(({ kind }) => kind === 'domiciliationRefused').map(() => 'domifa.refusals.other'),
  ]
}

/** The codes of a period's acts that are DomiFa's own. */
export const recountActs = (lives: readonly Life[], span: readonly [string, string]): Readonly<Record<string, number>> => times(lives.flatMap((life) => actCodes(life, span)))

/** What each person's facts tell, in order, without what was taken back: registers here have no other correction. */
export const livesOf = (facts: readonly Raw[]): readonly Life[] => {
  const gone = new Set(facts.flatMap(({ refs }) => [refs?.withdraws, refs?.replaces]))
  const lives = new Map<string, Raw[]>()
  for (const fact of facts) {
    if (fact.person === undefined || gone.has(fact.id)) continue
    const life = lives.get(fact.person)
    if (life === undefined) lives.set(fact.person, [fact])
    else life.push(fact)
  }
  return [...lives.values()].map((life) => life.toSorted(later))
}
