import ArrowLeft from 'lucide-react/icons/arrow-left'
import type { ReactNode, Ref } from 'react'
import s from '#ui/opening/Form.module.css'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { opening } from '#ui/texts/opening.ts'

type FormProps = {
  readonly children: ReactNode
  readonly go: string
  readonly onSubmit: () => void
  readonly onBack?: (() => void) | undefined
  readonly back?: string | undefined
  readonly busy?: boolean | undefined
  /** The last try met a bug. */
  readonly broken?: boolean | undefined
  /** The key takes the whole line: in a panel. */
  readonly wide?: boolean | undefined
  readonly ref?: Ref<HTMLFormElement> | undefined
}

/** Fields one under the other, the key that goes on, and the way back. */
export function Form({ children, go, onSubmit, onBack, back = opening.back, busy, broken, wide, ref }: FormProps) {
  return (
    <form
      ref={ref}
      className={s.form}
      noValidate
      onSubmit={(submission) => {
        submission.preventDefault()
        onSubmit()
      }}
    >
      {children}
      <Alert tone="bad" urgent>
        {broken === true ? opening.refusals.storage : ''}
      </Alert>
      <div className={s.keys}>
        <Key variant="filled" type="submit" busy={busy} wide={wide} tall>
          {go}
        </Key>
        {onBack && (
          <Key variant="quiet" icon={ArrowLeft} onPress={onBack}>
            {back}
          </Key>
        )}
      </div>
    </form>
  )
}
