import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { giveProcuration } from '#desk/giveProcuration.ts'
import type { Decide } from '#desk/ports.ts'
import { runningOn } from '#domain/domiciliation/decisions.ts'
import type { PersonId } from '#domain/ids.ts'
import { lastDayOfYearFrom, serviceDay } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useDraft } from '#ui/app/useDraft.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useInlineForm } from '#ui/mail/useInlineForm.ts'
import type { InlineForm, Wrong } from '#ui/mail/useInlineForm.ts'
import { handOut } from '#ui/texts/handOut.ts'

type Fields = { readonly name: string; readonly birthDate: string; readonly from: string; readonly to: string }

const { form } = handOut

const birthDateError = (born: ServiceDay | undefined, today: ServiceDay): string | undefined => {
  if (born === undefined) return form.birthDateMissing
  return born > today ? form.birthDateAhead : undefined
}

// A written procuration names its mandatary, their birth date, and its two ends (metier.md §5).
const read = (person: PersonId, fields: Fields, today: ServiceDay): Result<Decide, Wrong> => {
  const [birthDate, from, to] = [serviceDay(fields.birthDate), serviceDay(fields.from), serviceDay(fields.to)]
  const wrongBirth = birthDateError(birthDate, today)
  if (birthDate !== undefined && wrongBirth === undefined && from !== undefined && to !== undefined)
    return ok(giveProcuration({ person, name: fields.name, birthDate, from, to }))
  return refuse({
    ...(wrongBirth === undefined ? {} : { birthDate: wrongBirth }),
    ...(from === undefined ? { from: form.dateMissing } : {}),
    ...(to === undefined ? { to: form.dateMissing } : {}),
  })
}

/** A new procuration: from today, and unless said otherwise for as long as the domiciliation runs. */
export const useProcurationForm = (person: PersonId, onSaved: () => void): InlineForm<Fields> => {
  const register = useRegister()
  const { day } = useNow()
  const to = runningOn(register, person, day)?.data.until ?? lastDayOfYearFrom(day)
  const draft = useDraft('procuration', person)
  return useInlineForm({
    draft,
    from: { name: '', birthDate: '', from: day, to },
    read: (fields) => read(person, fields, day),
    fieldOf: { nameMissing: 'name', textTooLong: 'name', periodReversed: 'to' },
    onSaved,
  })
}
