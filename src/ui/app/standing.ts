// Whose desk a screen belongs to: each agent has their own, and one is shown at a time.
import { createContext, useContext } from 'react'
import type { AgentId } from '#domain/ids.ts'
import { useHouse } from '#ui/app/house.ts'

export const StandingContext = createContext<AgentId | undefined>(undefined)

/** Whose desk this is, also while somebody else stands at the tablet. */
export const useStanding = (): AgentId => {
  const here = useContext(StandingContext)
  const { journal } = useHouse().opened
  return here ?? journal.agent()
}

/** Whose desk it is, where screens keep something of each agent; '' for a room that stands alone. */
export const useDeskKey = (): string => useContext(StandingContext) ?? ''

let here = ''

/** Says who stands at the tablet now; nobody, once the desk is closed. */
export const stand = (agent: AgentId | undefined): void => {
  here = agent ?? ''
}

/** The key of whoever stands at the tablet. */
export const deskKey = (): string => here
