import { closingDraft, readUpTo } from '#domain/closings/closingDraft.ts'
import { packTally, unpackTally } from '#domain/closings/packTally.ts'
import type { DraftOf } from '#domain/facts/fact.ts'
import { agentId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import type { Period } from '#domain/time.ts'
import { at, day } from '../scribe.ts'

/** A manager's closing, as this version writes it. */
export const closedNow = (register: Register, period: Period): DraftOf<'periodClosed'> => closingDraft(register, period, {
  why: 'closed', agent: agentId('20000000-0000-7000-8000-000000000001'), now: { ms: 0, day: day('2027-01-05'), at: at('11:00') }, upTo: readUpTo(register, undefined), tablets: [],
})

/** With other figures, by code. */
export const closedWith = (draft: DraftOf<'periodClosed'>, figures: Readonly<Record<string, number>>): DraftOf<'periodClosed'> => {
  const closed = draft.secret?.closed
  if (closed === undefined) throw new Error('not closed')
  return { ...draft, secret: { ...draft.secret, closed: { ...closed, tally: packTally(new Map([...unpackTally(closed.tally), ...Object.entries(figures)])) } } }
}

/** As it was written before the zeros of the year before were kept. */
export const closedOlder = (draft: DraftOf<'periodClosed'>): DraftOf<'periodClosed'> => {
  const closed = draft.secret?.closed
  if (closed === undefined) throw new Error('not closed')
  const { zeros: _kept, ...older } = closed
  return { ...draft, secret: { ...draft.secret, closed: { ...older, tally: packTally(new Map([...unpackTally(closed.tally)].filter(([, n]) => n !== 0))) } } }
}
