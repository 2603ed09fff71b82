import type { OpeningCalendar } from '#domain/calendar.ts'

/** What the desk can note on a tile. Standard ones take their name from the texts. */
export type Prestation = {
  readonly code: string
  readonly name?: string
  readonly icon: string
  /** Taken off the tiles; the past keeps it. */
  readonly retired?: true
}

export type Settings = {
  readonly place: string
  readonly prestations: readonly Prestation[]
  readonly calendar: OpeningCalendar
}

/** The house as it starts: four prestations, Monday to Friday minus public holidays. */
export const initialSettings: Settings = {
  place: '',
  prestations: [
    { code: 'breakfast', icon: 'coffee' },
    { code: 'lunch', icon: 'utensils' },
    { code: 'shower', icon: 'shower-head' },
    { code: 'laundry', icon: 'washing-machine' },
  ],
  calendar: { weekdays: [1, 2, 3, 4, 5], openOnHolidays: false, closedOn: [], openOn: [] },
}
