let held: Promise<boolean> | undefined

/** Says whether this window is the one whose place is kept: a second one begins at its first page, and writes nothing over the first's. */
export const holdsPlace = (): Promise<boolean> => {
  held ??= askForPlace()
  return held
}

const askForPlace = async (): Promise<boolean> => {
  if (!('locks' in navigator)) return true
  return new Promise((resolve) => {
    void navigator.locks.request('boussole-place', { ifAvailable: true }, async (lock) => {
      resolve(lock !== null)
      // Held as long as the window lives.
      if (lock !== null) await new Promise(() => undefined)
    }).catch(() => resolve(false))
  })
}
