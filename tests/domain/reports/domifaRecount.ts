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

/** The codes of a period's last day that are DomiFa's own, of lives that nothing was taken back from. */
export const recountStock = (lives: readonly Life[], on: string): Readonly<Record<string, number>> => {
  const sums: Record<string, number> = {}
  const add = (code: string): void => { sums[code] = (sums[code] ?? 0) + 1 }
  for (const life of lives) {
    const decisions = life.filter(({ kind, day }) => kind.startsWith('domiciliation') && kind !== 'domiciliationRequested' && day <= on)
    if (grantOn(life, on) === undefined) {
      const last = decisions.at(-1)
      if (last?.kind === 'domiciliationGranted' && String(last.data['from']) <= on) add('domifa.expired')
      continue
    }
    const who = describedOn(life, on)
    const age = ageIn(who['birthDate'], who['birthYear'], on)
    add(`domifa.byAge.${bracketOf(age)}`)
    add(`domifa.holders.${majorityOf(age)}`)
    for (const one of [age, ...householdOn(life, on).map(({ secret }) => ageIn(secret?.['birthDate'], undefined, on))]) add(`domifa.people.${majorityOf(one)}`)
    const answers = life.filter(({ kind, day }) => kind === 'interviewHeld' && day <= on).at(-1)?.secret ?? {}
    for (const question of asked) add(`domifa.${question}.${word(answers[question])}`)
    add(`domifa.support.${answers['support'] === true ? 'yes' : answers['support'] === false ? 'no' : 'unknown'}`)
  }
  return sums
}

const inPerson = ({ kind, data, batch }: Raw): boolean =>
  (kind === 'passage' && data['for'] === 'domiciliation') || (kind === 'mailHandedOut' && data['to'] === 'holder') ||
  kind === 'mailAskedFor' || kind === 'attestationHandedOver' || (kind === 'interviewHeld' && batch === undefined)

/** The codes of a period's acts that are DomiFa's own. */
export const recountActs = (lives: readonly Life[], [from, to]: readonly [string, string]): Readonly<Record<string, number>> => {
  let [withMail, withoutMail, ayantsDroit] = [0, 0, 0]
  for (const life of lives) {
    const within = life.filter(({ day }) => from <= day && day <= to)
    const served = [...new Set(within.filter(({ kind }) => kind === 'mailHandedOut').map(({ day }) => day))]
    withMail += served.length
    withoutMail += [...new Set(within.filter(inPerson).map(({ day }) => day))].filter((day) => !served.includes(day)).length
    for (const { kind, day } of within) if (kind === 'domiciliationGranted') ayantsDroit += householdOn(life, day).length
  }
  return Object.fromEntries([['domifa.visits.withMail', withMail], ['domifa.visits.withoutMail', withoutMail], ['domifa.delivered.ayantsDroit', ayantsDroit]].filter(([, n]) => n !== 0))
}

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
