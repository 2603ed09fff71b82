import type { Tally } from '#domain/figures/tally.ts'
import { restOfRefusals } from '#domain/reports/domifaActs.ts'

const read = (figures: Tally, code: string): number => figures.get(code) ?? 0

const restIn = (figures: Tally): number =>
  read(figures, 'refusals.byGround.other') + read(figures, 'refusals.byGround.stableHousing') - read(figures, 'domifa.refusals.outside') - read(figures, 'domifa.refusals.full')

/** A figure of a document by its code, several joined by `~` as their sum; an absent one is 0. */
export const figureOf = (figures: Tally, code: string): number =>
  code.split('~').reduce((sum, one) => sum + (one === restOfRefusals ? restIn(figures) : read(figures, one)), 0)
