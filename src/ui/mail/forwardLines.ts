import { compare } from '#kernel/compare.ts'
import { mailOf } from '#domain/mail/ledger.ts'
import { canLeave, nothingToForwardOn, toForwardOn } from '#domain/mail/toForward.ts'
import type { ToForward } from '#domain/mail/toForward.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'
import { stamped } from '#ui/mail/pileLines.ts'
import type { PileLine, Served } from '#ui/mail/pileLines.ts'

type Seen = { readonly served: Served; readonly day: ServiceDay; readonly others: boolean }

const lineOf = (onward: ToForward): PileLine => ({ waiting: onward.waiting, onward })
const rank = ({ waiting }: PileLine): string => waiting.since ?? ''

/** Whose mail goes further, the oldest first and those who were served in their place; below them, if asked, whose forwarding runs for nothing yet. */
export const forwardLines = (register: Register, { served, day, others }: Seen): readonly PileLine[] => {
  // A line that had nothing to send had no place of its own to keep.
  const gone = [...served.values()].filter(({ waiting }) => canLeave(waiting.mail) && !canLeave(mailOf(register, waiting.person))).flatMap((line) => stamped(register, line, day))
  const above = [...toForwardOn(register, day).map(lineOf), ...gone].toSorted((a, b) => compare(rank(a), rank(b)) || compare(a.waiting.person, b.waiting.person))
  const placed = new Set(above.map(({ waiting }) => waiting.person))
  const below = others ? nothingToForwardOn(register, day).filter(({ waiting }) => !placed.has(waiting.person)) : []
  return [...above, ...below.map(lineOf)]
}
