import { useEffect, useId, useRef, type ReactNode, type RefObject, type SubmitEvent } from 'react'
import type { Decide } from '#desk/ports.ts'
import { ResumedDraft } from '#ui/app/ResumedDraft.tsx'
import { useHalfFilled } from '#ui/app/useHalfFilled.ts'
import s from '#ui/domiciliation/GestureDialog.module.css'
import type { Gesture } from '#ui/domiciliation/useGesture.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { gestures } from '#ui/texts/domiciliationGestures.ts'
import type { Missing } from '#ui/texts/domiciliationGestures.ts'

type GestureDialogProps = {
  readonly title: string
  readonly verb: string
  readonly keep?: string
  readonly danger?: boolean
  readonly wide?: boolean
  /** The form says itself, above its fields, that it opens as it was left. */
  readonly draftAbove?: boolean
  readonly gesture: Gesture
  /** Codes that a field of the form says itself. */
  readonly inFields: readonly string[]
  readonly step: () => Decide | Missing
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A form that writes one act. The way out comes first; what was refused is said at its field, which has the focus, or above the keys, where it stays in sight, until the form changes. */
export function GestureDialog(props: GestureDialogProps) {
  const { title, verb, keep = gestures.leave, danger = false, wide, draftAbove, gesture, inFields, step, onClose, children } = props
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const { told, busy } = gesture
  const ofWhole = told === undefined || inFields.includes(told.code) ? undefined : told.sentence
  const mend = () => {
    if (ofWhole !== undefined) gesture.forget()
  }
  useHalfFilled(true)
  useFocusOnWrong(form, told)
  const submit = (sent: SubmitEvent) => {
    sent.preventDefault()
    void gesture.run(step())
  }
  const actions = (
    <>
      <ResumedDraft draft={gesture.draft} elsewhere={draftAbove} />
      {ofWhole !== undefined && <div className={s.refused}><Alert tone="bad" urgent>{ofWhole}</Alert></div>}
      <Key onPress={onClose}>{keep}</Key>
      <Key type="submit" form={id} variant={danger ? 'danger' : 'filled'} busy={busy}>{verb}</Key>
    </>
  )
  return (
    <Dialog open title={title} onClose={onClose} actions={actions} apart={danger} wide={wide}>
      <form ref={form} id={id} className={s.form} noValidate onSubmit={submit} onChange={mend}>
        {children}
      </form>
    </Dialog>
  )
}

const useFocusOnWrong = (form: RefObject<HTMLFormElement | null>, told: Gesture['told']): void =>
  useEffect(() => {
    if (told !== undefined) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [form, told])
