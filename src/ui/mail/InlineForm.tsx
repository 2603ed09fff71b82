import type { ReactNode } from 'react'
import s from '#ui/mail/HandOut.module.css'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { handOut } from '#ui/texts/handOut.ts'

type InlineFormProps = {
  readonly heading: string
  readonly verb: string
  readonly onClose: () => void
  /** What was refused, and is about no field. */
  readonly refused: string | undefined
  readonly save: () => Promise<void>
  readonly children: ReactNode
}

/** A few fields and their two keys, inside of a dialog. */
export function InlineForm({ heading, verb, onClose, refused, save, children }: InlineFormProps) {
  return (
    <form
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
      <div className={s.whole}>
        <KeyRow>
          <Key type="submit">{verb}</Key>
          <Key onPress={onClose}>{handOut.leave}</Key>
        </KeyRow>
      </div>
    </form>
  )
}
