// What screens remember of people between two visits, and how it is forgotten when the desk closes.

const memories = new Set<() => void>()

/** Whoever keeps a name outside of a screen says here how to drop it. */
export const onClosing = (forget: () => void): void => {
  memories.add(forget)
}

/** The desk closes: no name stays in memory. */
export const forgetNames = (): void => {
  for (const forget of memories) forget()
}
