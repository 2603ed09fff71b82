import type { Letterhead } from '#domain/settings.ts'
import type { YearMeans } from '#domain/reports/yearMeans.ts'
import type { Missing } from '#ui/texts/prefect.ts'

const ofHouse = ['organisation', 'signatory', 'hours'] as const

/** What the report cannot say, of the house (`Réglages`) and of its means. */
export const missingOf = (letterhead: Letterhead, { staff, volunteers, humanCost, totalCost, material }: YearMeans): { readonly house: readonly Missing[]; readonly means: readonly Missing[] } => {
  const asked: readonly (readonly [Missing, boolean])[] = [
    ['human', staff === undefined || volunteers === undefined], ['costs', humanCost === undefined || totalCost === undefined], ['material', material === undefined],
  ]
  return { house: ofHouse.filter((line) => letterhead[line] === ''), means: asked.filter(([, lacks]) => lacks).map(([one]) => one) }
}
