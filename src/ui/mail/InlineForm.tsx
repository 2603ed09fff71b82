import { useId } from 'react'
import type { ReactNode } from 'react'
import { ResumedDraft } from '#ui/app/ResumedDraft.tsx'
import type { FormDraft } from '#ui/app/useDraft.ts'
import s from '#ui/mail/HandOut.module.css'
import { useOneForm } from '#ui/mail/useOneForm.ts'
import { AtFoot } from '#ui/parts/AtFoot.tsx'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { handOut } from '#ui/texts/handOut.ts'

type InlineFormProps = {
  readonly draft: FormDraft
  readonly heading: string
  readonly verb: string
  readonly onClose: () => void
  /** What was refused, and is about no field. */
  readonly refused: string | undefined
  readonly save: () => Promise<void>
  readonly children: ReactNode
}

/** A few fields inside of a dialog, and their two keys at its foot. */
export function InlineForm({ draft, heading, verb, onClose, refused, save, children }: InlineFormProps) {
  const id = useId()
  const { foot } = useOneForm()
  return (
    <form
      id={id}
      className={s.form}
      aria-label={heading}
      noValidate
      onSubmit={(sent) => {
        sent.preventDefault()
        void save()
      }}
    >
      {children}
      {refused !== undefined && <div className={s.whole}><Alert tone="bad" urgent>{refused}</Alert></div>}
      <AtFoot foot={foot}>
        <ResumedDraft draft={draft} />
        <Key onPress={onClose}>{handOut.leave}</Key>
        <Key type="submit" form={id} variant="filled">{verb}</Key>
      </AtFoot>
    </form>
  )
}
