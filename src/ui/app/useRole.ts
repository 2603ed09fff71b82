// What whoever stands at the desk may see; the gestures refuse the rest by themselves (desk/record.ts).
import { useCallback } from 'react'
import { roleOf } from '#domain/agents/agents.ts'
import { mayRecord } from '#domain/agents/mayRecord.ts'
import { has } from '#domain/agents/rights.ts'
import type { Right } from '#domain/agents/rights.ts'
import type { Role } from '#domain/agents/words.ts'
import type { Fact } from '#domain/facts/fact.ts'
import { useAnswer, useHouse } from '#ui/app/house.ts'
import { useStanding } from '#ui/app/standing.ts'

/** The role of whoever stands at the desk, anew when a manager changes it. */
export const useRole = (): Role => useAnswer(roleOf, useStanding())

/** Says whether whoever stands at the desk has a right: what they may not use is absent from their screens. */
export const useRight = (right: Right): boolean => has(useRole(), right)

/** Says whether whoever stands at the desk may take these acts back. */
export const useMayTakeBack = (): ((facts: readonly Fact[]) => boolean) => {
  const { journal } = useHouse().opened
  return useCallback(
    (facts) => mayRecord(journal.register(), journal.agent(), facts.map(({ id }) => ({ kind: 'factWithdrawn', data: {}, secret: {}, refs: { withdraws: id } }))),
    [journal],
  )
}
