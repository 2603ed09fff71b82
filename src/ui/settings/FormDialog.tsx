import { useId } from 'react'
import type { ReactNode, RefObject } from 'react'
import { ResumedDraft } from '#ui/app/ResumedDraft.tsx'
import type { FormDraft } from '#ui/app/useDraft.ts'
import s from '#ui/settings/Agents.module.css'
import { Alert } from '#ui/parts/Alert.tsx'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { opening } from '#ui/texts/opening.ts'

type FormDialogProps = {
  /** Absent where all that is typed is secret. */
  readonly draft?: FormDraft
  readonly title: string
  readonly verb: string
  /** The other way, said as clearly. */
  readonly keep: string
  readonly form: RefObject<HTMLFormElement | null>
  readonly busy: boolean
  /** The last try met a bug. */
  readonly broken: boolean
  readonly onSubmit: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A form over the page whose act takes a while: it stays until the act is kept, and says what is wrong where it is. */
export function FormDialog({ draft, title, verb, keep, form, busy, broken, onSubmit, onClose, children }: FormDialogProps) {
  const id = useId()
  const actions = (
    <>
      {draft !== undefined && <ResumedDraft draft={draft} />}
      <Key onPress={onClose}>{keep}</Key>
      <Key type="submit" form={id} variant="filled" busy={busy}>{verb}</Key>
    </>
  )
  return (
    <Dialog open title={title} onClose={onClose} actions={actions}>
      <form
        ref={form}
        id={id}
        className={s.form}
        noValidate
        onSubmit={(sent) => {
          sent.preventDefault()
          onSubmit()
        }}
      >
        {children}
        <Alert tone="bad" urgent>{broken ? opening.refusals.storage : ''}</Alert>
      </form>
    </Dialog>
  )
}
