import { grantDomiciliation, renewDomiciliation } from '#desk/grantDomiciliation.ts'
import type { Decide } from '#desk/ports.ts'
import { decisionsOf } from '#domain/domiciliation/decisions.ts'
import { interviewFor } from '#domain/domiciliation/requests.ts'
import type { LienCommune } from '#domain/domiciliation/words.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import type { FormDraft } from '#ui/app/useDraft.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useAnswering } from '#ui/domiciliation/useAnswering.ts'
import type { AnsweringForm } from '#ui/domiciliation/useAnswering.ts'
import { useFields } from '#ui/domiciliation/useFields.ts'
import type { Missing } from '#ui/texts/domiciliationGestures.ts'

type Fields = { readonly link: LienCommune | '' }

export type GrantForm = {
  readonly fields: Fields
  readonly write: (changed: Partial<Fields>) => void
  readonly before: AnsweringForm
  readonly step: () => Decide | Missing
}

type Asked = { readonly person: PersonId; readonly decision: 'first' | 'renewal'; readonly draft: FormDraft }

const firstLink = (register: Register, { person, decision }: Asked, day: ServiceDay): LienCommune | '' => {
  const told = interviewFor(register, person, day)?.secret?.link
  return told ?? (decision === 'first' ? '' : (decisionsOf(register, person).granted.at(-1)?.secret?.link ?? ''))
}

/** What a grant asks; it begins with the link that the interview told or, for a renewal, that was counted last time. */
export const useGrantForm = (asked: Asked): GrantForm => {
  const register = useRegister()
  const { day: today } = useNow()
  const before = useAnswering(asked.person, asked.draft)
  const [fields, write] = useFields<Fields>(asked.draft, () => ({ link: firstLink(register, asked, today) }))
  const step = (): Decide | Missing => {
    const answering = before.wish()
    if (typeof answering === 'string') return answering
    const wish = { ...answering, ...(fields.link === '' ? {} : { link: fields.link }) }
    return asked.decision === 'first' ? grantDomiciliation(wish) : renewDomiciliation(wish)
  }
  return { fields, write, before, step }
}
