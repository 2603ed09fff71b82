import type { HolderRow } from '#domain/import/holders.ts'
import type { RegisterRow } from '#domain/import/rows.ts'
import type { Register } from '#domain/register/register.ts'
import { planAnswers } from '#desk/import/rememberedAnswers.ts'
import type { Answered } from '#desk/import/rememberedAnswers.ts'
import { planHolders } from '#desk/import/planHolders.ts'
import { planRegister } from '#desk/import/planRegister.ts'
import type { Plan } from '#desk/import/planRegister.ts'
import type { Recognised } from '#desk/import/recognised.ts'
import type { Identify } from '#desk/ports.ts'

export type ImportWish = {
  readonly rows: readonly RegisterRow[]
  /** Of DomiFa's files. */
  readonly holders?: readonly HolderRow[]
  readonly same?: Recognised
  /** Who is who, as somebody just said: kept, so that the same file does not ask again. */
  readonly answers?: readonly Answered[]
  /** Of this tablet (`letterOf`), in front of the numbers that the house gives. */
  readonly letter?: string
}

/** Plans what the files of one import bring in, whatever their kind, as one batch. Refuses nothing: see each plan. */
export const planImport = async (register: Register, wish: ImportWish, imports: Identify): Promise<Plan> => {
  const { rows, holders = [], same = new Map(), answers = [], letter = 'A' } = wish
  const plans = [await planRegister(register, { rows, same, letter }, imports), await planHolders(register, { holders, same }, imports)]
  const said = await planAnswers(register, answers, imports)
  return {
    fresh: [...plans, said].flatMap(({ fresh }) => fresh), known: plans.reduce((sum, { known }) => sum + known, 0),
    unfinished: [...new Set([...plans, said].flatMap(({ unfinished }) => unfinished))], rejected: plans.flatMap(({ rejected }) => rejected),
    taken: new Map(plans.flatMap(({ taken }) => [...taken])), people: new Map(plans.flatMap(({ people }) => [...people])),
  }
}

/** What comes in as the files say it, without what only follows: the number that the house gives to somebody new, and who is who. */
export const broughtIn = (fresh: Plan['fresh']): Plan['fresh'] => {
  const opened = new Set(fresh.filter(({ kind }) => kind === 'personOpened').map(({ person }) => person))
  return fresh.filter(({ kind, person }) => kind !== 'lookAlikeAnswered' && (kind !== 'personDescribed' || !opened.has(person)))
}
