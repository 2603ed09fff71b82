// What any correct reading of a register gives: its year, its months, who is flagged on which day.

type Tallies = { readonly [code: string]: number | Tallies }
type Month = { readonly month: string } & Readonly<Record<string, number | string>>

export type Expected = {
  readonly year: number
  /** The year's figures, nested under the words of their codes. */
  readonly figures: Tallies
  readonly months: readonly Month[]
  /** By day: the register numbers of those flagged, sorted. */
  readonly flagged: Readonly<Record<string, readonly string[]>>
}

type Written = Omit<Expected, 'figures'> & { readonly asOf: string } & Readonly<Record<string, unknown>>

/** Reads an expected.json: whatever is neither month nor flag is a figure of the year. */
export const readExpected = (text: string): Expected => {
  const { year, asOf: _, months, flagged, ...figures } = JSON.parse(text) as Written
  return { year, months, flagged, figures: figures as Tallies }
}

const flat = (tallies: Tallies, path: string): readonly (readonly [string, number])[] =>
  Object.entries(tallies).flatMap(([key, value]) =>
    typeof value === 'number' ? [[`${path}${key}`, value] as const] : flat(value, `${path}${key}.`),
  )

/** The year's figures under their codes (metier.md §6). */
export const yearFigures = ({ figures }: Expected): ReadonlyMap<string, number> => new Map(flat(figures, ''))

/** Figures that split a whole into classes: a class that the register does not have is 0. */
export const classed = [
  'activeHoldersByDecision.', 'radiations.byGround.', 'activeHolders.bySex.', 'activeHolders.byLink.', 'activeHolders.byComposition.',
  'activeHolders.byAge.',
] as const
