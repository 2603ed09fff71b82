// The figures of metier.md §6 counted again from raw facts: its words as they stand, lists and loops over text. Shares no code with `domain`.
type Raw = {
  readonly id: string
  readonly dev: string
  readonly hlc: string
  readonly day: string
  readonly kind: string
  readonly person?: string
  readonly n?: number
  readonly refs?: { readonly withdraws?: string; readonly replaces?: string; readonly ends?: string }
  readonly data: Readonly<Record<string, unknown>>
  readonly secret?: Readonly<Record<string, unknown>>
}

type Span = readonly [from: string, to: string]

const takenBack = (all: readonly Raw[], one: Raw): boolean => all.some((other) => other.refs?.withdraws === one.id && other.hlc > one.hlc && counts(all, other))
const standsLater = (all: readonly Raw[], one: Raw): boolean =>
  all.some((other) => other.refs?.replaces === one.id && other.hlc > one.hlc && (!takenBack(all, other) || standsLater(all, other)))
const counts = (all: readonly Raw[], one: Raw): boolean => !takenBack(all, one) && !standsLater(all, one)

/** Who each id stands for, once files were merged: the first merge of two groups decides, the others of these two say nothing. */
const sameAs = (told: readonly Raw[]): ((id: string) => string) => {
  const above: Record<string, string> = {}
  const top = (id: string): string => (above[id] === undefined ? id : top(above[id]))
  for (const merge of told.filter(({ kind }) => kind === 'peopleMerged').sort((a, b) => (a.hlc < b.hlc ? -1 : 1))) {
    const [kept, gone] = [top(merge.person ?? ''), top(String(merge.secret?.['absorbed']))]
    if (kept !== gone) above[gone] = kept
  }
  return top
}

/** What counts of these facts, each under the one who is meant. */
const told = (all: readonly Raw[]): readonly Raw[] => {
  const acts = all.filter((one) => counts(all, one))
  const who = sameAs(acts)
  return acts.map((act) => (act.person === undefined ? act : { ...act, person: who(act.person) }))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0)
const quantity = ({ n }: Raw): number => n ?? 1
const groups = (acts: readonly Raw[], keyOf: (act: Raw) => string): readonly (readonly Raw[])[] => {
  const keys = [...new Set(acts.map(keyOf))]
  return keys.map((key) => acts.filter((act) => keyOf(act) === key))
}
const personDay = ({ person, day }: Raw): string => `${person ?? ''} ${day}`

// Once a day, whichever tablets noted it; besides, each that was added on purpose.
const once = (acts: readonly Raw[]): number => {
  const known = acts.filter(({ person }) => person !== undefined)
  const plain = known.filter(({ data }) => data['again'] !== true)
  return sum(groups(plain, personDay).map((same) => Math.max(...same.map(quantity)))) + sum(acts.filter((act) => !plain.includes(act)).map(quantity))
}

const entries = (acts: readonly Raw[]): number => {
  const plain = acts.filter(({ data }) => data['again'] !== true)
  const most = (same: readonly Raw[]): number => Math.max(...groups(same, ({ dev }) => dev).map(({ length }) => length))
  return sum(groups(plain, personDay).map(most)) + acts.length - plain.length
}

const signKinds = ['mailAskedFor', 'attestationHandedOver', 'interviewHeld']
const forDomiciliation = ({ kind, data }: Raw): boolean =>
  (kind === 'passage' && data['for'] === 'domiciliation') || (kind === 'mailHandedOut' && data['to'] === 'holder') || signKinds.includes(kind)

const text = (value: unknown, other: string): string => (typeof value === 'string' ? value : other)

const byClass = (name: string, acts: readonly Raw[], classOf: (act: Raw) => unknown): readonly (readonly [string, number])[] => {
  const classes = acts.map((act) => text(classOf(act), 'unknown'))
  return [...new Set(classes)].map((one) => [`${name}.${one}`, classes.filter((other) => other === one).length] as const)
}

const flows = (acts: readonly Raw[], [from, to]: Span): readonly (readonly [string, number])[] => {
  const within = acts.filter(({ day }) => from <= day && day <= to)
  const of = (...kinds: readonly string[]): readonly Raw[] => within.filter(({ kind }) => kinds.includes(kind))
  const comers = [...new Set(of('passage').map(({ person }) => person))]
  const anonymous = sum(of('anonymousPassage').map(quantity))
  const served = (code: string): number => once(of('prestation').filter(({ data }) => data['prestation'] === code))
  const mail = (figure: string, kind: string): readonly (readonly [string, number])[] => [
    [figure, sum(of(kind).map(quantity))],
    ...['letter', 'registeredNotice', 'parcel'].map((piece) => [`${figure}.${piece}`, sum(of(kind).filter(({ data }) => data['mail'] === piece).map(quantity))] as const),
  ]
  const granted = of('domiciliationGranted')
  return [
    ['people', comers.length], ['anonymous', anonymous], ['passages', groups(of('passage'), personDay).length + anonymous], ['entries', entries(of('passage')) + anonymous],
    ...frequencies(of('passage')), ['knownPassages', groups(of('passage'), personDay).length],
    ['newPeople', comers.filter((comer) => !acts.some(({ kind, person, day }) => kind === 'passage' && person === comer && day < from)).length],
    ['breakfasts', served('breakfast')], ['lunches', served('lunch')], ['showers', served('shower')], ['laundry', served('laundry')], ['prestations.coffee', served('coffee')],
    ['referrals', groups(of('referralMade'), (act) => `${personDay(act)} ${String(act.data['referral'])}`).length],
    ['domiciliationPassages', groups(within.filter(forDomiciliation), personDay).length],
    ['calls', of('contact').filter(({ data }) => data['channel'] === 'call').length],
    ...mail('mailIn', 'mailReceived'), ...mail('mailOut', 'mailHandedOut'), ...mail('returned', 'mailReturned'), ...mail('forwarded', 'mailForwarded'),
    ['decisions.first', granted.filter(({ data }) => data['decision'] === 'first').length], ['decisions.renewals', granted.filter(({ data }) => data['decision'] === 'renewal').length],
    ['radiations.all', of('domiciliationEnded').length], ...byClass('radiations.byGround', of('domiciliationEnded'), ({ secret }) => secret?.['ground']),
    ['refusals', of('domiciliationRefused').length], ...byClass('refusals.byGround', of('domiciliationRefused'), ({ secret }) => secret?.['ground']),
  ]
}

const bands = [['1', 1, 1], ['2-5', 2, 5], ['6-12', 6, 12], ['13-52', 13, 52], ['53+', 53, 366]] as const
/** How many came on so many days. */
const frequencies = (passages: readonly Raw[]): readonly (readonly [string, number])[] => {
  const days = groups(passages, ({ person }) => person ?? '').map((theirs) => new Set(theirs.map(({ day }) => day)).size)
  return bands.map(([band, low, high]) => [`people.byPassages.${band}`, days.filter((n) => low <= n && n <= high).length] as const)
}

const inOrder = (a: Raw, b: Raw): number => (`${a.day} ${a.hlc} ${a.id}` < `${b.day} ${b.hlc} ${b.id}` ? -1 : 1)

/** The grant that runs for someone on a day. */
const running = (acts: readonly Raw[], person: string, day: string): Raw | undefined => {
  const decided = acts.filter((act) => act.person === person && act.day <= day).sort(inOrder)
  return decided
    .filter((grant, place) => grant.kind === 'domiciliationGranted' && String(grant.data['from']) <= day && day <= String(grant.data['until'])
      && !decided.some((end, later) => later > place && end.kind === 'domiciliationEnded'))
    .sort((a, b) => (String(a.data['from']) < String(b.data['from']) ? -1 : a.data['from'] === b.data['from'] ? inOrder(a, b) : 1))
    .at(-1)
}

const signed: Readonly<Record<string, number>> = { mailReceived: 1, mailHandedOut: -1, mailReturned: -1, mailForwarded: -1 }

const stocks = (acts: readonly Raw[], day: string): readonly (readonly [string, number])[] => {
  const people = [...new Set(acts.flatMap(({ person }) => person ?? []))]
  const holders = people.flatMap((person) => running(acts, person, day) ?? [])
  const ayantsDroit = acts.filter(({ kind, person, data, id }) =>
    kind === 'ayantDroitAdded' && holders.some((holder) => holder.person === person) && text(data['since'], '') <= day
    && !acts.some((end) => end.kind === 'ayantDroitEnded' && end.refs?.ends === id && end.day <= day)).length
  const moved = acts.filter((act) => act.day <= day && act.data['mail'] !== undefined)
  const waiting = (pieces: readonly Raw[]): number => sum(pieces.map((act) => (act.kind === 'mailCounted' ? Number(act.data['by']) : quantity(act) * (signed[act.kind] ?? 0))))
  return [
    ['domiciled.holders', holders.length], ['domiciled.ayantsDroit', ayantsDroit], ['domiciled.people', holders.length + ayantsDroit],
    ...byClass('activeHoldersByDecision', holders, ({ data }) => (data['decision'] === 'first' ? 'first' : 'renewals')),
    ...byClass('activeHolders.byLink', holders, ({ secret }) => secret?.['link']),
    ['waiting', waiting(moved)],
    ...['letter', 'registeredNotice', 'parcel'].map((piece) => [`waiting.${piece}`, waiting(moved.filter(({ data }) => data['mail'] === piece))] as const),
  ]
}

/** The figures of a period, those that are 0 left out. Opening days and people's classes are counted elsewhere (tests/registers/invented/recount). */
export const recountFacts = (facts: readonly Raw[], span: Span): Readonly<Record<string, number>> => {
  const acts = told(facts)
  return Object.fromEntries([...flows(acts, span), ...stocks(acts, span[1])].filter(([, n]) => n !== 0))
}
