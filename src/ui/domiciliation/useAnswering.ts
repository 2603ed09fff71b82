import type { Answering } from '#desk/answering.ts'
import { interviewFor, openRequestOn } from '#domain/domiciliation/requests.ts'
import type { DomiciliationRequest, Interviewed } from '#domain/domiciliation/requests.ts'
import type { PersonId } from '#domain/ids.ts'
import { serviceDay } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import type { FormDraft } from '#ui/app/useDraft.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useFields } from '#ui/domiciliation/useFields.ts'
import type { Missing } from '#ui/texts/domiciliationGestures.ts'

/** `deposited`: as typed; until then, the day of the decision. */
type Fields = { readonly day: string; readonly deposited: string | undefined; readonly met: boolean; readonly other: '' | 'no' | 'yes' }

export type AnsweringForm = {
  readonly fields: Fields
  readonly write: (changed: Partial<Fields>) => void
  readonly day: ServiceDay | undefined
  /** The request that it answers, where one is noted. */
  readonly request: DomiciliationRequest | undefined
  /** The interview that it rests on, where one was held. */
  readonly interview: Interviewed | undefined
  readonly wish: () => Answering | Missing
}

const heldThen = ({ met, other }: Fields): Pick<Answering, 'interview'> => {
  if (!met) return {}
  return { interview: other === '' ? {} : { otherAttestation: other === 'yes' } }
}

/** What stands before a decision: its day, the request that it answers, the interview that it rests on; what is not noted yet is asked here. */
export const useAnswering = (person: PersonId, draft: FormDraft): AnsweringForm => {
  const register = useRegister()
  const { day: today } = useNow()
  const [fields, write] = useFields<Fields>(draft, () => ({ day: today, deposited: undefined, met: true, other: '' }))
  const day = serviceDay(fields.day)
  const request = openRequestOn(register, person, today)
  const interview = day === undefined ? undefined : interviewFor(register, person, day)
  const wish = (): Answering | Missing => {
    const requestedOn = serviceDay(fields.deposited ?? fields.day)
    if (day === undefined) return 'noSuchDay'
    if (requestedOn === undefined) return 'noSuchDeposit'
    return { person, decidedOn: day, requestedOn, ...(interview === undefined ? heldThen(fields) : {}) }
  }
  return { fields, write, day, request, interview, wish }
}
