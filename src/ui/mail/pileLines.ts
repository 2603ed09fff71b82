import { compare } from '#kernel/compare.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Waiting } from '#domain/mail/ledger.ts'
import { narrowPile } from '#domain/mail/narrowPile.ts'
import { noticeDueOn } from '#domain/mail/notices.ts'
import type { ToForward } from '#domain/mail/toForward.ts'
import type { ToReturn } from '#domain/mail/toReturn.ts'
import { actsOf } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay, TimeOfDay } from '#domain/time.ts'
import { kindOf } from '#ui/mail/usePileView.ts'
import type { PileView } from '#ui/mail/usePileView.ts'

/** How and when the mail of a line left. */
type Left = { readonly how: 'mailHandedOut' | 'mailForwarded' | 'mailReturned'; readonly at: TimeOfDay | undefined }

/** A line of the pile; `left` once its mail has gone, in the place where it stood. `back`: its mail is to go back to its senders; `onward`: to go further. */
export type PileLine = { readonly waiting: Waiting; readonly left?: Left; readonly back?: ToReturn; readonly onward?: ToForward }

/** Whose mail left while this list was on screen. */
export type Served = ReadonlyMap<PersonId, PileLine>

type Seen = { readonly pile: readonly Waiting[]; readonly toReturn: readonly ToReturn[]; readonly served: Served; readonly view: PileView; readonly day: ServiceDay }

/** The line of someone for whom nothing waits any more because it left; mail that was noted by mistake and taken back leaves no stamp. */
export const stamped = (register: Register, line: PileLine, day: ServiceDay): readonly PileLine[] => {
  for (const fact of actsOf(register, line.waiting.person).toReversed()) {
    if (fact.day === day && (fact.kind === 'mailHandedOut' || fact.kind === 'mailForwarded' || fact.kind === 'mailReturned'))
      return [{ ...line, left: { how: fact.kind, at: fact.data.at } }]
  }
  return []
}

const inView = (lines: readonly PileLine[], { view, day }: Seen): readonly PileLine[] => {
  if (view.shown === 'toReturn') return lines.filter(({ back }) => back !== undefined)
  const kind = kindOf(view)
  const narrowed = new Set(narrowPile(lines.map(({ waiting }) => waiting), { day, months: Number(view.age), ...(kind === undefined ? {} : { kind }) }))
  return lines.filter(({ waiting }) => narrowed.has(waiting))
}

// By their last day, those whose item is gone at the end.
const byTerm = (register: Register, { waiting }: PileLine, day: ServiceDay): string => {
  const due = noticeDueOn(register, waiting.person, day)
  return due === undefined || due.stage === 'gone' ? '9999' : due.until
}

// Oldest first; what goes back by its radiation.
const rankOf = (register: Register, line: PileLine, { view, day }: Seen): string => {
  if (view.shown === 'registeredNotice') return byTerm(register, line, day)
  return (view.shown === 'toReturn' ? line.back?.since : line.waiting.since) ?? ''
}

/** The lines of a part of the pile, in their order; those who were served stay in place with a stamp, so that a second tap meets nobody else's mail. */
export const pileLines = (register: Register, seen: Seen): readonly PileLine[] => {
  const { pile, toReturn, served, day } = seen
  const backs = new Map(toReturn.map((back) => [back.person, back]))
  const here = pile.map((waiting): PileLine => {
    const back = backs.get(waiting.person)
    return back === undefined ? { waiting } : { waiting, back }
  })
  const still = new Set(pile.map(({ person }) => person))
  const gone = [...served.values()].filter(({ waiting }) => !still.has(waiting.person)).flatMap((line) => stamped(register, line, day))
  return inView([...here, ...gone], seen)
    .map((line) => ({ line, rank: rankOf(register, line, seen) }))
    .toSorted((a, b) => compare(a.rank, b.rank) || compare(a.line.waiting.person, b.line.waiting.person))
    .map(({ line }) => line)
}
