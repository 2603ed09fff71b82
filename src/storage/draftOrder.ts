/** Lands a state of its draft, unless a newer one did. What begins to write must do so within the call. */
export type Landing = <Begun>(begin: () => Begun) => Begun | undefined

/**
 * The order of the states of each draft, by name: as they were asked for, whatever the time that each takes to be sealed. What is written
 * within one event (decisions/0023) passes those that wait for their turn; they must not land on it.
 */
export const createDraftOrder = (): ((name: string) => Landing) => {
  const landed = new Map<string, number>()
  let asked = 0
  return (name) => {
    asked += 1
    const mine = asked
    return (begin) => {
      if (mine < (landed.get(name) ?? 0)) return undefined
      const begun = begin()
      landed.set(name, mine)
      return begun
    }
  }
}
