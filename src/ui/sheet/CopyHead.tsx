import { ResumedDraft } from '#ui/app/ResumedDraft.tsx'
import { useNow } from '#ui/app/useNow.ts'
import s from '#ui/sheet/Copy.module.css'
import type { Copying } from '#ui/sheet/useCopying.ts'
import { TextField } from '#ui/parts/TextField.tsx'
import { cautionOf } from '#ui/texts/freeText.ts'
import { missing } from '#ui/texts/domiciliationGestures.ts'
import { sheet } from '#ui/texts/sheet.ts'

const words = sheet.copy

/** The sheet: its day, the hour of the lines that follow, and why it was on paper. */
export function CopyHead({ copying: { draft, form, write, fault } }: { readonly copying: Copying }) {
  const { day: today } = useNow()
  const wrong = fault === 'noSuchDay' ? words.noSuchDay : fault === 'dayAhead' ? words.dayAhead : undefined
  return (
    <div className={s.head}>
      <TextField label={words.day} type="date" max={today} value={form.day} onChange={(day) => write({ day })} error={wrong} />
      <TextField label={words.at} type="time" optional value={form.at} onChange={(at) => write({ at })} error={fault === 'noSuchHour' ? missing.noSuchHour : undefined} />
      <TextField
        label={words.reason} maxLength={200} value={form.reason} onChange={(reason) => write({ reason })} caution={cautionOf(form.reason)}
        error={fault === 'reasonMissing' ? words.reasonMissing : undefined}
      />
      <ResumedDraft draft={draft} />
    </div>
  )
}
