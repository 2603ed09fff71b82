import type { HolderRow } from '#domain/import/holders.ts'
import type { RegisterRow } from '#domain/import/rows.ts'
import type { Register } from '#domain/register/register.ts'
import { planHolders } from '#desk/import/planHolders.ts'
import { planRegister } from '#desk/import/planRegister.ts'
import type { Plan, Recognised } from '#desk/import/planRegister.ts'
import type { ImportPort } from '#desk/ports.ts'

export type ImportWish = {
  readonly rows: readonly RegisterRow[]
  /** Of DomiFa's files. */
  readonly holders?: readonly HolderRow[]
  readonly same?: Recognised
}

/** Plans what the files of one import bring in, whatever their kind, as one batch. Refuses nothing: see each plan. */
export const planImport = async (register: Register, { rows, holders = [], same = new Map() }: ImportWish, imports: Pick<ImportPort, 'identify'>): Promise<Plan> => {
  const plans = [await planRegister(register, { rows, same }, imports), await planHolders(register, { holders, same }, imports)]
  return {
    fresh: plans.flatMap(({ fresh }) => fresh), known: plans.reduce((sum, { known }) => sum + known, 0),
    unfinished: [...new Set(plans.flatMap(({ unfinished }) => unfinished))], rejected: plans.flatMap(({ rejected }) => rejected),
    taken: new Map(plans.flatMap(({ taken }) => [...taken])),
  }
}
