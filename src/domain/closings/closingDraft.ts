// The one road by which figures are written down: a manager's closing, and those before an erasure (decisions/0013, 0031).
import { agentName } from '#domain/agents/agentAt.ts'
import type { Closed, ClosingReason, HouseThen, ReadUpTo } from '#domain/closings/contents.ts'
import { figuresToClose, spanOfPeriod } from '#domain/closings/figuresToClose.ts'
import { packTally } from '#domain/closings/packTally.ts'
import type { DraftOf } from '#domain/facts/fact.ts'
import type { Tally } from '#domain/figures/tally.ts'
import type { AgentId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import type { Settings } from '#domain/settings.ts'
import { meansOf } from '#domain/reports/meansOf.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { Moment, Period } from '#domain/time.ts'

/** How far this tablet has read, whatever its cursor says: what it wrote itself and what came by file count. */
export const readUpTo = (register: Register, place: ReadUpTo['place']): ReadUpTo => {
  const heads: Record<string, number> = {}
  for (const { inst, dseq } of [...register.facts.values(), ...register.foreign.values()]) heads[inst] = Math.max(heads[inst] ?? 0, dseq)
  return { facts: register.facts.size + register.foreign.size, heads, ...(place === undefined ? {} : { place }) }
}

const counted = (figures: Tally, code: string): boolean => [...figures.keys()].some((figure) => figure.endsWith(`.${code}`))

// Only what was counted: a house may have a long list, and a fact is 16 kB.
const houseThen = ({ place, letterhead, prestations, referrals }: Settings, period: Period, figures: Tally): HouseThen => ({
  place,
  prestations: prestations.filter(({ code }) => counted(figures, code)),
  referrals: referrals.filter(({ code }) => counted(figures, code)),
  ...(spanOfPeriod(period) === 'year' ? { letterhead } : {}),
})

/** `figures`: those of `figuresToClose`, where they are known already. */
type Around = { readonly why: ClosingReason; readonly agent: AgentId; readonly now: Moment; readonly upTo: ReadUpTo; readonly figures?: Tally } & Pick<Closed, 'tablets' | 'reason'>

/** A closing of a month or a year, as the register tells it now. */
export const closingDraft = (register: Register, period: Period, around: Around): DraftOf<'periodClosed'> => {
  const settings = settingsOf(register)
  const { why, agent, now, upTo, tablets, reason } = around
  const told = around.figures ?? figuresToClose(register, period, settings.calendar)
  const isYear = spanOfPeriod(period) === 'year'
  const means = isYear ? meansOf(register, period.from.slice(0, 4)) : undefined
  const closed: Closed = {
    form: 1, why, by: agentName(register, agent) ?? '', at: now.at, tally: packTally(told), house: houseThen(settings, period, told), upTo, tablets,
    ...(isYear ? { zeros: true } : {}), ...(means === undefined ? {} : { means }), ...(reason === undefined ? {} : { reason }),
  }
  return { kind: 'periodClosed', data: {}, secret: { period, closed } }
}
