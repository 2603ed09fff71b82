// What the house answers itself, once a year: DomiFa's declarative questions (domifa-formats.md), and its means [CASF D264-8].

export const waitingDelays = ['oneWeek', 'twoWeeks', 'oneMonth', 'oneToSixMonths', 'moreThanSixMonths'] as const
/** How long people wait for an answer on average. */
export type WaitingDelay = (typeof waitingDelays)[number]

/** The answers; one that is absent was not given ("non renseigné"), and 0 is an answer. */
export type YearMeans = {
  readonly waitingList?: boolean
  readonly delay?: WaitingDelay
  /** Hundredths of a full-time post (ETP). */
  readonly staff?: number
  readonly volunteers?: number
  /** Whole euros. */
  readonly humanCost?: number
  /** Whole euros, the human cost included. */
  readonly totalCost?: number
  /** Rooms and equipment, in a line of 200 characters. */
  readonly material?: string
}
