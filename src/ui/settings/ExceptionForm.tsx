import { useState } from 'react'
import type { OpeningCalendar } from '#domain/calendar.ts'
import { daysBetween, daysOf, serviceDay } from '#domain/time.ts'
import type { Period } from '#domain/time.ts'
import { ResumedDraft } from '#ui/app/ResumedDraft.tsx'
import { useDraft, useKept } from '#ui/app/useDraft.ts'
import { useHalfFilled } from '#ui/app/useHalfFilled.ts'
import { useFields } from '#ui/domiciliation/useFields.ts'
import { withDays } from '#ui/settings/exceptions.ts'
import type { ExceptionKind } from '#ui/settings/exceptions.ts'
import s from '#ui/settings/Settings.module.css'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Segmented } from '#ui/parts/Segmented.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { settings } from '#ui/texts/settings.ts'

type ExceptionFormProps = { readonly calendar: OpeningCalendar; readonly onChange: (part: Partial<OpeningCalendar>) => void }

const words = settings.days
const kinds = [{ value: 'closedOn', word: words.closed }, { value: 'openOn', word: words.open }] as const

/** A day, or a span of days, that is not like the others: a works week, a Saturday that opens. */
export function ExceptionForm({ calendar, onChange }: ExceptionFormProps) {
  const draft = useDraft('exception')
  const [typed, setTyped] = useFields(draft, () => ({ from: '', to: '' }))
  const [kind, setKind] = useKept<ExceptionKind>(draft, 'kind', 'closedOn')
  const [error, setError] = useState<string>()
  useHalfFilled(typed.from !== '' || typed.to !== '')
  const type = (end: 'from' | 'to') => (value: string) => {
    setTyped({ [end]: value })
    setError(undefined)
  }
  const add = () => {
    const period = periodOf(typed)
    if (typeof period === 'string') return setError(period)
    onChange(withDays(calendar, kind, daysOf(period)))
    draft.drop()
  }
  return (
    <>
      <div className={s.pair}>
        <TextField type="date" label={words.from} value={typed.from} error={error} onChange={type('from')} />
        <TextField type="date" label={words.to} value={typed.to} onChange={type('to')} optional />
      </div>
      <Segmented label={words.kind} options={kinds} value={kind} onChange={setKind} />
      <ResumedDraft draft={draft} />
      <KeyRow>
        <Key onPress={add}>{words.add}</Key>
      </KeyRow>
    </>
  )
}

const longest = 366

/** The span that was typed, or what is wrong with it. */
const periodOf = ({ from, to }: { readonly from: string; readonly to: string }): Period | string => {
  const [first, last] = [serviceDay(from), serviceDay(to === '' ? from : to)]
  if (first === undefined || last === undefined) return words.missing
  if (last < first) return words.reversed
  return daysBetween(first, last) > longest ? words.tooLong : { from: first, to: last }
}
