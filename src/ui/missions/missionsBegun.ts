// Kept for the tab, so that a reload does not take the missions back; an instant, and nothing about anybody.
const place = 'boussole-missions'

/** When the missions began in this tab, ms UTC: now, the first time. */
export const missionsBegun = (now: number): number => {
  const before = Number(sessionStorage.getItem(place))
  if (before > 0) return before
  sessionStorage.setItem(place, String(now))
  return now
}

/** The demonstration starts afresh, and its missions with it. */
export const forgetMissions = (): void => sessionStorage.removeItem(place)
