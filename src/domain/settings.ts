import type { OpeningCalendar } from '#domain/calendar.ts'
import type { ColumnMap } from '#domain/import/columnMap.ts'
import type { Place } from '#domain/washroom/words.ts'
import { hourAfter } from '#domain/time.ts'
import type { TimeOfDay } from '#domain/time.ts'

/** What the desk can note on a tile. Standard ones take their name from the texts. */
export type Prestation = {
  readonly code: string
  readonly name?: string
  readonly icon: string
  /** Taken off the tiles; the past keeps it. */
  readonly retired?: true
  /** Given several times a day without a question, such as a coffee. Absent: the second of a day is asked about (desk.md §1). */
  readonly many?: true
  /** From this many on, for one person, the tile asks before it adds; it never blocks. */
  readonly limit?: PrestationLimit
  /** Outside of it, no tile. */
  readonly season?: Season
  /** Noted for the desk alone: in no figure and no export. The four published ones always count (metier.md §6). */
  readonly uncounted?: true
}

/** A week begins on Monday. */
export const limitSpans = ['day', 'week', 'month'] as const
export type PrestationLimit = { readonly times: number; readonly per: (typeof limitSpans)[number] }

/** From one day of the year (`MM-DD`) to another, both included; a season may run over the new year. */
export type Season = { readonly from: string; readonly to: string }

/** Where the desk sends people: a door of the CCAS, or another house. Standard ones take their name from the texts. */
export type Referral = { readonly code: string; readonly name?: string; readonly retired?: true }

/** The head and foot of what the house prints and signs; an empty text is left out. */
export type Letterhead = {
  readonly organisation: string
  readonly service: string
  /** Lines parted by a newline. */
  readonly address: string
  readonly phone: string
  readonly email: string
  readonly hours: string
  /** Where letters are dated from. */
  readonly town: string
  readonly signatory: string
  readonly signatoryTitle: string
  /** The tribunal administratif before which a decision may be contested, with its address. */
  readonly court: string
}

/** `priorLetterDays`: days left for observations before a radiation. `mailKept`: months for which mail waits after one (metier.md §4, §5). */
export type FileRules = { readonly priorLetterDays: number; readonly mailKept: number }

export type Settings = {
  readonly place: string
  readonly prestations: readonly Prestation[]
  readonly referrals: readonly Referral[]
  /** Cabins and machines, in the order of the room. */
  readonly places: readonly Place[]
  readonly calendar: OpeningCalendar
  /** Seconds without a touch until the screen is veiled, and until it asks for a PIN; the hour in Paris at which the session ends (metier.md §8). */
  readonly lock: { readonly blurAfter: number; readonly lockAfter: number; readonly closing: TimeOfDay }
  /** A radiation takes two agents. */
  readonly twoSignatures: boolean
  /** Months after the last contact until a file goes to the managers' archive, and from there until its person is erased (metier.md §8). */
  readonly retention: { readonly archiveAfter: number; readonly eraseAfter: number }
  readonly letterhead: Letterhead
  readonly files: FileRules
  /** The day of the year (`MM-DD`) by which the prefecture wants the report of the year before [CASF D264-8]. */
  readonly prefectDueOn: string
  /** How the columns of the house's own spreadsheets are read, the latest last (desk.md §7). */
  readonly columnMaps: readonly ColumnMap[]
  /** Names that the house takes for one another when it looks for someone, such as Fatou and Fatoumata (desk.md §3). */
  readonly equivalences: readonly (readonly string[])[]
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
  // In clear beside a person: numbers, so that no act reads as health or as poverty (metier.md §8).
  referrals: ['door1', 'door2', 'door3', 'door4', 'door5', 'door6', 'door7'].map((code) => ({ code })),
  places: [],
  calendar: { weekdays: [1, 2, 3, 4, 5], openOnHolidays: false, closedOn: [], openOn: [] },
  lock: { blurAfter: 60, lockAfter: 300, closing: hourAfter(20 * 60) },
  twoSignatures: false,
  retention: { archiveAfter: 24, eraseAfter: 36 },
  letterhead: {
    organisation: '', service: '', address: '', phone: '', email: '', hours: '', town: '', signatory: '', signatoryTitle: '',
    court: 'Tribunal administratif de Cergy-Pontoise',
  },
  files: { priorLetterDays: 15, mailKept: 3 },
  prefectDueOn: '01-31',
  columnMaps: [],
  equivalences: [],
}
