// A document of figures, line by line: what the screen, the paper, the workbook and the clipboard all show.

export type SectionLine = {
  /** Tells the line apart in its section. */
  readonly id: string
  readonly label: string
  /** The code of another software, for whoever types the line there. */
  readonly code?: string
  /** The figure that it tells, by its own code (`figureOf`): what opens its acts. */
  readonly figure?: string
  /** An amount, or the words of an answer; `undefined`: not answered. */
  readonly value: number | string | undefined
}

export type Section = {
  readonly title: string
  readonly lines: readonly SectionLine[]
  /** How it is counted, where it is not what one would think. */
  readonly notes?: readonly string[]
}
