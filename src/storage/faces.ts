// Those who may open the desk with a PIN.
import type { AgentId } from '#domain/ids.ts'
import { initialsOf } from '#domain/agents/standing.ts'
import type { Standing } from '#domain/agents/standing.ts'
import type { Face } from '#desk/session.ts'

/** Whoever is at the desk first, then the others as they were written down. */
export const facesFrom = <F extends { readonly agent: AgentId }>(faces: readonly F[], first: AgentId): readonly F[] =>
  faces.toSorted((a, b) => Number(b.agent === first) - Number(a.agent === first))

/** The faces of those who have a PIN. */
export const facesOf = (standing: readonly Standing[]): readonly Face[] => standing.map(({ agent, name }) => ({ agent, initials: initialsOf(name) }))
