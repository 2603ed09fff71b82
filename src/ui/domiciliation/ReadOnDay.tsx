import { useState } from 'react'
import { serviceDay } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { ResumedDraft } from '#ui/app/ResumedDraft.tsx'
import { useDraft, useKept } from '#ui/app/useDraft.ts'
import s from '#ui/domiciliation/ReadOnDay.module.css'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { domiciliation } from '#ui/texts/domiciliation.ts'

type ReadOnDayProps = { readonly day: ServiceDay; readonly today: ServiceDay; readonly onDay: (day: ServiceDay) => void }

/** The day the list is read on, and the way to another one. */
export function ReadOnDay({ day, today, onDay }: ReadOnDayProps) {
  const [asking, ask] = useState(false)
  const go = (to: ServiceDay) => {
    ask(false)
    onDay(to)
  }
  return (
    <div className={s.day}>
      <span className={s.words}>{domiciliation.asOf(day, today)}</span>
      <Key variant="quiet" onPress={() => ask(true)}>{domiciliation.otherDay}</Key>
      {asking && <DayDialog day={day} today={today} onDay={go} onClose={() => ask(false)} />}
    </div>
  )
}

const { readOn } = domiciliation

function DayDialog({ day, today, onDay, onClose }: ReadOnDayProps & { readonly onClose: () => void }) {
  const draft = useDraft('readOnDay')
  const [text, write] = useKept<string>(draft, 'day', day)
  const [asked, press] = useState(false)
  const read = serviceDay(text)
  const go = (to: ServiceDay) => {
    draft.drop()
    onDay(to)
  }
  const show = () => {
    press(true)
    if (read !== undefined) go(read)
  }
  const actions = (
    <>
      <ResumedDraft draft={draft} />
      <Key onPress={() => go(today)}>{domiciliation.today}</Key>
      <Key variant="filled" onPress={show}>{readOn.show}</Key>
    </>
  )
  return (
    <Dialog open title={readOn.title} onClose={onClose} actions={actions}>
      <TextField
        label={readOn.label}
        type="date"
        hint={readOn.hint}
        value={text}
        onChange={write}
        error={asked && read === undefined ? readOn.noSuchDay : undefined}
        takesFocus
      />
    </Dialog>
  )
}
