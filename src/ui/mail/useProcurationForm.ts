import { useState } from 'react'
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { giveProcuration } from '#desk/giveProcuration.ts'
import type { Refusal } from '#desk/refusal.ts'
import { runningOn } from '#domain/domiciliation/decisions.ts'
import type { PersonId } from '#domain/ids.ts'
import { lastDayOfYearFrom, serviceDay } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useHalfFilled } from '#ui/app/useHalfFilled.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useNow } from '#ui/app/useNow.ts'
import { handOut } from '#ui/texts/handOut.ts'
import { isFailure, refusalSentence } from '#ui/texts/refusals.ts'

type Fields = { readonly name: string; readonly birthDate: string; readonly from: string; readonly to: string }
type Errors = { readonly [F in keyof Fields]?: string }
type Dates = { readonly birthDate: ServiceDay; readonly from: ServiceDay; readonly to: ServiceDay }

const { form } = handOut

const birthDateError = (born: ServiceDay | undefined, today: ServiceDay): string | undefined => {
  if (born === undefined) return form.birthDateMissing
  return born > today ? form.birthDateAhead : undefined
}

// A written procuration names its mandatary, their birth date, and its two ends (metier.md §5).
const datesIn = (fields: Fields, today: ServiceDay): Result<Dates, Errors> => {
  const [birthDate, from, to] = [serviceDay(fields.birthDate), serviceDay(fields.from), serviceDay(fields.to)]
  const wrongBirth = birthDateError(birthDate, today)
  if (birthDate !== undefined && wrongBirth === undefined && from !== undefined && to !== undefined) return ok({ birthDate, from, to })
  return refuse({
    ...(wrongBirth === undefined ? {} : { birthDate: wrongBirth }),
    ...(from === undefined ? { from: form.dateMissing } : {}),
    ...(to === undefined ? { to: form.dateMissing } : {}),
  })
}

// Where a refusal of the gesture is read.
const fieldOf: Readonly<Partial<Record<Refusal['code'], keyof Fields>>> = { nameMissing: 'name', textTooLong: 'name', periodReversed: 'to' }

/** A new procuration: from today, and unless said otherwise for as long as the domiciliation runs. */
export const useProcurationForm = (person: PersonId, onSaved: () => void) => {
  const register = useRegister()
  const { day } = useNow()
  const act = useAct()
  const [fields, setFields] = useState<Fields>(() => ({
    name: '', birthDate: '', from: day, to: runningOn(register, person, day)?.data.until ?? lastDayOfYearFrom(day),
  }))
  useHalfFilled(fields.name !== '' || fields.birthDate !== '')
  const [wrong, setWrong] = useState<Errors & { readonly whole?: string }>({})
  const write = (field: keyof Fields) => (text: string) => setFields((before) => ({ ...before, [field]: text }))
  const save = async () => {
    const dates = datesIn(fields, day)
    if (!dates.ok) return setWrong(dates.error)
    const recorded = await act(giveProcuration({ person, name: fields.name, ...dates.value }), { quiet: true })
    if (recorded.ok) return onSaved()
    if (!isFailure(recorded.error)) setWrong({ [fieldOf[recorded.error.code] ?? 'whole']: refusalSentence(recorded.error) })
  }
  return { fields, wrong, write, save }
}
