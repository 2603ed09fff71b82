import { radiationFileOf } from '#domain/domiciliation/radiationFile.ts'
import { addMonths, serviceDay } from '#domain/time.ts'
import type { Period } from '#domain/time.ts'
import type { PersonId } from '#domain/ids.ts'
import { useRegister } from '#ui/app/house.ts'
import { useDraft } from '#ui/app/useDraft.ts'
import type { FormDraft } from '#ui/app/useDraft.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useRole } from '#ui/app/useRole.ts'
import { useFields } from '#ui/domiciliation/useFields.ts'
import type { Paper } from '#ui/paper/paper.ts'
import { offeredPapers, papers } from '#ui/paper/papers.ts'
import type { PaperName } from '#ui/texts/paper.ts'

type PaperFields = { readonly name: PaperName; readonly payer: string; readonly reference: string; readonly from: string; readonly to: string }

export type Writing = {
  readonly draft: FormDraft
  readonly fields: PaperFields
  readonly write: (changed: Partial<PaperFields>) => void
  readonly offered: readonly PaperName[]
  readonly paper: Paper | undefined
}

const lookBackMonths = 6

const periodOf = ({ from, to }: PaperFields): Period | undefined => {
  const [first, last] = [serviceDay(from), serviceDay(to)]
  return first === undefined || last === undefined || last < first ? undefined : { from: first, to: last }
}

/** A document as the register and what was typed make it; the six months of contacts that a radiation is read on, unless asked otherwise (metier.md §4). */
export const usePaper = (person: PersonId, first: PaperName): Writing => {
  const register = useRegister()
  const role = useRole()
  const { day } = useNow()
  const draft = useDraft('paper', person, first)
  const [fields, write] = useFields<PaperFields>(draft, () => {
    const { on } = radiationFileOf(register, person, day)
    return { name: first, payer: '', reference: '', from: addMonths(on, -lookBackMonths), to: on }
  })
  const about = { register, person, day, asked: { payer: fields.payer, reference: fields.reference, period: periodOf(fields) } }
  const offered = offeredPapers({ ...about, asked: { ...about.asked, period: { from: day, to: day } } }, role)
  const paper = offered.includes(fields.name) ? papers[fields.name].write(about) : undefined
  return { draft, fields, write, offered, paper }
}
