// The mail of one person: in + corrections = handed to holder + to mandatary + to parent + forwarded + returned + waiting (metier.md §5).
import { compare } from '#kernel/compare.ts'
import { inOrder } from '#domain/facts/fact.ts'
import type { Fact } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import { keptInOrder, ofEveryone } from '#domain/register/ofEveryone.ts'
import { actsOf, isActive, perPerson } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { knownDay } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'

export type MailAccount = {
  readonly in: number
  /** What stocktakes added or, below zero, took away. */
  readonly corrected: number
  readonly toHolder: number
  readonly toMandatary: number
  readonly toParent: number
  readonly forwarded: number
  readonly returned: number
  /** Below zero when more was handed out than received: shown "à vérifier" (metier.md §8b). */
  readonly waiting: number
  /** The day on which the oldest piece still waiting came in. */
  readonly since?: ServiceDay
}

export type MailLedger = { readonly [K in MailKind]: MailAccount }

type Piece = { readonly day: ServiceDay; readonly n: number }
type Account = { -readonly [K in Exclude<keyof MailAccount, 'waiting' | 'since'>]: number } & { readonly arrivals: Piece[] }

type Moved = Extract<Fact, { readonly data: { readonly mail: MailKind } }>
const isMoved = (fact: Fact): fact is Moved => 'mail' in fact.data

const taken = { holder: 'toHolder', mandatary: 'toMandatary', parent: 'toParent' } as const

const write = (account: Account, fact: Moved): void => {
  const n = fact.n ?? 1
  switch (fact.kind) {
    case 'mailReceived':
      account.in += n
      account.arrivals.push({ day: fact.day, n })
      break
    case 'mailCounted':
      account.corrected += fact.data.by
      if (fact.data.by > 0) account.arrivals.push({ day: fact.day, n: fact.data.by })
      break
    case 'mailHandedOut':
      account[taken[fact.data.to]] += n
      break
    case 'mailForwarded':
      account.forwarded += n
      break
    case 'mailReturned':
      account.returned += n
      break
  }
}

// The oldest goes out first: what waits is what came in last.
const oldestWaiting = (arrivals: readonly Piece[], waiting: number): ServiceDay | undefined => {
  let left = waiting
  for (const { day, n } of arrivals.toReversed()) {
    left -= n
    if (left <= 0) return day
  }
  return undefined
}

const close = ({ arrivals, ...sums }: Account): MailAccount => {
  const waiting = sums.in + sums.corrected - sums.toHolder - sums.toMandatary - sums.toParent - sums.forwarded - sums.returned
  const since = waiting > 0 ? oldestWaiting(arrivals, waiting) : undefined
  return since === undefined ? { ...sums, waiting } : { ...sums, waiting, since }
}

const accountOf = (moved: readonly Moved[], kind: MailKind): MailAccount => {
  const account: Account = { in: 0, corrected: 0, toHolder: 0, toMandatary: 0, toParent: 0, forwarded: 0, returned: 0, arrivals: [] }
  for (const fact of moved) if (fact.data.mail === kind) write(account, fact)
  return close(account)
}

const untouched = accountOf([], 'letter')
const noMail: MailLedger = { letter: untouched, registeredNotice: untouched, parcel: untouched }

// Most never have any, and most of those who do have letters alone.
const ledger = (acts: readonly Fact[]): MailLedger => {
  const moved = acts.filter(isMoved)
  if (moved.length === 0) return noMail
  const kinds = new Set(moved.map(({ data }) => data.mail))
  const of = (kind: MailKind): MailAccount => (kinds.has(kind) ? accountOf(moved, kind) : untouched)
  return { letter: of('letter'), registeredNotice: of('registeredNotice'), parcel: of('parcel') }
}

/** A person's mail as it stands now, kind by kind. */
export const mailOf = perPerson(ledger)

/** A person's mail as it stood at the end of a day. */
export const mailOn = (register: Register, person: PersonId, day: ServiceDay): MailLedger =>
  ledger(actsOf(register, person).filter((fact) => fact.day <= day))

/** The mail of the whole house as it stands now, what went back for want of an addressee included (decisions/0017). */
export const houseMail = (register: Register): MailLedger =>
  ledger([...register.facts.values()].filter((fact) => isMoved(fact) && isActive(register, fact)).sort(inOrder))

/** Pieces waiting, all kinds; kinds below zero count as they are. */
export const waitingIn = (mail: MailLedger): number => mailKinds.reduce((sum, kind) => sum + mail[kind].waiting, 0)

export type Waiting = { readonly person: PersonId; readonly mail: MailLedger; readonly total: number; readonly since: ServiceDay | undefined }

// What waits now is asked of no day.
const always = knownDay('2199-12-31')

const oldest = ({ since }: Waiting): string => since ?? ''

const waitingFor = ofEveryone((register, person): Waiting | undefined => {
  const mail = mailOf(register, person)
  if (mailKinds.every((kind) => mail[kind].waiting === 0)) return undefined
  return { person, mail, total: waitingIn(mail), since: mailKinds.flatMap((kind) => mail[kind].since ?? []).sort()[0] }
})

const oldestFirst = keptInOrder<Waiting>((a, b) => compare(oldest(a), oldest(b)) || compare(a.person, b.person))

/** Who has mail, oldest first; those whose count went below zero come first of all. */
export const pileOf = (register: Register): readonly Waiting[] => oldestFirst(register, waitingFor(register, always))
