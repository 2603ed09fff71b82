// metier.md §5: in + stocktake corrections = handed to holder + to mandatary + to parent + forwarded + returned + waiting, always.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Draft, Fact } from '#domain/facts/fact.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import { mailOf, mailOn, waitingIn } from '#domain/mail/ledger.ts'
import type { MailAccount } from '#domain/mail/ledger.ts'
import { noticesOf } from '#domain/mail/notices.ts'
import { fold } from '#domain/register/fold.ts'
import { emptyRegister } from '#domain/register/register.ts'
import { addDays } from '#domain/time.ts'
import { createScribe, day, someone } from '../scribe.ts'

const awa = someone(1)
const first = day('2026-03-01')
const ways = ['in', 'corrected', 'toHolder', 'toMandatary', 'toParent', 'forwarded', 'returned'] as const
type Way = (typeof ways)[number]
type Step = { readonly tablet: 0 | 1; readonly after: number; readonly way: Way; readonly mail: MailKind; readonly n: number; readonly strike: 'none' | 'replaces' | 'withdraws'; readonly target: number }

const step: fc.Arbitrary<Step> = fc.record({
  tablet: fc.constantFrom(0, 1), after: fc.integer({ min: 0, max: 9 }), way: fc.constantFrom('in', 'in', 'in', 'corrected', ...ways), mail: fc.constantFrom(...mailKinds), n: fc.integer({ min: -6, max: 6 }),
  strike: fc.constantFrom('none', 'none', 'none', 'replaces', 'withdraws'), target: fc.nat(),
})

const moved = (way: Way, mail: MailKind, by: number): Draft => {
  const piece = { person: awa, n: Math.abs(by) } as const
  switch (way) {
    case 'in': return { kind: 'mailReceived', ...piece, data: { mail } }
    case 'corrected': return { kind: 'mailCounted', person: awa, data: { mail, by }, secret: { reason: 'inventaire' } }
    case 'toHolder': return { kind: 'mailHandedOut', ...piece, data: { mail, to: 'holder' } }
    case 'toMandatary': return { kind: 'mailHandedOut', ...piece, data: { mail, to: 'mandatary' } }
    case 'toParent': return { kind: 'mailHandedOut', ...piece, data: { mail, to: 'parent' } }
    case 'forwarded': return { kind: 'mailForwarded', ...piece, data: { mail } }
    case 'returned': return { kind: 'mailReturned', ...piece, data: { mail } }
  }
}

const draftOf = ({ way, mail, n, strike, target }: Step, written: readonly Fact[]): Draft => {
  const struck = written[target % Math.max(1, written.length)]
  if (struck === undefined || strike === 'none') return moved(way, mail, n)
  if (strike === 'withdraws') return { kind: 'factWithdrawn', person: awa, data: {}, secret: {}, refs: { withdraws: struck.id } }
  return { ...moved(way, mail, n), refs: { replaces: struck.id } }
}

/** The facts of two tablets, with what each of them moved. */
const played = (steps: readonly Step[]): readonly { readonly fact: Fact; readonly step: Step }[] => {
  const tablets = [createScribe(1), createScribe(2)] as const
  const done: { fact: Fact; step: Step }[] = []
  for (const one of steps) {
    const [fact] = tablets[one.tablet].write(addDays(first, one.after), draftOf(one, done.map(({ fact: known }) => known)))
    if (fact !== undefined) done.push({ fact, step: one })
  }
  return done
}

// Told apart from the fold: a fact counts unless a later one that counts takes it back, or a correction of it, or one of that, stands.
const takenBack = (all: readonly Fact[], fact: Fact): boolean => all.some((other) => other.refs?.withdraws === fact.id && other.hlc > fact.hlc && counts(all, other))
const standsLater = (all: readonly Fact[], fact: Fact): boolean =>
  all.some((other) => other.refs?.replaces === fact.id && other.hlc > fact.hlc && (!takenBack(all, other) || standsLater(all, other)))
const counts = (all: readonly Fact[], fact: Fact): boolean => !takenBack(all, fact) && !standsLater(all, fact)

type Sums = Omit<MailAccount, 'since'>

const bookOf = (acts: readonly { readonly fact: Fact; readonly step: Step }[], mail: MailKind): Sums => {
  const sums = { in: 0, corrected: 0, toHolder: 0, toMandatary: 0, toParent: 0, forwarded: 0, returned: 0, waiting: 0 }
  for (const { fact, step: { way, mail: kind, n } } of acts) {
    if (fact.kind === 'factWithdrawn' || kind !== mail) continue
    const by = way === 'corrected' ? n : Math.abs(n)
    sums[way] += by
    sums.waiting += way === 'in' || way === 'corrected' ? by : -by
  }
  return sums
}

test('whatever two tablets record, correct, replace, withdraw or restore, on whichever day one looks', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40, size: 'max' }), fc.boolean(), (steps, backwards) => {
      const done = played(steps)
      const facts = done.map(({ fact }) => fact)
      const register = fold(emptyRegister(), backwards ? facts.toReversed() : [...facts, ...facts])
      const standing = done.filter(({ fact }) => counts(facts, fact))
      for (const on of [first, addDays(first, 4), addDays(first, 9)]) {
        const ledger = mailOn(register, awa, on)
        for (const mail of mailKinds) {
          const { since, ...account } = ledger[mail]
          expect(account).toEqual(bookOf(standing.filter(({ fact }) => fact.day <= on), mail))
          expect(account.in + account.corrected).toBe(account.toHolder + account.toMandatary + account.toParent + account.forwarded + account.returned + account.waiting)
          expect(since !== undefined).toBe(account.waiting > 0)
        }
      }
    }),
    { numRuns: 150 },
  )
})

test('the notices that wait are those of the ledger, and what waits in all is the sum of its kinds', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30, size: 'max' }), (steps) => {
      const register = fold(emptyRegister(), played(steps).map(({ fact }) => fact))
      const mail = mailOf(register, awa)
      expect(noticesOf(register, awa).reduce((sum, { n }) => sum + n, 0)).toBe(Math.max(0, mail.registeredNotice.waiting))
      expect(waitingIn(mail)).toBe(mail.letter.waiting + mail.registeredNotice.waiting + mail.parcel.waiting)
    }),
  )
})
