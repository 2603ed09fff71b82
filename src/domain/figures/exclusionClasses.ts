// Exclusions are told by what they close and for how long: why is written in facts, about someone, and stands in no figure (decisions/0033).
import type { FactOf } from '#domain/facts/fact.ts'
import { daysBetween } from '#domain/time.ts'

export const exclusionScopes = ['house', 'some'] as const
/** Of the whole house, or of some of its prestations. */
export type ExclusionScope = (typeof exclusionScopes)[number]

export const exclusionLengths = ['1-7', '8-31', '32+'] as const
/** In days, both ends included: up to a week, up to a month, longer. */
export type ExclusionLength = (typeof exclusionLengths)[number]

type Decided = FactOf<'exclusionDecided'>

/** What an exclusion closes; `unknown` for someone who was erased. */
export const scopeOf = ({ secret }: Pick<Decided, 'secret'>): ExclusionScope | 'unknown' => {
  if (secret === undefined) return 'unknown'
  return secret.prestations === undefined ? 'house' : 'some'
}

/** How long an exclusion was decided for, lifted before or not. */
export const lengthOf = ({ from, until }: Decided['data']): ExclusionLength => {
  const days = daysBetween(from, until) + 1
  if (days > 31) return '32+'
  return days > 7 ? '8-31' : '1-7'
}
