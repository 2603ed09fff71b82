// When the missions began, ms UTC: the tab remembers it, and nothing does after it (the log is the only place to keep something).
import { create } from 'zustand'

const useBegun = create<{ readonly at: number | undefined }>(() => ({ at: undefined }))

/** Now, the first time; ms UTC. */
export const missionsBegun = (now: number): number => {
  const { at = now } = useBegun.getState()
  useBegun.setState({ at })
  return at
}

/** The demonstration starts afresh, and its missions with it. */
export const forgetMissions = (): void => useBegun.setState({ at: undefined })
