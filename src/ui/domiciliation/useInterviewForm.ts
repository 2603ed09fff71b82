import { holdInterview } from '#desk/holdInterview.ts'
import type { Decide } from '#desk/ports.ts'
import { interviewsOf } from '#domain/domiciliation/requests.ts'
import type { PersonId } from '#domain/ids.ts'
import { compositions } from '#domain/person/description.ts'
import { whoIs } from '#domain/person/who.ts'
import { serviceDay } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import type { FormDraft } from '#ui/app/useDraft.ts'
import { useNow } from '#ui/app/useNow.ts'
import { answersIn, formAfter } from '#ui/domiciliation/interviewForm.ts'
import type { InterviewForm } from '#ui/domiciliation/interviewForm.ts'
import { useFields } from '#ui/domiciliation/useFields.ts'
import type { Missing } from '#ui/texts/domiciliationGestures.ts'

export type InterviewFields = InterviewForm & { readonly day: string; readonly composition: string }

type Asking = {
  readonly fields: InterviewFields
  readonly write: (typed: Partial<InterviewFields>) => void
  /** The day of the interview whose answers were taken up. */
  readonly takenFrom: ServiceDay | undefined
  readonly step: () => Decide | Missing
}

/** What an interview asks, today unless said otherwise. */
export const useInterviewForm = (person: PersonId, draft: FormDraft): Asking => {
  const register = useRegister()
  const { day: today } = useNow()
  const last = interviewsOf(register, person).at(-1)
  const [fields, write] = useFields<InterviewFields>(draft, () => ({ ...formAfter(last?.secret ?? {}), day: today, composition: whoIs(register, person).composition ?? '' }))
  const step = (): Decide | Missing => {
    const heldOn = serviceDay(fields.day)
    const composition = compositions.find((one) => one === fields.composition)
    if (heldOn === undefined) return 'noSuchDay'
    return holdInterview({ person, heldOn, interview: answersIn(fields), ...(composition === undefined ? {} : { composition }) })
  }
  return { fields, write, takenFrom: last?.day, step }
}
