// What may happen to a domiciliation, each state at least once, told in days around today (metier.md §3, §4).
import type { Ground, RefusalGround } from '#domain/domiciliation/words.ts'
import type { MailKind } from '#domain/mail/kinds.ts'

/** Days from today: below zero is past. */
type Days = readonly [from: number, to: number]

export type Story = {
  /** How many people live it. */
  readonly people: number
  /** When the domiciliation now granted ends; without it, none was ever granted. */
  readonly until?: Days
  /** The year before it had been granted already. */
  readonly renewed?: true
  /** The last time they came in person; without it, they still come. */
  readonly lastCame?: Days
  readonly called?: Days
  readonly ended?: { readonly on: Days; readonly ground: Ground }
  readonly refused?: { readonly on: Days; readonly ground: RefusalGround }
  /** Asked for, and not answered yet. */
  readonly requested?: { readonly on: Days; readonly interviewed?: Days }
  readonly absent?: { readonly from: number; readonly to?: number; readonly cause: 'health' | 'detention' }
  /** Someone else takes their mail. */
  readonly procuration?: { readonly from: number; readonly to: number }
  readonly ayantsDroit?: number
  /** A piece that came in and still waits. */
  readonly waiting?: { readonly mail: MailKind; readonly came: number }
}

const year: Days = [70, 345]

export const stories: readonly Story[] = [
  { people: 14, until: year },
  { people: 7, until: year, ayantsDroit: 2 },
  { people: 7, until: year, renewed: true },
  { people: 2, until: year, renewed: true, ayantsDroit: 3 },
  // Renewal due within two months, then within fifteen days, then past the end with no decision taken.
  { people: 4, until: [25, 50] },
  { people: 3, until: [6, 14], renewed: true },
  { people: 3, until: [-40, -5] },
  // Silent for two months, near the term, past it: 63 to 73 days, 78 to 88, 96 and more.
  { people: 3, until: [60, 200], lastCame: [-69, -63] },
  { people: 2, until: [60, 200], lastCame: [-84, -78] },
  { people: 3, until: [60, 200], lastCame: [-125, -96] },
  // The mandatary comes every week: no sign of life from the holder.
  { people: 1, until: [60, 200], lastCame: [-118, -112], procuration: { from: -150, to: 60 } },
  // A call keeps the clock away.
  { people: 1, until: [60, 200], lastCame: [-115, -110], called: [-25, -18] },
  { people: 1, until: [60, 200], lastCame: [-112, -108], absent: { from: -105, cause: 'detention' } },
  { people: 1, until: [60, 200], lastCame: [-112, -108], absent: { from: -104, to: 40, cause: 'health' } },
  { people: 2, until: [40, 120], lastCame: [-140, -130], ended: { on: [-30, -8], ground: 'nonManifestation' } },
  { people: 1, until: [40, 120], ended: { on: [-60, -40], ground: 'stableHousing' } },
  { people: 1, until: [40, 120], ended: { on: [-90, -70], ground: 'onRequest' } },
  // Asked for lately, then interviewed, then with the two months nearly over, then past them.
  { people: 2, requested: { on: [-9, -3] } },
  { people: 2, requested: { on: [-30, -18], interviewed: [-14, -4] } },
  { people: 1, requested: { on: [-54, -52], interviewed: [-40, -35] } },
  { people: 1, requested: { on: [-70, -66] } },
  { people: 2, refused: { on: [-80, -20], ground: 'noLink' } },
  { people: 2, until: year, procuration: { from: -60, to: 120 } },
  { people: 1, until: year, procuration: { from: -200, to: -10 } },
  // The post office keeps the item fifteen days: the notice must be collected soon.
  { people: 1, until: year, lastCame: [-15, -13], waiting: { mail: 'registeredNotice', came: -10 } },
  { people: 1, until: year, lastCame: [-9, -6], waiting: { mail: 'parcel', came: -3 } },
]
