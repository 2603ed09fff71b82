import { excludePerson, proposeExclusion } from '#desk/excludePerson.ts'
import type { Decide } from '#desk/ports.ts'
import type { FactOf } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { addDays, addMonths, serviceDay } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import type { FormDraft } from '#ui/app/useDraft.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useRight } from '#ui/app/useRole.ts'
import { useFields } from '#ui/domiciliation/useFields.ts'
import type { Missing } from '#ui/texts/domiciliationGestures.ts'

export type Proposal = FactOf<'exclusionProposed'>
export type ExclusionFields = { readonly until: string; readonly scope: 'house' | 'some'; readonly chosen: readonly string[]; readonly reason: string }

/** The last day of each length that has a key of its own. */
export const lengthsFrom = (day: ServiceDay) => ({ today: day, week: addDays(day, 6), month: addDays(addMonths(day, 1), -1) }) as const

const asked = (proposal: Proposal | undefined, day: ServiceDay): ExclusionFields => {
  const { reason = '', prestations } = proposal?.secret ?? {}
  return { until: proposal?.data.until ?? lengthsFrom(day).today, scope: prestations === undefined ? 'house' : 'some', chosen: prestations ?? [], reason }
}

/** What a manager decides, or a worker asks of one: begun as it was proposed. */
export const useExclusionForm = (person: PersonId, { proposal, draft }: { readonly proposal: Proposal | undefined; readonly draft: FormDraft }) => {
  const { day } = useNow()
  const decides = useRight('decide')
  const [fields, write] = useFields<ExclusionFields>(draft, () => asked(proposal, day))
  const step = (): Decide | Missing => {
    const until = serviceDay(fields.until)
    if (until === undefined) return 'noSuchDay'
    const wish = { person, until, reason: fields.reason, ...(fields.scope === 'house' ? {} : { prestations: fields.chosen }) }
    return decides ? excludePerson({ ...wish, ...(proposal === undefined ? {} : { proposal: proposal.id }) }) : proposeExclusion(wish)
  }
  return { fields, write, step, decides }
}
