import { grantDomiciliation, renewDomiciliation } from '#desk/grantDomiciliation.ts'
import type { Decide } from '#desk/ports.ts'
import { decisionsOf } from '#domain/domiciliation/decisions.ts'
import type { LienCommune } from '#domain/domiciliation/words.ts'
import type { PersonId } from '#domain/ids.ts'
import { serviceDay } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useFields } from '#ui/domiciliation/useFields.ts'
import type { Missing } from '#ui/texts/domiciliationGestures.ts'

type Fields = { readonly day: string; readonly link: LienCommune | ''; readonly met: boolean; readonly other: '' | 'no' | 'yes' }

export type GrantForm = {
  readonly fields: Fields
  readonly write: (changed: Partial<Fields>) => void
  readonly day: ServiceDay | undefined
  readonly step: () => Decide | Missing
}

/** What a grant asks; a renewal begins with the link that was counted last time. */
export const useGrantForm = (person: PersonId, decision: 'first' | 'renewal'): GrantForm => {
  const register = useRegister()
  const { day: today } = useNow()
  const [fields, write] = useFields<Fields>(() => ({
    day: today, met: true, other: '',
    link: decision === 'first' ? '' : (decisionsOf(register, person).granted.at(-1)?.secret?.link ?? ''),
  }))
  const day = serviceDay(fields.day)
  const step = (): Decide | Missing => {
    if (day === undefined) return 'noSuchDay'
    if (fields.link !== '' && fields.met && fields.other === '') return 'answerMissing'
    const wish = {
      person, decidedOn: day,
      ...(fields.link === '' ? {} : { link: fields.link }),
      ...(fields.met ? { interview: { otherAttestation: fields.other === 'yes' } } : {}),
    }
    return decision === 'first' ? grantDomiciliation(wish) : renewDomiciliation(wish)
  }
  return { fields, day, step, write }
}
