import { useState } from 'react'
import { serviceDay } from '#domain/time.ts'
import type { Period } from '#domain/time.ts'
import { ResumedDraft } from '#ui/app/ResumedDraft.tsx'
import { useDraft, useKept } from '#ui/app/useDraft.ts'
import s from '#ui/figures/FreeDates.module.css'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { figures } from '#ui/texts/figures.ts'
import { parts } from '#ui/texts/parts.ts'

type FreeDatesProps = { readonly period: Period; readonly onGo: (period: Period) => void; readonly onClose: () => void }

const { free } = figures

const missing = (asked: boolean, text: string): string | undefined => (asked && serviceDay(text) === undefined ? free.noSuchDay : undefined)

/** Any first and last day. */
export function FreeDates({ period, onGo, onClose }: FreeDatesProps) {
  const draft = useDraft('freeDates')
  const [first, writeFirst] = useKept<string>(draft, 'from', period.from)
  const [last, writeLast] = useKept<string>(draft, 'to', period.to)
  const [asked, ask] = useState(false)
  const [from, to] = [serviceDay(first), serviceDay(last)]
  const reversed = from !== undefined && to !== undefined && to < from
  const show = () => {
    ask(true)
    if (from === undefined || to === undefined || to < from) return
    draft.drop()
    onGo({ from, to })
    onClose()
  }
  const actions = (
    <>
      <ResumedDraft draft={draft} />
      <Key onPress={onClose}>{parts.dialog.close}</Key>
      <Key variant="filled" onPress={show}>{free.show}</Key>
    </>
  )
  return (
    <Dialog open title={free.title} onClose={onClose} actions={actions}>
      <div className={s.dates}>
        <TextField label={free.from} type="date" value={first} onChange={writeFirst} error={missing(asked, first)} takesFocus />
        <TextField label={free.to} type="date" value={last} onChange={writeLast} error={missing(asked, last) ?? (asked && reversed ? free.reversed : undefined)} />
      </div>
    </Dialog>
  )
}
