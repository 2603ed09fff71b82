// The codes of Douches et linge, in one list each: stored values, figures and screens agree on them.

/** Why a wait ends without a prestation of its own. `served`: it was noted otherwise, or the place counts for nothing. `closing`: the day is over. */
export const waitEnds = ['noShow', 'gaveUp', 'served', 'closing'] as const
export type WaitEnd = (typeof waitEnds)[number]

export const placeKinds = ['cabin', 'machine'] as const
export type PlaceKind = (typeof placeKinds)[number]

/** Where a prestation is given, to one person at a time: the house defines it. */
export type Place = {
  readonly code: string
  readonly name: string
  /** A machine goes on by itself when its time is over, and waits to be emptied, overnight if need be; in a cabin somebody is late. */
  readonly kind: PlaceKind
  /** The prestation whose queue it serves. */
  readonly prestation: string
  /** How long one turn lasts. */
  readonly minutes: number
  /** What it does counts for nothing by itself, as a dryer after a round. */
  readonly uncounted?: true
}
