import type { ServiceDay } from '#domain/time.ts'

/** In the address of the Accueil: which day's journal is open. A day is nobody's name. */
export const dayLogKey = 'journal'

/** Where the journal of a day is. */
export const dayLogHref = (day: ServiceDay): string => `/?${dayLogKey}=${day}`
